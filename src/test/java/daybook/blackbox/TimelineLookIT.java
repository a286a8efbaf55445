package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a small log looks on a wide, an ordinary, a narrow and a tiny screen: changes of the layout are seen here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineLookIT {

    private static final Path GOLDEN = Path.of("src/test/resources/daybook/blackbox");

    private Program daybook;

    @BeforeAll
    void importALog(@TempDir Path folder) throws IOException {
        daybook = Logs.with(folder);
        Files.copy(GOLDEN.resolve("look.jsonl"), folder.resolve("look.jsonl"));
        assertThat(daybook.run("import", "jsonl", "look.jsonl")).exited(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 80, 50, 30})
    void looksAsItDid(int columns) throws IOException {
        String text = daybook.with("COLUMNS", Integer.toString(columns))
                .run("timeline")
                .out();

        // How late an entry is grows from day to day, and has four digits until 2037.
        String general = text.replaceAll("(entry,\\s+)\\d{4}(\\s+days)", "$19999$2");
        Path golden = GOLDEN.resolve("look-" + columns + ".txt");
        if (Catalogue.isWritten()) {
            Files.writeString(golden, general);
        }
        assertThat(general).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 120, 100, 80, 60, 50, 40, 30, 20})
    void noLineIsWiderThanTheScreen(int columns) {
        for (String command :
                new String[] {"timeline", "timeline --by recorded --reverse", "show 2", "escalation", "verify"}) {
            Run run = daybook.with("COLUMNS", Integer.toString(columns)).shell("daybook -q " + command);

            // Every character of this log takes at most one column but the picture, which takes two.
            assertThat(run.lines())
                    .as(run.toString())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns));
        }
    }
}
