package daybook.fuzz;

/** What targets say when a promise is broken. Without JUnit's words, because a fuzzer has only the stack trace. */
public final class Properties {

    private Properties() {}

    /** What holds whatever is read. */
    public static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }

    /** What was written and read again is what it was. */
    public static void same(Object expected, Object actual, String promise) {
        if (!expected.equals(actual)) {
            throw new AssertionError(promise + "\n  was: " + expected + "\n  is:  " + actual);
        }
    }

    /** Whether a text has no half of a character, for which UTF-8 has no bytes. */
    public static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
