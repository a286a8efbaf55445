package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkTest {

    @TempDir
    Path folder;

    private Path launcher(String version) throws IOException {
        Path runtime = Files.createDirectories(folder.resolve("lib/runtime"));
        Files.writeString(runtime.resolve("release"), "MODULES=\"java.base\"\nJAVA_VERSION=\"" + version + "\"\n");
        return folder.resolve("bin/daybook");
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, 17", "25, 25", "26-ea, 26"})
    void theVersionIsReadFromTheReleaseFile(String version, int feature) throws IOException {
        launcher(version);

        assertThat(Jdk.feature(folder.resolve("lib/runtime"))).isEqualTo(feature);
    }

    @Test
    void aFolderWithoutAJdkIsRefused() {
        assertThatThrownBy(() -> Jdk.feature(folder)).hasMessageStartingWith("There is no JDK in ");
    }

    @Test
    void aProgramOfAnotherJdkIsRefused() throws IOException {
        Path launcher = launcher("9.0.4");

        assertThatThrownBy(() -> Jdk.requireSame(launcher)).hasMessageContaining("was built with JDK 9");
    }

    @Test
    void aProgramOfThisJdkOrOfWhichNothingIsKnownIsTaken() throws IOException {
        Path launcher = launcher(String.valueOf(Runtime.version().feature()));

        assertThatCode(() -> Jdk.requireSame(launcher)).doesNotThrowAnyException();
        assertThatCode(() -> Jdk.requireSame(Path.of("/nowhere/bin/daybook"))).doesNotThrowAnyException();
    }
}
