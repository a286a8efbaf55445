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
        Copy copy = new Copy(this);
        copy.origin = log;
        return copy.filter();
    }

    /** The same, the last one first. */
    public Filter reversed() {
        Copy copy = new Copy(this);
        copy.reverse = true;
        return copy.filter();
    }

    /** The same, of the entries of one recorder alone. */
    public Filter recordedBy(String recorder) {
        Copy copy = new Copy(this);
        copy.recordedBy = recorder;
        return copy.filter();
    }

    /** The same entries in the order recorded, which says nothing of when they occurred. */
    public Filter inOrderRecorded() {
        Copy copy = new Copy(this);
        copy.reverse = false;
        copy.order = Order.RECORDED;
        return copy.filter();
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
        Copy copy = new Copy(this);
        copy.limit = null;
        copy.reverse = false;
        return copy.filter();
    }

    /** The same of what had not ended before that moment. */
    public Filter since(Instant moment) {
        Copy copy = new Copy(this);
        copy.since = moment;
        return copy.filter();
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
        Copy copy = new Copy(all());
        copy.subject = subject;
        return copy.filter();
    }

    /** The newest so many of every log, by when they were recorded, the last one first. */
    public static Filter newestRecorded(long limit) {
        Copy copy = new Copy(all());
        copy.limit = limit;
        copy.reverse = true;
        copy.order = Order.RECORDED;
        return copy.filter();
    }

    /** The parts of a filter of which some are to be others. */
    private static final class Copy {

        private final Filter from;
        private @Nullable Instant since;
        private @Nullable String subject;
        private @Nullable Long limit;
        private boolean reverse;
        private Order order;
        private @Nullable Integer origin;
        private @Nullable String recordedBy;

        private Copy(Filter from) {
            this.from = from;
            this.since = from.since;
            this.subject = from.subject;
            this.limit = from.limit;
            this.reverse = from.reverse;
            this.order = from.order;
            this.origin = from.origin;
            this.recordedBy = from.recordedBy;
        }

        private Filter filter() {
            return new Filter(
                    since,
                    from.until,
                    from.kinds,
                    subject,
                    from.place,
                    from.channel,
                    from.target,
                    from.match,
                    from.type,
                    from.status,
                    from.tag,
                    limit,
                    reverse,
                    order,
                    origin,
                    recordedBy);
        }
    }
}
