package daybook.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The position in the XMP of a picture, which programs write beside the camera's own data or in its place: {@code
 * exif:GPSLatitude="51,30.44N"} or {@code <exif:GPSLatitude>51,30.44N</exif:GPSLatitude>} (XMP part 2, 2.6). XMP is text that no picture
 * compresses, so that it is found by its words.
 */
final class XmpPosition {

    private static final int LONGEST = 24;

    private XmpPosition() {}

    /** Returns the position in degrees, or null. */
    static @Nullable String of(byte[] bytes) {
        Bytes picture = new Bytes(bytes);
        Double latitude = degrees(picture, ":GPSLatitude", "NS");
        Double longitude = latitude == null ? null : degrees(picture, ":GPSLongitude", "EW");
        return latitude == null || longitude == null
                ? null
                : ClaimedTimes.round(latitude) + ", " + ClaimedTimes.round(longitude);
    }

    private static @Nullable Double degrees(Bytes picture, String name, String signs) {
        for (int at = picture.find(name, 0); at >= 0; at = picture.find(name, at + 1)) {
            Double value = value(picture, at + name.length(), signs);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Degrees and minutes with decimals, or degrees, minutes and seconds; then the side of the equator or of Greenwich. */
    private static @Nullable Double value(Bytes picture, int from, String signs) {
        int at = from;
        while (at < from + 3
                && (picture.at(at) == '='
                        || picture.at(at) == '"'
                        || picture.at(at) == '\''
                        || picture.at(at) == '>')) {
            at++;
        }
        if (at == from) {
            return null;
        }
        double sum = 0;
        double unit = 1;
        StringBuilder number = new StringBuilder();
        for (int i = at; i < at + LONGEST; i++) {
            int c = picture.at(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                number.append((char) c);
                continue;
            }
            if (number.isEmpty()) {
                return null;
            }
            sum += Double.parseDouble(number.toString()) * unit;
            number.setLength(0);
            unit /= 60;
            if (c != ',') {
                int sign = c < 0 ? -1 : signs.indexOf(c);
                return sign < 0 ? null : (Double) (sign == 0 ? sum : -sum);
            }
        }
        return null;
    }
}
