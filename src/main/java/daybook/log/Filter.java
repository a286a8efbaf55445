package daybook.log;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, and in which order. A null or an empty set asks for no restriction.
 *
 * @param since only what had not ended before this moment
 * @param until only what had begun before this moment
 * @param kinds only incidents of these kinds
 * @param match words that must all be in the entry's text
 * @param limit only so many, the newest of them; null for all
 * @param reverse the last one first
 * @param order by what the time order goes
 * @param origin only entries of the log of this place: 0 for this log's own, 1 for the first that was merged into it; null for all
 * @param recordedBy only entries that this person recorded
 */
public record Filter(
        @Nullable Instant since,
        @Nullable Instant until,
        Set<Kind> kinds,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String channel,
        @Nullable String target,
        @Nullable String match,
        @Nullable EntryType type,
        @Nullable Status status,
        @Nullable String tag,
        @Nullable Long limit,
        boolean reverse,
        Order order,
        @Nullable Integer origin,
        @Nullable String recordedBy) {

    /** Entries of whatever log and recorder. */
    public Filter(
            @Nullable Instant since,
            @Nullable Instant until,
            Set<Kind> kinds,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String channel,
            @Nullable String target,
            @Nullable String match,
            @Nullable EntryType type,
            @Nullable Status status,
            @Nullable String tag,
            @Nullable Long limit,
            boolean reverse,
            Order order) {
        this(
                since, until, kinds, subject, place, channel, target, match, type, status, tag, limit, reverse, order,
                null, null);
    }

    /** What the order of a timeline goes by. */
    public enum Order {
        /** By when it occurred, as {@link TimelineOrder} has it; entries of unknown date last, in the order recorded. */
        OCCURRED,
        /** In the order recorded. */
        RECORDED
    }

    /** The same, of the entries of one log alone. */
    public Filter ofOrigin(int log) {
        return new Filter(
                since,
                until,
                kinds,
                subject,
                place,
                channel,
                target,
                match,
                type,
                status,
                tag,
                limit,
                reverse,
                order,
                log,
                recordedBy);
    }

    /** The same, the last one first. */
    public Filter reversed() {
        return new Filter(
                since,
                until,
                kinds,
                subject,
                place,
                channel,
                target,
                match,
                type,
                status,
                tag,
                limit,
                true,
                order,
                origin,
                recordedBy);
    }

    /** The same, of the entries of one recorder alone. */
    public Filter recordedBy(String recorder) {
        return new Filter(
                since, until, kinds, subject, place, channel, target, match, type, status, tag, limit, reverse, order,
                origin, recorder);
    }

    /** The same entries in the order recorded, which says nothing of when they occurred. */
    public Filter inOrderRecorded() {
        return new Filter(
                since,
                until,
                kinds,
                subject,
                place,
                channel,
                target,
                match,
                type,
                status,
                tag,
                limit,
                false,
                Order.RECORDED,
                origin,
                recordedBy);
    }

    /**
     * Whether no incident is left out between two that are asked for, so that something can be said of the time between them. Those of other
     * subjects and of other logs are looked at by themselves.
     */
    public boolean isWithoutHoles() {
        return kinds.isEmpty()
                && place == null
                && channel == null
                && target == null
                && match == null
                && (type == null || type == EntryType.INCIDENT)
                && status == null
                && tag == null
                && recordedBy == null;
    }

    /** The same from the earliest on, and without a limit. */
    public Filter whole() {
        return new Filter(
                since,
                until,
                kinds,
                subject,
                place,
                channel,
                target,
                match,
                type,
                status,
                tag,
                null,
                false,
                order,
                origin,
                recordedBy);
    }

    /** The same of what had not ended before that moment. */
    public Filter since(Instant moment) {
        return new Filter(
                moment,
                until,
                kinds,
                subject,
                place,
                channel,
                target,
                match,
                type,
                status,
                tag,
                limit,
                reverse,
                order,
                origin,
                recordedBy);
    }

    /** Every entry, in the order in which they occurred. */
    public static Filter all() {
        return new Filter(
                null, null, Set.of(), null, null, null, null, null, null, null, null, null, false, Order.OCCURRED);
    }

    /** Whether no entry is left out, in whatever order they come. Two filters compared as records would cost a start as much as the reading. */
    public boolean isEverything() {
        return since == null
                && until == null
                && kinds.isEmpty()
                && subject == null
                && place == null
                && channel == null
                && target == null
                && match == null
                && type == null
                && status == null
                && tag == null
                && limit == null
                && origin == null
                && recordedBy == null;
    }

    /** Every entry about one subject, in the order in which they occurred. */
    public static Filter of(String subject) {
        return new Filter(
                null, null, Set.of(), subject, null, null, null, null, null, null, null, null, false, Order.OCCURRED);
    }
}
