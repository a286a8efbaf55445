package daybook.people;

import java.util.Locale;

/**
 * A place in a text that may name a person.
 *
 * @param why by what it was found
 * @param from its first character
 * @param to the character after its last one
 */
public record Mention(Why why, int from, int to) {

    /** By what a mention was found. Earlier ones say more: of two that overlap the earlier one is kept. */
    public enum Why {
        SUBJECT("the subject"),
        WITNESS("a witness"),
        RECORDER("who recorded"),
        TITLE("a title and a name"),
        RELATION("a relative or neighbour"),
        MAIL("an e-mail address"),
        PHONE("a telephone number"),
        ADDRESS("an address"),
        POSTCODE("a postcode");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** What it is, for a sentence. */
        public String words() {
            return words;
        }

        /** What it is called in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the words of it. */
    public String of(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}
