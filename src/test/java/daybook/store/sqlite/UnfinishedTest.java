package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedTest {

    @TempDir
    Path folder;

    private Path put(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "a copy of the log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".daybook-0123456789ab.new",
                ".daybook-0123456789ab.new-journal",
                ".daybook-0123456789ab.new-wal",
                ".daybook-0123456789ab.lock"
            })
    void whatADeadProgramLeftIsNamedAndRemoved(String name) throws IOException {
        put(name);
        assertThat(Unfinished.leftIn(folder)).containsExactly(name);
        Unfinished.removeLeftIn(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".daybook-0123456789ab.newer",
                ".daybook-notes.new",
                ".daybook-bundle-1a2b.part",
                "daybook-0123456789ab.new",
                "log.daybook"
            })
    void otherFilesAreLeftAlone(String name) throws IOException {
        put(name);
        assertThat(Unfinished.leftIn(folder)).isEmpty();
        Unfinished.removeLeftIn(folder);
        assertThat(folder.resolve(name)).hasContent("a copy of the log");
    }

    @Test
    void aCopyWhoseProgramRunsIsLeftAlone() throws IOException {
        try (Unfinished copy = Unfinished.in(folder)) {
            Files.writeString(copy.file(), "going on");
            assertThat(Unfinished.leftIn(folder)).isEmpty();
            Unfinished.removeLeftIn(folder);
            assertThat(copy.file()).hasContent("going on");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCopyWhoseProgramWasKilledIsRemovedByTheNextBackup() throws IOException, InterruptedException {
        TestLog log = TestLog.at(folder.resolve("log.daybook"));
        assertThat(OtherProgram.run("", "leave", log.file())).contains("building");
        assertThat(Unfinished.leftIn(folder)).hasSize(2);

        LogCopy.backup(log.file(), folder.resolve("copy.daybook"), Instant.EPOCH, done -> {});

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("log.daybook", "copy.daybook", "log.daybook.last-backup");
    }

    @Test
    void aFinishedLogThatStillHasItsFirstNameKeepsItsBytes() throws IOException {
        Path first = put(".daybook-0123456789ab.new");
        Path finished = Files.createLink(folder.resolve("log.daybook"), first);
        Unfinished.removeLeftIn(folder);
        assertThat(first).doesNotExist();
        assertThat(finished).hasContent("a copy of the log");
    }

    @Test
    void theBytesOfACopyThatIsGivenUpAreOverwritten() throws IOException {
        byte[] left;
        try (var open = FileChannel.open(put(".daybook-0123456789ab.new"), StandardOpenOption.READ)) {
            Unfinished.removeLeftIn(folder);
            ByteBuffer bytes = ByteBuffer.allocate(100);
            open.read(bytes);
            left = Arrays.copyOf(bytes.array(), bytes.position());
        }
        assertThat(left).hasSize(17).containsOnly(0);
    }
}
