package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Completions;
import daybook.cli.WhenReader;
import daybook.log.Contact;
import daybook.log.DaybookException;
import daybook.log.EverydayWords;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.Words;
import daybook.review.LogRules;
import daybook.store.LogStore;
import daybook.view.PlaceWords;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The questions of {@code add}: the person's own words first, then when and where, and categories last. Each is asked until the answer
 * is understood; Enter leaves a fact unknown.
 */
final class AddQuestions {

    /** Offered in a list; "unknown" is understood as well. */
    private static final List<String> FEARS =
            Words.all(new Fear[] {Fear.NONE, Fear.UNEASY, Fear.FRIGHTENED, Fear.VERY_FRIGHTENED});

    private static final int WIDE = 60;
    private static final int LONGEST_KIND = longestKind();

    private final Call call;
    private final Questioner ask;
    private final Settings settings;
    private final List<String> subjects;
    private final String danger;
    private final Facts.Builder facts;
    private final ActQuestions act;
    private final Circumstances circumstances;

    AddQuestions(Call call, Questioner ask, LogStore log, Facts.Builder facts, Attachments files) {
        this.call = call;
        this.ask = ask;
        this.settings = log.settings();
        this.subjects = Subject.codes(log.subjects());
        this.danger = danger(log);
        this.facts = facts;
        this.act = new ActQuestions(ask, facts);
        this.circumstances = new Circumstances(ask, facts, files);
    }

    /** The first thing to say to somebody in danger, with the number of the place where the log is kept. */
    static String danger(LogStore log) {
        return LogRules.jurisdiction(log).danger();
    }

    private static int longestKind() {
        int longest = 0;
        for (Kind kind : Kind.values()) {
            longest = Math.max(longest, kind.word().length());
        }
        return longest;
    }

    /** Asks for everything that matters and is not known yet. */
    void all() throws IOException {
        if (facts.value(Fact.DESCRIPTION) == null) {
            text();
        }
        if (facts.value(Fact.OCCURRED_PRECISION) == null) {
            when();
        }
        if (facts.value(Fact.PLACE) == null && facts.value(Fact.PLACE_DETAIL) == null) {
            where();
        }
        act.ask();
        circumstances.ask();
        kind();
        if (facts.value(Fact.FEAR) == null) {
            fear();
        }
        if (facts.value(Fact.SUBJECT) == null) {
            subject();
        }
    }

    /** Asks whether to save. Returns true if something was changed, so that the entry must be shown again. */
    boolean change() throws IOException {
        while (true) {
            String answer =
                    ask.answer("Save? [Y/n/e to change something]", List.of()).toLowerCase(Locale.ROOT);
            switch (answer) {
                case "", "y", "yes" -> {
                    return false;
                }
                case "n", "no" -> ask.confirmDiscarding("");
                case "e", "c", "change" -> {
                    one();
                    return true;
                }
                default -> ask.say("y = save, n = discard, e = change something");
            }
        }
    }

    private void one() throws IOException {
        List<String> names = new ArrayList<>(
                List.of("text", "when", "where", "threat", "aimed-at", "who-did-it", "circumstances", "kind", "fear"));
        if (subjects.size() > 1) {
            names.add("subject");
        }
        ask.heading("Change what? Enter changes nothing.", names);
        while (true) {
            String answer = ask.answer("Change:", names);
            String name = Questioner.chosen(answer, names);
            if (name == null && !answer.isEmpty()) {
                ask.notOffered(answer, names.size(), null);
                continue;
            }
            switch (name == null ? "" : name) {
                case "text" -> text();
                case "when" -> when();
                case "where" -> where();
                case "threat" -> act.threat();
                case "aimed-at" -> act.target();
                case "who-did-it" -> act.whoAgain();
                case "circumstances" -> circumstances.again();
                case "kind" -> kind();
                case "fear" -> fear();
                case "subject" -> subject();
                default -> {
                    // Nothing is to be changed.
                }
            }
            return;
        }
    }

    private void text() throws IOException {
        Object known = facts.value(Fact.DESCRIPTION);
        String before = known == null ? "" : known.toString();
        ask.heading("What happened, in your words? An empty line or Ctrl-D ends it.", List.of());
        while (true) {
            String typed = ask.text(before);
            if (!typed.isBlank()) {
                try {
                    facts.set(Fact.DESCRIPTION, FactCheck.read(Fact.DESCRIPTION, typed));
                    ask.typed(typed);
                    return;
                } catch (DaybookException.Usage e) {
                    ask.refused(e);
                    before = typed;
                }
            } else if (known == null) {
                ask.say("A few words are needed, such as \"rang twice\".");
            } else {
                return;
            }
        }
    }

    private void when() throws IOException {
        ask.heading("When? 2 hours ago, yesterday 14:30, 20 Nov evening, unknown. Enter: today, no time.", List.of());
        while (true) {
            String answer = ask.answer("When:", List.of("now", "today", "yesterday", "unknown"));
            try {
                WhenReader when = call.times(settings);
                Occurred occurred = answer.isEmpty() ? when.today() : when.read(answer);
                facts.occurred(occurred);
                ask.say(new OccurredText(settings.zone()).full(occurred)
                        + (answer.isEmpty() ? ", time not given" : ""));
                return;
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
    }

    /** Asks for one of the places, or the person's own words: those are kept, and which place they mean is asked. */
    private void where() throws IOException {
        ask.heading("Where? One of these, or your own words. Enter: not known.", Place.WORDS);
        while (true) {
            String answer = ask.answer("Where:", Place.WORDS);
            String place = Questioner.exactly(answer, Place.WORDS);
            if (place == null && isNumber(answer)) {
                ask.notOffered(answer, Place.WORDS.size(), null);
                continue;
            }
            try {
                facts.set(
                        Fact.PLACE_DETAIL,
                        place != null || answer.isEmpty() ? null : FactCheck.read(Fact.PLACE_DETAIL, answer));
            } catch (DaybookException.Usage e) {
                ask.refused(e);
                continue;
            }
            facts.set(Fact.PLACE, place == null ? placeMeant(answer) : place);
            return;
        }
    }

    private static boolean isNumber(String answer) {
        for (int i = 0; i < answer.length(); i++) {
            if (answer.charAt(i) < '0' || answer.charAt(i) > '9') {
                return false;
            }
        }
        return !answer.isEmpty();
    }

    private @Nullable String placeMeant(String answer) throws IOException {
        PlaceWords meant = PlaceWords.in(answer);
        return meant != null && Boolean.TRUE.equals(ask.yesOrNo(meant.question()))
                ? meant.place().word()
                : null;
    }

    private void kind() throws IOException {
        List<String> words = Completions.kinds();
        ask.heading("What kind of incident was it? A number or a word. Enter: other.", List.of());
        boolean wide = ask.width() >= WIDE;
        Kind[] kinds = Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            String label = (i < 9 ? " " : "") + (i + 1) + " " + Kind.spoken(kinds[i].word());
            String gap = wide ? " ".repeat(LONGEST_KIND + 5 - label.length()) : ": ";
            ask.offer(label + gap, kinds[i].meaning(), wide ? LONGEST_KIND + 5 : 5);
        }
        // The list fills a small screen, and the first line has gone from it.
        ask.dim(danger);
        while (true) {
            String answer = ask.answer("Kind:", words);
            String word = answer.isEmpty() ? "other" : Questioner.chosen(answer, words);
            if (word != null) {
                facts.set(Fact.KIND, word);
                contact(word);
                return;
            }
            ask.notOffered(answer, words.size(), EverydayWords.kind(answer));
        }
    }

    /** An advance may have come with touch, which no other kind is asked about. */
    private void contact(String kind) throws IOException {
        facts.set(Fact.CONTACT, null);
        if (kind.equals(Kind.ADVANCE.word())) {
            Boolean touched = ask.yesOrNo("Did it come with touch? y/n, Enter: not known:");
            facts.set(Fact.CONTACT, touched == null ? null : (touched ? Contact.YES : Contact.NO).word());
        }
    }

    private void fear() throws IOException {
        ask.heading("How did it make you feel? Enter: not known.", FEARS);
        while (true) {
            String answer = ask.answer("Fear:", FEARS);
            String word = answer.equalsIgnoreCase(Fear.UNKNOWN.word())
                    ? Fear.UNKNOWN.word()
                    : Questioner.chosen(answer, FEARS);
            if (word != null || answer.isEmpty()) {
                facts.set(Fact.FEAR, word);
                return;
            }
            ask.notOffered(answer, FEARS.size(), EverydayWords.fear(answer));
        }
    }

    private void subject() throws IOException {
        ask.heading("Who is it about?", subjects);
        while (true) {
            String answer = ask.answer("Subject:", subjects);
            String code = subjects.contains(answer) ? answer : Questioner.chosen(answer, subjects);
            if (code != null) {
                facts.set(Fact.SUBJECT, code);
                return;
            }
            ask.say(
                    answer.isEmpty()
                            ? "Somebody has to be chosen. Type 1 to " + subjects.size() + ", or the code."
                            : "This log has no subject \"" + answer + "\". Type 1 to " + subjects.size()
                                    + ", or the code.");
        }
    }
}
