package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Settings;
import daybook.log.Vocabulary;
import daybook.terminal.Asker;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The questions of {@code add}, each asked until the answer is understood. Enter leaves a fact unknown; nothing that was answered
 * before is lost by an answer that is not understood.
 */
final class AddQuestions {

    static final String STOPPED = "Interrupted. Nothing was saved.";

    private static final List<String> FEARS = List.of("none", "uneasy", "frightened", "very-frightened");
    private static final int INDENT = 2;
    private static final int WIDE = 60;
    private static final int LONGEST_KIND = 14;

    private final Call call;
    private final Asker asker;
    private final Settings settings;
    private final List<String> subjects;
    private final Facts.Builder facts;
    private final Output err;
    private final int width;

    AddQuestions(Call call, Asker asker, Settings settings, List<String> subjects, Facts.Builder facts) {
        this.call = call;
        this.asker = asker;
        this.settings = settings;
        this.subjects = subjects;
        this.facts = facts;
        this.err = call.terminal().err();
        this.width = call.terminal().width();
    }

    /** Asks for everything that matters and is not known yet. */
    void all() throws IOException {
        kind();
        if (facts.value(Fact.DESCRIPTION) == null) {
            text();
        }
        if (facts.value(Fact.OCCURRED_PRECISION) == null) {
            when();
        }
        if (facts.value(Fact.PLACE) == null && facts.value(Fact.PLACE_DETAIL) == null) {
            where();
        }
        if (facts.value(Fact.FEAR) == null) {
            fear();
        }
        if (facts.value(Fact.SUBJECT) == null) {
            subject();
        }
    }

    /** Asks whether to save. True when something was changed, so that it has to be looked at again. */
    boolean change() throws IOException {
        while (true) {
            String answer =
                    answer("Save? [Y/n/e to change something]", List.of()).toLowerCase(Locale.ROOT);
            switch (answer) {
                case "", "y", "yes" -> {
                    return false;
                }
                case "n", "no" -> throw new DaybookException.Interrupted("Nothing was saved.");
                case "e", "c", "change" -> {
                    one();
                    return true;
                }
                default -> say("Answer y to save, n to leave it, or e to change something.");
            }
        }
    }

    private void one() throws IOException {
        List<String> names = new ArrayList<>(List.of("kind", "text", "when", "where", "fear"));
        if (subjects.size() > 1) {
            names.add("subject");
        }
        question("Change what? Enter changes nothing.", names);
        while (true) {
            String answer = answer("Change:", names);
            String name = chosen(answer, names);
            if (name == null && !answer.isEmpty()) {
                say("\"" + answer + "\" is none of these.");
                continue;
            }
            switch (name == null ? "" : name) {
                case "kind" -> kind();
                case "text" -> text();
                case "when" -> when();
                case "where" -> where();
                case "fear" -> fear();
                case "subject" -> subject();
                default -> {
                    // Nothing is to be changed.
                }
            }
            return;
        }
    }

    private void kind() throws IOException {
        List<String> words = Completions.kinds();
        question("What was it? A number or a word; Tab completes it. Enter: other.", List.of());
        Kind[] kinds = Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            String label = (i < 9 ? " " : "") + (i + 1) + " " + kinds[i].word();
            boolean wide = width >= WIDE;
            String gap = wide ? " ".repeat(LONGEST_KIND + 5 - label.length()) : ": ";
            err.labelled(
                    Style.PLAIN,
                    SafeText.of(label + gap),
                    SafeText.of(kinds[i].meaning()),
                    width,
                    wide ? LONGEST_KIND + 5 : 5);
        }
        while (true) {
            String answer = answer("Kind:", words);
            String word = answer.isEmpty() ? "other" : chosen(answer, words);
            try {
                facts.set(
                        Fact.KIND, FactCheck.kind(word == null ? answer : word).word());
                return;
            } catch (DaybookException.Usage e) {
                refused(e);
            }
        }
    }

    private void text() throws IOException {
        Object before = facts.value(Fact.DESCRIPTION);
        question("What happened, in your words? An empty line ends it.", List.of());
        while (true) {
            String typed = asker.text(before == null ? "" : before.toString());
            if (typed == null) {
                throw new DaybookException.Interrupted(STOPPED);
            }
            if (!typed.isBlank()) {
                try {
                    facts.set(Fact.DESCRIPTION, FactCheck.read(Fact.DESCRIPTION, typed));
                    return;
                } catch (DaybookException.Usage e) {
                    refused(e);
                }
            } else if (before == null) {
                say("A few words are needed, such as \"rang twice\".");
            } else {
                return;
            }
        }
    }

    private void when() throws IOException {
        question("When? 2 hours ago, yesterday 14:30, 20 Nov evening, unknown. Enter: now.", List.of());
        while (true) {
            String answer = answer("When:", List.of("now", "today", "yesterday", "unknown"));
            try {
                WhenReader when = new WhenReader(call.now(), settings.zone(), settings.dateOrder());
                Occurred occurred = answer.isEmpty() ? when.now() : when.read(answer);
                facts.occurred(occurred);
                say(OccurredText.full(occurred));
                return;
            } catch (DaybookException.Usage e) {
                refused(e);
            }
        }
    }

    /** One of the places, or in the person's own words where exactly: then which of the places that was stays unknown. */
    private void where() throws IOException {
        question("Where? One of these, or your own words. Enter: not known.", Vocabulary.PLACES);
        String answer = answer("Where:", Vocabulary.PLACES);
        String place = exactly(answer, Vocabulary.PLACES);
        facts.set(Fact.PLACE, place);
        facts.set(
                Fact.PLACE_DETAIL,
                place != null || answer.isEmpty() ? null : FactCheck.read(Fact.PLACE_DETAIL, answer));
    }

    private void fear() throws IOException {
        question("How did it make you feel? Enter: not known.", FEARS);
        while (true) {
            String answer = answer("Fear:", FEARS);
            String word = chosen(answer, FEARS);
            try {
                facts.set(Fact.FEAR, answer.isEmpty() ? null : FactCheck.read(Fact.FEAR, word == null ? answer : word));
                return;
            } catch (DaybookException.Usage e) {
                refused(e);
            }
        }
    }

    private void subject() throws IOException {
        question("Whom is it about?", subjects);
        while (true) {
            String answer = answer("Subject:", subjects);
            String code = subjects.contains(answer) ? answer : chosen(answer, subjects);
            if (code != null) {
                facts.set(Fact.SUBJECT, code);
                return;
            }
            say(answer.isEmpty() ? "It has to be about somebody." : "This log has no subject \"" + answer + "\".");
        }
    }

    /** What a number or a word stands for, the beginning of one word included; null when that is not certain. */
    private static @Nullable String chosen(String typed, List<String> words) {
        String exact = exactly(typed, words);
        if (exact != null || typed.isEmpty()) {
            return exact;
        }
        String begun = null;
        for (String word : words) {
            if (word.regionMatches(true, 0, typed, 0, typed.length())) {
                if (begun != null) {
                    return null;
                }
                begun = word;
            }
        }
        return begun;
    }

    /** What a number or a whole word stands for. */
    private static @Nullable String exactly(String typed, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(typed) || Integer.toString(i + 1).equals(typed)) {
                return words.get(i);
            }
        }
        return null;
    }

    /** The question in a line or two, with the answers offered by number. */
    private void question(String question, List<String> offered) {
        err.line();
        err.paragraph(Style.HEADING, SafeText.of(question), width, 0);
        if (offered.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < offered.size(); i++) {
            list.append(i == 0 ? "" : "   ").append(i + 1).append('\u00A0').append(offered.get(i));
        }
        err.paragraph(Style.PLAIN, SafeText.of(list.toString()), width, INDENT);
    }

    private String answer(String prompt, List<String> words) throws IOException {
        String answer = asker.line(SafeText.of(prompt), words);
        if (answer == null) {
            throw new DaybookException.Interrupted(STOPPED);
        }
        return answer;
    }

    private void refused(DaybookException.Usage e) {
        say(e.message());
        if (e.hint() != null) {
            say(e.hint());
        }
    }

    private void say(String text) {
        err.paragraph(Style.PLAIN, SafeText.of(text), width, INDENT);
    }
}
