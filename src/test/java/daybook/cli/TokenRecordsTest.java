package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.ledger.RecordKind;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.store.sqlite.SqliteLogs;
import daybook.timestamp.Authority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says of its time stamp is compared with the time stamp, whether or not a root certificate is given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenRecordsTest {

    private Path made;
    private Authority authority;
    private Authority other;
    private Map<String, Object> genuine;

    @TempDir
    private Path folder;

    private Session session;

    /** A log whose record 5 is a genuine time stamp over records 1 to 3. */
    @BeforeAll
    void keepAGenuineTimeStamp(@TempDir Path offices) throws IOException {
        assumeTrue(Authority.isPossible(), "openssl is missing, so there is no authority to test with");
        authority = Authority.make(offices.resolve("good"), "Example Time Authority");
        other = Authority.make(offices.resolve("other"), "Other");
        made = Files.createDirectory(offices.resolve("made"));
        Session first = Session.about(made, "P1").at(Clock.systemUTC().instant().toString());
        first.incident("call", "2026-01-02");
        first.ok("checkpoint", "--timestamp-request", made.resolve("now.tsq").toString());
        Files.write(made.resolve("now.tsr"), authority.answer(Files.readAllBytes(made.resolve("now.tsq"))));
        first.ok(
                "checkpoint",
                "--timestamp-response",
                made.resolve("now.tsr").toString(),
                "--ca",
                authority.root().toString());
        try (LogStore log = new SqliteLogs().toRead(made.resolve("log.daybook"))) {
            genuine = Objects.requireNonNull(log.event(5)).facts();
        }
    }

    @BeforeEach
    void copyTheLog() throws IOException {
        Files.copy(made.resolve("log.daybook"), folder.resolve("log.daybook"));
        session = Session.of(folder.resolve("log.daybook"))
                .at(Clock.systemUTC().instant().toString())
                .wide(1000);
    }

    /** Adds a record of the time stamp that says something else, with its hash right. */
    private void forge(String name, String value) {
        Map<String, Object> facts = new HashMap<>(genuine);
        if (value.isEmpty()) {
            facts.remove(name);
        } else {
            facts.put(name, value);
        }
        try (LogStore log = new SqliteLogs()
                .toWrite(folder.resolve("log.daybook"), new Sealer(Clock.systemUTC(), new SecureSalts()))) {
            log.write(writer -> writer.append(4L, RecordFacts.of(RecordKind.TOKEN, facts)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gen_time, 2025-01-30T06:00:00.000Z, and the record says 30 Jan 2025",
        "tsa, CN=Royal Mail TSA, and the record says CN=Royal Mail TSA",
        "serial, 17, and the record says 17",
        "policy, 1.2.3, and the record says 1.2.3",
        "token, AA==, its time stamp cannot be read",
        "token, ?, not in base64",
        "token, '', without its token",
        "gen_time, soon, not in its form",
        "digest, 00, it stamps another state of the log",
    })
    void whatTheRecordSaysOtherwiseIsAFinding(String name, String value, String found) {
        forge(name, value);

        assertThat(session.run("verify")).isEqualTo(5);
        assertThat(session.out()).contains("FAILS: record 6, ").contains(found);
        assertThat(session.run("verify", "--ca", authority.root().toString())).isEqualTo(5);
        assertThat(session.run("report")).isEqualTo(5);
        assertThat(session.out()).contains("FAILS");
    }

    @Test
    void whatIsNotCheckedIsNotSaidToHold() {
        assertThat(session.ok("verify"))
                .contains("agrees: record 5, time stamped by CN=Example Time Authority at ")
                .contains("it agrees with the record; signature not checked (no --ca given)")
                .doesNotContain("holds: record 5");
        assertThat(session.ok("report")).contains("signature not checked (no --ca given)");
        assertThat(session.ok("verify", "--json")).contains("\"signature\":\"not-checked\"");
    }

    @Test
    void aRootOfAnotherAuthorityLeavesItUnchecked() {
        assertThat(session.ok("verify", "--ca", other.root().toString()))
                .contains("signature not checked (no certificate given leads to it)");
        assertThat(session.ok("verify", "--ca", authority.root().toString())).contains("holds: record 5, ");
    }

    @ParameterizedTest
    @CsvSource({"token, ''", "token, ?", "gen_time, soon", "digest, ''"})
    void aRecordThatIsNotInItsFormIsRefusedByABundle(String name, String value) {
        forge(name, value);

        assertThat(session.run("export", "bundle", "-o", folder.resolve("b").toString()))
                .isEqualTo(5);
        assertThat(session.err())
                .contains("record 6")
                .contains("Nothing was written.")
                .doesNotContain("internal error");
    }

    @ParameterizedTest
    @CsvSource({
        "gen_time, 2025-01-30T06:00:00.000Z, and record 6 says 2025-01-30T06:00:00.000Z",
        "tsa, CN=Royal Mail TSA, and record 6 says CN=Royal Mail TSA",
        "serial, 17, has another number than record 6 says",
        "policy, 1.2.3, and record 6 says 1.2.3",
    })
    void theCheckOfABundleReadsTheTimeStampAndNotItsRecord(String name, String value, String found)
            throws IOException, InterruptedException {
        forge(name, value);
        Path bundle = folder.resolve("b");
        session.ok("export", "bundle", "-o", bundle.toString());

        assertThat(check(bundle, 5))
                .contains("DOES NOT HOLD: data/tokens/6.tst")
                .contains(found);
        assertThat(check(bundle, 5, "--ca", authority.root().toString())).contains(found);
    }

    @Test
    void theCheckOfABundleSaysWhatTheTimeStampSays() throws IOException, InterruptedException {
        Path bundle = folder.resolve("b");
        session.ok("export", "bundle", "-o", bundle.toString());

        assertThat(check(bundle, 0)).contains("agrees: record 5", "its time stamp says " + genuine.get("gen_time"));
        assertThat(check(bundle, 0, "--ca", authority.root().toString()))
                .contains("holds: record 5", "signature checked");
        assertThat(check(bundle, 0, "--ca", other.root().toString()))
                .contains("agrees: record 5", "Its signature was not checked: no certificate in");
    }

    private static String check(Path bundle, int status, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", bundle.resolve("verify.sh").toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isEqualTo(status);
        return out;
    }
}
