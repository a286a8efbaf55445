package daybook.exchange.csv;

import daybook.log.DaybookException;
import daybook.words.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of a sheet, and the ways in which a person may name one of its columns. */
final class HeadingRow {

    private static final int MOST_LISTED = 40;
    private static final int MOST_SHOWN = 60;

    private final List<String> headings;

    HeadingRow(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    int size() {
        return headings.size();
    }

    String get(int at) {
        return headings.get(at);
    }

    boolean containsAll(List<String> names) {
        return headings.containsAll(names);
    }

    /**
     * The column with exactly that heading, else the one that differs in case only, else the one of that number.
     *
     * @throws DaybookException.Usage when there is none, or more than one
     */
    int find(String column) {
        int found = -1;
        int times = 0;
        for (int pass = 0; pass < 2 && times == 0; pass++) {
            for (int i = 0; i < headings.size(); i++) {
                String heading = headings.get(i).strip();
                if (pass == 0 ? heading.equals(column.strip()) : heading.equalsIgnoreCase(column.strip())) {
                    found = i;
                    times++;
                }
            }
        }
        if (times > 1) {
            throw new DaybookException.Usage(
                    "There are " + times + " columns called \"" + column + "\".",
                    "say which by its number, such as #" + (found + 1));
        }
        int number = times == 0 ? number(column.strip()) : found + 1;
        if (number < 1 || number > headings.size()) {
            throw new DaybookException.Usage(
                    "There is no column \"" + column + "\" in this file.", "its headings are: " + listed());
        }
        return number - 1;
    }

    private static int number(String column) {
        if (!column.startsWith("#") || column.length() > 6) {
            return 0;
        }
        int number = 0;
        for (int i = 1; i < column.length(); i++) {
            int digit = column.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * Refuses two columns of one heading; those for which it is already decided do not count.
     *
     * @throws DaybookException.Usage when there are such
     */
    void refuseDoubles(@Nullable HeadingUse[] decided) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            for (int j = i + 1; j < headings.size() && !heading.isEmpty() && decided[i] == null; j++) {
                if (decided[j] == null
                        && heading.equalsIgnoreCase(headings.get(j).strip())) {
                    throw new DaybookException.Usage(
                            "Columns " + (i + 1) + " and " + (j + 1) + " have the same heading \"" + heading + "\".",
                            "say what each is by its number, such as --map description=#" + (i + 1)
                                    + " or --ignore-column #" + (j + 1));
                }
            }
        }
    }

    /** A column to show in an example. */
    String example() {
        return headings.isEmpty() || headings.get(0).isBlank()
                ? "#1"
                : Excerpt.of(headings.get(0).strip(), MOST_SHOWN);
    }

    /** The headings with their numbers, for a message. */
    String listed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < headings.size() && i < MOST_LISTED; i++) {
            String heading = Excerpt.of(headings.get(i).strip(), MOST_SHOWN);
            out.append(i == 0 ? "" : ", ").append('#').append(i + 1).append(' ');
            out.append(heading.isEmpty() ? "(blank)" : heading);
        }
        return headings.size() > MOST_LISTED ? out + ", …" : out.toString();
    }
}
