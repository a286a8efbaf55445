package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Conduct;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Standing;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Step;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A step that a flag advises has not been recorded a week later. Counted from the day on which the flag's condition first held, or from the day
 * of recording where that has no date. As on the step ladder, a step is done when no incident of a flag that advises it came after it; else the
 * week counts from the first one that did.
 */
final class StepsOutstanding extends Rule {

    private final int days;

    StepsOutstanding(Thresholds thresholds) {
        super(RuleCard.of("steps-outstanding", Level.NOTE, "Advised steps not recorded yet")
                .fires("A step that a flag advises has not been recorded " + English.days(thresholds.stepDays())
                        + " after the flag.")
                .defaults(thresholds.sentence(Threshold.STEP_DAYS))
                .sources(Sources.MDU_ADVICE, Sources.MDU_BOUNDARIES)
                .not("It does not mean that the step was not taken, only that it is not in the log; nor that"
                        + " it is right in every case.")
                .consider(
                        "Record the steps that were taken, with the day on which they were.",
                        "Look at the step ladder for the others (guidance), and ask your defence organisation"
                                + " which of them fit.")
                .card());
        this.days = thresholds.stepDays();
    }

    /** Why a step is advised: the flags, and the entry with which the first of them held. */
    private static final class Due {
        private final List<String> rules = new ArrayList<>(2);
        private @Nullable Trace since;
        private LocalDate day = LocalDate.MAX;

        void add(RuleCard rule, Trace trace, LocalDate on) {
            rules.add(rule.id());
            if (on.isBefore(day)) {
                day = on;
                since = trace;
            }
        }
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            /** From when on an incident surely came after the step was taken last. */
            private final Map<Step, Instant> taken = new EnumMap<>(Step.class);

            private final Starts starts = new Starts();

            @Override
            public void see(Seen seen) {
                Step step = seen.step();
                if (step != null) {
                    taken.merge(step, over(seen), (a, b) -> a.isAfter(b) ? a : b);
                } else if (seen.incident()) {
                    starts.add(seen.trace());
                }
            }

            private Instant over(Seen seen) {
                KnownTime when = seen.when();
                if (when == null) {
                    return seen.trace().recordedAt().plusMillis(1);
                }
                return when.moment() ? when.end().plusMillis(1) : when.end();
            }

            @Override
            public @Nullable Fired fired() {
                return fired(List.of());
            }

            @Override
            public @Nullable Fired fired(List<Standing> before) {
                Map<Step, Due> outstanding = outstanding(before);
                List<String> parts = new ArrayList<>(outstanding.size());
                Map<LocalDate, Trace> entries = new TreeMap<>();
                Trace first = null;
                LocalDate firstDay = LocalDate.MAX;
                for (Map.Entry<Step, Due> each : outstanding.entrySet()) {
                    Due due = each.getValue();
                    parts.add(each.getKey().word() + " (advised by " + English.list(due.rules) + " since "
                            + DateWords.date(due.day) + ")");
                    if (due.since != null) {
                        entries.put(due.day, due.since);
                        if (due.day.isBefore(firstDay)) {
                            firstDay = due.day;
                            first = due.since;
                        }
                    }
                }
                if (first == null) {
                    return null;
                }
                EntryIds ids = new EntryIds();
                for (Trace each : entries.values()) {
                    ids.append(each.id());
                }
                return new Fired("Not recorded yet: " + English.list(parts) + ".", ids, first, words(outstanding));
            }

            private List<String> words(Map<Step, Due> outstanding) {
                List<String> words = new ArrayList<>(outstanding.size());
                for (Step step : outstanding.keySet()) {
                    words.add(step.word());
                }
                return words;
            }

            private Map<Step, Due> outstanding(List<Standing> before) {
                Map<Step, Due> due = new EnumMap<>(Step.class);
                for (Standing each : before) {
                    for (Step step : each.rule().advises()) {
                        Instant over = taken.get(step);
                        Trace since = over == null
                                ? each.fired().since()
                                : starts.firstAfter(over, each.fired().entries(), asOf.zone());
                        LocalDate day = since == null ? LocalDate.MAX : since.day(asOf.zone());
                        if (since == null || day.isAfter(asOf.date().minusDays(days))) {
                            continue;
                        }
                        Due known = due.get(step);
                        if (known == null) {
                            known = new Due();
                            due.put(step, known);
                        }
                        known.add(each.rule(), since, day);
                    }
                }
                return due;
            }
        };
    }

    /** When the incidents began, in the order in which they were seen: numbers alone, for a long log. */
    private static final class Starts {

        private final EntryIds ids = new EntryIds();
        private final EntryIds millis = new EntryIds();

        void add(Trace trace) {
            KnownTime when = trace.when();
            ids.append(trace.id());
            millis.append((when == null ? trace.recordedAt() : when.start()).toEpochMilli());
        }

        /** Returns the first of these entries that began at that moment or later, known to the day; null if none did. */
        @Nullable
        Trace firstAfter(Instant moment, List<Long> entries, ZoneId zone) {
            Set<Long> among = new HashSet<>(entries);
            for (int i = 0; i < ids.size(); i++) {
                if (millis.get(i) >= moment.toEpochMilli() && among.contains(ids.get(i))) {
                    Instant start = Instant.ofEpochMilli(millis.get(i));
                    KnownTime day = KnownTime.ofDay(LocalDate.ofInstant(start, zone), zone);
                    return new Trace(ids.get(i), day, start, Conduct.PLAIN);
                }
            }
            return null;
        }
    }
}
