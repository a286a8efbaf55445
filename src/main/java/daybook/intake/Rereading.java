package daybook.intake;

import daybook.exchange.RowOrigin;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.EntryLookup;
import daybook.store.LogWriter;
import daybook.when.OccurredText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows that are entries already with these entries: with other options, or in a file that was changed, the same row may be read
 * otherwise. Such a row is named, and the entry is corrected only when the user says so.
 */
final class Rereading {

    private static final Set<Fact> TIME = EnumSet.range(Fact.OCCURRED_FROM, Fact.OCCURRED_TYPED);

    private final OccurredText times;
    private final boolean export;
    private final @Nullable String reason;
    private final @Nullable String recorder;
    private final List<String> said = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private long amended;
    private long left;

    private record Correction(long id, List<Fact> different, Facts now, String reason) {}

    /**
     * @param export whether the rows are daybook's own, where an empty cell may be withheld and is no change
     * @param zone the log's
     * @param reason of the corrections, or null when entries are left as they are
     */
    Rereading(boolean export, @Nullable String reason, @Nullable String recorder, ZoneId zone) {
        this.times = new OccurredText(zone);
        this.export = export;
        this.reason = reason;
        this.recorder = recorder;
    }

    /** Compares a row with the entry that it gave. */
    void compare(EntryLookup log, RowOrigin origin, long id, Facts now) {
        Entry entry = log.entry(id);
        if (entry == null) {
            return;
        }
        List<Fact> different = SameFacts.different(entry.facts(), now);
        for (Amendment amendment : entry.amendments()) {
            different.removeAll(amendment.changed());
        }
        if (export) {
            different.removeIf(fact -> now.value(fact) == null);
        }
        if (different.isEmpty()) {
            return;
        }
        say(entry, origin, different, now);
        if (reason == null) {
            left++;
        } else {
            corrections.add(new Correction(entry.id(), different, now, reason));
        }
    }

    /** Corrects the entries that were compared since this was called last. */
    void amend(LogWriter writer) {
        for (Correction each : corrections) {
            amend(writer, each);
        }
        amended += corrections.size();
        corrections.clear();
    }

    private void say(Entry entry, RowOrigin origin, List<Fact> different, Facts now) {
        StringBuilder words = new StringBuilder("#" + entry.number() + " was read otherwise (" + origin.text() + "): ");
        boolean time = false;
        boolean first = true;
        for (Fact fact : different) {
            if (TIME.contains(fact) && time) {
                continue;
            }
            words.append(first ? "" : "; ");
            first = false;
            if (TIME.contains(fact)) {
                time = true;
                words.append(FactPhrase.of(fact.word()))
                        .append(": ")
                        .append(shown(entry.facts().occurred()));
                words.append(", now ").append(shown(now.occurred()));
            } else {
                words.append(FactPhrase.of(fact.word()))
                        .append(": ")
                        .append(shown(entry.facts().value(fact)));
                words.append(", now ").append(shown(now.value(fact)));
            }
        }
        said.add(words.append('.').toString());
    }

    private String shown(@Nullable Occurred occurred) {
        return occurred == null || occurred.precision() == Precision.UNKNOWN ? "unknown" : times.full(occurred);
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "unknown";
        }
        String text = value.toString();
        int end = Math.min(text.length(), 60);
        return text.length() == end
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private void amend(LogWriter writer, Correction correction) {
        Facts.Builder changes = Facts.builder();
        Set<Fact> cleared = EnumSet.noneOf(Fact.class);
        for (Fact fact : correction.different()) {
            Object value = correction.now().value(fact);
            if (TIME.contains(fact)) {
                changes.occurred(Objects.requireNonNull(correction.now().occurred()));
            } else if (value == null) {
                cleared.add(fact);
            } else {
                changes.set(fact, value);
            }
        }
        writer.amend(correction.id(), changes.build(), cleared, correction.reason(), recorder);
    }

    /** What there is to say since this was asked for last. */
    List<String> said() {
        List<String> all = List.copyOf(said);
        said.clear();
        return all;
    }

    long amended() {
        return amended;
    }

    /** How many entries were left as they are although their rows are read otherwise. */
    long left() {
        return left;
    }
}
