package daybook.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What kind of file it is, by its first bytes. The name is never asked: it is whatever somebody gave it.
 *
 * <p>Types: the IANA registry of media types. Signatures: the formats' own specifications and the WHATWG standard on MIME sniffing.
 */
final class MediaTypes {

    /** A file of which nothing is known. */
    static final String UNKNOWN = "application/octet-stream";

    private record Signature(int at, String bytes, String type) {}

    /** The first that fits is taken. */
    private static final Signature[] SIGNATURES = {
        new Signature(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
        new Signature(0, "\u0089PNG\r\n\u001a\n", "image/png"),
        new Signature(0, "GIF87a", "image/gif"),
        new Signature(0, "GIF89a", "image/gif"),
        new Signature(0, "II*\0", "image/tiff"),
        new Signature(0, "MM\0*", "image/tiff"),
        new Signature(0, "%PDF-", "application/pdf"),
        new Signature(0, "{\\rtf", "application/rtf"),
        new Signature(0, "ID3", "audio/mpeg"),
        new Signature(0, "fLaC", "audio/flac"),
        new Signature(0, "#!AMR", "audio/AMR"),
        new Signature(0, "caff\0", "audio/x-caf"),
        new Signature(0, "FLV\u0001", "video/x-flv"),
        new Signature(0, "0&\u00b2u\u008ef\u00cf\u0011", "video/x-ms-asf"),
        new Signature(0, "\u001f\u008b\b", "application/gzip"),
        new Signature(0, "7z\u00bc\u00af'\u001c", "application/x-7z-compressed"),
        new Signature(0, "Rar!\u001a\u0007", "application/vnd.rar"),
        new Signature(0, "SQLite format 3\0", "application/vnd.sqlite3"),
        new Signature(257, "ustar", "application/x-tar"),
    };

    private static final Signature[] IN_RIFF = {
        new Signature(8, "WEBP", "image/webp"),
        new Signature(8, "WAVE", "audio/vnd.wave"),
        new Signature(8, "AVI ", "video/vnd.avi"),
    };

    private static final Signature[] IN_OGG = {
        new Signature(28, "OpusHead", "audio/ogg"),
        new Signature(28, "\u0001vorbis", "audio/ogg"),
        new Signature(28, "Speex   ", "audio/ogg"),
        new Signature(28, "\u007fFLAC", "audio/ogg"),
        new Signature(28, "\u0080theora", "video/ogg"),
    };

    /** The major brand of a film or a picture in boxes. */
    private static final Signature[] BRANDS = {
        new Signature(8, "heic", "image/heic"),
        new Signature(8, "heix", "image/heic"),
        new Signature(8, "heim", "image/heic"),
        new Signature(8, "heis", "image/heic"),
        new Signature(8, "hevc", "image/heic-sequence"),
        new Signature(8, "mif1", "image/heif"),
        new Signature(8, "msf1", "image/heif-sequence"),
        new Signature(8, "avif", "image/avif"),
        new Signature(8, "avis", "image/avif"),
        new Signature(8, "qt  ", "video/quicktime"),
        new Signature(8, "M4A ", "audio/mp4"),
        new Signature(8, "M4B ", "audio/mp4"),
        new Signature(8, "3gp", "video/3gpp"),
        new Signature(8, "3g2", "video/3gpp2"),
    };

    private MediaTypes() {}

    /**
     * The media type.
     *
     * @param whole whether these are all of the file's bytes
     */
    static String of(Bytes beginning, boolean whole) {
        String type = first(SIGNATURES, beginning);
        if (type == null) {
            type = contained(beginning);
        }
        if (type != null) {
            return type;
        }
        return isMpegAudio(beginning) ? "audio/mpeg" : TextTypes.of(beginning, whole);
    }

    /** Whether it is a film or a sound in boxes, whose times may stand at its end. */
    static boolean isFilm(Bytes beginning) {
        String type = inBoxes(beginning);
        return type != null && !type.startsWith("image/");
    }

    /** The type of a format that others are made of. */
    private static @Nullable String contained(Bytes bytes) {
        if (bytes.has(0, "RIFF")) {
            return first(IN_RIFF, bytes);
        } else if (bytes.has(0, "OggS")) {
            String type = first(IN_OGG, bytes);
            return type == null ? "application/ogg" : type;
        } else if (bytes.has(0, "\u001aE\u00df\u00a3")) {
            return bytes.letters(0, 64).contains("webm") ? "video/webm" : "video/matroska";
        } else if (bytes.has(0, "PK\u0003\u0004") || bytes.has(0, "PK\u0005\u0006")) {
            return ArchiveTypes.zip(bytes);
        } else if (bytes.has(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return ArchiveTypes.compound(bytes);
        } else if (bytes.has(0, "BM") && bytes.has(6, "\0\0\0\0")) {
            return "image/bmp";
        }
        return inBoxes(bytes);
    }

    private static @Nullable String inBoxes(Bytes bytes) {
        if (bytes.has(4, "ftyp")) {
            String type = first(BRANDS, bytes);
            return type == null ? "video/mp4" : type;
        }
        // QuickTime had no box that says so before 2001. No text begins with a zero.
        boolean old = bytes.has(4, "moov") || bytes.has(4, "mdat") || bytes.has(4, "wide");
        return old && bytes.at(0) == 0 ? "video/quicktime" : null;
    }

    private static @Nullable String first(Signature[] signatures, Bytes bytes) {
        for (Signature each : signatures) {
            if (bytes.has(each.at(), each.bytes())) {
                return each.type();
            }
        }
        return null;
    }

    /** MPEG audio without a tag before it: eleven set bits, then a version, a layer and rates that are not the reserved ones. */
    private static boolean isMpegAudio(Bytes bytes) {
        int second = bytes.at(1);
        int third = bytes.at(2);
        return bytes.length() > 2
                && bytes.at(0) == 0xff
                && (second & 0xe0) == 0xe0
                && (second & 0x18) != 0x08
                && (second & 0x06) != 0
                && (third & 0xf0) != 0xf0
                && (third & 0xf0) != 0
                && (third & 0x0c) != 0x0c;
    }
}
