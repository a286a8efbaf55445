package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import daybook.log.DaybookException;
import java.nio.file.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as typed on each system. */
class TypedPathTest {

    private static final FileSystem WINDOWS = Systems.windows();
    private static final FileSystem UNIX = Jimfs.newFileSystem(Configuration.unix());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUL",
                "nul",
                "CON.txt",
                "out\\aux.csv",
                "COM1",
                "com\u00b9.log",
                "LPT9.html",
                "C:\\log\\PRN",
                "CONIN$",
                "nul .csv"
            })
    void aDeviceIsNoFileOnWindows(String name) {
        assertThatThrownBy(() -> TypedPath.of(WINDOWS, name))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("a device on Windows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.", "folder.\\log", "log...", "log ", "a \\b"})
    void whatWindowsWouldDropAtTheEndIsRefused(String name) {
        assertThatThrownBy(() -> TypedPath.of(WINDOWS, name)).isInstanceOf(DaybookException.Usage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "what?", "a*", "<a>", "log\0x", "\"a\""})
    void whatNoNameMayHoldOnWindowsIsRefused(String name) {
        assertThatThrownBy(() -> TypedPath.of(WINDOWS, name))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("is not a file name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\\u00c4 b\\log.daybook",
                "log.daybook",
                "..\\log",
                ".\\log",
                "console.csv",
                "COM",
                "COM10",
                "nullify",
                "\\\\server\\share\\log",
                "a.nul"
            })
    void ordinaryNamesAreFilesOnWindows(String name) {
        assertThat(TypedPath.of(WINDOWS, name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUL", "con.txt", "log.", "log ", "a|b", "a\\b", "what?"})
    void otherSystemsKnowNoneOfThat(String name) {
        assertThat(TypedPath.of(UNIX, name)).hasToString(name);
    }

    @Test
    void anEmptyNameIsNoFileAnywhere() {
        assertThatThrownBy(() -> TypedPath.of(UNIX, ""))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("An empty name");
    }
}
