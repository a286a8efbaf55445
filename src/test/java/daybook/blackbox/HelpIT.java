package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.timestamp.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help fits on the screen, and its examples work as they stand there. */
@TestInstance(Lifecycle.PER_CLASS)
class HelpIT {

    private static final String OLD_LOG = """
            Date,What happened,What he did,Type
            02/03/2026,At reception,Brought flowers,gift
            09/03/2026,Outside,Waited in the car park,visit
            """;

    private Path shared = Path.of("");

    private List<String> commands = List.of();

    @BeforeAll
    void makeASampleLog(@TempDir Path empty) {
        shared = empty;
        assertThat(Program.in(shared).run("demo", "--quiet", "-o", "sample.daybook"))
                .exited(0);
        commands = section(Program.in(shared).run("--help"), "Commands:").stream()
                .map(line -> line.strip().split(" {2,}", 2)[0])
                .toList();
    }

    List<String> commands() {
        return commands;
    }

    Stream<String> examples() {
        return commands.stream().flatMap(command -> examples(command).stream());
    }

    private List<String> examples(String command) {
        Run help = Program.in(shared).with("COLUMNS", "100").shell("daybook " + command + " --help");
        String joined = String.join("\n", section(help, "Examples:")).replace("\\\n", "");
        return joined.lines().map(String::strip).toList();
    }

    /** The lines between a heading and the next empty line. */
    private static List<String> section(Run help, String heading) {
        List<String> lines = help.lines();
        int start = lines.indexOf(heading) + 1;
        assertThat(start).as("%s in %s", heading, help).isPositive();
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWorks(String example, @TempDir Path folder) throws IOException {
        Tools.assume("bash");
        Path log = folder.resolve("sample.daybook");
        Files.copy(shared.resolve("sample.daybook"), log);
        Files.copy(shared.resolve("sample.daybook"), folder.resolve("practice.daybook"));
        Program daybook = Program.in(folder);
        if (example.contains(" init") || example.contains("demo -o")) {
            Files.delete(log);
            Files.delete(folder.resolve("practice.daybook"));
        } else {
            daybook = daybook.with("DAYBOOK_FILE", log.toString());
            for (String format : List.of("csv", "json", "jsonl")) {
                String name = (format.equals("csv") ? "backup." : "log.") + format;
                if (example.contains("import")) {
                    assertThat(daybook.run("export", format, "-o", name)).exited(0);
                }
            }
        }
        Files.writeString(folder.resolve("message.txt"), "Thinking of you all day.\n");
        Files.writeString(folder.resolve("old-log.csv"), OLD_LOG);
        Files.createDirectories(folder.resolve(".zfunc"));
        Files.createDirectories(folder.resolve(".config/fish/completions"));

        for (String name : List.of("card.jpg", "voicemail.m4a", "page-1.jpg", "page-2.jpg", "door.jpg")) {
            Files.writeString(folder.resolve(name), name);
        }
        if (example.contains("evidence extract") || example.contains("redact 10 --exhibit")) {
            assertThat(daybook.run("attach", "10", "card.jpg", "--exhibit", "AB/1"))
                    .exited(0);
        }
        prepareThings(daybook, example);
        if (example.contains("redact record 26")) {
            assertThat(daybook.run("withdraw", "9", "--reason", "It was somebody else"))
                    .exited(0);
        }
        if (example.contains("redact subject P1")) {
            assertThat(daybook.run("subject", "set", "P1", "--name", "A. N. Other", "--reason", "Filled in"))
                    .exited(0);
        }
        if (example.contains("witness set") || example.contains("witness show") || example.contains("redact witness")) {
            assertThat(daybook.run("witness", "add", "Nurse B", "--contact", "07700 900321"))
                    .exited(0);
        }
        if (example.contains("import bundle")) {
            makeBundleOfAnotherLog(folder);
        }
        prepareCheckpoints(daybook, example, folder);

        // Where a person is asked, a script has to say yes beforehand.
        String line = example.startsWith("daybook redact") ? example + " --yes" : example;
        Run run = daybook.shell("bash -c \"$1\"", line);

        assertThat(run).exited(0);
    }

    /** What examples of things that are kept, and of the end of a legal hold, take as given. */
    private static void prepareThings(Program daybook, String example) {
        if (example.contains("evidence handed") || example.contains("evidence continuity AB/2")) {
            String[] words =
                    "evidence add-item 1 --describe watch --kept safe --handled-by X --exhibit AB/2 --at 2020-01-05"
                            .split(" ", -1);
            assertThat(daybook.run(words)).exited(0);
        }
        if (example.contains("hold --lift")) {
            assertThat(daybook.run("hold", "--reason", "Police inquiry")).exited(0);
        }
    }

    /** What examples of checkpoints and time stamps take as given. */
    private static void prepareCheckpoints(Program daybook, String example, Path folder) throws IOException {
        for (String name : List.of("checkpoint.txt", "first.txt", "second.txt")) {
            if (example.contains("--checkpoint " + name)) {
                assertThat(daybook.run("checkpoint", "-o", name)).exited(0);
            }
        }
        if (example.contains("--ca")) {
            assumeTrue(Authority.isPossible(), "openssl is missing, so there is no authority to test with");
            Authority authority = Authority.make(folder.resolve("authority"), "Example Time Authority");
            Files.copy(authority.root(), folder.resolve("authority.pem"));
            assertThat(daybook.run("checkpoint", "--timestamp-request", "now.tsq"))
                    .exited(0);
            Files.write(folder.resolve("now.tsr"), authority.answer(Files.readAllBytes(folder.resolve("now.tsq"))));
        }
    }

    private static void makeBundleOfAnotherLog(Path folder) {
        Program theirs = Program.in(folder)
                .with("DAYBOOK_FILE", folder.resolve("theirs.daybook").toString());
        assertThat(theirs.run("init", "--subject", "P1", "--recorder", "Dr B")).exited(0);
        assertThat(theirs.run("add", "call", "-m", "Rang twice")).exited(0);
        assertThat(theirs.run("export", "bundle", "-o", "from-dr-b.zip")).exited(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void noLineIsWiderThanTheScreen(int width) {
        Program daybook = Program.in(shared).with("COLUMNS", Integer.toString(width));
        List<String> tooWide = new ArrayList<>();

        for (String command : commands) {
            daybook.shell("daybook " + command + " --help").lines().stream()
                    .filter(line -> line.length() > width)
                    .forEach(tooWide::add);
        }
        daybook.run("--help").lines().stream()
                .filter(line -> line.length() > width)
                .forEach(tooWide::add);

        assertThat(tooWide).isEmpty();
    }

    @Test
    void helpOnACommandIsTheSameHoweverItIsAskedFor() {
        Program daybook = Program.in(shared);

        assertThat(daybook.run("help", "export", "csv"))
                .exited(0)
                .printed(daybook.run("export", "csv", "--help").out());
    }
}
