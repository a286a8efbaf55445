package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Evidence;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {

    private static String name(String original) {
        return SafeNames.of(new Evidence(13, "AB/1", original, "image/jpeg", 1, "00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card.jpg | AB-1-card.jpg",
                "IMG_0001.HEIC | AB-1-IMG_0001.HEIC",
                "my holiday (2).png | AB-1-my-holiday-2.png",
                "../../etc/passwd | AB-1-etc-passwd",
                "..\\..\\x.exe | AB-1-x.exe",
                "C:\\x.exe | AB-1-C-x.exe",
                "-rf | AB-1-rf",
                ".bashrc | AB-1-bashrc",
                "CON | AB-1-CON",
                "a. | AB-1-a",
                "... | AB-1-file",
                "zdjęcie.jpg | AB-1-zdj-cie.jpg",
                "画像 | AB-1-file",
                "a$(touch x).jpg | AB-1-a-touch-x.jpg",
                "no ending in this.sentencewithoutany | AB-1-no-ending-in-this.sentencewithoutany"
            })
    void aNameIsMadeHarmless(String original, String safe) {
        assertThat(name(original)).isEqualTo(safe);
    }

    @Test
    void aNameThatRunsBackwardsOnTheScreenRunsForwards() {
        assertThat(name("photo\u202Egpj.exe")).isEqualTo("AB-1-photo-gpj.exe");
    }

    @Test
    void evidenceWithoutAReferenceHasTheNumberOfItsRecord() {
        assertThat(SafeNames.of(new Evidence(13, null, "card.jpg", "image/jpeg", 1, "00")))
                .isEqualTo("13-card.jpg");
    }

    @Test
    void aReferenceThatIsADeviceOnWindowsGoesBehindANumber() {
        assertThat(SafeNames.of(new Evidence(13, "NUL.1", "card.jpg", "image/jpeg", 1, "00")))
                .isEqualTo("13-NUL.1-card.jpg");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() {
        assertThat(name("x".repeat(300) + ".jpeg")).hasSizeLessThan(120).endsWith("x.jpeg");
    }

    @Test
    void noNameIsEverUnsafe() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder original = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                original.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
            assertThat(name(original.toString())).matches("AB-1-[A-Za-z0-9_](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_]))*");
        }
    }
}
