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
 * @param keptBack what the reader is not given
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
        @Nullable String recordedBy,
        KeptBack keptBack) {

    /** What the order of a timeline goes by. */
    public enum Order {
        /** By when it occurred, as {@link TimelineOrder} has it; entries of unknown date last, in the order recorded. */
        OCCURRED,
        /** In the order recorded. */
        RECORDED
    }

    /** The same, of the entries of one log alone. */
    public Filter ofOrigin(int log) {
        return toBuilder().origin(log).build();
    }

    /** The same, the last one first. */
    public Filter reversed() {
        return toBuilder().reverse(true).build();
    }

    /** The same entries in the order in which they occurred, the first one first. */
    public Filter forward() {
        // Which ones are wanted of so many depends on their order.
        return limit == null
                ? toBuilder().reverse(false).order(Order.OCCURRED).build()
                : toBuilder().reverse(false).build();
    }

    /** The same, of the entries of one recorder alone. */
    public Filter recordedBy(String recorder) {
        return toBuilder().recordedBy(recorder).build();
    }

    /** The same without what a reader is not given. */
    public Filter without(KeptBack keptBack) {
        return toBuilder().keptBack(keptBack).build();
    }

    /** The same entries in the order recorded, which says nothing of when they occurred. */
    public Filter inOrderRecorded() {
        return toBuilder().reverse(false).order(Order.RECORDED).build();
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
                && recordedBy == null
                && !keptBack.keepsIncidents();
    }

    /** The same from the earliest on, and without a limit. */
    public Filter whole() {
        return toBuilder().limit(null).reverse(false).build();
    }

    /** The same of what had not ended before that moment. */
    public Filter since(Instant moment) {
        return toBuilder().since(moment).build();
    }

    /** Every entry, in the order in which they occurred. */
    public static Filter all() {
        return new Builder().build();
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
                && recordedBy == null
                && keptBack.isNothing();
    }

    /** Every entry about one subject, in the order in which they occurred. */
    public static Filter of(String subject) {
        return new Builder().subject(subject).build();
    }

    /** The newest so many of every log, by when they were recorded, the last one first. */
    public static Filter newestRecorded(long limit) {
        return new Builder().limit(limit).reverse(true).order(Order.RECORDED).build();
    }

    /** Returns a builder that begins with these restrictions. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.since = since;
        builder.until = until;
        builder.kinds = kinds;
        builder.subject = subject;
        builder.place = place;
        builder.channel = channel;
        builder.target = target;
        builder.match = match;
        builder.type = type;
        builder.status = status;
        builder.tag = tag;
        builder.limit = limit;
        builder.reverse = reverse;
        builder.order = order;
        builder.origin = origin;
        builder.recordedBy = recordedBy;
        builder.keptBack = keptBack;
        return builder;
    }

    /** A builder, which begins with every entry in the order in which they occurred. */
    public static final class Builder {

        private @Nullable Instant since;
        private @Nullable Instant until;
        private Set<Kind> kinds = Set.of();
        private @Nullable String subject;
        private @Nullable String place;
        private @Nullable String channel;
        private @Nullable String target;
        private @Nullable String match;
        private @Nullable EntryType type;
        private @Nullable Status status;
        private @Nullable String tag;
        private @Nullable Long limit;
        private boolean reverse;
        private Order order = Order.OCCURRED;
        private @Nullable Integer origin;
        private @Nullable String recordedBy;
        private KeptBack keptBack = KeptBack.NOTHING;

        public Builder since(@Nullable Instant since) {
            this.since = since;
            return this;
        }

        public Builder until(@Nullable Instant until) {
            this.until = until;
            return this;
        }

        public Builder kinds(Set<Kind> kinds) {
            this.kinds = kinds;
            return this;
        }

        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        public Builder target(@Nullable String target) {
            this.target = target;
            return this;
        }

        public Builder match(@Nullable String match) {
            this.match = match;
            return this;
        }

        public Builder type(@Nullable EntryType type) {
            this.type = type;
            return this;
        }

        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        public Builder tag(@Nullable String tag) {
            this.tag = tag;
            return this;
        }

        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        public Builder reverse(boolean reverse) {
            this.reverse = reverse;
            return this;
        }

        public Builder order(Order order) {
            this.order = order;
            return this;
        }

        public Builder origin(@Nullable Integer origin) {
            this.origin = origin;
            return this;
        }

        public Builder recordedBy(@Nullable String recordedBy) {
            this.recordedBy = recordedBy;
            return this;
        }

        public Builder keptBack(KeptBack keptBack) {
            this.keptBack = keptBack;
            return this;
        }

        public Filter build() {
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
                    origin,
                    recordedBy,
                    keptBack);
        }
    }
}
