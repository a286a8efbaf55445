package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Completions;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.exchange.Withheld;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Filter;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.log.Subject;
import daybook.log.Target;
import daybook.log.Vocabulary;
import daybook.log.Words;
import daybook.store.ForeignLog;
import daybook.store.LogStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which entries are wanted, the same for the timeline and for exports. */
final class FilterOptions {

    private static final List<String> TYPES = Words.all(EntryType.values());
    private static final List<String> STATUSES = Words.all(Status.values());
    private static final String RECORDED_BY = "--recorded-by";

    /** Those that leave entries out; the others put them in another order. */
    private static final List<String> RESTRICTING = List.of(
            "--since",
            "--until",
            "--kind",
            "--subject",
            "--place",
            "--channel",
            "--target",
            "--match",
            "--type",
            "--status",
            "--tag",
            RECORDED_BY,
            "--origin",
            "--limit");

    /** The word for the log itself, as opposed to those that were imported. */
    private static final String OWN = "own";

    private FilterOptions() {}

    static void addTo(CommandSpec spec) {
        addChoosing(spec);
        spec.addOption(Options.value(
                "--limit",
                "N",
                "Only the newest N of these entries, in the same order as without it. An entry without a date counts as older than"
                        + " those with one."));
        spec.addOption(Options.flag("--reverse", "The latest first."));
        spec.addOption(Options.value(
                "--by",
                "ORDER",
                "In the order in which things occurred (the default) or were recorded.",
                List.of("occurred", "recorded")));
    }

    /** Only those that choose entries by what they say, for what is always shown whole and in the order of the timeline. */
    static void addChoosing(CommandSpec spec) {
        spec.addOption(Options.value(
                "--since",
                "WHEN",
                "Only what happened then or later: \"2026-11\", \"3 weeks ago\". Undated entries are left out."));
        spec.addOption(
                Options.value("--until", "WHEN", "Only what happened then or earlier, that day or month included."));
        spec.addOption(
                Options.values("--kind", "KIND", "Only incidents of this kind. Repeatable.", Completions.kinds()));
        spec.addOption(Options.value("--subject", "CODE", "Only about this subject.", Completions.SUBJECTS));
        spec.addOption(Options.value(
                "--place", "PLACE", "Only at this place: work, home, public, school, online or other.", Place.WORDS));
        spec.addOption(Options.value(
                "--channel", "WORD", "Only through this channel, such as email, sms or phone.", Vocabulary.CHANNELS));
        spec.addOption(Options.value(
                "--target",
                "WHOM",
                "Only what was aimed at them: self, colleague, family, patient or other.",
                Target.WORDS));
        spec.addOption(Options.value(
                "--match",
                "WORDS",
                "Only entries whose text has all these words, or words that begin with them."
                        + " A telephone number is found however it is spaced."));
        spec.addOption(Options.value("--type", "TYPE", "Only incidents, steps or notes: incident, step, note.", TYPES));
        spec.addOption(
                Options.value("--status", "STATUS", "Only current, amended, withdrawn or redacted entries.", STATUSES));
        spec.addOption(Options.value("--tag", "WORD", "Only entries with this tag."));
        spec.addOption(Options.value(RECORDED_BY, "NAME", "Only entries that this person recorded."));
    }

    /** Adds the option that chooses among logs that are read as one. */
    static void addOriginTo(CommandSpec spec) {
        spec.addOption(Options.value(
                "--origin",
                "LOG",
                "Only entries of this log (own), or of one that was imported: B, C and so on.",
                List.of(OWN)));
    }

    /** What the options ask for. */
    static Filter read(Call call, LogStore log, List<Subject> subjects) {
        Filter filter = read(call, log.settings(), subjects);
        String typed = call.option("--origin");
        if (typed != null) {
            filter = filter.ofOrigin(origin(typed, log.foreignLogs()));
        }
        String recorder = call.option(RECORDED_BY);
        String as = call.option("--as");
        if (as != null && call.option("--given-to") == null) {
            call.say("--as names who records, and nothing is recorded here. What one person recorded: " + RECORDED_BY
                    + " \"" + as + "\"");
        }
        return recorder == null ? filter : filter.recordedBy(recorder(recorder, log.recorders()));
    }

    private static String recorder(String typed, List<String> known) {
        if (known.contains(typed)) {
            return typed;
        }
        throw new DaybookException.NotFound(
                "Nobody called \"" + typed + "\" recorded an entry of this log.",
                known.isEmpty()
                        ? "no entry names who recorded it"
                        : FactCheck.unknown("name", typed, known).hint());
    }

    private static int origin(String typed, List<ForeignLog> logs) {
        int place = typed.equalsIgnoreCase(OWN) ? 0 : RecordNumber.place(typed);
        if (place < 0 || place > logs.size() || typed.isEmpty()) {
            List<String> known = new ArrayList<>();
            known.add(OWN);
            for (ForeignLog each : logs) {
                known.add(each.letters() + " (" + each.label() + ")");
            }
            throw new DaybookException.Usage(
                    "There is no log \"" + typed + "\" in this one.", "known: " + String.join(", ", known));
        }
        return place;
    }

    private static Filter read(Call call, Settings settings, List<Subject> subjects) {
        WhenReader when = call.times(settings);
        String since = call.option("--since");
        String until = call.option("--until");
        String match = call.option("--match");
        String status = call.option("--status");
        return new Filter.Builder()
                .since(since == null ? null : since(when, since, "--since"))
                .until(until == null ? null : until(when, until, "--until"))
                .kinds(kinds(call.options("--kind")))
                .subject(call.subjectIfNamed(subjects))
                .place(word(Fact.PLACE, call.option("--place")))
                .channel(call.option("--channel"))
                .target(word(Fact.TARGET, call.option("--target")))
                .match(match == null ? null : match(match, "--match"))
                .type(type(call.option("--type")))
                .status(status == null ? null : status(status))
                .tag(call.option("--tag"))
                .limit(limit(call.option("--limit")))
                .reverse(call.flag("--reverse"))
                .order(order(call.option("--by")))
                .build();
    }

    /** The restrictions as they were typed, one for each, for whoever is given the result; none when every entry is wanted. */
    static List<String> words(Call call) {
        List<String> words = new ArrayList<>();
        for (String name : RESTRICTING) {
            List<String> values = name.equals("--kind") ? call.options(name) : single(call.option(name));
            if (!values.isEmpty()) {
                words.add(name.substring(2) + " " + String.join(", ", values));
            }
        }
        return words;
    }

    /** The same for whoever is given the entries: not what was asked for of a fact that they are not told. */
    static List<String> words(Call call, Withheld withheld) {
        List<String> words = new ArrayList<>();
        for (String each : words(call)) {
            String name = each.substring(0, each.indexOf(' '));
            words.add(tells(name, withheld) ? "a certain " + name.replace('-', ' ') : each);
        }
        return words;
    }

    /** Whether a restriction says something of a fact that is withheld. */
    private static boolean tells(String name, Withheld withheld) {
        return switch (name) {
            case "since", "until" -> withheld.hidesTime();
            case "match" -> !withheld.isEmpty();
            case "tag" -> withheld.hides(Fact.TAGS);
            case "recorded-by" -> withheld.hides(Fact.RECORDED_BY);
            default -> Fact.of(name).map(withheld::hides).orElse(false);
        };
    }

    /** The same entries in an order that says nothing of when they occurred, where that is withheld. */
    static Filter ordered(Filter filter, Withheld withheld) {
        // Which ones are wanted of so many depends on their order.
        return withheld.hidesTime() && filter.limit() == null ? filter.inOrderRecorded() : filter;
    }

    private static List<String> single(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Returns the words to look for, as they were typed behind an option. */
    static String match(String typed, String option) {
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new DaybookException.Usage(option + " needs at least one word.", null);
        }
        return typed;
    }

    /** Returns the moment from which on something may have happened, as it was typed behind an option. */
    static @Nullable Instant since(WhenReader when, String typed, String option) {
        return dated(when.read(typed), option).start();
    }

    /** Returns the moment before which something must have begun, as its end was typed behind an option. */
    static @Nullable Instant until(WhenReader when, String typed, String option) {
        Occurred until = dated(when.readBound(typed), option);
        Instant end = until.end();
        // A moment has no length: what happened in that very second still belongs.
        return end != null && end.equals(until.start()) ? end.plusSeconds(1) : end;
    }

    private static Occurred dated(Occurred occurred, String option) {
        if (!occurred.isDated()) {
            throw new DaybookException.Usage(
                    option + " needs a date.",
                    "undated entries come at the end of a timeline without --since and --until");
        }
        return occurred;
    }

    private static Set<Kind> kinds(List<String> typed) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String each : typed) {
            kinds.add(FactCheck.kind(each));
        }
        return kinds;
    }

    private static @Nullable String word(Fact fact, @Nullable String typed) {
        return typed == null ? null : (String) FactCheck.read(fact, typed);
    }

    private static @Nullable EntryType type(@Nullable String typed) {
        return typed == null
                ? null
                : EntryType.of(typed.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> FactCheck.unknown("type of entry", typed, TYPES));
    }

    /** Returns the status of that word. */
    static Status status(String typed) {
        return Status.of(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> FactCheck.unknown("status", typed, STATUSES));
    }

    private static @Nullable Long limit(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            long limit = Long.parseLong(typed);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below, together with zero and what is below it.
        }
        throw new DaybookException.Usage("--limit takes a whole number from 1, not \"" + typed + "\".", null);
    }

    private static Filter.Order order(@Nullable String typed) {
        if (typed == null || typed.equals("occurred")) {
            return Filter.Order.OCCURRED;
        } else if (typed.equals("recorded")) {
            return Filter.Order.RECORDED;
        }
        throw FactCheck.unknown("order", typed, List.of("occurred", "recorded"));
    }
}
