package daybook.evidence;

import daybook.log.DaybookException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture made small, upright as it was taken. It is decoded and written anew, so that nothing of what the file says of itself, such as where it was taken,
 * goes with it. Only as many of its points are kept while it is read as the small one needs, and pictures that would take too much
 * memory or time to decode are refused before they are: a few bytes can claim to be millions of points wide.
 */
public final class Thumbnail {

    /** The longer side of the small picture, in points, at most. */
    private static final int LONGEST = 240;

    /** The most bytes that are read of a picture. */
    private static final long MOST_BYTES = 32L << 20;

    /** The most points: more than any telephone's camera gives out of the box. */
    private static final long MOST_POINTS = 50_000_000;

    private static final int MOST_ON_A_SIDE = 20_000;

    /** Exif is at most one segment of a JPEG, 64 KiB, and stands first or second. */
    private static final int MOST_OF_A_HEADER = 1 << 17;

    private static final float QUALITY = 0.75f;

    private final byte[] jpeg;
    private final int width;
    private final int height;

    private Thumbnail(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /** The small picture, as JPEG. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** How wide it is, in points. */
    public int width() {
        return width;
    }

    /** How high it is, in points. */
    public int height() {
        return height;
    }

    /** Whether a kind of file is one that is made small at all. */
    public static boolean canShow(String mediaType, long size) {
        return size > 0 && (mediaType.equals("image/jpeg") || mediaType.equals("image/png"));
    }

    /**
     * Makes a picture small.
     *
     * @param in its bytes, read to the end only where that is needed
     * @throws ThumbnailRefused when it is too large to be decoded safely, or is not a picture that Java can decode
     */
    public static Thumbnail of(InputStream in) throws ThumbnailRefused {
        try (MemoryCacheImageInputStream bytes = new MemoryCacheImageInputStream(new Limited(in))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName();
                if (format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png")) {
                    try {
                        int orientation = format.equalsIgnoreCase("jpeg") ? Upright.orientation(start(bytes)) : 1;
                        reader.setInput(bytes, true, true);
                        return of(reader, orientation);
                    } finally {
                        reader.dispose();
                    }
                }
            }
            throw new ThumbnailRefused("it is not a picture that can be read");
        } catch (TooLarge e) {
            throw new ThumbnailRefused("the file is larger than 32 MB");
        } catch (DaybookException e) {
            throw e;
        } catch (LinkageError e) {
            // Java can be had without the part that knows pictures.
            throw new ThumbnailRefused("this Java cannot read pictures");
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // Decoders meet hostile bytes with exceptions of every kind.
            throw new ThumbnailRefused("it is not a picture that can be read");
        }
    }

    /** The first bytes, where a photograph says how it was taken; it is then read from its beginning again. */
    private static byte[] start(MemoryCacheImageInputStream bytes) throws IOException {
        byte[] start = new byte[MOST_OF_A_HEADER];
        int length = 0;
        for (int read = 0;
                read >= 0 && length < start.length;
                read = bytes.read(start, length, start.length - length)) {
            length += read;
        }
        bytes.seek(0);
        return Arrays.copyOf(start, length);
    }

    private static Thumbnail of(ImageReader reader, int orientation) throws IOException, ThumbnailRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1
                || height < 1
                || width > MOST_ON_A_SIDE
                || height > MOST_ON_A_SIDE
                || (long) width * height > MOST_POINTS) {
            throw new ThumbnailRefused(
                    "it claims to be " + width + " by " + height + " points, too many to decode safely");
        }
        ImageReadParam read = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        read.setSourceSubsampling(step, step, 0, 0);
        BufferedImage coarse = reader.read(0, read);
        BufferedImage small = Upright.turned(scaled(coarse), orientation);
        return new Thumbnail(encoded(small), small.getWidth(), small.getHeight());
    }

    /** Each point the mean of those that it stands for, on white where the picture can be seen through. */
    private static BufferedImage scaled(BufferedImage from) {
        double factor = Math.max(1.0, Math.max(from.getWidth(), from.getHeight()) / (double) LONGEST);
        int width = Math.max(1, (int) Math.round(from.getWidth() / factor));
        int height = Math.max(1, (int) Math.round(from.getHeight() / factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * from.getHeight() / height);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * from.getHeight() / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * from.getWidth() / width);
                int right = Math.max(left + 1, (int) ((x + 1L) * from.getWidth() / width));
                small.setRGB(x, y, mean(from, left, top, right, bottom));
            }
        }
        return small;
    }

    private static int mean(BufferedImage from, int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int point = from.getRGB(x, y);
                int alpha = point >>> 24;
                red += over((point >> 16) & 0xff, alpha);
                green += over((point >> 8) & 0xff, alpha);
                blue += over(point & 0xff, alpha);
            }
        }
        int points = (right - left) * (bottom - top);
        return (red / points) << 16 | (green / points) << 8 | (blue / points);
    }

    private static int over(int colour, int alpha) {
        return (colour * alpha + 255 * (255 - alpha)) / 255;
    }

    private static byte[] encoded(BufferedImage small) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                ImageWriteParam write = writer.getDefaultWriteParam();
                write.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                write.setCompressionQuality(QUALITY);
                writer.setOutput(out);
                writer.write(null, new IIOImage(small, null, null), write);
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops after so many bytes. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left = MOST_BYTES;

        Limited(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            int count = in.read(into, from, (int) Math.min(most, Math.max(1, left)));
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLarge();
            }
            return count;
        }
    }
}
