package daybook.words;

/** The beginning of a text that is too long to be repeated in a message. */
public final class Excerpt {

    private Excerpt() {}

    /** Returns the text, or its first characters with an ellipsis where it is longer; never half a character. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
