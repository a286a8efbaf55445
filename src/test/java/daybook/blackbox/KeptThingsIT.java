package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things kept as exhibits and legal holds: in the log, in a bundle with its checks, and in no byte when their words were removed. */
class KeptThingsIT {

    private static final String INTACT = "\nCHAIN INTACT, no outside checkpoint given";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() {
        daybook = Logs.with(folder).with("COLUMNS", "250");
        Bundles.must(daybook, "add", "gift", "-m", "A watch", "--at", "2026-01-05");
        Bundles.must(
                daybook,
                "evidence",
                "add-item",
                "1",
                "--describe",
                "Quicksilver watch",
                "--kept",
                "practice safe",
                "--handled-by",
                "Dr A",
                "--exhibit",
                "AB/1",
                "--at",
                "2026-01-05");
        Bundles.must(
                daybook, "evidence", "handed", "AB/1", "--to", "PC 4711", "--at", "2026-01-06", "--reason", "17/26");
        Bundles.must(daybook, "hold", "--reason", "Police inquiry");
    }

    private Path bundle(String name) {
        Path bundle = folder.resolve(name);
        Bundles.must(daybook, "export", "bundle", "-o", bundle.toString());
        return bundle;
    }

    @Test
    void aBundleWithAThingHoldsByBothOfItsChecks() throws IOException {
        Path bundle = bundle("bundle");

        assertThat(Files.readString(bundle.resolve("data/chain.jsonl")))
                .contains("\"kind\":\"item\"", "\"kind\":\"hand\"");
        assertThat(Bundles.check(daybook, bundle).out()).contains(INTACT);
        Path program = Bundles.compiled(daybook, bundle, folder);
        assertThat(daybook.shell("mono \"$1\" \"$2\"", program.toString(), bundle.toString())
                        .out())
                .contains(INTACT);
    }

    @Test
    void afterTheHoldTheWordsOfAThingCanBeRemovedFromEveryByte() throws IOException {
        String[] redact = {
            "redact", "record", "4", "--fact", "description", "--authority", "DPO", "--reason", "asked for", "--yes"
        };
        assertThat(daybook.run(redact)).exited(2);
        assertThat(Files.readString(folder.resolve("log.daybook"), StandardCharsets.ISO_8859_1))
                .contains("Quicksilver");

        Bundles.must(daybook, "hold", "--lift", "--reason", "closed");
        Bundles.must(daybook, redact);

        assertThat(Files.readString(folder.resolve("log.daybook"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Quicksilver");
        Bundles.must(daybook, "verify");
        assertThat(Bundles.check(daybook, bundle("redacted")).out()).contains(INTACT);
    }

    @Test
    void theJsonOfThingsAndHoldsFitsItsSchema() {
        Schemas.assertFitsInFull(
                "evidence", Bundles.must(daybook, "evidence", "list", "--json").out());
        Schemas.assertFitsInFull(
                "continuity",
                Bundles.must(daybook, "evidence", "continuity", "--json").out());
        Schemas.assertFitsInFull("hold", Bundles.must(daybook, "hold", "--json").out());
    }
}
