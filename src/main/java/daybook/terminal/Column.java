package daybook.terminal;

/** A column of a {@link Table}: its heading, the columns of screen it may take, and the side its text keeps to. */
public final class Column {
    private final SafeText heading;
    private final int least;
    private final int most;
    private final boolean right;

    private Column(SafeText heading, int least, int most, boolean right) {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("a column of " + least + " to " + most);
        }
        this.heading = heading;
        this.least = least;
        this.most = most;
        this.right = right;
    }

    /** A column of one width. */
    public static Column fixed(String heading, int width) {
        return new Column(SafeText.of(heading), width, width, false);
    }

    /** A column that grows with the screen between two widths. */
    public static Column between(String heading, int least, int most) {
        return new Column(SafeText.of(heading), least, most, false);
    }

    /** A column that takes whatever the others leave. */
    public static Column flexible(String heading, int least) {
        return new Column(SafeText.of(heading), least, Integer.MAX_VALUE, false);
    }

    /** The same column with its text at the right, for numbers. */
    public Column right() {
        return new Column(heading, least, most, true);
    }

    SafeText heading() {
        return heading;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean isRight() {
        return right;
    }
}
