package daybook.exchange.json;

import daybook.log.Edtf;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads when something occurred from its object in JSON. Nothing is guessed: what does not fit together is refused. */
public final class JsonOccurred {

    private static final List<String> FIELDS = List.of("from", "to", "precision", "zone", "typed", "edtf");

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
        if (from == null
                && (precision == Precision.RANGE ? to == null : to != null || precision != Precision.UNKNOWN)) {
            throw new JsonRefusal(
                    "occurred.from",
                    "null",
                    "Without a start the precision is unknown; or it is range, where only the end is known.");
        }
        PartialDate begins = from == null ? null : date("from", from);
        PartialDate ends = to == null ? null : date("to", to);
        fit(precision, begins, ends);
        if (begins != null && begins.start(zone).isAfter(now)) {
            throw new JsonRefusal("occurred.from", begins.text(), "This is in the future.");
        }
        if (begins != null && ends != null) {
            order(precision, begins, ends);
        }
        if (ends != null && precision == Precision.RANGE && ends.start(zone).isAfter(now)) {
            throw new JsonRefusal("occurred.to", ends.text(), "This is in the future.");
        }
        return derived(new Occurred(from, to, precision, zone, typed));
    }

    private void order(Precision precision, PartialDate from, PartialDate to) throws JsonRefusal {
        if (to.end(zone).isBefore(from.end(zone)) && to.start(zone).isBefore(from.start(zone))) {
            throw new JsonRefusal("occurred.to", to.text(), "The end lies before the start, " + from + ".");
        }
        if (precision == Precision.RANGE && !Occurred.isRange(from, to, zone)) {
            throw new JsonRefusal("occurred.to", to.text(), "The end is a part of the start, " + from + ".");
        }
    }

    /** Refuses an EDTF text that says something else than the parts from which it is made. */
    private Occurred derived(Occurred read) throws JsonRefusal {
        String said = text("edtf");
        String edtf = Edtf.of(read);
        if (said != null && !said.equals(edtf)) {
            throw new JsonRefusal(
                    "occurred.edtf",
                    said,
                    "This is made from from, to and precision, which say "
                            + (edtf == null ? "that nothing is known." : edtf + ".")
                            + " Correct them, and leave this out.");
        }
        return read;
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
            // That it is only known to be before something has to be said, with the word range.
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

    private static void fit(Precision precision, @Nullable PartialDate from, @Nullable PartialDate to)
            throws JsonRefusal {
        if (from == null) {
            return;
        }
        boolean moment = from.isMoment();
        boolean good = switch (precision) {
            case SECOND, ABOUT -> moment;
            case MINUTE -> moment && !from.hasSeconds();
            case PART_OF_DAY -> moment && to != null && to.isMoment();
            case DAY, MONTH, YEAR -> from.form().precision() == precision;
            case ABOUT_DAY -> from.form() == PartialDate.Form.DAY;
            case ABOUT_MONTH -> from.form() == PartialDate.Form.MONTH;
            case ABOUT_YEAR -> from.form() == PartialDate.Form.YEAR;
            case RANGE -> to == null || from.isMoment() == to.isMoment();
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
        return Words.all(Precision.values());
    }
}
