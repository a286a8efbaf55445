package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.rules.Rules;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.TimelineOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A log in one line, for the tables of the tests. Entries are parted by {@code ;} and numbered from 1 as written; then they are put in
 * the order of the timeline.
 *
 * <pre>
 * message 2026-11-20; gift ? value=120; warned 2026-11; call 2026-11-20T14:30 withdrawn; appearance 2026-11-01..2026-11-05 place=home times=at_least_40
 * </pre>
 *
 * <p>The first word is a kind, a step or {@code note}; the second is when it occurred, {@code ?} for unknown, {@code ~} in front for
 * "about". Times without an offset are in UTC. The day on which the log is looked at is 31 December 2026, unless the first item is
 * another one after {@code @}, or after {@code @@} to look back.
 */
public final class Case {

    private final List<Entry> entries = new ArrayList<>();
    private AsOf asOf = AsOf.today(LocalDate.parse("2026-12-31"), Entries.LONDON);

    private Case(String line) {
        int id = 1;
        for (String item : line.split(";", -1)) {
            String text = item.strip();
            if (text.startsWith("@@")) {
                asOf = AsOf.endOf(LocalDate.parse(text.substring(2)), Entries.LONDON);
            } else if (text.startsWith("@")) {
                asOf = AsOf.today(LocalDate.parse(text.substring(1)), Entries.LONDON);
            } else if (!text.isEmpty()) {
                entries.add(entry(id++, text.split(" +", -1)));
            }
        }
        entries.sort(new TimelineOrder(Entries.LONDON));
    }

    public static Case of(String line) {
        return new Case(line);
    }

    Escalation escalation() {
        List<String> subjects = new ArrayList<>();
        subjects.add("P1");
        for (Entry entry : entries) {
            String subject = entry.subject();
            if (subject != null && !subjects.contains(subject)) {
                subjects.add(subject);
            }
        }
        Evaluator evaluator =
                Evaluator.begin(asOf, subjects, Rules.with(RuleSettings.DEFAULT), Jurisdiction.standard());
        for (Entry entry : entries) {
            evaluator.see(entry);
        }
        return evaluator.result();
    }

    SubjectReport report() {
        return escalation().subjects().get(0);
    }

    /** The flag of that rule for P1, which has to be there. */
    public Flag flag(String rule) {
        return report().flags().stream()
                .filter(flag -> flag.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The level at which that rule stands for P1. */
    public Level level(String rule) {
        return flag(rule).level();
    }

    /** The numbers of the entries that the rule names for P1, such as {@code 1 3}; {@code -} when it does not fire. */
    public String fired(String rule) {
        return report().flags().stream()
                .filter(flag -> flag.rule().equals(rule))
                .map(flag -> flag.entries().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .findFirst()
                .orElse("-");
    }

    /** The reason that the rule gives for P1. */
    public String reason(String rule) {
        return flag(rule).reason();
    }

    /** What the rule leaves open for P1; empty when nothing. */
    public String open(String rule) {
        return report().undecided().stream()
                .filter(each -> each.rule().equals(rule))
                .map(Undecided::reason)
                .findFirst()
                .orElse("");
    }

    public static void assertFires(String rule, String line, String entries) {
        assertThat(Case.of(line).fired(rule)).isEqualTo(entries);
    }

    public static void assertSince(String rule, String line, String since) {
        Occurred found = Case.of(line).flag(rule).since();
        assertThat(found == null ? "null" : found.from()).isEqualTo(since);
    }

    public static void assertReason(String rule, String line, String reason) {
        assertThat(Case.of(line).flag(rule).reason()).isEqualTo(reason);
    }

    private static Entry entry(int id, String[] words) {
        Entries entry = Kind.of(words[0]).isPresent()
                ? Entries.incident(id).kind(words[0])
                : words[0].equals("note") ? Entries.note(id) : Entries.step(id, words[0]);
        entry.occurred(when(words[1]));
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            switch (pair[0]) {
                case "withdrawn" -> entry.withdrawn();
                case "recorded" -> entry.recorded(pair[1]);
                case "imported" -> entry.imported(Long.parseLong(pair[1]));
                case "subject" -> entry.about(pair[1].equals("nobody") ? null : pair[1]);
                case "times" -> entry.with(Fact.TIMES, pair[1].replace('_', ' '));
                case "private_knowledge" -> entry.with(Fact.PRIVATE_KNOWLEDGE, Boolean.valueOf(pair[1]));
                case "removal_risk" -> entry.with(Fact.REMOVAL_RISK, Boolean.valueOf(pair[1]));
                case "tags" -> entry.with(Fact.TAGS, List.of(pair[1].split(",", -1)));
                default -> entry.with(Fact.of(pair[0]).orElseThrow(), pair[1]);
            }
        }
        return entry.entry();
    }

    private static Occurred when(String text) {
        if (text.equals("?")) {
            return Occurred.unknown(Entries.LONDON, null);
        }
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.", 2);
            return new Occurred(form(ends[0]), form(ends[1]), Precision.RANGE, Entries.LONDON, null);
        }
        if (text.startsWith("~")) {
            String from = text.substring(1);
            Precision about = switch (from.length()) {
                case 4 -> Precision.ABOUT_YEAR;
                case 7 -> Precision.ABOUT_MONTH;
                case 10 -> Precision.ABOUT_DAY;
                default -> Precision.ABOUT;
            };
            return new Occurred(form(from), null, about, Entries.LONDON, null);
        }
        Precision precision = switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
        return new Occurred(form(text), null, precision, Entries.LONDON, null);
    }

    private static String form(String text) {
        return text.length() == "2026-11-20T14:30".length() ? text + ":00+00:00" : text;
    }
}
