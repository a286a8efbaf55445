package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each shell offers when the tab key is pressed, asked of the real shells with the scripts as they are installed. */
@TestInstance(Lifecycle.PER_CLASS)
class CompletionIT {

    private static final Path SCRIPTS =
            Program.packaged().getParent().getParent().resolve("share/completions");

    /** A shell, and how it is made to say what it would offer behind a line. */
    enum Shell {
        BASH("daybook.bash", ". \"$script\"", "eval \"$(daybook completion bash)\""),
        ZSH("_daybook", "fpath=(${script:h} $fpath); compinit -u -D", "eval \"$(daybook completion zsh)\""),
        FISH("daybook.fish", "source $script", "daybook completion fish | source");

        private final String file;
        private final String installed;
        private final String printed;

        Shell(String file, String installed, String printed) {
            this.file = file;
            this.installed = installed;
            this.printed = printed;
        }

        String program() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Path folder = Path.of("");

    @BeforeAll
    void makeALog(@TempDir Path empty) throws IOException {
        folder = empty;
        assertThat(Program.in(folder).run("demo", "--quiet", "-o", "demo.daybook"))
                .exited(0);
        Files.createDirectory(folder.resolve("some folder"));
        Files.writeString(folder.resolve("old log.csv"), "");
        assertThat(Program.in(folder).run("-f", "other.daybook", "init", "--subject", "Q7"))
                .exited(0);
        assertThat(Program.in(folder)
                        .run(
                                "-f",
                                "other.daybook",
                                "note",
                                "-m",
                                "$(touch ran) `touch ran` ;touch ran %s \\ ' \" :x [y] {z}"))
                .exited(0);
    }

    @ParameterizedTest
    @EnumSource
    void offersCommands(Shell shell) {
        assertThat(offered(shell, "daybook e")).containsExactlyInAnyOrder("escalation", "evidence", "export");
    }

    @ParameterizedTest
    @EnumSource
    void offersTheSecondWordOfACommand(Shell shell) {
        assertThat(offered(shell, "daybook export "))
                .containsExactlyInAnyOrder("csv", "json", "jsonl", "xlsx", "timesketch", "bundle");
    }

    @ParameterizedTest
    @EnumSource
    void offersCommandsBehindOptionsOfEveryCommand(Shell shell) {
        assertThat(offered(shell, "daybook -q -f demo.daybook --color always tim"))
                .containsExactly("timeline");
    }

    @ParameterizedTest
    @EnumSource
    void offersCommandsToHelp(Shell shell) {
        assertThat(offered(shell, "daybook help esc")).containsExactly("escalation");
    }

    @ParameterizedTest
    @EnumSource
    void offersKinds(Shell shell) {
        assertThat(offered(shell, "daybook add fr")).containsExactly("friend-request");
    }

    @ParameterizedTest
    @EnumSource
    void offersSteps(Shell shell) {
        assertThat(offered(shell, "daybook step told-")).contains("told-police", "told-management");
    }

    @ParameterizedTest
    @EnumSource
    void offersOptionsOfTheCommandAndOfEvery(Shell shell) {
        assertThat(offered(shell, "daybook escalation --"))
                .contains("--fail-on", "--as-of", "--file")
                .doesNotContain("--place");
    }

    @ParameterizedTest
    @EnumSource
    void offersNoOptionTwice(Shell shell) {
        assertThat(offered(shell, "daybook add gift --place work -m x --"))
                .doesNotContain("--place", "--message")
                .contains("--fear");
    }

    @ParameterizedTest
    @EnumSource
    void offersAnOptionAgainThatMayBeGivenAgain(Shell shell) {
        assertThat(offered(shell, "daybook timeline --kind gift --ki")).containsExactly("--kind");
    }

    @ParameterizedTest
    @EnumSource
    void offersValues(Shell shell) {
        assertThat(offered(shell, "daybook add gift --fear f")).containsExactly("frightened");
    }

    @ParameterizedTest
    @EnumSource
    void offersValuesBehindAnEqualsSign(Shell shell) {
        assertThat(offered(shell, "daybook add gift --fear=f"))
                .extracting(each -> each.replace("--fear=", ""))
                .containsExactly("frightened");
    }

    @ParameterizedTest
    @EnumSource
    void offersNothingWhereAnythingMayStand(Shell shell) {
        assertThat(offered(shell, "daybook add gift --impact ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void offersSubjectsOfTheLogThatIsNamed(Shell shell) {
        assertThat(offered(shell, "daybook -f other.daybook add gift --subject "))
                .containsExactly("Q7");
        assertThat(offered(shell, "daybook timeline --file=other.daybook --subject "))
                .containsExactly("Q7");
    }

    @ParameterizedTest
    @EnumSource
    void offersEntriesOfTheLogThatIsNamed(Shell shell) {
        assertThat(offered(shell, "daybook -f demo.daybook show 1"))
                .containsExactlyInAnyOrder("1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19");
    }

    @ParameterizedTest
    @EnumSource
    void offersNothingQuietlyWhereThereIsNoLog(Shell shell) {
        assertThat(offered(shell, "daybook -f absent.daybook show ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void runsNothingThatStandsInTheLogOrOnTheLine(Shell shell) {
        assertThat(offered(shell, "daybook -f other.daybook show ")).containsExactly("1");
        offered(shell, "daybook -f '$(touch ran)' show ");
        offered(shell, "daybook -f '`touch ran`' --as '; touch ran' show ");

        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void offersFiles(Shell shell) {
        assertThat(offered(shell, "daybook import csv old"))
                .hasSize(1)
                .first()
                .asString()
                .contains("log.csv");
        assertThat(offered(shell, "daybook -f dem")).anyMatch(each -> each.contains("demo.daybook"));
    }

    @ParameterizedTest
    @EnumSource
    void worksWithWhatTheProgramPrints(Shell shell) {
        assertThat(run(shell, shell.printed, "daybook export j")).containsExactlyInAnyOrder("json", "jsonl");
    }

    @Test
    void theProgramPrintsTheFilesThatAreInstalled() throws IOException {
        for (Shell shell : Shell.values()) {
            assertThat(Program.in(folder).run("completion", shell.program()))
                    .exited(0)
                    .printed(Files.readString(SCRIPTS.resolve(shell.file)));
        }
    }

    private List<String> offered(Shell shell, String line) {
        return run(shell, shell.installed, line);
    }

    private List<String> run(Shell shell, String setup, String line) {
        Tools.assume(shell.program());
        List<String> command = switch (shell) {
            case BASH -> bash(setup, line);
            case ZSH -> zsh(setup, line);
            case FISH -> fish(setup, line);
        };
        Run run = Program.in(folder)
                .with("script", SCRIPTS.resolve(shell.file).toString())
                .with("TERM", "dumb")
                .shell("exec \"$@\"", command.toArray(new String[0]));
        assertThat(run).exited(0).wroteNothingToStderr();
        return run.lines();
    }

    /** The words as bash splits them: an equals sign is a word of its own. */
    private static List<String> bash(String setup, String line) {
        String ask = setup + "\nshift 0\nCOMP_WORDS=(\"$@\")\nCOMP_CWORD=$(($# - 1))\n_daybook\n"
                + "((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"\nexit 0";
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", ask, "bash"));
        for (String word : line.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                command.add(word.substring(0, equals));
                command.add("=");
                command.add(word.substring(equals + 1));
            } else {
                command.add(word);
            }
        }
        return command;
    }

    private static List<String> zsh(String setup, String line) {
        Path capture =
                Path.of("src/test/resources/daybook/blackbox/capture.zsh").toAbsolutePath();
        return List.of("zsh", "-f", capture.toString(), setup, line);
    }

    private static List<String> fish(String setup, String line) {
        // Completions stand before a tab, and what they are behind it.
        return List.of(
                "fish",
                "--no-config",
                "-c",
                setup + "; complete -C \"$argv[1]\" | string split -f 1 \\t; exit 0",
                line);
    }
}
