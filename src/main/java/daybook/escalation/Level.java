package daybook.escalation;

import daybook.log.Word;
import java.util.Locale;
import java.util.Optional;

/** How soon to do something about a flag. The order is from the most to the least pressing. */
public enum Level implements Word {
    URGENT("act now"),
    ACT("tell someone this week"),
    NOTE("keep in mind");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String meaning;

    Level(String meaning) {
        this.meaning = meaning;
    }

    /** The word used on the command line and in JSON. */
    @Override
    public String word() {
        return word;
    }

    /** What it asks for, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is as pressing as the other level, or more. */
    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }

    /** The level of exactly that word. */
    public static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
