package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Folders that cannot be opened, as on Windows. */
class FoldersTest {

    private final FileSystem windows = Systems.windows();

    @Test
    void aFolderThatCannotBeOpenedIsNoError() {
        assertThatCode(() -> Folders.sync(windows.getPath("C:\\work"))).doesNotThrowAnyException();
    }

    @Test
    void aFileTakesTheNameOfAnother() throws IOException {
        Path from = Files.writeString(windows.getPath("C:\\work\\.new"), "new");
        Path to = Files.writeString(windows.getPath("C:\\work\\log"), "old");

        Folders.replace(from, to);

        assertThat(to).hasContent("new");
        assertThat(from).doesNotExist();
    }

    @Test
    void aFolderIsGivenItsName() throws IOException {
        Path from = Files.createDirectory(windows.getPath("C:\\work\\.part"));
        Files.writeString(from.resolve("file"), "x");

        Folders.rename(from, windows.getPath("C:\\work\\bundle"));

        assertThat(windows.getPath("C:\\work\\bundle\\file")).hasContent("x");
    }
}
