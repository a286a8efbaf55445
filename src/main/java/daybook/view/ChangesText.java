package daybook.view;

import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.words.English;
import daybook.words.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Printer of what a correction changes: a line for each fact, or two where its texts are long. */
public final class ChangesText {

    private static final int INDENT = 2;

    /** The longest text that is printed whole; the rest is one command away. */
    private static final int MOST = 400;

    private final Output out;
    private final int width;

    public ChangesText(Output out, int width) {
        this.out = out;
        this.width = width;
    }

    /** Writes {@code Place: work → home} for each change. */
    public void write(List<FactChange> changes) {
        for (FactChange change : changes) {
            SafeText before = text(change.before());
            SafeText after = text(change.after());
            SafeText line = SafeText.of(change.label() + ": ")
                    .plus(before)
                    .plus(SafeText.of(" → "))
                    .plus(after);
            if (!before.hasLineBreak() && !after.hasLineBreak() && line.width() <= width - INDENT) {
                out.paragraph(Style.PLAIN, line, width, INDENT);
            } else {
                out.paragraph(
                        Style.PLAIN, SafeText.of(change.label() + ", before: ").plus(before), width, INDENT);
                out.paragraph(
                        Style.PLAIN, SafeText.of(change.label() + ", now: ").plus(after), width, INDENT);
            }
        }
    }

    private static SafeText text(@Nullable String value) {
        if (value == null) {
            return SafeText.of("unknown");
        }
        return value.length() <= MOST
                ? SafeText.of(value)
                : SafeText.of(Excerpt.of(value, MOST) + " (" + English.count(value.length(), "character", "characters")
                        + " in all)");
    }
}
