package daybook.report.pdf;

import org.jspecify.annotations.Nullable;

/** How each class of the picture looks on paper. The same as report.css says for print. */
enum ChartInk {
    AXIS_YEAR(12, true, false, 0x000000),
    AXIS_MONTH(10, false, true, 0x444444),
    LANE_NAME(12, false, false, 0x000000),
    GAP_NAME(10, false, true, 0x444444),
    MARK_NUMBER(11, true, true, 0xFFFFFF),
    MARK_NUMBER_SMALL(8, true, true, 0xFFFFFF),
    AXIS_LINE(1, 0x444444),
    LANE_LINE(0.5, 0x999999),
    AXIS_BREAK(1, 0x999999),
    GAP_LINE(1, 0x444444),
    MARK_INCIDENT(0, 0x5F7080),
    MARK_URGENT(0, 0x000000),
    MARK_STEP(0, 0x1D4E6F);

    /** How long the dashes of a break in the axis are, and what is between them. */
    private static final float DASH = 3;

    private final double size;
    private final boolean bold;
    private final boolean centred;
    private final int colour;

    ChartInk(double size, boolean bold, boolean centred, int colour) {
        this.size = size;
        this.bold = bold;
        this.centred = centred;
        this.colour = colour;
    }

    ChartInk(double width, int colour) {
        this(width, false, false, colour);
    }

    /** What a class of the picture looks like. */
    static ChartInk of(String styled) {
        for (ChartInk each : values()) {
            if (matches(each.name(), styled)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no such class: " + styled);
    }

    private static boolean matches(String name, String styled) {
        if (name.length() != styled.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = styled.charAt(i);
            if (name.charAt(i) != (c == '-' || c == ' ' ? '_' : Character.toUpperCase(c))) {
                return false;
            }
        }
        return true;
    }

    /** How large its letters are, or how wide its lines; 0 for a shape that is filled. */
    double size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    /** Whether a text stands around its place, not to the right of it. */
    boolean isCentred() {
        return centred;
    }

    /** As red, green and blue in one number. */
    int colour() {
        return colour;
    }

    /** The dashes of its line, or null for a line without. */
    float @Nullable [] dashes() {
        return this == AXIS_BREAK ? new float[] {DASH, DASH} : null;
    }
}
