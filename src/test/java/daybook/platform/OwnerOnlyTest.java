package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files for their owner alone, where files have modes, where they have lists, and where they have neither. */
class OwnerOnlyTest {

    private final FileSystem windows = Systems.windows();
    private final FileSystem unix = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setAttributeViews("basic", "owner", "posix", "unix")
            .build());
    private final FileSystem stick = Jimfs.newFileSystem(Configuration.windows());

    private static List<AclEntry> list(Path path) throws IOException {
        return Files.getFileAttributeView(path, AclFileAttributeView.class).getAcl();
    }

    @Test
    void aFileHasAListWithItsOwnerAlone() throws IOException {
        Path file = OwnerOnly.file(windows.getPath("C:\\work\\log"));

        assertThat(list(file)).singleElement().satisfies(entry -> {
            assertThat(entry.principal()).isEqualTo(Files.getOwner(file));
            assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
            assertThat(entry.permissions()).containsExactlyInAnyOrder(AclEntryPermission.values());
        });
    }

    @Test
    void aFolderHandsItsListDown() throws IOException {
        Path folder = OwnerOnly.folder(windows.getPath("C:\\work\\daybook"));

        assertThat(list(folder))
                .singleElement()
                .satisfies(entry -> assertThat(entry.flags())
                        .containsExactlyInAnyOrder(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    }

    @Test
    void aFileToWriteHasItsListBeforeAnythingIsInIt() throws IOException {
        Path file = windows.getPath("C:\\work\\out.csv");
        try (FileChannel channel = OwnerOnly.channel(file)) {
            assertThat(list(file)).hasSize(1);
            assertThat(channel.write(ByteBuffer.wrap(new byte[3]))).isEqualTo(3);
        }
    }

    @Test
    void aFileHasAModeWhereThereAreModes() throws IOException {
        Path file = OwnerOnly.file(unix.getPath("log"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderHasAModeWhereThereAreModes() throws IOException {
        Path folder = OwnerOnly.folder(unix.getPath("daybook"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void whereThereIsNeitherAFileIsMadeAllTheSame() throws IOException {
        assertThat(OwnerOnly.file(stick.getPath("C:\\work\\log"))).isEmptyFile();
    }

    @Test
    void whereThereIsNeitherItIsKnown() throws IOException {
        assertThat(OwnerOnly.holdsAt(stick.getPath("C:\\work"))).isFalse();
    }

    @Test
    void modesAndListsBothHold() throws IOException {
        assertThat(OwnerOnly.holdsAt(windows.getPath("C:\\work"))).isTrue();
        assertThat(OwnerOnly.holdsAt(unix.getPath("."))).isTrue();
    }

    @Test
    void whatIsThereIsNotTouched() throws IOException {
        Path file = Files.writeString(windows.getPath("C:\\work\\log"), "x");

        assertThatThrownBy(() -> OwnerOnly.channel(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("x");
    }

    @Test
    void missingFoldersAreMadeOneInTheOther() throws IOException {
        Deque<Path> made = new ArrayDeque<>();

        OwnerOnly.folders(windows.getPath("C:\\Users\\a\\daybook"), made);

        assertThat(made).map(Path::toString).containsExactly("C:\\Users\\a\\daybook", "C:\\Users\\a", "C:\\Users");
    }

    @Test
    void aPathThroughAFileIsNoFolder() throws IOException {
        Files.writeString(windows.getPath("C:\\work\\file"), "x");

        assertThatThrownBy(() -> OwnerOnly.folders(windows.getPath("C:\\work\\file"), new ArrayDeque<>()))
                .isInstanceOf(NotDirectoryException.class);
    }
}
