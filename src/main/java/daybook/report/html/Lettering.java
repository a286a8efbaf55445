package daybook.report.html;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of characters that a page cannot show: a browser finds a font for nearly all there are, a file that brings its own fonts
 * does not.
 */
public interface Lettering {

    /** For whoever shows every character. */
    Lettering EVERY = new Lettering() {
        @Override
        public String legible(String text) {
            return text;
        }

        @Override
        public void at(@Nullable String entry) {}

        @Override
        public @Nullable String remark() {
            return null;
        }
    };

    /** A text, already made safe, as it is to stand in the page. */
    String legible(String text);

    /** Says to which entry the texts that follow belong; null for none. */
    void at(@Nullable String entry);

    /** What has to be said at the end of the page about what could not be shown; null when everything was. */
    @Nullable
    String remark();
}
