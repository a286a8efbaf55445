package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the log is when nobody says. */
class LogPlaceTest {

    private static String place(Platform platform) {
        return LogPlace.of(platform).toString();
    }

    @Test
    void onLinuxItIsUnderTheHome() {
        assertThat(place(Systems.linux("HOME", "/home/a"))).isEqualTo("/home/a/.local/share/daybook/log.daybook");
    }

    @Test
    void onAMacItIsInApplicationSupport() {
        assertThat(place(Systems.macos("HOME", "/Users/a")))
                .isEqualTo("/Users/a/Library/Application Support/daybook/log.daybook");
    }

    @Test
    void onWindowsItIsInTheLocalApplicationData() {
        assertThat(place(Systems.windows("LOCALAPPDATA", "C:\\Users\\\u00c4 b\\AppData\\Local")))
                .isEqualTo("C:\\Users\\\u00c4 b\\AppData\\Local\\daybook\\log.daybook");
    }

    @Test
    void whoeverSetsTheFolderForDataMeansItOnLinux() {
        assertThat(place(Systems.linux("HOME", "/home/a", "XDG_DATA_HOME", "/data")))
                .isEqualTo("/data/daybook/log.daybook");
    }

    @Test
    void whoeverSetsTheFolderForDataMeansItOnAMac() {
        assertThat(place(Systems.macos("HOME", "/Users/a", "XDG_DATA_HOME", "/data")))
                .isEqualTo("/data/daybook/log.daybook");
    }

    @Test
    void whoeverSetsTheFolderForDataMeansItOnWindows() {
        assertThat(place(Systems.windows("LOCALAPPDATA", "C:\\Local", "XDG_DATA_HOME", "D:\\data")))
                .isEqualTo("D:\\data\\daybook\\log.daybook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "", "~/data"})
    void aFolderThatIsAnotherOneEverywhereIsPassedOver(String folder) {
        assertThat(place(Systems.linux("HOME", "/home/a", "XDG_DATA_HOME", folder)))
                .startsWith("/home/a/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/a", "C:", "data", "\\data", "C:\\a\0b", "C:\\a|b"})
    void onWindowsAFolderOfAnotherSystemIsPassedOver(String folder) {
        assertThat(place(Systems.windows("LOCALAPPDATA", "C:\\Local", "XDG_DATA_HOME", folder)))
                .startsWith("C:\\Local\\");
    }

    @Test
    void aServersFolderMayBeMeant() {
        assertThat(place(Systems.windows("LOCALAPPDATA", "\\\\server\\share\\a")))
                .isEqualTo("\\\\server\\share\\a\\daybook\\log.daybook");
    }

    @Test
    void withoutAHomeItIsRefused() {
        assertThatThrownBy(() -> place(Systems.macos()))
                .isInstanceOf(DaybookException.NoLog.class)
                .hasMessageContaining("neither $HOME nor $XDG_DATA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Local", "/Local"})
    void withoutLocalApplicationDataItIsRefused(String folder) {
        assertThatThrownBy(() -> place(Systems.windows("LOCALAPPDATA", folder, "HOME", "C:\\Users\\a")))
                .isInstanceOf(DaybookException.NoLog.class)
                .hasMessageContaining("%LOCALAPPDATA%");
    }
}
