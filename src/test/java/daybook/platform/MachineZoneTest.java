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

/** The zone is the one that the C library goes by, or none. */
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
        "right/Europe/London, Europe/London",
        "America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "Etc/GMT+5, Etc/GMT+5",
        "US/Eastern, US/Eastern",
        "GB, GB",
        "GB-Eire, GB-Eire",
        "CET, CET",
        "UTC, UTC",
        "GMT, GMT",
        "'', Etc/UTC",
        ":, Etc/UTC",
        "/usr/share/zoneinfo/Europe/London, Europe/London",
        ":/usr/share/zoneinfo/Europe/London, Europe/London",
        "/usr/share/zoneinfo/posix/Europe/London, Europe/London",
        "/etc/localtime, Asia/Tokyo",
        ":/etc/localtime, Asia/Tokyo",
    })
    void theVariableGoesFirst(String typed, String id) throws IOException {
        Files.write(folder("usr/share/zoneinfo/Asia").resolve("Tokyo"), new byte[] {1});
        Files.writeString(root.resolve("usr/share/zoneinfo/zone1970.tab"), "# zones\nJP\t+3539+13944\tAsia/Tokyo\n");
        Files.write(folder("etc").resolve("localtime"), new byte[] {1});

        MachineZone found = found(typed);

        assertThat(found.zone()).isEqualTo(ZoneId.of(id));
        assertThat(found.problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GMT0BST,M3.5.0/1,M10.5.0",
                "CET-1CEST",
                "BST",
                "IST",
                "EST",
                "EST5EDT",
                "JST-9",
                "UTC+1",
                "UTC0",
                "GMT+1",
                "Z",
                "Europe/Nowhere",
                "Europe/London/",
                "europe/london",
                "::Europe/London",
                " Europe/London",
                "../etc/localtime",
                "/etc/nothing",
                "/usr/share/zoneinfo/Europe/Nowhere",
            })
    void whatIsNoNameOfAZoneIsNotGuessedAt(String typed) throws IOException {
        link("/usr/share/zoneinfo/Asia/Tokyo");

        MachineZone found = found(typed);

        assertThat(found.zone()).isNull();
        assertThat(found.problem())
                .isEqualTo("The variable TZ is \"" + typed + "\", which is not the name of a time zone");
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/zoneinfo/Europe/London, Europe/London",
        "../usr/share/zoneinfo/Europe/London, Europe/London",
        "../usr/share/zoneinfo/posix/Europe/London, Europe/London",
        "/usr/share/zoneinfo/Etc/UTC, Etc/UTC",
        "/usr/share/zoneinfo/UTC, UTC",
        "/var/db/timezone/zoneinfo/Pacific/Auckland, Pacific/Auckland",
        "/usr/share/zoneinfo/right/Europe/London, Europe/London",
    })
    void theLinkNamesTheZone(String link, String id) throws IOException {
        link(link);

        assertThat(found(null)).isEqualTo(new MachineZone(ZoneId.of(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/usr/share/zoneinfo/zoneinfo/Europe/London", "/etc/Europe/London", "localtime", "/dev/null"})
    void aLinkThatNamesNoneSaysNothing(String link) throws IOException {
        link(link);

        assertThat(found(null).zone()).isNull();
        assertThat(found(null).problem()).startsWith("What /etc/localtime holds");
    }

    @Test
    void aLinkToALinkIsFollowed() throws IOException {
        link("chosen");
        Files.createSymbolicLink(
                root.resolve("etc/chosen"), root.getFileSystem().getPath("/usr/share/zoneinfo/Europe/London"));

        assertThat(found(null).zone()).isEqualTo(ZoneId.of("Europe/London"));
        Files.delete(root.resolve("etc/chosen"));
    }

    @Test
    void aMachineWithoutLocaltimeSaysNothing() throws IOException {
        Files.writeString(folder("etc").resolve("timezone"), "Europe/London\n");

        assertThat(found(null))
                .isEqualTo(new MachineZone(
                        null, "This machine has no /etc/localtime, so its time zone is not known", null));
    }

    @ParameterizedTest
    @CsvSource({
        "1, , Europe/London",
        "1, Europe/Jersey, Europe/Jersey",
        "1, Asia/Tokyo, Europe/London",
        "2, , Etc/UTC",
        "9, Europe/London,"
    })
    void aCopyOfRulesIsComparedWithThoseThatHaveNames(byte rules, @Nullable String noted, @Nullable String id)
            throws IOException {
        Path zones = folder("usr/share/zoneinfo");
        for (String each : List.of("Europe/Jersey", "Europe/London", "Asia/Tokyo", "Etc/UTC")) {
            Path file = zones.resolve(each);
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[] {(byte) (each.startsWith("Europe") ? 1 : each.startsWith("Etc") ? 2 : 3)});
        }
        Files.writeString(
                zones.resolve("zone1970.tab"),
                "# c\nGB,GG,IM,JE\t+5130-00007\tEurope/London\nJP\t+3539+13944\tAsia/Tokyo\n");
        Files.write(folder("etc").resolve("localtime"), new byte[] {rules});
        if (noted != null) {
            Files.writeString(root.resolve("etc/timezone"), noted + "\n");
        }

        assertThat(found(null).zone()).isEqualTo(id == null ? null : ZoneId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "'Europe/London\n', false",
        "GB, false",
        "'Asia/Tokyo\n', true",
        "'Etc/UTC\n', true",
        "'nonsense', true",
        "'', false",
    })
    void anOldNoteOfAnotherZoneIsNotBelieved(String noted, boolean told) throws IOException {
        link("/usr/share/zoneinfo/Europe/London");
        Files.writeString(root.resolve("etc/timezone"), noted);

        assertThat(found(null).zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(found(null).note() != null).isEqualTo(told);
    }

    @Test
    void aNoteThatCannotBeReadSaysNothing() throws IOException {
        link("/usr/share/zoneinfo/Europe/London");
        Files.createDirectory(root.resolve("etc/timezone"));

        assertThat(found(null)).isEqualTo(new MachineZone(ZoneId.of("Europe/London")));
    }

    @Test
    void anOptionOfJavaGoesFirst() throws IOException, InterruptedException {
        assertThat(inOwnProcess("Europe/London", "-Duser.timezone=Asia/Tokyo")).containsExactly("Asia/Tokyo");
    }

    @Test
    void aRecordOfAMachineThatSaysNothingHasTheZoneThatIsSaidInstead() throws IOException, InterruptedException {
        assertThat(inOwnProcess("GMT0BST,M3.5.0/1,M10.5.0")).containsExactly("Europe/Dublin");
    }

    /** The clock's zone, and the one that Java gives, in a process of its own. */
    public static void main(String[] args) {
        MachineClock clock = new MachineClock(Platform.current());
        clock.otherwise(ZoneId.of("Europe/Dublin"));
        System.out.println(clock.getZone());
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

    private MachineZone found(@Nullable String typed) {
        Map<String, String> variables = typed == null ? Map.of() : Map.of("TZ", typed);
        return MachineZone.of(variables::get, root);
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }

    private void link(String target) throws IOException {
        Files.createSymbolicLink(
                folder("etc").resolve("localtime"), root.getFileSystem().getPath(target));
    }
}
