package daybook.cli;

import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.store.LogWriter;
import daybook.when.OccurredText;
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

    /** What an import does not read from the row, or what says nothing but in which words it was there. */
    private static final Set<Fact> APART = EnumSet.of(
            Fact.RECORDED_BY,
            Fact.SOURCE_LINE,
            Fact.SOURCE_ROW,
            Fact.SOURCE_RECORDED_AT,
            Fact.SOURCE_RECORDED_BY,
            Fact.OCCURRED_TYPED);

    private static final Set<Fact> TIME = EnumSet.range(Fact.OCCURRED_FROM, Fact.OCCURRED_TYPED);

    private final boolean export;
    private final @Nullable String reason;
    private final @Nullable String recorder;
    private final List<String> said = new ArrayList<>();
    private long amended;
    private long left;

    /**
     * @param export whether the rows are daybook's own, where an empty cell may be withheld and is no change
     * @param reason of the corrections, or null when entries are left as they are
     */
    Rereading(boolean export, @Nullable String reason, @Nullable String recorder) {
        this.export = export;
        this.reason = reason;
        this.recorder = recorder;
    }

    /** Compares a row with the entry that it gave. */
    void compare(LogWriter writer, long line, long id, Facts now) {
        Entry entry = writer.find(id);
        if (entry == null) {
            return;
        }
        Set<Fact> corrected = EnumSet.noneOf(Fact.class);
        for (Amendment amendment : entry.amendments()) {
            corrected.addAll(amendment.changed());
        }
        List<Fact> different = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            boolean apart = APART.contains(fact) || corrected.contains(fact) || (export && now.value(fact) == null);
            if (!apart && !isSame(entry.facts().value(fact), now.value(fact))) {
                different.add(fact);
            }
        }
        if (different.isEmpty()) {
            return;
        }
        say(entry, line, different, now);
        if (reason == null) {
            left++;
        } else {
            amend(writer, entry, different, now, reason);
            amended++;
        }
    }

    /** Blanks at either end of a cell say nothing. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return (one instanceof String text && other instanceof String words)
                ? text.strip().equals(words.strip())
                : Objects.equals(one, other);
    }

    private void say(Entry entry, long line, List<Fact> different, Facts now) {
        StringBuilder words = new StringBuilder("#" + entry.number() + " was read otherwise (line " + line + "): ");
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

    private static String shown(@Nullable Occurred occurred) {
        return occurred == null || occurred.from() == null ? "unknown" : OccurredText.full(occurred);
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

    private void amend(LogWriter writer, Entry entry, List<Fact> different, Facts now, String why) {
        Facts.Builder changes = Facts.builder();
        Set<Fact> cleared = EnumSet.noneOf(Fact.class);
        for (Fact fact : different) {
            if (TIME.contains(fact)) {
                changes.occurred(Objects.requireNonNull(now.occurred()));
            } else if (now.value(fact) == null) {
                cleared.add(fact);
            } else {
                changes.set(fact, now.value(fact));
            }
        }
        writer.amend(entry.id(), changes.build(), cleared, why, recorder);
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
