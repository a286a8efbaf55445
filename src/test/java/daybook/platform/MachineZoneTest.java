package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java does is in TimeZone_md.c; where it would need more than a look, nothing is said. */
@EnabledOnOs(OS.LINUX)
class MachineZoneTest {

    @TempDir
    Path root;

    /** Otherwise JUnit warns of a link that leads out of its folder. */
    @AfterEach
    void removeTheLink() throws IOException {
        Files.deleteIfExists(root.resolve("etc/localtime"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, Europe/London",
        ":Europe/London, Europe/London",
        "posix/Europe/London, Europe/London",
        ":posix/Europe/London, Europe/London",
        "America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "Etc/GMT+5, Etc/GMT+5",
        "US/Eastern, US/Eastern",
        "right/Europe/London,",
        "posix/posix/Europe/London,",
        "::Europe/London,",
        "Europe/Nowhere,",
        "Europe/London/,",
        "Europe//London,",
        "europe/london,",
        "/usr/share/zoneinfo/Europe/London,",
        "../etc/localtime,",
        "EST5EDT,",
        "EST,",
        "GB,",
        "UTC,",
        "Z,",
        "GMT+1,",
        "JST-9,",
        "'GMT0BST,M3.5.0/1,M10.5.0',",
        "' Europe/London',",
        ":,",
    })
    void theVariableIsReadAsJavaReadsIt(String typed, @Nullable String id) throws IOException {
        link("/usr/share/zoneinfo/Asia/Tokyo");

        assertThat(zone(typed)).isEqualTo(id == null ? null : ZoneId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/zoneinfo/Europe/London, Europe/London",
        "../usr/share/zoneinfo/Europe/London, Europe/London",
        "../usr/share/zoneinfo/posix/Europe/London, Europe/London",
        "/usr/share/zoneinfo/Etc/UTC, Etc/UTC",
        "/var/db/zoneinfo/Pacific/Auckland, Pacific/Auckland",
        "/usr/share/zoneinfo/UTC,",
        "/usr/share/zoneinfo/right/Europe/London,",
        "/usr/share/zoneinfo/zoneinfo/Europe/London,",
        "/etc/Europe/London,",
        "localtime,",
        "/dev/null,",
    })
    void theLinkIsReadAsJavaReadsIt(String link, @Nullable String id) throws IOException {
        link(link);

        assertThat(zone(null)).isEqualTo(id == null ? null : ZoneId.of(id));
    }

    @Test
    void anEmptyVariableIsNone() throws IOException {
        link("/usr/share/zoneinfo/Europe/London");

        assertThat(zone("")).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void aMachineWithoutALinkSaysNothing() {
        assertThat(zone(null)).isNull();
    }

    @Test
    void aCopyOfRulesSaysNothing() throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("etc")).resolve("localtime"), "TZif2");

        assertThat(zone(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'Europe/London\n', Europe/London",
        "Europe/London, Europe/London",
        "'Europe/London\n# set up by hand\n', Europe/London",
        "'Asia/Tokyo\n',",
        "'Europe/London \n',",
        "'Europe/London\r\n',",
        "'\nEurope/London\n',",
        "'',",
    })
    void aFileThatNamesAnotherZoneMakesItUncertain(String noted, @Nullable String id) throws IOException {
        link("/usr/share/zoneinfo/Europe/London");
        Files.writeString(root.resolve("etc/timezone"), noted);

        assertThat(zone(null)).isEqualTo(id == null ? null : ZoneId.of(id));
    }

    @Test
    void aFileThatCannotBeReadMakesItUncertain() throws IOException {
        link("/usr/share/zoneinfo/Europe/London");
        Files.createDirectory(root.resolve("etc/timezone"));

        assertThat(zone(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Europe/London",
                ":Europe/London",
                "posix/Europe/London",
                "right/Europe/London",
                "Europe/Nowhere",
                "EST5EDT",
                "US/Eastern",
                "Etc/GMT+5",
                "/usr/share/zoneinfo/Europe/London"
            })
    void aProcessHasTheZoneThatJavaGivesIt(String typed) throws IOException, InterruptedException {
        List<String> zones = inOwnProcess(typed);

        assertThat(zones.get(0)).isEqualTo(zones.get(1));
    }

    @Test
    void anOptionOfJavaGoesFirst() throws IOException, InterruptedException {
        assertThat(inOwnProcess("Europe/London", "-Duser.timezone=Asia/Tokyo"))
                .containsExactly("Asia/Tokyo", "Asia/Tokyo");
    }

    /** The clock's zone, and the one that Java gives, in a process of its own. */
    public static void main(String[] args) {
        System.out.println(new MachineClock(Platform.current()).getZone());
        System.out.println(ZoneId.systemDefault());
    }

    private static List<String> inOwnProcess(String typed, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MachineZoneTest.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TZ", typed);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }

    private @Nullable ZoneId zone(@Nullable String typed) {
        Map<String, String> variables = typed == null ? Map.of() : Map.of("TZ", typed);
        return MachineZone.of(variables::get, root);
    }

    private void link(String target) throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("etc")).resolve("localtime"),
                root.getFileSystem().getPath(target));
    }
}
