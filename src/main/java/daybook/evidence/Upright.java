package daybook.evidence;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * How a photograph has to be turned to stand as it was taken: telephones store what their sensor saw and note beside it how they were
 * held (Exif 2.32, 4.6.4, Orientation). A picture without that note stands as it is.
 */
final class Upright {

    /** The picture as it is. */
    private static final int AS_STORED = 1;

    private static final int LAST = 8;

    private Upright() {}

    /**
     * How a JPEG is to be turned.
     *
     * @param start its first bytes, damaged or made to do harm as they may be
     * @return 1 to 8, as Exif counts
     */
    static int orientation(byte[] start) {
        try {
            for (byte[] segment : JpegSegmentReader.readSegments(
                            new SequentialByteArrayReader(start), List.of(JpegSegmentType.APP1))
                    .getSegments(JpegSegmentType.APP1)) {
                if (new Bytes(segment).has(0, ExifReader.JPEG_SEGMENT_PREAMBLE)) {
                    return stated(segment);
                }
            }
        } catch (IOException | ImageProcessingException | RuntimeException e) {
            // It says nothing of it that can be read.
        }
        return AS_STORED;
    }

    private static int stated(byte[] segment) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(segment), metadata, ExifReader.JPEG_SEGMENT_PREAMBLE.length());
        for (ExifIFD0Directory each : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer value = each.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            if (value != null && value >= AS_STORED && value <= LAST) {
                return value;
            }
        }
        return AS_STORED;
    }

    /** The picture turned and mirrored as that number asks. */
    static BufferedImage turned(BufferedImage from, int orientation) {
        if (orientation == AS_STORED) {
            return from;
        }
        boolean lying = orientation > 4;
        int width = lying ? from.getHeight() : from.getWidth();
        int height = lying ? from.getWidth() : from.getHeight();
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // 2, 3, 7 and 8 begin at the right; 3, 4, 6 and 7 at the bottom.
                int across = lying ? y : x;
                int down = lying ? x : y;
                boolean right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean bottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                to.setRGB(
                        x,
                        y,
                        from.getRGB(
                                right ? from.getWidth() - 1 - across : across,
                                bottom ? from.getHeight() - 1 - down : down));
            }
        }
        return to;
    }
}
