package daybook.cli.command;

import daybook.cli.InterruptedAnswer;
import daybook.log.DaybookException;
import daybook.terminal.Asker;
import daybook.terminal.GaveUpException;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a dialogue: shows them, reads answers, and matches words.
 *
 * <p>Text that the person has typed is not discarded without one more question, and is printed when that is not answered either.
 */
final class Questioner {

    private static final String DISCARD = "Discard what you typed? y/n:";
    private static final int INDENT = 2;

    private final Asker asker;
    private final Output err;
    private final int width;

    /** Read by the thread that runs when a signal ends the program. */
    private volatile String typed = "";

    Questioner(Asker asker, Output err, int width) {
        this.asker = asker;
        this.err = err;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Returns the text that is lost if nothing is saved. */
    String typed() {
        return typed;
    }

    /** Sets the text that is lost if nothing is saved. */
    void typed(String text) {
        typed = text;
    }

    /** Shows a question in a line or two, with the answers offered by number. */
    void heading(String question, List<String> offered) {
        err.line();
        err.paragraph(Style.HEADING, SafeText.of(question), width, 0);
        if (offered.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < offered.size(); i++) {
            list.append(i == 0 ? "" : "   ")
                    .append(i + 1)
                    .append('\u00A0')
                    .append(offered.get(i).replace('-', '\u00A0'));
        }
        err.paragraph(Style.PLAIN, SafeText.of(list.toString()), width, INDENT);
    }

    /** Shows one answer in a line of its own. */
    void offer(String label, String meaning, int indent) {
        err.labelled(Style.PLAIN, SafeText.of(label), SafeText.of(meaning), width, indent);
    }

    /** Asks for one line. */
    String answer(String prompt, List<String> words) throws IOException {
        while (true) {
            try {
                return asker.line(SafeText.of(prompt), words);
            } catch (GaveUpException e) {
                confirmDiscarding("");
            }
        }
    }

    /** Asks for a text of any number of lines, which begins as {@code before}. */
    String text(String before) throws IOException {
        String start = before;
        while (true) {
            try {
                return asker.text(start);
            } catch (GaveUpException e) {
                start = e.typed();
                confirmDiscarding(start);
            }
        }
    }

    /** Asks for yes or no; null when Enter leaves it open. */
    @Nullable
    Boolean yesOrNo(String question) throws IOException {
        while (true) {
            String answer = answer(question, List.of("yes", "no")).toLowerCase(Locale.ROOT);
            switch (answer) {
                case "" -> {
                    return null;
                }
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                default -> say("Type y or n, or press Enter if you do not know.");
            }
        }
    }

    /**
     * Asks whether to discard what was typed; returns when the answer is no.
     *
     * @throws DaybookException.Interrupted when there is nothing to lose, or it is to be discarded
     */
    void confirmDiscarding(String partial) throws IOException {
        if (typed.isBlank() && partial.isBlank()) {
            throw new DaybookException.Interrupted(InterruptedAnswer.STOPPED);
        }
        err.line();
        try {
            while (true) {
                String answer =
                        asker.line(SafeText.of(DISCARD), List.of("yes", "no")).toLowerCase(Locale.ROOT);
                if (answer.equals("y") || answer.equals("yes")) {
                    throw new DaybookException.Interrupted("Discarded.");
                }
                if (answer.equals("n") || answer.equals("no")) {
                    return;
                }
                say("Type y to discard it, or n to go on.");
            }
        } catch (GaveUpException e) {
            printBack(partial.isBlank() ? typed : partial);
            throw new DaybookException.Interrupted(InterruptedAnswer.STOPPED);
        }
    }

    /** Prints a text that was not saved, so that it can be copied from the screen. */
    void printBack(String text) {
        if (!text.isBlank()) {
            err.line();
            err.line(Style.DIM, SafeText.of("You typed:"));
            err.paragraph(Style.PLAIN, SafeText.of(text), width, INDENT);
        }
    }

    /** Says that an answer is none of those offered, and what the most likely one is. */
    void notOffered(String answer, int count, @Nullable String suggestion) {
        say("\"" + answer + "\" is not one of these. "
                + (suggestion == null ? "" : "Did you mean " + suggestion.replace('-', ' ') + "? ")
                + "Type 1 to " + count + ", or the word.");
    }

    void refused(DaybookException e) {
        say(e.message());
        if (e.hint() != null) {
            say(e.hint());
        }
    }

    void say(String text) {
        err.paragraph(Style.PLAIN, SafeText.of(text), width, INDENT);
    }

    /** Says something that is not an answer to what was typed. */
    void dim(String text) {
        err.paragraph(Style.DIM, SafeText.of(text), width, 0);
    }

    /** Returns the word that a number, a word or the beginning of one word stands for; null when that is not certain. */
    static @Nullable String chosen(String answer, List<String> words) {
        String exact = exactly(answer, words);
        if (exact != null || answer.isEmpty()) {
            return exact;
        }
        String word = hyphenated(answer);
        String begun = null;
        for (String each : words) {
            if (each.regionMatches(true, 0, word, 0, word.length())) {
                if (begun != null) {
                    return null;
                }
                begun = each;
            }
        }
        return begun;
    }

    /** Returns the word that a number or a whole word stands for, with a blank or a hyphen; null if none. */
    static @Nullable String exactly(String answer, List<String> words) {
        String word = hyphenated(answer);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word) || Integer.toString(i + 1).equals(answer)) {
                return words.get(i);
            }
        }
        return null;
    }

    private static String hyphenated(String answer) {
        return answer.replace(' ', '-');
    }
}
