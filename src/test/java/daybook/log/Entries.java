package daybook.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries for tests: {@code Entries.incident(12).kind("gift").on("2026-11-20").at("home").entry()}.
 *
 * <p>Unless told otherwise they are about P1, in London, undated, and were recorded as soon as they had occurred.
 */
public final class Entries {

    /** The zone of every entry made here. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Instant RECORDED_WHEN_UNDATED = Instant.parse("2026-12-01T12:00:00Z");
    private static final String HASH = "0".repeat(64);

    private final long id;
    private final Facts.Builder facts = Facts.builder();
    private Occurred occurred = Occurred.unknown(LONDON, null);
    private Status status = Status.CURRENT;
    private @Nullable Instant recordedAt;
    private @Nullable Long importId;

    private Entries(long id, EntryType type) {
        this.id = id;
        facts.set(Fact.TYPE, type.word()).set(Fact.SUBJECT, "P1");
    }

    /** A message, until another kind is given. */
    public static Entries incident(long id) {
        return new Entries(id, EntryType.INCIDENT).kind("message").saying("It happened.");
    }

    /** A step taken, such as {@code warned}. */
    public static Entries step(long id, String step) {
        return new Entries(id, EntryType.STEP).with(Fact.STEP, step);
    }

    /** A note. */
    public static Entries note(long id) {
        return new Entries(id, EntryType.NOTE).saying("A note.");
    }

    public Entries kind(String kind) {
        return with(Fact.KIND, Kind.of(kind).orElseThrow().word());
    }

    public Entries about(@Nullable String subject) {
        return with(Fact.SUBJECT, subject);
    }

    /**
     * When it occurred; the form says how exactly it is known: {@code 2026}, {@code 2026-11}, {@code 2026-11-20} or a
     * moment with offset.
     */
    public Entries on(String from) {
        Precision precision = switch (from.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
        return occurred(new Occurred(from, null, precision, LONDON, null));
    }

    /** Some time from one date or moment to another. */
    public Entries between(String from, String to) {
        return occurred(new Occurred(from, to, Precision.RANGE, LONDON, null));
    }

    public Entries undated() {
        return occurred(Occurred.unknown(LONDON, null));
    }

    public Entries occurred(Occurred when) {
        occurred = when;
        return this;
    }

    public Entries at(String place) {
        return with(Fact.PLACE, place);
    }

    public Entries by(String channel) {
        return with(Fact.CHANNEL, channel);
    }

    public Entries towards(String target) {
        return with(Fact.TARGET, target);
    }

    public Entries fear(String fear) {
        return with(Fact.FEAR, fear);
    }

    public Entries threat(String threat) {
        return with(Fact.THREAT, threat);
    }

    public Entries worth(String pounds) {
        return with(Fact.VALUE, pounds);
    }

    public Entries until(String end) {
        return with(Fact.UNTIL, end);
    }

    public Entries saying(String description) {
        return with(Fact.DESCRIPTION, description);
    }

    /** Any other fact; null makes it unknown. */
    public Entries with(Fact fact, @Nullable Object value) {
        facts.set(fact, value);
        return this;
    }

    public Entries recorded(String instant) {
        recordedAt = Instant.parse(instant);
        return this;
    }

    public Entries imported(long importId) {
        this.importId = importId;
        return this;
    }

    public Entries withdrawn() {
        return status(Status.WITHDRAWN);
    }

    public Entries status(Status status) {
        this.status = status;
        return this;
    }

    /** The entry. */
    public Entry entry() {
        Instant end = occurred.end();
        Instant recorded =
                recordedAt != null ? recordedAt : end != null ? end.plus(Duration.ofMinutes(5)) : RECORDED_WHEN_UNDATED;
        return new Entry(
                id,
                id,
                facts.occurred(occurred).build(),
                status,
                1,
                recorded,
                LONDON,
                HASH,
                importId,
                List.of(),
                List.of());
    }
}
