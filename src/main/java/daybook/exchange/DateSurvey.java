package daybook.exchange;

import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a whole file show of the way in which it writes them, found before anything is taken from it: a single date that can
 * only have the month first says that all others have it first too, and seconds that are 00 in every row are none.
 */
public final class DateSurvey {

    private static final int SHOWN = 200;

    /** A date in figures that can be read in one order only, and where it is. */
    private record Proof(long line, String cell, String text) {

        String said() {
            return (cell.isEmpty() ? "Line " + line : "Line " + line + ", " + cell) + " \"" + Excerpt.of(text, SHOWN)
                    + "\",";
        }
    }

    private @Nullable Proof dayFirst;
    private @Nullable Proof monthFirst;
    private boolean seconds;

    /** Looks at a text that says when something was. */
    public void see(long line, String cell, String text) {
        int[] runs = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                runs[count] = i;
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
                ends[count++] = i;
            }
        }
        for (int i = 0; i + 2 < count; i++) {
            boolean joined = runs[i + 1] == ends[i] + 1 && runs[i + 2] == ends[i + 1] + 1;
            char sign = joined ? text.charAt(ends[i]) : ' ';
            if (joined
                    && text.charAt(ends[i + 1]) == sign
                    && ends[i] - runs[i] <= 2
                    && ends[i + 1] - runs[i + 1] <= 2) {
                three(
                        line,
                        cell,
                        text,
                        sign,
                        number(text, runs[i], ends[i]),
                        number(text, runs[i + 1], ends[i + 1]),
                        text.substring(runs[i + 2], ends[i + 2]));
                boolean fraction = i + 3 < count && runs[i + 3] == ends[i + 2] + 1 && sign == ':';
                seconds |= fraction && hasOtherThanZeros(text, runs[i + 3], ends[i + 3]);
            }
        }
    }

    private void three(long line, String cell, String text, char sign, int first, int second, String third) {
        if (sign == ':') {
            seconds |= hasOtherThanZeros(third, 0, third.length());
        } else if ((sign == '/' || sign == '.' || sign == '-') && (third.length() == 2 || third.length() == 4)) {
            if (second > 12 && second <= 31 && first >= 1 && first <= 12 && monthFirst == null) {
                monthFirst = new Proof(line, cell, text);
            } else if (first > 12 && first <= 31 && second >= 1 && second <= 12 && dayFirst == null) {
                dayFirst = new Proof(line, cell, text);
            }
        }
    }

    /** Takes over what another survey found, unless this one found it first. */
    public void add(DateSurvey other) {
        dayFirst = earlier(dayFirst, other.dayFirst);
        monthFirst = earlier(monthFirst, other.monthFirst);
        seconds |= other.seconds;
    }

    private static @Nullable Proof earlier(@Nullable Proof one, @Nullable Proof other) {
        return one == null || (other != null && other.line() < one.line()) ? other : one;
    }

    /** Whether no time of the file has seconds other than 00: then they are a program's, and the times are known to the minute. */
    public boolean wholeMinutes() {
        return !seconds;
    }

    /**
     * Refuses a file of which some date can only be read in the other order of day and month.
     *
     * @param order in which it would be read
     */
    public void refuseOtherOrder(DateOrder order) {
        boolean days = order == DateOrder.DMY;
        Proof other = days ? monthFirst : dayFirst;
        Proof same = days ? dayFirst : monthFirst;
        if (other == null) {
            return;
        }
        String otherWords = days ? "the month first" : "the day first";
        String sameWords = days ? "the day first" : "the month first";
        if (same != null) {
            throw new DaybookException.Usage(
                    other.said() + " can only have " + otherWords + ", and "
                            + same.said().replace("Line", "line").replace("\",", "\"") + " only " + sameWords
                            + ", so the order of the other dates in this file is not known.",
                    "write the months as words (13 Mar 2026), and import the file again");
        }
        throw new DaybookException.Usage(
                other.said() + " can only have " + otherWords + ", and this import reads " + sameWords + ".",
                "if the whole file has " + otherWords + ", add --date-order " + (days ? "mdy" : "dmy")
                        + "; otherwise write the months as words (13 Mar 2026)");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean hasOtherThanZeros(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }
}
