package daybook.exchange.csv;

import daybook.exchange.TimeReader;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together when a row happened, from all the columns that say a part of it. */
final class CsvMoment {

    private final Map<HeadingUse.Role, HeadingUse> columns = new EnumMap<>(HeadingUse.Role.class);
    private final TimeReader times;
    private final ZoneId zone;

    /**
     * @param times understands times that are words
     * @param zone of rows that name none
     */
    CsvMoment(List<HeadingUse> uses, TimeReader times, ZoneId zone) {
        this.times = times;
        this.zone = zone;
        for (HeadingUse use : uses) {
            if (use.role().isTime()) {
                columns.put(use.role() == HeadingUse.Role.OCCURRED ? HeadingUse.Role.DATE : use.role(), use);
            }
        }
    }

    Occurred read(List<@Nullable String> cells) throws CsvRefused {
        TimeReader here = zoned(cells);
        String date = date(cells);
        String time = time(cells);
        Occurred start = CsvCells.occurred(name(HeadingUse.Role.DATE), date, name(HeadingUse.Role.TIME), time, here);
        agree(cells, start);
        Occurred all = ended(cells, start, here);
        return new Occurred(all.from(), all.to(), all.precision(), all.zone(), typed(cells));
    }

    private TimeReader zoned(List<@Nullable String> cells) throws CsvRefused {
        ZoneId said = zone(cells, HeadingUse.Role.ZONE);
        ZoneId offset = zone(cells, HeadingUse.Role.OFFSET);
        return said != null ? times.in(said) : offset != null ? times.in(offset) : times;
    }

    private @Nullable ZoneId zone(List<@Nullable String> cells, HeadingUse.Role role) throws CsvRefused {
        return CsvZones.read(name(role), text(cells, role), zone);
    }

    /** Where a row has both a zone and an offset, they have to say the same. */
    private void agree(List<@Nullable String> cells, Occurred start) throws CsvRefused {
        ZoneId offset = zone(cells, HeadingUse.Role.OFFSET);
        PartialDate from = start.begins();
        if (offset instanceof ZoneOffset && from != null && from.isMoment() && has(cells, HeadingUse.Role.ZONE)) {
            OffsetDateTime moment = from.moment();
            if (!moment.getOffset().equals(offset)) {
                throw new CsvRefused(
                        name(HeadingUse.Role.OFFSET),
                        text(cells, HeadingUse.Role.OFFSET),
                        "This contradicts the zone: the clocks in " + start.zone() + " were at " + moment.getOffset()
                                + " then.");
            }
        }
    }

    /** The date, with its year from a column of its own where it has none. */
    private String date(List<@Nullable String> cells) throws CsvRefused {
        String date = text(cells, HeadingUse.Role.DATE);
        String year = text(cells, HeadingUse.Role.YEAR).strip();
        if (year.isEmpty()) {
            return date;
        }
        if (date.isBlank()) {
            return year;
        }
        if (date.contains(year)) {
            return date;
        }
        char sign = sign(date);
        boolean figures =
                sign != ' ' && date.strip().indexOf(sign) == date.strip().lastIndexOf(sign);
        String whole = date.strip() + (figures ? sign : ' ') + year;
        if (hasYear(date)) {
            throw new CsvRefused(name(HeadingUse.Role.YEAR), year, "This contradicts the date " + date.strip() + ".");
        }
        return whole;
    }

    private static boolean hasYear(String date) {
        int digits = 0;
        for (int i = 0; i < date.length(); i++) {
            digits = Character.isDigit(date.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** The sign between day and month when both are figures; a blank for a month in words. */
    private static char sign(String date) {
        for (int i = 0; i < date.length(); i++) {
            char c = date.charAt(i);
            if (Character.isLetter(c)) {
                return ' ';
            }
        }
        return date.indexOf('/') > 0 ? '/' : date.indexOf('-') > 0 ? '-' : date.indexOf('.') > 0 ? '.' : ' ';
    }

    /** The time, with am or pm from a column of its own. */
    private String time(List<@Nullable String> cells) throws CsvRefused {
        String time = text(cells, HeadingUse.Role.TIME);
        String half = text(cells, HeadingUse.Role.AM_PM).strip();
        if (half.isEmpty()) {
            return time;
        }
        String word = half.toLowerCase(Locale.ROOT).replace(".", "");
        if (!word.equals("am") && !word.equals("pm")) {
            throw new CsvRefused(name(HeadingUse.Role.AM_PM), half, "This is neither am nor pm.");
        }
        String folded = time.toLowerCase(Locale.ROOT).replace(".", "").strip();
        if (folded.endsWith(word)) {
            return time;
        }
        return time.strip() + word;
    }

    private Occurred ended(List<@Nullable String> cells, Occurred start, TimeReader here) throws CsvRefused {
        String date = text(cells, HeadingUse.Role.END_DATE);
        String time = text(cells, HeadingUse.Role.END_TIME);
        if (date.isBlank() && time.isBlank()) {
            return start;
        }
        HeadingUse.Role role = date.isBlank() ? HeadingUse.Role.END_TIME : HeadingUse.Role.END_DATE;
        String shown = (date.strip() + " " + time.strip()).strip();
        PartialDate from = start.begins();
        if (from == null) {
            throw new CsvRefused(name(role), shown, "There is an end and no start.");
        }
        Occurred end = CsvCells.occurred(
                name(HeadingUse.Role.END_DATE),
                date.isBlank() ? date(cells) : date,
                name(HeadingUse.Role.END_TIME),
                time,
                here);
        PartialDate to = end.begins();
        if (to == null
                || from.equals(to)
                || (!to.isMoment() && to.day() != null && to.day().equals(from.day()))) {
            return start;
        }
        if (start.to() != null || end.to() != null || from.form() != to.form() || isAbout(start) || isAbout(end)) {
            throw new CsvRefused(
                    name(role),
                    shown,
                    "The start and the end are not known in the same way. Write both as days, or both with a time.");
        }
        Instant first = Objects.requireNonNull(start.start());
        if (Objects.requireNonNull(end.start()).isBefore(first)) {
            throw new CsvRefused(name(role), shown, "The end is before the start.");
        }
        return new Occurred(from.text(), to.text(), Precision.RANGE, start.zone(), null);
    }

    private static boolean isAbout(Occurred occurred) {
        return occurred.precision() == Precision.ABOUT;
    }

    /** The words of all these cells as they are in the file. */
    private @Nullable String typed(List<@Nullable String> cells) {
        StringBuilder typed = new StringBuilder();
        add(typed, text(cells, HeadingUse.Role.DATE));
        add(typed, text(cells, HeadingUse.Role.YEAR));
        add(typed, text(cells, HeadingUse.Role.TIME));
        add(typed, text(cells, HeadingUse.Role.AM_PM));
        String end = (text(cells, HeadingUse.Role.END_DATE).strip() + " "
                        + text(cells, HeadingUse.Role.END_TIME).strip())
                .strip();
        add(typed, end.isEmpty() ? "" : "to " + end);
        if (!typed.isEmpty()) {
            add(typed, text(cells, HeadingUse.Role.OFFSET));
            add(typed, text(cells, HeadingUse.Role.ZONE));
        }
        return typed.isEmpty() ? null : typed.toString();
    }

    private static void add(StringBuilder typed, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            typed.append(typed.isEmpty() ? "" : " ").append(stripped);
        }
    }

    private boolean has(List<@Nullable String> cells, HeadingUse.Role role) {
        return !text(cells, role).isBlank();
    }

    private String name(HeadingUse.Role role) {
        HeadingUse use = columns.get(role);
        return use == null ? "" : use.name();
    }

    private String text(List<@Nullable String> cells, HeadingUse.Role role) {
        HeadingUse use = columns.get(role);
        String text = use == null ? null : cells.get(use.number() - 1);
        return text == null ? "" : text;
    }
}
