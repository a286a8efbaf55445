package daybook.exchange.csv;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the zone or the offset of a row from a cell. */
final class CsvZones {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CsvZones() {}

    /**
     * The zone of a cell, or null for a blank one.
     *
     * @param otherwise the zone of rows that name none; BST is known only where it is Britain's
     * @throws CsvRefused when it is neither a zone nor an offset
     */
    static @Nullable ZoneId read(String heading, String cell, ZoneId otherwise) throws CsvRefused {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.equals("BST") && otherwise.getRules().equals(LONDON.getRules())) {
            return ZoneOffset.ofHours(1);
        }
        boolean named = upper.startsWith("UTC") || upper.startsWith("GMT");
        ZoneId zone = text.indexOf('/') > 0 ? region(text) : offset(named ? upper.substring(3) : upper, named);
        if (zone == null) {
            throw new CsvRefused(
                    heading,
                    text,
                    "This is neither a time zone nor an offset. Write a zone such as Europe/London or an offset such as +01:00;"
                            + " abbreviations of zones have several meanings.");
        }
        return zone;
    }

    private static @Nullable ZoneId region(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            for (String id : ZoneId.getAvailableZoneIds()) {
                if (id.equalsIgnoreCase(text)) {
                    return ZoneId.of(id);
                }
            }
            return null;
        }
    }

    /** {@code +01:00}, {@code -0500}, {@code +2}, and {@code 2} as a spreadsheet leaves it. */
    private static @Nullable ZoneOffset offset(String text, boolean mayBeEmpty) {
        String digits = text.strip().replace('\u2212', '-');
        if (digits.equals("Z") || (mayBeEmpty && digits.isEmpty())) {
            return ZoneOffset.UTC;
        }
        boolean minus = digits.startsWith("-");
        boolean signed = minus || digits.startsWith("+");
        digits = signed ? digits.substring(1) : digits;
        int colon = digits.indexOf(':');
        String hours = colon >= 0 ? digits.substring(0, colon) : digits.length() == 4 ? digits.substring(0, 2) : digits;
        String minutes = colon >= 0 ? digits.substring(colon + 1) : digits.length() == 4 ? digits.substring(2) : "00";
        if (!isNumber(hours) || !isNumber(minutes) || minutes.length() != 2) {
            return null;
        }
        int total = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        if (Integer.parseInt(minutes) > 59 || (minus ? total > 12 * 60 : total > 14 * 60)) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(60 * (minus ? -total : total));
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 2;
    }
}
