package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.bundle.BagFolder;
import daybook.bundle.BundleReader;
import daybook.bundle.BundleRequest;
import daybook.bundle.BundleWriter;
import daybook.bundle.Requests;
import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks beside {@code verify}, tried on the forged redactions of attacks.txt: the script in docs/format.md on the log, and on a
 * bundle of it the reader of bundles, {@code verify.sh} and the C# of {@code verify.ps1}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherChecksTest {

    private static final String SECTION = "A redaction forged at the end, to cover what was taken away";

    private Path shared;
    private final AttackTableTest attacks = new AttackTableTest();
    private Path script;

    @BeforeAll
    void makeALog(@TempDir Path folder) throws IOException {
        shared = folder;
        attacks.makeALogWithEverything(shared);
        String page = Files.readString(Path.of("docs/format.md"));
        int from = page.indexOf("#!/bin/sh\n# check-chain.sh");
        script = Files.writeString(shared.resolve("check-chain.sh"), page.substring(from, page.indexOf("```\n", from)));
    }

    static Stream<AttackTableTest.Attack> forged() throws IOException {
        return AttackTableTest.attacks(SECTION);
    }

    /** A bundle has no facts of a redaction that is about no entry, so that what it covers looks like facts that were withheld. */
    static Stream<AttackTableTest.Attack> seenInABundle() throws IOException {
        return forged().filter(attack -> !attack.steps().matches(".*@forge (1|2|9|10|14|-) .*|.*kind=dismiss.*")
                && !attack.name().contains("the bytes of an exhibit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void theScriptFindsWhatVerifyFinds(AttackTableTest.Attack attack) throws IOException, SQLException {
        assume("sqlite3", "jq", "sha256sum", "openssl");
        TestLog log = attacks.attacked(attack);

        Ended check = run("sh", script.toString(), log.file().toString());

        assertThat(check.status())
                .as(check.output())
                .isEqualTo(attack.expected().equals("yes") ? 5 : 0);
        assertThat(check.output()).startsWith(check.status() == 5 ? "DOES NOT HOLD: " : "holds: ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seenInABundle")
    void theReaderOfBundlesRefusesWhatVerifyFinds(AttackTableTest.Attack attack) throws IOException, SQLException {
        Path bundle = bundle(attacks.attacked(attack));

        if (attack.expected().equals("yes")) {
            assertThatThrownBy(() -> BundleReader.open(bundle, bytes -> {}).close())
                    .isInstanceOf(DaybookException.DoesNotVerify.class);
        } else {
            BundleReader.open(bundle, bytes -> {}).close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seenInABundle")
    void theChecksInABundleFindWhatVerifyFinds(AttackTableTest.Attack attack) throws IOException, SQLException {
        assume("bash", "jq", "sha256sum", "openssl");
        Path bundle = bundle(attacks.attacked(attack));

        Ended check = run("bash", bundle.resolve("verify.sh").toString());
        assertThat(check.output()).contains(verdict(attack));

        if (isThere("mcs") && isThere("mono")) {
            assertThat(run("mono", windows(bundle).toString(), bundle.toString())
                            .output())
                    .contains(verdict(attack));
        }
    }

    private static String verdict(AttackTableTest.Attack attack) {
        return attack.expected().equals("yes") ? "DOES NOT VERIFY: " : "CHAIN INTACT";
    }

    private Path bundle(TestLog log) throws IOException {
        Path bundle = Files.createTempDirectory(shared, "bundles").resolve("bundle");
        BundleRequest request = Requests.all(TestLog.LONDON);
        try (SqliteLog open = log.open();
                BagFolder output = BagFolder.create(bundle)) {
            new BundleWriter(open, request, null, bytes -> {}).write(output);
            output.keep();
        }
        return bundle;
    }

    /** Compiles the C# of the check for Windows once. */
    private Path windows(Path bundle) throws IOException {
        Path program = shared.resolve("verify.exe");
        if (!Files.exists(program)) {
            String text = Files.readString(bundle.resolve("verify.ps1"));
            int from = text.indexOf("@'\n") + 3;
            Path source = Files.writeString(
                    shared.resolve("verify.cs"),
                    text.substring(from, text.indexOf("\n'@", from))
                            + "\npublic class M { public static int Main(string[] a) { return DaybookBundle.Verify.Run(a[0],"
                            + " new string[0], System.Console.Out, System.Console.Error); } }");
            Ended compiled = run("mcs", "-out:" + program, source.toString());
            assertThat(compiled.status()).as(compiled.output()).isZero();
        }
        return program;
    }

    private record Ended(int status, String output) {}

    private static Ended run(String... words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void assume(String... tools) {
        List<String> missing = new ArrayList<>();
        for (String tool : tools) {
            if (!isThere(tool)) {
                missing.add(tool);
            }
        }
        assumeTrue(missing.isEmpty(), () -> "missing: " + missing);
    }

    private static boolean isThere(String tool) {
        return Files.isExecutable(Path.of("/usr/bin", tool)) || Files.isExecutable(Path.of("/bin", tool));
    }
}
