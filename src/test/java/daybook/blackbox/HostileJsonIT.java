package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the subject wrote is in every fact, and no command's JSON carries it to a terminal as it is. */
class HostileJsonIT {

    /** Controls of both sets, DEL, marks of direction, joiners, Unicode's line breaks, tags. */
    private static final String HOSTILE =
            "x\u0007\u001B]52;c;eA==\u0007\u007F\u0085\u009B31m\u00AD\u061C\u200B\u200D\u200E\u2028\u2029\u202E\u2060\u2066\uFEFF"
                    + "\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7Fy";

    /** The same without what a name in one line may not have. */
    private static final String NAME = "x\u00AD\u061C\u200B\u200D\u200E\u202E\u2060\u2066\uFEFF\uDB40\uDC41y";

    @TempDir
    static Path folder;

    private static Program daybook;

    @BeforeAll
    static void makeALog() throws Exception {
        daybook = Logs.with(folder);
        Path card = folder.resolve("card" + NAME + ".txt");
        Files.writeString(card, "x");
        List<String> add =
                new ArrayList<>(List.of("add", "gift", "-m", HOSTILE, "--at", "2026-11-02 14:30", "--as", NAME));
        for (String option : List.of(
                "--channel",
                "--place-detail",
                "--identifier",
                "--exact-words",
                "--witness",
                "--impact",
                "--response",
                "--tag")) {
            add.addAll(List.of(option, option.equals("--tag") || option.equals("--channel") ? NAME : HOSTILE));
        }
        add.addAll(List.of("--value", "20", "--threat", "yes", "--attach", card.toString(), "--exhibit", "AB/1"));
        Bundles.must(daybook, add.toArray(new String[0]));
        Bundles.must(
                daybook, "step", "warned", "-m", HOSTILE, "--with", HOSTILE, "--ref", HOSTILE, "--at", "2026-11-03");
        Bundles.must(daybook, "subject", "add", "P2", "--name", NAME, "--identifier", HOSTILE);
    }

    private static boolean isHidden(int c) {
        return (c < 0x20 && c != '\n')
                || (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || c == 0x61C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static void nothingHidden(String text) {
        assertThat(text.codePoints().filter(HostileJsonIT::isHidden).mapToObj(Integer::toHexString))
                .as(text)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline --json",
                "show --json 1",
                "evidence list --json",
                "escalation --json --subject P1",
                "guidance --json --subject P1",
                "summary --json --subject P1",
                "settings list --json",
                "subject list --json",
                "subject show --json P2",
                "checkpoint --json",
                "verify --json",
                "doctor --json",
                "export json",
                "export jsonl",
                "export timesketch"
            })
    void noCommandPrintsIt(String command) {
        Run run = daybook.run(command.split(" "));

        assertThat(run.status()).isIn(0, 4, 1);
        nothingHidden(run.out());
        nothingHidden(run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add --json %s",
                "show --json %s",
                "timeline --json --subject %s",
                "step --json %s",
                "export json --kind %s -o x --json"
            })
    void noErrorPrintsIt(String command) {
        Run run = daybook.run(command.formatted(NAME).split(" "));

        assertThat(run.status()).isNotZero();
        nothingHidden(run.out());
        nothingHidden(run.err());
    }

    @Test
    void whatAProgramReadsIsExactlyWhatWasWritten() {
        assertThat(Logs.JSON
                        .readTree(daybook.run("subject", "show", "P2", "--json").out())
                        .get("name")
                        .asString())
                .isEqualTo(NAME);
        assertThat(daybook.run("export", "json").out()).contains("\\u001B").contains("\\udb40\\udc41");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"export csv", "export json", "export jsonl", "export timesketch", "export csv --spreadsheet"})
    void anExportToATerminalCannotSteerIt(String command) {
        Tools.assume("python3");

        Run run = Screen.of(daybook).shell("daybook " + command);

        assertThat(run).exited(0).printedAmongOthers("Shown for reading. For a program: -o FILE, or a pipe.");
        nothingHidden(run.out());
    }

    @Test
    void aReportIsNotPouredOverATerminal() {
        Tools.assume("python3");

        Run run = Screen.of(daybook).shell("daybook report; echo status $?");

        assertThat(run).printedAmongOthers("daybook report -o report.html", "status 2");
        assertThat(run.out()).doesNotContain("<html");
    }
}
