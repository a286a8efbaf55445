package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Templates that police forces, landlords and apps hand out, filled in with invented rows; left out where the shared data is not at hand. */
class TemplatesIT {

    private static final Map<String, String> ROWS = Map.of(
            "act_policing_journal.csv",
            "\"Tuesday 3.2.26, 10.15am\",Home,A neighbour,A card with a drawing,Kept it,Photo on the phone,Job 5\n",
            "custodylog_app_export.csv",
            "Journal,2026-02-03,09:15,Communication,Low,Rang twice before nine,Home,None,No,,,17,2026-02-03 09:20,\n",
            "rosebery_asb_diary.csv",
            "03/02/2026 09:15,Shouted over the fence,Could not sleep,The man at 14,No\n",
            "sparc_stalking_log_wording_unverified.csv",
            "03/02/2026,09:15,Waited outside the door,Home,A neighbour,No,\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "act_policing_journal.csv, 2, --century 2000, other",
        "custodylog_app_export.csv, 2, --map-kind Communication=KIND, call",
        "rosebery_asb_diary.csv, 1, '', other",
        "sparc_stalking_log_wording_unverified.csv, 1, '', other"
    })
    void needsNoMoreThanOneMoreTry(String template, int tries, String said, String kind) throws IOException {
        Program daybook = Logs.with(folder);
        fill(template);

        Run trial = daybook.run("import", "csv", "log.csv", "--dry-run");
        List<String> lines = trial.out()
                .lines()
                .filter(line -> line.startsWith("  daybook import csv"))
                .toList();
        String next =
                lines.isEmpty() ? "daybook import csv log.csv" : lines.get(0).replace("KIND", kind);
        Run run = daybook.shell(next);

        assertThat(lines).hasSize(tries - 1).allSatisfy(line -> assertThat(line).endsWith(said));
        assertThat(run).exited(0).wroteNothingToStderr().printedAmongOthers("Imported 1 entry from log.csv.\n");
        JsonNode entry = Logs.entry(daybook);
        assertThat(entry.get("type").asString()).isEqualTo("incident");
        assertThat(entry.get("kind").asString()).isEqualTo(kind);
        assertThat(entry.at("/occurred/from").asString()).startsWith("2026-02-03");
        assertThat(entry.get("place").asString("")).isEqualTo(template.startsWith("rosebery") ? "" : "home");
    }

    private void fill(String template) throws IOException {
        String data = System.getProperty("daybook.shared.data");
        assumeTrue(data != null, "daybook.shared.data is not set: no shared templates to read");
        Path path = Path.of(data, "templates", template);
        assumeTrue(Files.exists(path), "no template at " + path);
        String headings = Files.readString(path).lines().findFirst().orElseThrow();
        Files.writeString(folder.resolve("log.csv"), headings + "\n" + ROWS.get(template));
    }
}
