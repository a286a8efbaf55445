package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.timestamp.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Time stamps by a third party, from an authority that the test makes with openssl. */
class TimestampIT {

    @TempDir
    static Path offices;

    @TempDir
    Path folder;

    private static Authority authority;
    private static Authority foreign;

    private Program daybook;
    private String ca;

    @BeforeAll
    static void makeAuthorities() {
        assumeTrue(Authority.isPossible(), "openssl is missing, so there is no authority to test with");
        authority = Authority.make(offices.resolve("good"), "Example Time Authority");
        foreign = Authority.make(offices.resolve("foreign"), "Foreign Authority");
    }

    @BeforeEach
    void ask() {
        daybook = Logs.with(folder);
        ca = authority.root().toString();
        assertThat(daybook.run("add", "call", "-m", "the first call")).exited(0);
        assertThat(daybook.run("checkpoint", "--timestamp-request", "now.tsq")).exited(0);
    }

    private void answered(Authority by) throws IOException {
        Files.write(folder.resolve("now.tsr"), by.answer(Files.readAllBytes(folder.resolve("now.tsq"))));
    }

    private Run keep(String trusted) {
        return daybook.run("checkpoint", "--timestamp-response", "now.tsr", "--ca", trusted);
    }

    @Test
    void aRequestIsOneThatOpensslReads() {
        assertThat(daybook.shell("openssl ts -query -in now.tsq -text"))
                .exited(0)
                .printedAmongOthers("Hash Algorithm: sha256", "Nonce: 0x", "Certificate required: yes");
    }

    @Test
    void theRequestHoldsTheDigestOfTheCheckpointThatWasPrinted() {
        Run run = daybook.run("checkpoint", "--timestamp-request", "more.tsq", "-o", "more.txt", "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("checkpoint", run.out());
        assertThat(daybook.shell("sha256sum <more.txt").out())
                .startsWith(
                        Logs.json(run).get("timestamp_request").get("digest").asString());
    }

    @Test
    void anAnswerIsKeptAndShownByVerify() throws IOException {
        answered(authority);

        assertThat(keep(ca))
                .exited(0)
                .printedAmongOthers("Kept as record 5: time stamped by CN=Example Time Authority at ");

        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("Time stamp  agrees: record 5, time stamped by", "(no --ca given)");
        Run checked = daybook.run("verify", "--ca", ca, "--json");
        assertThat(checked).exited(0);
        Schemas.assertFits("verify", checked.out());
        JsonNode token = Logs.json(checked).get("tokens").get(0);
        assertThat(token.get("signature").asString()).isEqualTo("holds");
        assertThat(token.get("records").asLong()).isEqualTo(3);
    }

    @Test
    void opensslAgreesWithWhatWasKept() throws IOException {
        Run made = daybook.run("checkpoint", "--timestamp-request", "now.tsq", "--force", "-o", "kept.txt");
        assertThat(made).exited(0);
        answered(authority);
        assertThat(keep(ca)).exited(0);

        assertThat(daybook.shell("openssl ts -verify -data kept.txt -in now.tsr -CAfile \"$1\"", ca))
                .exited(0)
                .printedAmongOthers("Verification: OK");
    }

    @Test
    void keepingWritesJsonThatFitsItsSchema() throws IOException {
        answered(authority);

        Run run = daybook.run("checkpoint", "--timestamp-response", "now.tsr", "--ca", ca, "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("checkpoint", run.out());
        assertThat(Logs.json(run).get("token").get("record").asLong()).isEqualTo(5);
    }

    @Test
    void anAuthorityThatIsNotTrustedIsRefusedAndNothingSaved() throws IOException {
        answered(authority);

        assertThat(keep(foreign.root().toString())).exited(5).complained("now.tsr is refused: ", "Nothing was saved.");

        assertThat(Logs.records(daybook)).isEqualTo(4);
    }

    @Test
    void anAnswerToTheRequestOfAnotherLogIsRefused() throws IOException {
        Program other = Logs.at(folder, "other.daybook");
        other.run("checkpoint", "--timestamp-request", "now.tsq", "--force");
        answered(authority);

        assertThat(keep(ca)).exited(5).complained("it answers another request");
    }

    @Test
    void theSameAnswerIsKeptOnce() throws IOException {
        answered(authority);
        assertThat(keep(ca)).exited(0);

        assertThat(keep(ca)).exited(5).complained("has its time stamp already, record 5");
    }

    @Test
    void anAlteredAnswerIsRefused() throws IOException {
        answered(authority);
        byte[] bytes = Files.readAllBytes(folder.resolve("now.tsr"));
        bytes[bytes.length - 40] ^= 1;
        Files.write(folder.resolve("now.tsr"), bytes);

        assertThat(keep(ca)).exited(5).complained("now.tsr is refused: ");
        assertThat(Logs.records(daybook)).isEqualTo(4);
    }

    @Test
    void anAnswerWithoutTrustedCertificatesIsAUsageError() throws IOException {
        answered(authority);

        assertThat(daybook.run("checkpoint", "--timestamp-response", "now.tsr"))
                .exited(2)
                .complained("--ca FILE");
    }

    @Test
    void aFileWithoutCertificatesIsAUsageError() throws IOException {
        answered(authority);

        assertThat(keep("now.tsq")).exited(2).complained("now.tsq cannot be used with --ca");
    }

    @Test
    void aRootOfAnotherAuthorityLeavesTheSignatureUnchecked() throws IOException {
        answered(authority);
        assertThat(keep(ca)).exited(0);

        assertThat(daybook.run("verify", "--ca", foreign.root().toString()))
                .exited(0)
                .printedAmongOthers("Time stamp  agrees: record 5,", "certificate given leads to it");
        assertThat(daybook.run("verify", "--ca", foreign.root().toString(), "--ca", ca))
                .exited(0);
    }

    @Test
    void noOtherCommandLoadsTheLibraryOfTimeStamps() {
        for (String command : new String[] {"timeline", "verify", "checkpoint"}) {
            assertThat(daybook.with("DAYBOOK_JAVA_OPTIONS", "-Xlog:class+load:stderr")
                            .run(command))
                    .exited(0)
                    .err()
                    .contains("daybook.Daybook")
                    .doesNotContain("org.bouncycastle");
        }
    }
}
