package daybook.exchange.xlsx;

import daybook.exchange.Withheld;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Origin;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.when.Lapse;
import daybook.when.OccurredText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of one entry, in words for people. What is unknown or withheld is null. */
final class EntryCells {

    /** Before this day spreadsheets disagree about dates: some have a 29 February 1900. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private final Entry entry;
    private final Withheld withheld;
    private final Facts facts;
    private final Occurred occurred;
    private final Occurred here;
    private final OccurredText times;
    private final boolean foreign;

    /**
     * @param zone the log's, by whose days entries are dated
     */
    EntryCells(Entry entry, Withheld withheld, ZoneId zone) {
        Entry given = withheld.given(entry);
        this.entry = entry;
        this.withheld = withheld;
        this.facts = given.facts();
        this.occurred = given.occurred();
        this.here = occurred.in(zone);
        this.times = new OccurredText(zone);
        this.foreign = times.isOfAnotherZone(occurred);
    }

    /** The day in the log's zone, where it is known to the day. */
    @Nullable
    LocalDate date() {
        PartialDate from = here.begins();
        PartialDate to = here.ends();
        LocalDate day = from == null ? null : from.day();
        boolean spans = occurred.precision() == Precision.RANGE || occurred.precision() == Precision.PART_OF_DAY;
        // Where the end is withheld, nobody is told on which day that was.
        if (spans && (to == null || !Objects.equals(day, to.day()))) {
            return null;
        }
        return day == null || day.isBefore(FIRST_DATE) || occurred.precision().isApproximate() ? null : day;
    }

    /** The time of day, where it is known to the minute or finer and the day is a date; of another zone it is a text. */
    @Nullable
    LocalTime time() {
        PartialDate from = occurred.begins();
        return from == null || foreign || !hasTime() ? null : from.moment().toLocalTime();
    }

    private boolean hasTime() {
        PartialDate from = occurred.begins();
        boolean exact = occurred.precision() == Precision.SECOND || occurred.precision() == Precision.MINUTE;
        return from != null && from.isMoment() && exact && date() != null;
    }

    /** Whether the time of day is known to the second. */
    boolean hasSeconds() {
        return occurred.precision() == Precision.SECOND;
    }

    /** When it was written down, by the clocks there. */
    LocalDateTime recorded() {
        return LocalDateTime.ofInstant(entry.recordedAt(), entry.recordedZone());
    }

    /** The text of a column that is no date. */
    @Nullable
    String text(SheetColumn column) {
        return switch (column) {
            case NUMBER -> "#" + RecordNumber.show(entry.number());
            case DATE, RECORDED -> null;
            case TIME -> foreign && hasTime() ? times.time(occurred) : null;
            case WHEN -> when();
            case LATE -> late();
            case WHAT -> what();
            case STATUS -> entry.status().word();
            case EXHIBITS -> exhibits();
            case CORRECTIONS -> corrections();
            case NOT_BEFORE -> notBefore();
            case RECORDED_AT -> Stamp.format(entry.recordedAt());
            case SOURCE_IMPORT -> entry.importId() == null ? null : "record " + RecordNumber.show(entry.importId());
            case ORIGIN -> origin();
            case HASH -> entry.hash();
            default -> fact(Fact.valueOf(column.name()));
        };
    }

    private @Nullable String fact(Fact fact) {
        Object value = facts.value(fact);
        if (value == null) {
            return null;
        }
        return switch (fact.form()) {
            case LIST -> String.join("\n", facts.list(fact));
            case FLAG -> value.equals(true) ? "yes" : "no";
            case NUMBER -> value.toString();
            case TEXT -> fact == Fact.VALUE ? "£" + value : value.toString();
        };
    }

    private @Nullable String when() {
        if (withheld.hidesTime()) {
            return null;
        }
        String known = switch (occurred.precision()) {
            case SECOND -> "known to the second";
            case MINUTE -> "known to the minute";
            case ABOUT -> "the time of day is about right";
            case PART_OF_DAY -> "known to the part of the day";
            case DAY -> "known to the day";
            case ABOUT_DAY -> "the day is about right";
            case MONTH -> "known to the month";
            case ABOUT_MONTH -> "the month is about right";
            case YEAR -> "known to the year";
            case ABOUT_YEAR -> "the year is about right";
            case RANGE -> occurred.isOpen() ? "not known more closely" : "some time in that span";
            case UNKNOWN -> null;
        };
        String typed = facts.text(Fact.OCCURRED_TYPED);
        return times.full(occurred) + (known == null ? "" : "\n" + known) + (typed == null ? "" : "\ntyped: " + typed);
    }

    private @Nullable String notBefore() {
        Instant notBefore = entry.notBefore();
        return notBefore == null ? null : OccurredText.recorded(notBefore, entry.recordedZone());
    }

    private @Nullable String late() {
        Duration delay = withheld.delay(entry);
        Instant end = delay == null ? null : entry.occurred().surelyOver();
        if (delay == null || end == null) {
            return null;
        }
        return delay.compareTo(Entry.LATE_AFTER) > 0
                ? Lapse.late(entry.occurred(), end, entry.writtenDown())
                : "within 24 hours";
    }

    private @Nullable String what() {
        String kind = facts.text(Fact.KIND);
        String step = facts.text(Fact.STEP);
        if (kind != null) {
            return kind;
        }
        return step != null ? "step: " + step : facts.text(Fact.TYPE);
    }

    private @Nullable String exhibits() {
        StringBuilder out = new StringBuilder();
        for (Evidence each : entry.evidence()) {
            out.append(out.isEmpty() ? "" : "\n").append(each.label()).append(": ");
            if (!each.name().isEmpty()) {
                out.append(each.name()).append(", ");
            }
            out.append(each.mediaType()).append(", ").append(each.size()).append(" bytes");
            if (!each.sha256().isEmpty()) {
                out.append(", SHA-256 ").append(each.sha256());
            }
            if (each.redacted() != null) {
                out.append(", bytes removed by record ").append(RecordNumber.show(each.redacted()));
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    private @Nullable String corrections() {
        StringBuilder out = new StringBuilder();
        for (Amendment each : entry.amendments()) {
            out.append(out.isEmpty() ? "record " : "\nrecord ")
                    .append(RecordNumber.show(each.id()))
                    .append(", ");
            out.append(OccurredText.recorded(each.at(), each.notBefore(), entry.recordedZone()));
            if (each.by() != null && !withheld.hides(Fact.RECORDED_BY)) {
                out.append(", by ").append(each.by());
            }
            out.append(": ").append(each.reason());
            String between = " (";
            for (Fact changed : each.changed()) {
                out.append(between).append(changed.word());
                between = ", ";
            }
            out.append(each.changed().isEmpty() ? "" : ")");
        }
        return out.isEmpty() ? null : out.toString();
    }

    private @Nullable String origin() {
        Origin origin = entry.origin();
        return origin == null ? null : withheld.label(origin) + ", log " + origin.log() + ", entry #" + origin.id();
    }
}
