package daybook.people;

import java.util.ArrayList;
import java.util.List;

/** Splitter of a text into sentences. A line ends one too; the full stop of a title or an initial does not. */
public final class Sentences {

    private static final WordList TITLES = WordList.of("titles");
    private static final String ENDS = ".!?\u2026";
    private static final String CLOSING = "\"'\u201D\u2019)]";

    private Sentences() {}

    /** Returns the sentences of a text, without blanks around them and without empty ones. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean ends = c == '\n' || c == '\r';
            if (ENDS.indexOf(c) >= 0) {
                while (at < text.length() && (ENDS + CLOSING).indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
                ends = at == text.length()
                        || (Character.isWhitespace(text.charAt(at)) && !(c == '.' && isAbbreviated(text, start, at)));
            }
            if (ends) {
                add(sentences, text.substring(start, at));
                start = at;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** Whether the word before a full stop is a title, or one letter. */
    private static boolean isAbbreviated(String text, int start, int end) {
        List<TextWord> tokens = TextWord.of(text.substring(start, end));
        if (tokens.isEmpty()) {
            return false;
        }
        TextWord last = tokens.get(tokens.size() - 1);
        boolean touches = last.to() == end - start - 1;
        return touches
                && (TITLES.has(last.word())
                        || (last.word().length() == 1
                                && last.isCapital()
                                && !last.word().equals("I")));
    }
}
