package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle for each reader, checked by what lies in it: a part that is left out is no gap in the proof. */
class BundleReadersIT {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Program daybook;
    private static Path windows;

    @BeforeAll
    static void makeLog() throws IOException {
        daybook = Bundles.log(shared);
        Files.writeString(shared.resolve("watch.jpg"), "not really a picture");
        Bundles.must(daybook, "witness", "add", "Nurse B", "--contact", "07700 900123");
        Bundles.must(daybook, "step", "told-defence-organisation", "--subject", "P1", "-m", "ADVICECANARY");
        Bundles.must(daybook, "step", "support", "--subject", "P1", "-m", "HEALTHCANARY", "--confidential");
        Bundles.must(
                daybook,
                "add",
                "gift",
                "--subject",
                "P1",
                "--place",
                "home",
                "--place-detail",
                "HOMECANARY",
                "-m",
                "A parcel");
        Bundles.must(daybook, "amend", "8", "--attribution", "suspected", "--reason", "HEALTHCANARY told me");
        Bundles.must(daybook, "amend", "6", "--confidential", "--reason", "It is advice");
        Bundles.must(daybook, "add", "gift", "--subject", "P1", "-m", "A watch", "--attach", "watch.jpg");
        Bundles.must(
                daybook,
                "evidence",
                "add-item",
                "9",
                "--describe",
                "watch in a box",
                "--exhibit",
                "RB/1",
                "--kept",
                "practice safe",
                "--handled-by",
                "Dr A");
        Bundles.must(daybook, "evidence", "handed", "RB/1", "--to", "PC Example");
        Bundles.must(daybook, "hold", "--reason", "Police inquiry");
        Path any = shared.resolve("any");
        Bundles.must(daybook, "export", "bundle", "-o", any.toString());
        windows = Bundles.compiled(daybook, any, shared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--include confidential",
                "--for police",
                "--for court --exclude reasons",
                "--for court --exclude exhibits",
                "--for defence-organisation --include contacts",
                "--for practice",
                "--for practice --include exhibits",
                "--for employer",
                "--for subject --subject P1",
                "--for police --include advice --with-register --withhold identifier"
            })
    void isFoundIntactByBothChecks(String options) {
        Path bundle = folder.resolve("bundle");
        List<String> arguments = new ArrayList<>(List.of("export", "bundle", "-o", bundle.toString()));
        arguments.addAll(List.of(options.split(" ", -1)));
        Bundles.must(daybook, arguments.toArray(new String[0]));

        Run check = Bundles.check(daybook, bundle);

        assertThat(check).exited(0).wroteNothingToStderr().printedAmongOthers("CHAIN INTACT");
        assertThat(daybook.shell("mono \"$1\" \"$2\"", windows.toString(), bundle.toString()))
                .exited(0)
                .printed(check.out());
    }
}
