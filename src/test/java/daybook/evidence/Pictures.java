package daybook.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Pictures and films with no more in them than the times that they state. */
final class Pictures {

    static final int TIME_ORIGINAL = 0x9003;
    static final int OFFSET_ORIGINAL = 0x9011;

    private Pictures() {}

    /** A JPEG whose Exif directory holds some texts by their tags. */
    static byte[] jpeg(Map<Integer, String> exif) {
        byte[] tiff = tiff(exif);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1});
        out.write((tiff.length + 8) >> 8);
        out.write(tiff.length + 8);
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xda, 0, 2, 0, (byte) 0xff, (byte) 0xd9});
        return out.toByteArray();
    }

    /** That JPEG, with a note of how the camera was held. */
    static byte[] turned(int orientation, byte[] jpeg) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return ByteBuffer.allocate(exif.capacity() + jpeg.length)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG with the same directory. */
    static byte[] png(Map<Integer, String> exif) {
        return png(tiff(exif));
    }

    static byte[] png(byte[] tiff) {
        return png("eXIf", tiff);
    }

    static byte[] png(String type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(out, type, content);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A TIFF whose first directory points to an Exif directory with those texts. */
    static byte[] tiff(Map<Integer, String> texts) {
        Map<Integer, String> exif = new LinkedHashMap<>(texts);
        int exifAt = 8 + 2 + 12 + 4;
        int textAt = exifAt + 2 + 12 * exif.size() + 4;
        int size = textAt;
        for (String text : exif.values()) {
            size += text.length() + 1;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        out.putShort((short) 1)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(exifAt)
                .putInt(0);
        out.putShort((short) exif.size());
        int at = textAt;
        for (Map.Entry<Integer, String> each : exif.entrySet()) {
            int length = each.getValue().length() + 1;
            out.putShort(each.getKey().shortValue())
                    .putShort((short) 2)
                    .putInt(length)
                    .putInt(at);
            at += length;
        }
        out.putInt(0);
        for (String text : exif.values()) {
            out.put(text.getBytes(StandardCharsets.ISO_8859_1)).put((byte) 0);
        }
        return out.array();
    }

    /** A film whose header stands behind its pictures, as telephones write it. */
    static byte[] film(String brand, long secondsSince1904, int pictures) {
        ByteBuffer header = ByteBuffer.allocate(108);
        header.putInt(108).put("mvhd".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        header.putInt((int) secondsSince1904)
                .putInt((int) secondsSince1904)
                .putInt(1000)
                .putInt(1000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        box(out, "ftyp", (brand + "\0\0\0\0" + brand).getBytes(StandardCharsets.US_ASCII));
        box(out, "mdat", new byte[pictures]);
        box(out, "moov", header.array());
        return out.toByteArray();
    }

    /** A film with one box of user data. */
    static byte[] film(int pictures, String type, byte[] content) {
        ByteArrayOutputStream user = new ByteArrayOutputStream();
        box(user, type, content);
        ByteArrayOutputStream movie = new ByteArrayOutputStream();
        box(movie, "udta", user.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        box(out, "ftyp", "isom\0\0\0\0isom".getBytes(StandardCharsets.US_ASCII));
        box(out, "mdat", new byte[pictures]);
        box(out, "moov", movie.toByteArray());
        return out.toByteArray();
    }

    /** A HEIC picture with its Exif item among its data. */
    static byte[] heic(Map<Integer, String> exif) {
        return heic("\0\0\0\u0006Exif\0\0", tiff(exif));
    }

    static byte[] heic(String head, byte[] tiff) {
        ByteArrayOutputStream item = new ByteArrayOutputStream();
        item.writeBytes(new byte[300]);
        item.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        item.writeBytes(tiff);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        box(out, "ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
        box(out, "mdat", item.toByteArray());
        return out.toByteArray();
    }

    /** A WebP picture with an EXIF chunk. */
    static byte[] webp(Map<Integer, String> exif) {
        return webp(tiff(exif));
    }

    static byte[] webp(byte[] tiff) {
        ByteBuffer out = ByteBuffer.allocate(20 + tiff.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + tiff.length);
        out.put("WEBPEXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(tiff.length)
                .put(tiff);
        return out.array();
    }

    /** A QuickTime film with Apple's text of when it was made. */
    static byte[] appleFilm(String made) {
        return appleFilm("com.apple.quicktime.creationdate", made);
    }

    static byte[] appleFilm(String key, String made) {
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        keys.writeBytes(ByteBuffer.allocate(12)
                .putInt(0)
                .putInt(1)
                .putInt(8 + key.length())
                .array());
        keys.writeBytes(("mdta" + key).getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(ByteBuffer.allocate(8).putInt(1).putInt(0).array());
        data.writeBytes(made.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream item = new ByteArrayOutputStream();
        box(item, "data", data.toByteArray());
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        box(items, "\0\0\0\u0001", item.toByteArray());
        ByteArrayOutputStream meta = new ByteArrayOutputStream();
        ByteBuffer handler = ByteBuffer.allocate(26).putInt(0).putInt(0);
        box(
                meta,
                "hdlr",
                handler.put("mdta".getBytes(StandardCharsets.US_ASCII)).array());
        box(meta, "keys", keys.toByteArray());
        box(meta, "ilst", items.toByteArray());
        ByteArrayOutputStream movie = new ByteArrayOutputStream();
        box(movie, "meta", meta.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        box(out, "ftyp", "qt  \0\0\0\0qt  ".getBytes(StandardCharsets.US_ASCII));
        box(out, "mdat", new byte[100]);
        box(out, "moov", movie.toByteArray());
        return out.toByteArray();
    }

    private static void box(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length + 8).array());
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
    }
}
