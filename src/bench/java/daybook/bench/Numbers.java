package daybook.bench;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    private Numbers() {}

    /** To a thousandth: what is measured is not more exact. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    static double number(Object json) {
        return ((Number) json).doubleValue();
    }

    /** A time in three significant digits: {@code 2.31 ms}, {@code 87.0 ms}, {@code 1.24 s}, {@code 62.5 s}. */
    static String time(double millis) {
        return millis < 999.5 ? digits(millis) + " ms" : digits(millis / 1000) + " s";
    }

    static String digits(double value) {
        int places = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** A whole number with commas: {@code 1,000,000}. */
    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String ratio(double value) {
        return digits(value) + " ×";
    }

    static String mib(long kib) {
        return kib == 0 ? "not measured" : String.format(Locale.ROOT, "%,d MiB", Math.round(kib / 1024.0));
    }
}
