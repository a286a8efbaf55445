package daybook.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A time-stamping authority in a folder: a root, and a certificate that may sign time stamps, both made by openssl for the test. For
 * tests of the program as well, and for the fault harness, which has no JUnit.
 */
public final class Authority {

    private static final String CONFIGURATION = """
            [tsa]
            default_tsa = tsa_section
            [tsa_section]
            serial = $FOLDER/serial
            signer_cert = $FOLDER/tsa.pem
            signer_key = $FOLDER/tsa.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256, sha384, sha512
            ess_cert_id_alg = sha256
            accuracy = secs:1
            [ext_root]
            basicConstraints = critical, CA:true
            keyUsage = critical, keyCertSign
            subjectKeyIdentifier = hash
            [ext_tsa]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature
            extendedKeyUsage = critical, timeStamping
            [ca]
            default_ca = ca_section
            [ca_section]
            database = $FOLDER/index
            new_certs_dir = $FOLDER
            serial = $FOLDER/caserial
            default_md = sha256
            policy = any
            [any]
            commonName = supplied
            """;

    private final Path folder;

    private Authority(Path folder) {
        this.folder = folder;
    }

    /** An authority of that name whose certificate is valid now. */
    public static Authority make(Path folder, String name) {
        return make(folder, name, "20250101000000Z", "20991231235959Z");
    }

    /** An authority whose certificate is valid between those times, written as in {@code 20250101000000Z}. */
    public static Authority make(Path folder, String name, String from, String to) {
        return make(folder, name, from, to, "rsa:2048", "sha256", "sha256");
    }

    /**
     * An authority that signs with a key, over a digest, and whose certificate is signed over a digest.
     *
     * @param key as {@code openssl req -newkey} takes it
     */
    public static Authority make(Path folder, String name, String key, String digest, String certificateDigest) {
        return make(folder, name, "20250101000000Z", "20991231235959Z", key, digest, certificateDigest);
    }

    private static Authority make(
            Path folder, String name, String from, String to, String key, String digest, String certificateDigest) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("openssl.cnf"),
                    CONFIGURATION
                            .replace("$FOLDER", folder.toString())
                            .replace("signer_digest = sha256", "signer_digest = " + digest)
                            .replace("default_md = sha256", "default_md = " + certificateDigest));
            Files.writeString(folder.resolve("serial"), "01\n");
            Files.writeString(folder.resolve("caserial"), "01\n");
            Files.createFile(folder.resolve("index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Authority authority = new Authority(folder);
        authority.openssl(
                "req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 3650 -config openssl.cnf -extensions ext_root",
                "-subj",
                "/CN=" + name + " root");
        authority.openssl(
                "req -new -newkey " + key + " -nodes -keyout tsa.key -out tsa.csr -config openssl.cnf",
                "-subj",
                "/CN=" + name);
        authority.openssl(
                "ca -batch -config openssl.cnf -cert root.pem -keyfile root.key -in tsa.csr -out tsa.pem -notext"
                        + " -extensions ext_tsa -startdate " + from + " -enddate " + to);
        return authority;
    }

    /** The root certificate, to be trusted. */
    public Path root() {
        return folder.resolve("root.pem");
    }

    /** The answer to a request. */
    public byte[] answer(byte[] request) {
        return answer(request, "");
    }

    /** The answer with more options of {@code openssl ts -reply}. */
    byte[] answer(byte[] request, String options) {
        try {
            Files.write(folder.resolve("request.tsq"), request);
            openssl("ts -reply -config openssl.cnf -section tsa_section -queryfile request.tsq -out answer.tsr "
                    + options);
            return Files.readAllBytes(folder.resolve("answer.tsr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is an openssl to make one with. */
    public static boolean isPossible() {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void openssl(String options, String... more) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(options.strip().split(" +", -1)));
        command.addAll(List.of(more));
        try {
            Path log = folder.resolve("openssl.log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
