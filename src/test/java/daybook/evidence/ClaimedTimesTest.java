package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's times are told as the file has them, and no zone is supposed that it does not state. */
class ClaimedTimesTest {

    private static final Map<Integer, String> LOCAL = Map.of(Pictures.TIME_ORIGINAL, "2026:11:20 14:30:05");
    private static final Map<Integer, String> WITH_OFFSET =
            Map.of(Pictures.TIME_ORIGINAL, "2026:07:20 14:30:05", Pictures.OFFSET_ORIGINAL, "+01:00");
    private static final long NOON = 3_878_020_800L;

    private static List<String> times(byte[] file) {
        return times(file, 8192);
    }

    private static List<String> times(byte[] file, int piece) {
        Window window = window(file, piece);
        return ClaimedTimes.of(window.mediaType(), window.timed());
    }

    private static Window window(byte[] file, int piece) {
        Window window = new Window();
        for (int at = 0; at < file.length; at += piece) {
            window.add(file, at, Math.min(piece, file.length - at));
        }
        return window;
    }

    @Test
    void aTimeWithoutAnOffsetStaysWithoutOne() {
        assertThat(times(Pictures.jpeg(LOCAL)))
                .containsExactly("Exif DateTimeOriginal: 2026:11:20 14:30:05, no offset stated");
    }

    @Test
    void anOffsetThatTheFileStatesIsTold() {
        assertThat(times(Pictures.jpeg(WITH_OFFSET)))
                .containsExactly("Exif DateTimeOriginal: 2026:07:20 14:30:05 +01:00");
    }

    @Test
    void aPngIsReadLikeAJpeg() {
        assertThat(times(Pictures.png(WITH_OFFSET)))
                .containsExactly("Exif DateTimeOriginal: 2026:07:20 14:30:05 +01:00");
    }

    @Test
    void aTiffIsReadLikeAJpeg() {
        assertThat(times(Pictures.tiff(LOCAL)))
                .containsExactly("Exif DateTimeOriginal: 2026:11:20 14:30:05, no offset stated");
    }

    @Test
    void aHeicIsReadLikeAJpeg() {
        assertThat(times(Pictures.heic(WITH_OFFSET)))
                .containsExactly("Exif DateTimeOriginal: 2026:07:20 14:30:05 +01:00");
    }

    @Test
    void aWebpIsReadLikeAJpeg() {
        assertThat(times(Pictures.webp(LOCAL)))
                .containsExactly("Exif DateTimeOriginal: 2026:11:20 14:30:05, no offset stated");
    }

    @Test
    void whatATelephoneWroteAsTextIsToldAsItWroteIt() {
        assertThat(times(Pictures.appleFilm("2026-07-20T14:30:05+0100")))
                .containsExactly("com.apple.quicktime.creationdate: 2026-07-20T14:30:05+0100");
    }

    @Test
    void zerosStateNoTime() {
        assertThat(times(Pictures.jpeg(Map.of(Pictures.TIME_ORIGINAL, "0000:00:00 00:00:00"))))
                .isEmpty();
    }

    @Test
    void charactersThatNoTimeHasStateNoTime() {
        assertThat(times(Pictures.jpeg(Map.of(Pictures.TIME_ORIGINAL, "2026:11:20\u001b[2J 14:30"))))
                .isEmpty();
    }

    @Test
    void theHeaderOfAFilmIsFoundBehindItsPictures() {
        assertThat(times(Pictures.film("isom", NOON, 20_000_000)))
                .singleElement()
                .asString()
                .startsWith("MP4 movie header: 2026-11-20 12:00:00, no offset stated");
    }

    @Test
    void aQuickTimeFilmIsReadToo() {
        assertThat(times(Pictures.film("qt  ", NOON, 100)))
                .singleElement()
                .asString()
                .startsWith("QuickTime movie header: 2026-11-20 12:00:00, no offset stated");
    }

    @Test
    void aFilmWithoutATimeStatesNone() {
        assertThat(times(Pictures.film("isom", 0, 100))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 63, 64, 65, 4096})
    void itDoesNotMatterInWhichPiecesAFileComes(int piece) {
        byte[] film = Pictures.film("isom", NOON, 5000);

        assertThat(times(film, piece)).isEqualTo(times(film));
    }

    @Test
    void thePicturesOfAFilmAreNotHeldInMemory() {
        assertThat(window(Pictures.film("isom", NOON, 20_000_000), 8192).timed())
                .hasSizeLessThan(1000);
    }

    @Test
    void nothingThatIsDamagedDoesHarm() {
        Random random = new Random(5);
        List<byte[]> files = List.of(
                Pictures.jpeg(WITH_OFFSET),
                Pictures.png(LOCAL),
                Pictures.tiff(LOCAL),
                Pictures.film("isom", NOON, 50),
                Pictures.film("qt  ", NOON, 50),
                Pictures.heic(LOCAL),
                Pictures.webp(LOCAL),
                Pictures.appleFilm("2026-07-20T14:30:05+0100"));
        for (int i = 0; i < 6000; i++) {
            byte[] file = files.get(i % files.size()).clone();
            for (int n = random.nextInt(6); n >= 0; n--) {
                file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
            }
            assertThatCode(() -> times(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void boxesInBoxesWithoutEndDoNoHarm() {
        byte[] film = new byte[4 * 1024 * 1024];
        byte[] header = {0, 0x3f, (byte) 0xff, (byte) 0xff, 'm', 'o', 'o', 'v'};
        System.arraycopy(Pictures.film("isom", NOON, 0), 0, film, 0, 20);
        for (int at = 20; at + 8 <= film.length; at += 8) {
            System.arraycopy(header, 0, film, at, 8);
        }

        assertThatCode(() -> times(film)).doesNotThrowAnyException();
    }
}
