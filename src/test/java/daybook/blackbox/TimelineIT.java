package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code timeline}: its order, its filters and its JSON, over one log that all tests read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineIT {

    private Program daybook;

    @BeforeAll
    void importALog(@TempDir Path folder) {
        daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");
        RunAssert.assertThat(
                        daybook.withStdin("""
                {"kind":"call","description":"Silent call","occurred":"2024-03-05 14:30","channel":"phone"}
                {"kind":"gift","description":"Left a watch in the car park","occurred":"2024-03","place":"work","tags":["watch"]}
                {"kind":"appearance","description":"Waited in the car","occurred":"2024-03-05","place":"home","target":"family"}
                {"kind":"message","description":"Undated words","occurred":"unknown"}
                {"step":"warned","description":"Told to stop","occurred":"2024-04-01","until":"2099-01-01"}
                {"kind":"call","description":"Again","occurred":"2024","subject":"P2"}
                {"type":"note","description":"Had an appointment","occurred":"2024-03-05 09:00 to 2024-03-05 10:00"}
                """).shell("cat >rows.jsonl; daybook import jsonl rows.jsonl --subject P1"))
                .exited(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 6 2 7 1 3 5 4",
                "--reverse | 5 3 1 7 2 6 4",
                "--by recorded | 1 2 3 4 5 6 7",
                "--by recorded --reverse | 7 6 5 4 3 2 1",
                "--limit 2 | 3 5",
                "--limit 6 | 6 2 7 1 3 5",
                "--limit 7 | 6 2 7 1 3 5 4",
                "--limit 99 | 6 2 7 1 3 5 4",
                "--limit 2 --by recorded | 6 7",
                "--limit 2 --by recorded --reverse | 7 6",
                "--limit 1 --match car | 3",
                "--limit 2 --since 2024-03-05 | 3 5",
                "--limit 7 --reverse | 5 3 1 7 2 6 4",
                "--limit 2 --reverse | 5 3",
                "--type incident | 6 2 1 3 4",
                "--type STEP | 5",
                "--type note | 7",
                "--kind call | 6 1",
                "--kind call --kind gift | 6 2 1",
                "--kind CALL | 6 1",
                "--subject P2 | 6",
                "--place work | 2",
                "--channel phone | 1",
                "--target family | 3",
                "--tag watch | 2",
                "--status current | 6 2 7 1 3 5 4",
                "--status withdrawn | ''",
                "--match car | 2 3",
                "--match 'car park' | 2",
                "--match WATCH | 2",
                "--match wat | 2",
                "--match 'nothing-like-it' | ''",
                "--match 'car OR call' | ''",
                "--match 'a*b(c)^:' | ''",
                "--since 2024-03-05 | 6 2 7 1 3 5",
                "--since 2024-04 | 6 5",
                "--until 2024-03-05 | 6 2 7 1 3",
                "--until 2024-02 | 6",
                "--since 2024-03-05 --until '2024-03-05 12:00' | 6 2 7 3",
                "--since 2025 | ''",
                "--until 2023 | ''",
                "--until tomorrow | 6 2 7 1 3 5"
            })
    void showsTheEntriesThatAreAskedForInTheirOrder(String options, String expected) {
        Run run = daybook.shell("daybook timeline --json -q " + options);

        assertThat(run).exited(0).wroteNothingToStderr();
        List<String> ids = new ArrayList<>();
        Logs.json(run).get("entries").forEach(entry -> ids.add(entry.get("id").toString()));
        assertThat(String.join(" ", ids)).isEqualTo(expected);
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Run run = daybook.run("timeline", "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("timeline", run.out());
    }

    @Test
    void writesJsonThatFitsItsSchemaWhenNothingIsThere() {
        Run run = daybook.run("timeline", "--json", "--since", "2025");

        Schemas.assertFits("timeline", run.out());
    }

    @Test
    void saysHowManyUndatedEntriesAPeriodLeavesOut() {
        assertThat(daybook.run("timeline", "--since", "2024", "--json"))
                .exited(0)
                .complained("1 entry of unknown date is not included");
    }

    @Test
    void putsUndatedEntriesLastUnderTheirOwnHeading() {
        String text = daybook.run("timeline").out();

        assertThat(text.substring(text.indexOf("Date unknown, in the order recorded\n")))
                .contains("#4", "Undated words")
                .hasLineCount(3);
    }

    @Test
    void saysThatNoEntryFits() {
        assertThat(daybook.run("timeline", "--since", "2025"))
                .exited(0)
                .printedNothing()
                .complained("No entry fits.");
    }

    @Test
    void isQuietWhereAsked() {
        assertThat(daybook.run("timeline", "-q")).exited(0).wroteNothingToStderr();
    }

    @Test
    void endsWithoutAWordWhenItsReaderHasSeenEnough() {
        assertThat(daybook.shell("{ daybook timeline -q; echo $? >&2; } | head -1"))
                .exited(0)
                .err()
                .isEqualTo("0\n");
    }

    @Test
    void usesNoColourUnlessAsked() {
        assertThat(daybook.run("timeline").out()).doesNotContain("\u001b");
        assertThat(daybook.run("timeline", "--color", "always").out()).contains("\u001b[");
        assertThat(daybook.run("timeline", "--color=never").out()).doesNotContain("\u001b");
        assertThat(daybook.with("NO_COLOR", "1")
                        .run("timeline", "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void readsALogThatMayOnlyBeRead() {
        Run run = daybook.shell("mkdir read-only && cp log.daybook read-only && chmod 444 read-only/log.daybook && "
                + "chmod 555 read-only && daybook -f read-only/log.daybook timeline -q; chmod 755 read-only");

        assertThat(run).exited(0);
        assertThat(Arrays.asList(run.out().split("\n", -1))).hasSizeGreaterThan(10);
    }
}
