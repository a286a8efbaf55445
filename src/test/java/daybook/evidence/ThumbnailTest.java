package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures made small, and those that are refused before they do harm. */
class ThumbnailTest {

    @ParameterizedTest
    @CsvSource({
        "jpg, 1200, 800, 240, 160",
        "png, 1200, 800, 240, 160",
        "png, 100, 40, 100, 40",
        "jpg, 240, 3000, 19, 240",
        "png, 4000, 1, 240, 1"
    })
    void aPictureIsMadeSmallAndKeepsItsShape(String format, int width, int height, int smallWidth, int smallHeight)
            throws Exception {
        Thumbnail small = small(picture(format, width, height));

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        assertThat(new int[] {small.width(), small.height(), read.getWidth(), read.getHeight()})
                .containsExactly(smallWidth, smallHeight, smallWidth, smallHeight);
    }

    @Test
    void nothingOfWhatTheFileSaysOfItselfGoesWithIt() throws Exception {
        byte[] exif = Pictures.jpeg(Map.of(Pictures.TIME_ORIGINAL, "2026:11:20 14:30:00"));
        byte[] plain = picture("jpg", 300, 200);
        // The Exif segment of one, then what follows the start of the other.
        int segment = 4 + (((exif[4] & 0xff) << 8) | (exif[5] & 0xff));
        byte[] both = ByteBuffer.allocate(segment + plain.length - 2)
                .put(exif, 0, segment)
                .put(plain, 2, plain.length - 2)
                .array();

        assertThat(new String(small(both).jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026");
    }

    /** Where the corner that was stored at the top left stands, in a picture of 200 by 100. */
    @ParameterizedTest
    @CsvSource({
        "1, 200, 100, top left",
        "2, 200, 100, top right",
        "3, 200, 100, bottom right",
        "4, 200, 100, bottom left",
        "5, 100, 200, top left",
        "6, 100, 200, top right",
        "7, 100, 200, bottom right",
        "8, 100, 200, bottom left",
        "0, 200, 100, top left",
        "9, 200, 100, top left"
    })
    void aPhotographStandsAsItWasTaken(int orientation, int width, int height, String corner) throws Exception {
        BufferedImage stored = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        stored.createGraphics().fillRect(0, 0, 60, 40);

        Thumbnail small = small(Pictures.turned(orientation, encoded(stored, "jpg")));

        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        int x = corner.endsWith("left") ? 15 : width - 15;
        int y = corner.startsWith("top") ? 15 : height - 15;
        assertThat(new int[] {shown.getWidth(), shown.getHeight()}).containsExactly(width, height);
        assertThat(shown.getRGB(x, y) & 0xff).isGreaterThan(0xe0);
        assertThat(shown.getRGB(width - x, height - y) & 0xff).isLessThan(0x20);
    }

    @Test
    void whatCanBeSeenThroughStandsOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

        BufferedImage small = ImageIO.read(
                new ByteArrayInputStream(small(encoded(clear, "png")).jpeg()));

        assertThat(small.getRGB(25, 25) & 0xffffff).isGreaterThan(0xfafafa);
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000", "20001, 1", "8000, 8000", "2147483647, 2147483647"})
    void aPictureThatClaimsTooManyPointsIsRefusedByThem(int width, int height) {
        byte[] bomb = Pictures.png(Map.of());
        ByteBuffer.wrap(bomb).putInt(16, width).putInt(20, height);

        assertThatThrownBy(() -> small(bomb))
                .isInstanceOf(ThumbnailRefused.class)
                .hasMessageContaining(width + " by " + height + " points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "\u00ff\u00d8\u00ff\u00e0 broken", "GIF89a", "\u0089PNG\r\n\u001a\n"})
    void whatIsNoPictureIsRefused(String bytes) {
        assertThatThrownBy(() -> small(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ThumbnailRefused.class);
    }

    @Test
    void aPictureThatIsCutShortIsRefused() throws Exception {
        byte[] whole = picture("png", 600, 600);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> small(half)).isInstanceOf(ThumbnailRefused.class);
    }

    private static Thumbnail small(byte[] bytes) throws ThumbnailRefused {
        return Thumbnail.of(new ByteArrayInputStream(bytes));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, x * 7 + y * 131);
            }
        }
        return encoded(picture, format);
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
