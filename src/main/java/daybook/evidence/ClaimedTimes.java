package daybook.evidence;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.quicktime.QuickTimeMetadataReader;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times that a picture or a film states of itself, each as text: where it stands in the file, and what stands there. They are claims
 * of the file, which anybody can write into it, and are never taken for the time when something happened.
 *
 * <p>A time is written as the file has it. Where the file gives no offset from UTC, none is supposed: a camera's clock shows local time.
 */
final class ClaimedTimes {

    private static final int LONGEST = 60;
    private static final String EXIF = "Exif\0\0";
    private static final int CHUNK_HEADER = 8;
    private static final int DISTANCE = 4;

    private static final int[] EXIF_TIMES = {
        ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
        ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
        ExifDirectoryBase.TAG_DATETIME,
    };

    private static final int[] EXIF_OFFSETS = {
        ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
        ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED,
        ExifDirectoryBase.TAG_TIME_ZONE,
    };

    private static final String[] EXIF_NAMES = {"Exif DateTimeOriginal", "Exif DateTimeDigitized", "Exif DateTime"};

    private final List<String> times = new ArrayList<>();
    private @Nullable String position;

    private ClaimedTimes() {}

    /** Whether times are read from files of that media type. */
    static boolean reads(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "image/webp",
                    "image/heic",
                    "image/heic-sequence",
                    "image/heif",
                    "image/heif-sequence",
                    "image/avif",
                    "video/quicktime",
                    "video/mp4",
                    "video/3gpp",
                    "video/3gpp2",
                    "audio/mp4" -> true;
            default -> false;
        };
    }

    /** The times in a part of a file, which may be damaged or made to do harm: what can't be read states no time. */
    static List<String> of(String mediaType, byte[] bytes) {
        return List.copyOf(read(mediaType, bytes).times);
    }

    /** The position that the same part of a file states, such as {@code 51.5007, -0.1246}; null when it states none. */
    static @Nullable String position(String mediaType, byte[] bytes) {
        return read(mediaType, bytes).position;
    }

    private static ClaimedTimes read(String mediaType, byte[] bytes) {
        ClaimedTimes times = new ClaimedTimes();
        if (!reads(mediaType)) {
            return times;
        }
        try {
            times.all(mediaType, bytes);
        } catch (IOException | ImageProcessingException | RuntimeException e) {
            // A file is kept whatever its insides are like; what was found before the damage stands.
        }
        return times;
    }

    private void all(String mediaType, byte[] bytes) throws IOException, ImageProcessingException {
        boolean film = mediaType.startsWith("video/") || mediaType.startsWith("audio/");
        // What other programs wrote about a picture as text may contradict the camera, whose position comes first.
        position = film ? FilmPosition.of(bytes) : mediaType.equals("image/jpeg") ? null : XmpPosition.of(bytes);
        switch (mediaType) {
            case "image/jpeg" -> jpeg(bytes);
            case "image/png" -> png(bytes);
            case "image/tiff" -> tiff(bytes);
            case "image/webp", "image/heic", "image/heic-sequence", "image/heif", "image/heif-sequence", "image/avif" ->
                embedded(bytes);
            case "video/quicktime" ->
                quickTime(QuickTimeMetadataReader.readMetadata(new ByteArrayInputStream(FilmTimes.of(bytes))));
            default ->
                film(
                        "MP4 movie header",
                        Mp4MetadataReader.readMetadata(new ByteArrayInputStream(FilmTimes.of(bytes))),
                        Mp4Directory.class,
                        Mp4Directory.TAG_CREATION_TIME);
        }
    }

    private void tiff(byte[] bytes) throws IOException, ImageProcessingException {
        Metadata metadata = new Metadata();
        new TiffReader().processTiff(new ByteArrayReader(bytes), new TimeTags(metadata), 0);
        exif(metadata);
    }

    private void jpeg(byte[] bytes) throws IOException, ImageProcessingException {
        Iterable<byte[]> segments = JpegSegmentReader.readSegments(
                        new SequentialByteArrayReader(bytes), List.of(JpegSegmentType.APP1))
                .getSegments(JpegSegmentType.APP1);
        for (byte[] segment : segments) {
            if (new Bytes(segment).has(0, EXIF)) {
                tiff(Arrays.copyOfRange(segment, EXIF.length(), segment.length));
            } else if (position == null) {
                position = XmpPosition.of(segment);
            }
        }
    }

    /**
     * Exif data inside a picture in boxes or chunks, found by how it begins. Its own length does not matter, because it says itself where
     * each of its parts is. WebP leaves the first six letters out at times, and has its chunk's name there; a picture in boxes that leaves
     * them out has a distance of zero there (ISO/IEC 23008-12, A.2.1).
     */
    private void embedded(byte[] bytes) throws IOException, ImageProcessingException {
        Bytes picture = new Bytes(bytes);
        for (String order : new String[] {"II*\0", "MM\0*"}) {
            int at = picture.find(EXIF + order, 0);
            int start = at + EXIF.length();
            if (at < 0) {
                at = picture.find("EXIF", 0);
                start = at + CHUNK_HEADER;
            }
            if (at < 0 || !picture.has(start, order)) {
                at = picture.find("\0\0\0\0" + order, 0);
                start = at + DISTANCE;
            }
            if (at >= 0 && picture.has(start, order)) {
                tiff(Arrays.copyOfRange(bytes, start, bytes.length));
                return;
            }
        }
    }

    private void png(byte[] bytes) throws IOException, ImageProcessingException {
        Set<PngChunkType> wanted = Set.of(PngChunkType.eXIf, PngChunkType.tIME);
        for (PngChunk chunk : new PngChunkReader().extract(new SequentialByteArrayReader(bytes), wanted)) {
            byte[] content = chunk.getBytes();
            if (chunk.getType().equals(PngChunkType.eXIf)) {
                tiff(content);
            } else if (content.length == 7) {
                // PNG, 11.3.6.1: the last change of the picture, in UTC.
                int year = ((content[0] & 0xff) << 8) | (content[1] & 0xff);
                add(
                        "PNG tIME",
                        year + "-" + two(content[2]) + "-" + two(content[3]) + " " + two(content[4]) + ":"
                                + two(content[5]) + ":" + two(content[6]) + " UTC");
            }
        }
    }

    private static String two(byte number) {
        int value = number & 0xff;
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private void exif(Metadata metadata) {
        for (int i = 0; i < EXIF_TIMES.length; i++) {
            for (Directory each : metadata.getDirectoriesOfType(ExifDirectoryBase.class)) {
                String time = plain(each.getString(EXIF_TIMES[i]));
                if (time != null && !isBlankTime(time)) {
                    String offset = offset(metadata, EXIF_OFFSETS[i]);
                    add(EXIF_NAMES[i], time + (offset == null ? ", no offset stated" : " " + offset));
                }
            }
        }
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        if (place != null) {
            position = round(place.getLatitude()) + ", " + round(place.getLongitude());
        }
        Date satellites = gps == null ? null : gps.getGpsDate();
        if (satellites != null) {
            add("GPS date and time", seconds(satellites) + " UTC");
        }
    }

    /** To about ten metres. */
    static String round(double degrees) {
        return Double.toString(Math.round(degrees * 10_000) / 10_000.0);
    }

    /** Exif 2.31, 4.6.5: the offsets stand in one directory, the times in two. */
    private static @Nullable String offset(Metadata metadata, int tag) {
        for (Directory each : metadata.getDirectoriesOfType(ExifDirectoryBase.class)) {
            String offset = plain(each.getString(tag));
            if (offset != null && !offset.isBlank() && !offset.startsWith(" ")) {
                return offset.strip();
            }
        }
        return null;
    }

    private void quickTime(Metadata metadata) {
        for (Directory each : metadata.getDirectoriesOfType(QuickTimeMetadataDirectory.class)) {
            String time = plain(each.getString(QuickTimeMetadataDirectory.TAG_CREATION_DATE));
            if (time != null) {
                add("com.apple.quicktime.creationdate", time);
            }
        }
        film("QuickTime movie header", metadata, QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME);
    }

    /** Seconds since 1904, of which the format says that they count in UTC, and in which many cameras count local time. */
    private void film(String where, Metadata metadata, Class<? extends Directory> directory, int tag) {
        for (Directory each : metadata.getDirectoriesOfType(directory)) {
            Date time = each.getDate(tag);
            if (time != null && !seconds(time).startsWith("1904-01-01 00:00:00")) {
                add(
                        where,
                        seconds(time) + ", no offset stated (UTC by the format's rules, which not every camera keeps)");
                return;
            }
        }
    }

    private static String seconds(Date date) {
        return date.toInstant().toString().substring(0, 19).replace('T', ' ');
    }

    private void add(String where, String time) {
        String claim = where + ": " + time;
        if (!times.contains(claim)) {
            times.add(claim);
        }
    }

    /** A time that says that it is unknown: blanks or zeros. */
    private static boolean isBlankTime(String time) {
        for (int i = 0; i < time.length(); i++) {
            if (time.charAt(i) >= '1' && time.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /** Text of plain letters and digits that a time can be; null for anything else. */
    private static @Nullable String plain(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return null;
            }
        }
        return text;
    }
}
