package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A position in a picture or a film is found wherever cameras write it, and nowhere else. */
class PositionsTest {

    static Stream<Arguments> positioned() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("JPEG", Positioned.jpeg());
        files.put("JPEG with XMP alone", Positioned.jpegWithXmp());
        files.put("PNG", Positioned.png());
        files.put("PNG with XMP alone", Positioned.pngWithXmp());
        files.put("HEIC", Positioned.heic());
        files.put("HEIC without the letters", Positioned.heicWithoutLetters());
        files.put("WebP", Positioned.webp());
        files.put("TIFF", Positioned.tiff());
        files.put("film with loci", Positioned.filmWithLoci());
        return files.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    static Stream<Arguments> without() {
        return Positioned.without().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static @Nullable String of(byte[] file) throws IOException {
        return Positions.of(new ByteArrayInputStream(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positioned")
    void aPositionIsFound(String kind, byte[] file) throws IOException {
        assertThat(of(file)).isEqualTo(Positioned.POSITION);
    }

    @Test
    void aFilmSaysItAsItsFormatHasIt() throws IOException {
        assertThat(of(Positioned.film(100))).isEqualTo("+51.5074-000.1278");
        assertThat(of(Positioned.appleFilm())).isEqualTo("+51.5074-000.1278+010.000");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("without")
    void noneIsMadeUp(String kind, byte[] file) throws IOException {
        assertThat(of(file)).isNull();
    }

    @Test
    void thePicturesOfAFilmArePassedOver() throws IOException {
        long[] skipped = new long[1];
        InputStream in = new ByteArrayInputStream(Positioned.film(20_000_000)) {
            @Override
            public synchronized long skip(long count) {
                long passed = super.skip(count);
                skipped[0] += passed;
                return passed;
            }
        };

        assertThat(Positions.of(in)).isEqualTo("+51.5074-000.1278");
        assertThat(skipped[0]).isGreaterThan(19_000_000);
    }

    @Test
    void damageDoesNoHarm() throws IOException {
        Random random = new Random(7);
        for (Arguments each : positioned().toList()) {
            for (int i = 0; i < 300; i++) {
                byte[] file = ((byte[]) each.get()[1]).clone();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
                }
                of(file);
            }
        }
    }
}
