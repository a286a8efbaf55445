package daybook.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTokenTest {

    @TempDir
    static Path folder;

    private static Authority authority;
    private static TrustedCertificates trusted;
    private static TimestampRequest request;
    private static byte[] answer;

    @BeforeAll
    static void makeAnAuthorityAndAskIt() throws Exception {
        assumeTrue(Authority.isPossible(), "openssl is missing, so there is no authority to test with");
        authority = Authority.make(folder.resolve("good"), "Example Time Authority");
        trusted = trusting(authority);
        request = TimestampRequest.of(sha256("a checkpoint"));
        answer = authority.answer(request.encoded());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static TrustedCertificates trusting(Authority authority) throws IOException, RefusedTimestampException {
        return TrustedCertificates.none().and(Files.readAllBytes(authority.root()));
    }

    private static TimestampToken check(byte[] answer) throws RefusedTimestampException {
        return check(answer, request, trusted);
    }

    private static TimestampToken check(byte[] answer, TimestampRequest request, TrustedCertificates trusted)
            throws RefusedTimestampException {
        TimestampResponse response = TimestampResponse.read(answer);
        return TimestampToken.check(response.token(), request.digest(), request.nonce(), trusted);
    }

    private static TimestampToken accept(Authority authority) throws Exception {
        TimestampResponse response = TimestampResponse.read(authority.answer(request.encoded()));
        return TimestampToken.accept(response.token(), request.digest(), request.nonce(), trusting(authority));
    }

    @ParameterizedTest
    @CsvSource({
        "rsa:2048, sha384, sha256",
        "rsa:3072, sha512, sha512",
        "'ec -pkeyopt ec_paramgen_curve:P-256', sha256, sha256",
    })
    void strongAlgorithmsAreTaken(String key, String digest, String certificateDigest) throws Exception {
        Path at = folder.resolve("strong-" + key.hashCode() + digest);

        assertThat(accept(Authority.make(at, "Strong", key, digest, certificateDigest))
                        .weakness())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "rsa:2048, sha1, sha256, it is signed over SHA-1",
        "rsa:2048, md5, sha256, it is signed over MD5",
        "rsa:1024, sha256, sha256, it is signed with an RSA key of 1024 bits",
        "rsa:2048, sha256, sha1, the certificate of CN=Weak is signed over SHA-1",
    })
    void weakAlgorithmsAreRefusedAndToldOfWhatWasKeptBefore(
            String key, String digest, String certificateDigest, String weakness) throws Exception {
        Authority weak =
                Authority.make(folder.resolve("weak-" + weakness.hashCode()), "Weak", key, digest, certificateDigest);

        assertThatThrownBy(() -> accept(weak))
                .isInstanceOf(RefusedTimestampException.class)
                .hasMessageStartingWith(weakness + ", which is too weak; accepted are SHA-256");
        assertThat(check(weak.answer(request.encoded()), request, trusting(weak))
                        .weakness())
                .isEqualTo(weakness);
    }

    @Test
    void whatATokenSaysIsReadWithoutTrustingAnybody() throws RefusedTimestampException {
        TokenBytes bytes = TimestampResponse.read(answer).token();

        assertThat(TimestampToken.read(bytes, request.digest())).isEqualTo(check(answer));
    }

    @Test
    void aRootToWhichItDoesNotLeadIsNoFaultOfIt() throws Exception {
        Authority other = Authority.make(folder.resolve("other-root"), "Other");

        assertThatThrownBy(() -> check(answer, request, trusting(other)))
                .isInstanceOfSatisfying(
                        RefusedTimestampException.class,
                        e -> assertThat(e.isUntrusted()).isTrue());
    }

    private static String refusal(byte[] answer, TimestampRequest request, TrustedCertificates trusted) {
        try {
            check(answer, request, trusted);
        } catch (RefusedTimestampException e) {
            return e.reason();
        }
        throw new AssertionError("not refused");
    }

    @Test
    void anAnswerOfATrustedAuthorityIsTaken() throws RefusedTimestampException {
        TimestampToken token = check(answer);

        assertThat(token.authority()).isEqualTo("CN=Example Time Authority");
        assertThat(token.policy()).isEqualTo("1.2.3.4.1");
        assertThat(Duration.between(token.time(), Instant.now()).abs()).isLessThan(Duration.ofHours(1));
    }

    @Test
    void theAnswerRepeatsTheNumberOfTheRequest() throws RefusedTimestampException {
        assertThat(TimestampResponse.read(answer).nonce()).isEqualTo(request.nonce());
    }

    @Test
    void aTokenCanBeCheckedAgainLaterWithoutItsRequest() throws RefusedTimestampException {
        TokenBytes kept = TimestampResponse.read(answer).token();

        assertThat(TimestampToken.check(kept, request.digest(), null, trusted)).isEqualTo(check(answer));
    }

    @Test
    void anAnswerToAnotherRequestForTheSameTextIsRefused() {
        TimestampRequest other = TimestampRequest.of(sha256("a checkpoint"));

        assertThat(refusal(answer, other, trusted)).isEqualTo("it answers another request: it repeats another number");
    }

    @Test
    void anAnswerThatStampsAnotherTextIsRefused() {
        TimestampRequest other =
                new TimestampRequest(HexFormat.of().formatHex(sha256("another checkpoint")), request.nonce());

        assertThat(refusal(answer, other, trusted))
                .isEqualTo("it stamps another text: the digest in it is another one");
    }

    @Test
    void anAuthorityThatNobodyTrustsIsRefused() throws Exception {
        Authority foreign = Authority.make(folder.resolve("foreign"), "Foreign Authority");

        assertThat(refusal(answer, request, trusting(foreign)))
                .isEqualTo(
                        "the certificate of CN=Example Time Authority does not lead, by certificates that were valid then,"
                                + " to one that --ca names");
    }

    @Test
    void anAuthorityOfTheSameNameWithAnotherKeyIsRefused() throws Exception {
        Authority impostor = Authority.make(folder.resolve("impostor"), "Example Time Authority");

        assertThat(refusal(impostor.answer(request.encoded()), request, trusted))
                .contains("does not lead");
    }

    @Test
    void aCertificateThatHadExpiredIsRefused() throws Exception {
        Authority expired =
                Authority.make(folder.resolve("expired"), "Expired Authority", "20200101000000Z", "20210101000000Z");

        assertThat(refusal(expired.answer(request.encoded()), request, trusting(expired)))
                .startsWith("the certificate of CN=Expired Authority was not valid when it signed: it is valid from"
                        + " 2020-01-01T00:00:00.000Z to 2021-01-01T00:00:00.000Z");
    }

    @Test
    void aRejectionIsRefusedWithItsReason() {
        // The authority knows SHA-256 and longer ones only; a digest of SHA-1 has 20 bytes.
        byte[] sha1 = HexFormat.of()
                .parseHex("302f020101301f300706052b0e03021a0414" + "00".repeat(20) + "020900e1e2e3e4e5e6e7e8");

        assertThat(refusal(authority.answer(sha1), request, trusted))
                .startsWith("the authority did not grant a time stamp: rejected");
    }

    @Test
    void anAnswerAlteredInAnyByteIsRefusedOrSaysTheSame() throws RefusedTimestampException {
        TimestampToken good = check(answer);
        Random random = new Random(31);
        for (int i = 0; i < 600; i++) {
            byte[] altered = answer.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                TimestampToken token = check(altered);
                // Some bytes say nothing, such as a second certificate's or the status' own words.
                assertThat(token.time()).isEqualTo(good.time());
                assertThat(token.serial()).isEqualTo(good.serial());
                assertThat(token.authority()).isEqualTo(good.authority());
            } catch (RefusedTimestampException e) {
                assertThat(e.reason()).isNotEmpty();
            }
        }
    }

    @Test
    void whatIsNoAnswerAtAllIsRefused() {
        Random random = new Random(32);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(refusal(noise, request, trusted)).isNotEmpty();
        }
    }

    @Test
    void anAnswerThatBreaksOffIsRefused() {
        for (int length = 0; length < answer.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(answer, length), request, trusted)).isNotEmpty();
        }
    }

    @Test
    void aFileWithoutCertificatesIsNotTrusted() {
        for (String file :
                new String[] {"", "no certificate\n", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                }) {
            assertThat(catchThrowable(() -> TrustedCertificates.none().and(file.getBytes(StandardCharsets.US_ASCII))))
                    .isInstanceOf(RefusedTimestampException.class);
        }
    }

    @Test
    void aCertificateThatIsNotARootIsNotTrusted() throws IOException {
        byte[] signer = Files.readAllBytes(authority.root().resolveSibling("tsa.pem"));

        assertThat(catchThrowable(() -> TrustedCertificates.none().and(signer)))
                .hasMessage("there is no root certificate in it, only others");
    }

    @Test
    void aNumberIsNeverUsedTwice() {
        assertThat(TimestampRequest.of(sha256("x")).nonce())
                .isNotEqualTo(TimestampRequest.of(sha256("x")).nonce())
                .isGreaterThan(BigInteger.ZERO);
    }

    /** Half a million sequences, one in the other. */
    private static byte[] nested() {
        byte[] nested = new byte[1_000_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        return nested;
    }

    @Test
    void certificatesNestedWithoutEndAreRefused() {
        assertThatThrownBy(() -> TrustedCertificates.none().and(nested()))
                .isInstanceOf(RefusedTimestampException.class)
                .hasMessage("it is not a file of certificates (PEM or DER)");
    }

    @Test
    void anAnswerNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> TimestampResponse.read(nested()))
                .isInstanceOf(RefusedTimestampException.class)
                .hasMessage("it is not the answer of a time-stamping authority (RFC 3161)");
    }

    @Test
    void aTokenNestedWithoutEndIsRefused() {
        TokenBytes token = new TokenBytes(nested());

        assertThatThrownBy(() -> TimestampToken.check(token, "00".repeat(32), null, TrustedCertificates.none()))
                .isInstanceOf(RefusedTimestampException.class)
                .hasMessage("its time stamp cannot be read");
    }
}
