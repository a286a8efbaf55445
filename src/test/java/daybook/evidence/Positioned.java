package daybook.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures and films that say where they were taken, 51.5074 north and 0.1278 west, in each way that daybook knows. */
public final class Positioned {

    /** What daybook tells of all of them that state degrees. */
    public static final String POSITION = "51.5074, -0.1278";

    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:Description"
            + " exif:GPSLatitude=\"51,30.444N\" exif:GPSLongitude=\"0,7.668W\"/></x:xmpmeta>";

    private Positioned() {}

    /** A photograph that can be shown, from a camera. */
    public static byte[] jpeg() {
        return withSegment(photograph(), "Exif\0\0", tiff());
    }

    /** The same photograph without a position. */
    public static byte[] photograph() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A photograph with the position in XMP alone. */
    static byte[] jpegWithXmp() {
        return withSegment(photograph(), "http://ns.adobe.com/xap/1.0/\0", XMP.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture of chunks with an Exif chunk behind its points. */
    static byte[] png() {
        return Pictures.png(tiff());
    }

    static byte[] pngWithXmp() {
        byte[] text = ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(StandardCharsets.UTF_8);
        return Pictures.png("iTXt", text);
    }

    /** A telephone's picture. */
    public static byte[] heic() {
        return Pictures.heic("\0\0\0\u0006Exif\0\0", tiff());
    }

    /** A picture in boxes whose Exif data begins without its six letters. */
    static byte[] heicWithoutLetters() {
        return Pictures.heic("\0\0\0\0", tiff());
    }

    static byte[] webp() {
        return Pictures.webp(tiff());
    }

    static byte[] tiff() {
        ByteBuffer out = ByteBuffer.allocate(128);
        out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        out.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        out.putShort((short) 4);
        out.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        out.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        out.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'W', 0, 0, 0});
        out.putShort((short) 4).putShort((short) 5).putInt(3).putInt(104);
        out.putInt(0);
        out.putInt(51).putInt(1).putInt(30).putInt(1).putInt(2664).putInt(100);
        out.putInt(0).putInt(1).putInt(7).putInt(1).putInt(4008).putInt(100);
        return out.array();
    }

    /** A film with the position in its user data, behind so many bytes of pictures. */
    public static byte[] film(int pictures) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(new byte[] {0, 18, 0x15, (byte) 0xc7});
        text.writeBytes("+51.5074-000.1278/".getBytes(StandardCharsets.US_ASCII));
        return Pictures.film(pictures, "\u00a9xyz", text.toByteArray());
    }

    /** A film with the box of 3GPP. */
    static byte[] filmWithLoci() {
        ByteBuffer loci = ByteBuffer.allocate(4 + 2 + 5 + 1 + 12 + 2);
        loci.putInt(0)
                .putShort((short) 0x15c7)
                .put("Home\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0);
        loci.putInt((int) Math.round(-0.1278 * 65536))
                .putInt((int) Math.round(51.5074 * 65536))
                .putInt(0);
        return Pictures.film(100, "loci", loci.array());
    }

    static byte[] appleFilm() {
        return Pictures.appleFilm("com.apple.quicktime.location.ISO6709", "+51.5074-000.1278+010.000/");
    }

    private static byte[] withSegment(byte[] jpeg, String head, byte[] content) {
        byte[] letters = head.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + letters.length + content.length;
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put(letters)
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Files of the same kinds that state no position. */
    static Map<String, byte[]> without() {
        Map<Integer, String> time = Map.of(Pictures.TIME_ORIGINAL, "2026:11:20 14:30:05");
        return Map.of(
                "jpeg", photograph(),
                "jpeg with a time", Pictures.jpeg(time),
                "png", Pictures.png(time),
                "heic", Pictures.heic(time),
                "webp", Pictures.webp(time),
                "film", Pictures.film("isom", 3_878_020_800L, 100_000),
                "apple's film", Pictures.appleFilm("2026-07-20T14:30:05+0100"),
                "text", "exif:GPSLatitude=\"51,30.444N\"".getBytes(StandardCharsets.UTF_8));
    }
}
