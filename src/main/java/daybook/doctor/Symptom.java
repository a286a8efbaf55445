package daybook.doctor;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param name what it is, one to three words, the same in every version
 * @param level whether it needs attention
 * @param detail what was found, in a sentence
 * @param hint what to do, or null when nothing needs doing
 */
public record Symptom(
        String name, Level level, String detail, @Nullable String hint) {

    /** How much a finding matters. */
    public enum Level {
        OK("ok"),
        /** The log can be used, and something may go wrong later. */
        WARNING("warning"),
        /** The log can't be used. */
        PROBLEM("problem");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word for it, in text and JSON. */
        public String word() {
            return word;
        }
    }

    static Symptom ok(String name, String detail) {
        return new Symptom(name, Level.OK, detail, null);
    }

    static Symptom warning(String name, String detail, String hint) {
        return new Symptom(name, Level.WARNING, detail, hint);
    }

    static Symptom problem(String name, String detail, @Nullable String hint) {
        return new Symptom(name, Level.PROBLEM, detail, hint);
    }
}
