package daybook.exchange.json;

import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads when something occurred from its object in JSON. Nothing is guessed: what does not fit together is refused. */
public final class JsonOccurred {

    private static final List<String> FIELDS = List.of("from", "to", "precision", "zone", "typed");

    private final JsonFields fields;
    private final ZoneId zone;

    private JsonOccurred(JsonFields fields, ZoneId zone) throws JsonRefusal {
        this.fields = fields;
        this.zone = zone(zone);
    }

    /**
     * The time that the object says.
     *
     * @param zone where the object names none
     * @param now nothing can have occurred later
     */
    public static Occurred read(JsonValue.Fields object, ZoneId zone, Instant now) throws JsonRefusal {
        return new JsonOccurred(new JsonFields("occurred.", "\"occurred\"", object, FIELDS), zone).read(now);
    }

    private Occurred read(Instant now) throws JsonRefusal {
        String fromTyped = text("from");
        String from = moment(fromTyped);
        String to = moment(text("to"));
        String said = text("typed");
        String typed = said == null && from != null && !from.equals(fromTyped) ? fromTyped : said;
        Precision precision = precision(from, to);
        if (from == null) {
            if (to != null || precision != Precision.UNKNOWN) {
                throw new JsonRefusal(
                        "occurred.from", "null", "Without a start the precision is unknown and there is no end.");
            }
            return Occurred.unknown(zone, typed);
        }
        PartialDate begins = date("from", from);
        PartialDate ends = to == null ? null : date("to", to);
        Instant start = begins.start(zone);
        Instant end = ends == null ? null : ends.start(zone);
        fit(precision, begins, ends);
        if (start.isAfter(now)) {
            throw new JsonRefusal("occurred.from", from, "This is in the future.");
        }
        if (to != null && end != null) {
            if (end.isBefore(start)) {
                throw new JsonRefusal("occurred.to", to, "The end lies before the start, " + from + ".");
            }
            if (precision == Precision.RANGE && end.isAfter(now)) {
                throw new JsonRefusal("occurred.to", to, "This is in the future.");
            }
        }
        return new Occurred(from, to, precision, zone, typed);
    }

    /** A moment as other programs write it, to the second and with its offset in figures; any other text as it is. */
    private static @Nullable String moment(@Nullable String text) {
        if (text == null || text.length() < 20 || text.charAt(10) != 'T') {
            return text;
        }
        int end = 19;
        if (text.charAt(end) == '.') {
            end++;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
        }
        String offset = text.substring(end);
        return text.substring(0, 19) + (offset.equals("Z") ? "+00:00" : offset);
    }

    private static PartialDate date(String field, String text) throws JsonRefusal {
        PartialDate date = PartialDate.orNull(text);
        if (date == null) {
            throw new JsonRefusal(
                    "occurred." + field,
                    text,
                    "This is not a time: write a moment like 2026-11-20T14:30:00+00:00, a date like 2026-11-20, a month like"
                            + " 2026-11 or a year like 2026.");
        }
        return date;
    }

    private Precision precision(@Nullable String from, @Nullable String to) throws JsonRefusal {
        String word = text("precision");
        if (word != null) {
            return Precision.of(word.toLowerCase(Locale.ROOT))
                    .orElseThrow(() ->
                            JsonRefusal.of("occurred.precision", word, FactCheck.unknown("precision", word, words())));
        }
        if (from == null) {
            return Precision.UNKNOWN;
        } else if (to != null) {
            return Precision.RANGE;
        }
        PartialDate date = date("from", from);
        if (date.isMoment()) {
            throw new JsonRefusal(
                    "occurred.precision", "", "A moment needs its precision: \"minute\", \"second\" or \"about\".");
        }
        return date.form().precision();
    }

    private static void fit(Precision precision, PartialDate from, @Nullable PartialDate to) throws JsonRefusal {
        boolean moment = from.isMoment();
        boolean good = switch (precision) {
            case SECOND, ABOUT -> moment;
            case MINUTE -> moment && !from.hasSeconds();
            case PART_OF_DAY -> moment && to != null && to.isMoment();
            case DAY, MONTH, YEAR -> from.form().precision() == precision;
            case RANGE -> to != null && from.form() == to.form();
            case UNKNOWN -> false;
        };
        if (!good) {
            throw new JsonRefusal(
                    "occurred.precision",
                    precision.word(),
                    "This precision does not fit " + from + (to == null ? "." : " to " + to + "."));
        }
        if (to != null && precision != Precision.RANGE && precision != Precision.PART_OF_DAY) {
            throw new JsonRefusal("occurred.to", to.text(), "Only a range and a part of a day have an end.");
        }
    }

    private ZoneId zone(ZoneId otherwise) throws JsonRefusal {
        String id = text("zone");
        if (id == null) {
            return otherwise;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new JsonRefusal(
                    "occurred.zone", id, "This is not a time zone; write one like Europe/London or +01:00.");
        }
    }

    private @Nullable String text(String name) throws JsonRefusal {
        return fields.text(name, Fact.OCCURRED_TYPED);
    }

    private static List<String> words() {
        return List.of("second", "minute", "about", "part-of-day", "day", "month", "year", "range", "unknown");
    }
}
