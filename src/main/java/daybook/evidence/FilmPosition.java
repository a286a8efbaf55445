package daybook.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The position in the boxes of a film: in the user data of the movie as {@code ©xyz}, or in QuickTime's list of keys, each as ISO 6709 has
 * it, {@code +51.5007-000.1246/}; or in the box {@code loci} of 3GPP TS 26.244, 8.5.
 */
final class FilmPosition {

    private static final int LONGEST = 40;
    private static final double FRACTION = 65_536;

    private FilmPosition() {}

    /** Returns the position as the film has it, or null. */
    static @Nullable String of(byte[] bytes) {
        Bytes film = new Bytes(bytes);
        int at = film.find("\u00a9xyz", 0);
        boolean keyed = at < 0 && film.find("com.apple.quicktime.location.ISO6709", 0) >= 0;
        int from = at < 0 ? film.find("ilst", 0) : at + 4;
        if (at < 0 && (!keyed || from < 0)) {
            return loci(film);
        }
        for (int i = from; i + 8 < bytes.length && (keyed || i < from + 8); i++) {
            String found = iso6709(bytes, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String iso6709(byte[] bytes, int from) {
        if (bytes[from] != '+' && bytes[from] != '-') {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int signs = 0;
        for (int i = from; i < bytes.length && text.length() < LONGEST; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c == '/') {
                return signs >= 2 ? text.toString() : null;
            }
            boolean sign = c == '+' || c == '-';
            if (!sign && c != '.' && (c < '0' || c > '9')) {
                return null;
            }
            signs += sign ? 1 : 0;
            text.append(c);
        }
        return null;
    }

    /** Version and flags, a language, a name that a zero ends, a role; then the longitude before the latitude. */
    private static @Nullable String loci(Bytes film) {
        int box = film.find("loci", 0);
        if (box < 0) {
            return null;
        }
        int end = film.find("\0", box + 4 + 4 + 2);
        if (end < 0 || end + 2 + 8 > film.length()) {
            return null;
        }
        double longitude = fixed(film, end + 2);
        double latitude = fixed(film, end + 2 + 4);
        boolean none = latitude == 0 && longitude == 0;
        return none || Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                ? null
                : ClaimedTimes.round(latitude) + ", " + ClaimedTimes.round(longitude);
    }

    private static double fixed(Bytes film, int at) {
        int number = 0;
        for (int i = at; i < at + 4; i++) {
            number = (number << 8) | film.at(i);
        }
        return number / FRACTION;
    }
}
