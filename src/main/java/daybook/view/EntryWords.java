package daybook.view;

import daybook.log.Attribution;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.Times;
import daybook.when.Lapse;
import daybook.when.OccurredText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of an entry in words, the same wherever it is shown. */
public final class EntryWords {

    private static final int MOST_EXHIBITS = 6;

    private EntryWords() {}

    /** When it occurred, with the zone. */
    public static String occurredInFull(Entry entry, Settings settings) {
        return new OccurredText(settings.zone()).full(entry.occurred());
    }

    /** When it was written down, in the log's zone. */
    public static String recorded(Entry entry, Settings settings) {
        return OccurredText.recorded(entry.recordedAt(), settings.zone());
    }

    /** That the clock was behind, and since when at the earliest it was written down; null where the clock was not behind. */
    public static @Nullable String behind(Entry entry, Settings settings) {
        Instant notBefore = entry.notBefore();
        return notBefore == null ? null : OccurredText.behind(notBefore, settings.zone());
    }

    /** {@code late entry, 2 days}; null when it was written down in time or when nobody knows. */
    public static @Nullable String late(Entry entry) {
        Instant end = entry.occurred().surelyOver();
        if (end == null || !Boolean.TRUE.equals(entry.late())) {
            return null;
        }
        return Lapse.late(entry.occurred(), end, entry.writtenDown());
    }

    /**
     * {@code log B, Dr B, as its record 3 (log 795a…)}.
     *
     * @param label what the other log is called to whoever reads this, which may be its letters alone
     */
    public static String writtenIn(Origin origin, String label) {
        String log = "log " + origin.letters();
        return (label.equals(log) ? log : log + ", " + label) + ", as its entry " + origin.id() + " (log "
                + origin.log() + ")";
    }

    /** {@code with record 12, from line 3 of the file}; null for an entry that was not imported. */
    public static @Nullable String imported(Entry entry) {
        if (entry.importId() == null) {
            return null;
        }
        String place = entry.facts().text(Fact.SOURCE_PLACE);
        Long line = entry.facts().number(Fact.SOURCE_LINE);
        return "with record " + RecordNumber.show(entry.importId())
                + (place != null ? ", from " + place : line == null ? "" : ", from line " + line + " of the file");
    }

    /** The files that were missing from what it was imported from; null if none was. */
    public static @Nullable String missing(Entry entry) {
        List<String> files = entry.facts().list(Fact.SOURCE_MISSING);
        return files.isEmpty() ? null : String.join(", ", files);
    }

    /** {@code exhibits AB/1, 7/2}; null without any. */
    static @Nullable String exhibits(Entry entry) {
        List<Evidence> evidence = entry.evidence();
        if (evidence.isEmpty()) {
            return null;
        }
        StringBuilder words = new StringBuilder(evidence.size() == 1 ? "exhibit " : "exhibits ");
        for (int i = 0; i < evidence.size() && i < MOST_EXHIBITS; i++) {
            words.append(i == 0 ? "" : ", ")
                    .append(evidence.get(i).placed(entry.number(), i + 1).label());
        }
        int more = evidence.size() - MOST_EXHIBITS;
        return more > 0 ? words + " and " + more + " more" : words.toString();
    }

    /** The kind of an incident, the step of a step, or that it is a note. */
    public static String what(Entry entry) {
        return what(entry.facts());
    }

    /** The same of an entry that is yet to be added. */
    public static String what(Facts facts) {
        String kind = facts.text(Fact.KIND);
        String step = facts.text(Fact.STEP);
        return kind != null ? kind : step != null ? step : "note";
    }

    /** {@code 1 time}, {@code 40 times}, {@code at least 100 times}; null where it was not said. */
    public static @Nullable String times(Facts facts) {
        String times = facts.text(Fact.TIMES);
        return times == null ? null : times + (Times.of(facts).number() == 1 ? " time" : " times");
    }

    /** That it is only suspected who did it, or not known; null where neither was said. */
    public static @Nullable String doubt(Facts facts) {
        return facts.says(Attribution.SUSPECTED)
                ? "suspected only"
                : facts.says(Attribution.UNKNOWN) ? "not known who did it" : null;
    }

    /** {@code #1, #4}; of many the first ones, {@code #1, #4 and 3 more}. */
    public static String numbers(List<Long> entries, int most) {
        StringBuilder numbers = new StringBuilder();
        int shown = Math.min(most, entries.size());
        for (int i = 0; i < shown; i++) {
            numbers.append(i == 0 ? "#" : ", #").append(RecordNumber.show(entries.get(i)));
        }
        int more = entries.size() - shown;
        return more == 0 ? numbers.toString() : numbers + " and " + more + " more";
    }
}
