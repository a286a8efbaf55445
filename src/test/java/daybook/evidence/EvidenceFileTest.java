package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is kept as it was at one moment, or not at all. */
class EvidenceFileTest {

    private static final byte[] BUFFER = new byte[1000];

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void writeFile() throws IOException {
        path = Files.write(folder.resolve("call.bin"), new byte[1500]);
    }

    private static void readOn(EvidenceFile file) {
        int read;
        do {
            read = file.read(BUFFER, 0, BUFFER.length);
        } while (read >= 0);
    }

    private interface Change {
        void make() throws IOException;
    }

    private void isRefusedAfter(Change change) throws IOException {
        try (EvidenceFile file = EvidenceFile.of(path, null)) {
            file.read(BUFFER, 0, BUFFER.length);
            change.make();

            assertThatThrownBy(() -> readOn(file))
                    .isInstanceOf(DaybookException.Failed.class)
                    .hasMessageContaining("changed while it was read.");
        }
    }

    @Test
    void aFileThatStaysTheSameIsRead() {
        try (EvidenceFile file = EvidenceFile.of(path, null)) {
            readOn(file);

            assertThat(file.about().name()).isEqualTo("call.bin");
        }
    }

    @Test
    void aFileThatGrowsIsRefused() throws IOException {
        isRefusedAfter(() -> Files.write(path, new byte[1], StandardOpenOption.APPEND));
    }

    @Test
    void aFileThatShrinksIsRefused() throws IOException {
        isRefusedAfter(() -> Files.write(path, new byte[1200]));
    }

    @Test
    void aFileThatIsOverwrittenInPlaceIsRefused() throws IOException {
        FileTime before = Files.getLastModifiedTime(path);

        isRefusedAfter(() -> {
            Files.write(path, new byte[] {1}, StandardOpenOption.WRITE);
            Files.setLastModifiedTime(path, before);
        });
    }

    @Test
    void aFileThatIsReplacedIsRefused() throws IOException {
        FileTime before = Files.getLastModifiedTime(path);

        isRefusedAfter(() -> {
            Files.delete(path);
            Files.write(path, new byte[1500]);
            Files.setLastModifiedTime(path, before);
        });
    }

    @Test
    void aFileThatIsRemovedIsRefused() throws IOException {
        try (EvidenceFile file = EvidenceFile.of(path, null)) {
            file.read(BUFFER, 0, BUFFER.length);
            Files.delete(path);

            assertThatThrownBy(() -> readOn(file)).isInstanceOf(DaybookException.Failed.class);
        }
    }

    @Test
    void aLinkThatTakesThePlaceOfTheFileIsNotFollowed() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[1500]);
        try (EvidenceFile file = EvidenceFile.of(path, null)) {
            Files.delete(path);
            Files.createSymbolicLink(path, other);

            assertThatThrownBy(() -> readOn(file)).isInstanceOf(DaybookException.Failed.class);
        }
    }

    @Test
    void theTimeOfTheLastChangeIsTheFileSystems() throws IOException {
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_700_000_000_123L));
        try (EvidenceFile file = EvidenceFile.of(path, null)) {
            readOn(file);

            assertThat(file.about().fileModified()).isEqualTo("2023-11-14T22:13:20.123Z");
        }
    }
}
