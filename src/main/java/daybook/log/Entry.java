package daybook.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, as it stands now.
 *
 * @param id the number of its record: its place in the chain; see {@link RecordNumber} for those of other logs
 * @param number its own number, by which people call it: 1, 2, 3 and so on among the entries of its log, in the order recorded
 * @param facts what is known, after all amendments
 * @param status whether it was corrected, taken back or redacted since
 * @param revision 1 as first written, one more for each amendment
 * @param recordedAt when it was written down, to the millisecond, set by the program
 * @param recordedZone the zone of the machine that wrote it down
 * @param notBefore the highest recording time of any record before it in its log, where the computer's clock was behind that; else null
 * @param hash SHA-256 of its line in the chain, 64 lower-case hexadecimal digits
 * @param importId the number of the import record that it came with, or null when a person added it
 * @param evidence its exhibits
 * @param amendments what was corrected, oldest first
 * @param origin the other log that it was written in, or null for an entry of this log
 */
public record Entry(
        long id,
        long number,
        Facts facts,
        Status status,
        int revision,
        Instant recordedAt,
        ZoneId recordedZone,
        @Nullable Instant notBefore,
        String hash,
        @Nullable Long importId,
        List<Evidence> evidence,
        List<Amendment> amendments,
        @Nullable Origin origin) {

    /** An entry of this log, recorded when the clock was not behind. */
    public Entry(
            long id,
            long number,
            Facts facts,
            Status status,
            int revision,
            Instant recordedAt,
            ZoneId recordedZone,
            String hash,
            @Nullable Long importId,
            List<Evidence> evidence,
            List<Amendment> amendments) {
        this(
                id,
                number,
                facts,
                status,
                revision,
                recordedAt,
                recordedZone,
                null,
                hash,
                importId,
                evidence,
                amendments,
                null);
    }

    /** An entry is late when it was recorded more than this long after it occurred. */
    public static final Duration LATE_AFTER = Duration.ofHours(24);

    /** Whether it is an incident, a step or a note. */
    public EntryType type() {
        return EntryType.of(facts.required(Fact.TYPE)).orElseThrow();
    }

    /** The kind of an incident; null for what is no incident, and for a kind that a newer daybook added, of which only the word is known. */
    public @Nullable Kind kind() {
        String word = facts.text(Fact.KIND);
        return word == null ? null : Kind.of(word).orElse(null);
    }

    /** The kind under which an incident is counted: one that only a newer daybook knows among the others; null for what is no incident. */
    public @Nullable Kind countedKind() {
        return facts.text(Fact.KIND) == null ? null : Objects.requireNonNullElse(kind(), Kind.OTHER);
    }

    /** The step taken; null for what is no step, and for one that a newer daybook added. */
    public @Nullable Step step() {
        String word = facts.text(Fact.STEP);
        return word == null ? null : Step.of(word).orElse(null);
    }

    /** The code of the person whose conduct it is about; null for a note about nobody in particular. */
    public @Nullable String subject() {
        return facts.text(Fact.SUBJECT);
    }

    /** When it happened. */
    public Occurred occurred() {
        Occurred occurred = facts.occurred();
        if (occurred == null) {
            throw new IllegalStateException("entry " + number + " has no time");
        }
        return occurred;
    }

    /**
     * When it was written down, as far as the chain shows: the later of the clock's time and the highest recording time before it. Lateness
     * and the order of days go by this one, because a clock can be set back and the order of the records cannot.
     */
    public Instant writtenDown() {
        return notBefore == null ? recordedAt : notBefore;
    }

    /**
     * How long after it occurred it was written down. Counted from the end of what is known (the end of that day, of that month, of what a
     * time is before), so that it is never overstated; zero when that has not ended yet; null when no end is known.
     */
    public @Nullable Duration delay() {
        Instant end = occurred().surelyOver();
        if (end == null) {
            return null;
        }
        Duration delay = Duration.between(end, writtenDown());
        return delay.isNegative() ? Duration.ZERO : delay;
    }

    /** Whether it was recorded more than 24 hours after it occurred; null when no end of it is known. */
    public @Nullable Boolean late() {
        Duration delay = delay();
        return delay == null ? null : delay.compareTo(LATE_AFTER) > 0;
    }

    /** The entry after a correction. */
    public Entry amended(Facts corrected, Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        Status now = status == Status.CURRENT ? Status.AMENDED : status;
        return copy(corrected, now, revision + 1, evidence, List.copyOf(all));
    }

    /** The same entry with one more amendment in its list; what it changed is in the facts already. */
    public Entry listing(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return copy(facts, status, revision, evidence, List.copyOf(all));
    }

    /** The entry after it was taken back. */
    public Entry withdrawn() {
        return copy(facts, Status.WITHDRAWN, revision, evidence, amendments);
    }

    /** The entry after some of its facts were removed for good. */
    public Entry redacted(Facts left) {
        Status now = status == Status.WITHDRAWN ? status : Status.REDACTED;
        return copy(left, now, revision, evidence, amendments);
    }

    /** The entry after the bytes of those of its exhibits that have one of these SHA-256 were removed by a record. */
    public Entry redacted(Facts left, Collection<String> sha256, long record) {
        List<Evidence> all = new ArrayList<>();
        for (Evidence each : evidence) {
            boolean now = each.redacted() == null && sha256.contains(each.sha256());
            all.add(now ? each.redactedBy(record) : each);
        }
        Entry redacted = redacted(left);
        return copy(redacted.facts, redacted.status, revision, List.copyOf(all), amendments);
    }

    /** The entry with one more exhibit. */
    public Entry with(Evidence exhibit) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(exhibit.placed(number, all.size() + 1));
        return copy(facts, status, revision, List.copyOf(all), amendments);
    }

    /** The entry with other facts in place of its own, and nothing else changed. */
    public Entry withFacts(Facts others) {
        return copy(others, status, revision, evidence, amendments);
    }

    /** The entry with other exhibits in place of its own, and nothing else changed. */
    public Entry withEvidence(List<Evidence> others) {
        return copy(facts, status, revision, others, amendments);
    }

    /** The entry with other amendments in place of its own, and nothing else changed. */
    public Entry withAmendments(List<Amendment> others) {
        return copy(facts, status, revision, evidence, others);
    }

    /** The entry without its exhibits and amendments, which are kept elsewhere. */
    public Entry bare() {
        return copy(facts, status, revision, List.of(), List.of());
    }

    /** The same entry, known to have been written in another log. */
    public Entry from(Origin elsewhere) {
        return new Entry(
                id,
                number,
                facts,
                status,
                revision,
                recordedAt,
                recordedZone,
                notBefore,
                hash,
                importId,
                evidence,
                amendments,
                elsewhere);
    }

    /** The same entry, known not to have been written down before a moment; null where the clock was not behind. */
    public Entry notBefore(@Nullable Instant moment) {
        return new Entry(
                id,
                number,
                facts,
                status,
                revision,
                recordedAt,
                recordedZone,
                moment,
                hash,
                importId,
                evidence,
                amendments,
                origin);
    }

    private Entry copy(
            Facts newFacts,
            Status newStatus,
            int newRevision,
            List<Evidence> newEvidence,
            List<Amendment> newAmendments) {
        return new Entry(
                id,
                number,
                newFacts,
                newStatus,
                newRevision,
                recordedAt,
                recordedZone,
                notBefore,
                hash,
                importId,
                newEvidence,
                newAmendments,
                origin);
    }
}
