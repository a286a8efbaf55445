package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daybook.timestamp.Authority;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles: what is in them, what is not, and that they stand on their own. */
class BundleIT {

    private static final String INTACT =
            "\nCHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite cannot be excluded."
                    + " It holds, apart from ";

    private static final String INTACT_APART_FROM_ONE = INTACT + "1 fact removed by redaction\n";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Program daybook;

    @BeforeAll
    static void makeLog() throws IOException {
        daybook = Bundles.log(shared);
    }

    private Path bundle(String... options) {
        Path bundle = folder.resolve("bundle");
        List<String> arguments = new ArrayList<>(List.of("export", "bundle", "-o", bundle.toString()));
        arguments.addAll(List.of(options));
        Bundles.must(daybook, arguments.toArray(new String[0]));
        return bundle;
    }

    @Test
    void aBundleOfEverythingIsFoundIntact() {
        assertThat(Bundles.check(daybook, bundle()))
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers(
                        "files       hold: ",
                        "chain       holds: 19 records",
                        "removed from the log by redactions that are shown",
                        "entries     hold: the 5 entries in entries.json say what the facts say",
                        "tables      hold: ",
                        "evidence    holds: 5 of 5 exhibits are here",
                        INTACT_APART_FROM_ONE);
    }

    @Test
    void anExhibitThatWasRemovedIsToldAndEverythingElseHolds() throws IOException {
        Program copy = copyOfTheLog();
        Bundles.must(
                copy,
                "redact",
                "2",
                "--exhibit",
                "2/3",
                "--fact",
                "name",
                "--authority",
                "DPO",
                "--reason",
                "Asked",
                "--yes");
        Path bundle = folder.resolve("bundle");
        Bundles.must(copy, "export", "bundle", "-o", bundle.toString());

        Run check = Bundles.check(copy, bundle);

        assertThat(check)
                .exited(0)
                .printedAmongOthers(
                        "evidence    holds: 4 of 5 exhibits are here",
                        "withheld or redacted: record 9",
                        INTACT + "2 facts removed by redaction\n");
        assertThat(copy.shell(
                        "mono \"$1\" \"$2\"",
                        Bundles.compiled(copy, bundle, folder).toString(),
                        bundle.toString()))
                .exited(0)
                .printed(check.out());
        assertThat(Bundles.bytes(bundle)).doesNotContain("Another card");
    }

    private Program copyOfTheLog() throws IOException {
        Path copy = folder.resolve("copy.daybook");
        Bundles.must(daybook, "backup", copy.toString());
        return daybook.with("DAYBOOK_FILE", copy.toString());
    }

    @Test
    void aCheckpointFromOutsideIsHeldAgainstIt() {
        assertThat(Bundles.check(
                        daybook,
                        bundle(),
                        "--checkpoint",
                        shared.resolve("checkpoint.txt").toString()))
                .exited(0)
                .printedAmongOthers(
                        "checkpoint  holds: up to record 17 ",
                        "\nVERIFIED to the checkpoint of record 17, recorded 20");
    }

    @Test
    void aCheckpointTypedFromPaperIsUnderstood() throws IOException {
        List<String> lines = Files.readAllLines(shared.resolve("checkpoint.txt"));
        Path paper = Files.writeString(
                folder.resolve("paper.txt"),
                "Record 17\r\n" + lines.get(3).toUpperCase(java.util.Locale.ROOT) + "\r\n");

        assertThat(Bundles.check(daybook, bundle(), "--checkpoint", paper.toString()))
                .exited(0)
                .printedAmongOthers("VERIFIED to the checkpoint of record 17, recorded ");
    }

    @Test
    void whatIsNoCheckpointIsNotUnderstood() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "hello\n");

        assertThat(Bundles.check(daybook, bundle(), "--checkpoint", other.toString()))
                .exited(2)
                .complained("is not a checkpoint");
    }

    @Test
    void theCheckForWindowsSaysTheSame() {
        Path bundle = bundle("--withhold", "witnesses", "--since", "2026-11");
        Path program = Bundles.compiled(daybook, bundle, folder);

        Run run = daybook.shell("mono \"$1\" \"$2\"", program.toString(), bundle.toString());

        assertThat(run)
                .exited(0)
                .wroteNothingToStderr()
                .printed(Bundles.check(daybook, bundle).out());
    }

    @Test
    void anIndependentReaderOfBagsFindsItValid() throws Exception {
        Path log = Files.copy(shared.resolve("log.daybook"), folder.resolve("copy.daybook"));

        Bag bag = new BagReader()
                .read(bundle("-f", log.toString(), "--given-to", "Dr B,\nfor safe keeping", "--match", "card"));

        try (BagVerifier verifier = new BagVerifier()) {
            assertThatCode(() -> verifier.isValid(bag, false)).doesNotThrowAnyException();
        }
        assertThat(bag.getMetadata().get("Given-To")).containsExactly("Dr B, for safe keeping");
        assertThat(bag.getMetadata().get("Daybook-Filter")).containsExactly("a certain match");
    }

    @Test
    void whatIsWithheldIsInNoByteOfIt() throws IOException {
        Path bundle = bundle("--withhold", "witnesses", "--withhold", "recorded_by", "--subject", "P1");

        assertThat(Bundles.bytes(bundle))
                .contains("Flowers and a")
                .doesNotContain(
                        "WITNESSCANARY", "SECONDCANARY", "Bo; Co", "Dr A", "OTHERCANARY", "REDACTEDCANARY", "\"P2\"");
        assertThat(Bundles.check(daybook, bundle)).exited(0).printedAmongOthers(INTACT_APART_FROM_ONE);
    }

    @Test
    void theCardsOfSubjectsAreInNoByteOfItUnlessAsked() throws IOException {
        assertThat(Bundles.bytes(bundle())).contains("\"P2\"").doesNotContain("NAMECANARY", "IDCANARY");
    }

    @Test
    void theCardsOfSubjectsAreInItWhenAsked() throws IOException {
        assertThat(Bundles.bytes(bundle("--with-identity"))).contains("NAMECANARY", "IDCANARY");
    }

    @Test
    void theBytesOfExhibitsCanBeLeftOut() throws IOException {
        Path bundle = bundle("--withhold", "evidence");

        assertThat(Bundles.bytes(bundle))
                .doesNotContain("Thinking of you", "Another card")
                .doesNotContain(sha256("Thinking of you"), sha256("Another card"), sha256(""));
        Run check = Bundles.check(daybook, bundle);
        assertThat(check)
                .exited(0)
                .printedAmongOthers(
                        "evidence    holds: 0 of 5 exhibits are here", "withheld or redacted: record 5, 7, 8, 9, 11");
        assertThat(daybook.shell(
                        "mono \"$1\" \"$2\"",
                        Bundles.compiled(daybook, bundle, folder).toString(),
                        bundle.toString()))
                .exited(0)
                .printed(check.out());
        assertThat(Files.readString(bundle.resolve("VERIFY.txt")))
                .contains("The bytes of 5 exhibits, and with them the SHA-256");
    }

    @Test
    void aDigestThatNobodySaysWasWithheldIsMissed() throws IOException {
        Path bundle = bundle("--withhold", "evidence");
        Files.writeString(
                bundle.resolve("bag-info.txt"),
                Files.readString(bundle.resolve("bag-info.txt")).replace("Daybook-Withheld: evidence\n", ""));
        assertThat(daybook.shell(
                        "cd \"$1\" && sha256sum REPORT.html bagit.txt bag-info.txt manifest-sha256.txt VERIFY.txt verify.sh verify.ps1 >t && mv t tagmanifest-sha256.txt",
                        bundle.toString()))
                .exited(0);

        assertThat(Bundles.check(daybook, bundle))
                .exited(5)
                .printedAmongOthers("record 5 is about record 4, and lacks facts that nobody says were withheld");
        assertThat(daybook.shell(
                        "mono \"$1\" \"$2\"",
                        Bundles.compiled(daybook, bundle, folder).toString(),
                        bundle.toString()))
                .exited(5)
                .printedAmongOthers("record 5 is about record 4, and lacks facts that nobody says were withheld");
    }

    @Test
    void aLaterBundleGivesTheFileOfWhichADigestWasWithheld() throws IOException {
        Path first = bundle("--withhold", "evidence");
        Path second = folder.resolve("second");
        Bundles.must(daybook, "export", "bundle", "-o", second.toString());
        Program reader = Program.in(folder)
                .with("DAYBOOK_FILE", folder.resolve("reader.daybook").toString());
        Bundles.must(reader, "init", "--subject", "P1", "--zone", "Europe/London");

        Bundles.must(reader, "import", "bundle", first.toString(), "--subject", "P1=P1", "--subject", "P2=P1");

        assertThat(reader.run("evidence", "list")).exited(0).printedAmongOthers("not given");
        assertThat(reader.run("verify")).exited(0);
        assertThat(reader.run("evidence", "list", "--json")).exited(0).printedAmongOthers("\"sha256\":null");
        Schemas.assertFits("evidence", reader.run("evidence", "list", "--json").out());
        Schemas.assertFits("export", reader.run("export", "json").out());
        Bundles.must(reader, "import", "bundle", second.toString(), "--subject", "P1=P1", "--subject", "P2=P1");
        assertThat(reader.run("evidence", "list", "--json")).exited(0).printedAmongOthers(sha256("Thinking of you"));
        assertThat(reader.run("verify")).exited(0);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void exhibitsHaveSafeNamesOfTheirOwn() throws IOException {
        try (Stream<Path> files = Files.list(bundle().resolve("data/evidence"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "5-AB-1-card.txt", "7-empty.bin", "8-cmd.txt", "9-card.txt", "11-card.txt");
        }
    }

    @Test
    void timeStampsCanBeCheckedWithoutDaybook() throws IOException {
        Program stamped = Logs.at(folder, "stamped.daybook");
        Authority authority = Authority.make(folder.resolve("authority"), "Example Time Authority");
        Authority foreign = Authority.make(folder.resolve("foreign"), "Foreign Authority");
        Bundles.must(stamped, "add", "call", "-m", "the first call");
        Bundles.must(stamped, "checkpoint", "--timestamp-request", "now.tsq");
        Files.write(folder.resolve("now.tsr"), authority.answer(Files.readAllBytes(folder.resolve("now.tsq"))));
        String root = authority.root().toString();
        Bundles.must(stamped, "checkpoint", "--timestamp-response", "now.tsr", "--ca", root);
        Bundles.must(stamped, "export", "bundle", "-o", "stamped");
        Path bundle = folder.resolve("stamped");

        assertThat(Bundles.check(stamped, bundle))
                .exited(0)
                .printedAmongOthers("time stamp  agrees: ", "was not checked");
        assertThat(Bundles.check(stamped, bundle, "--ca", root)).exited(0).printedAmongOthers("signature checked");
        assertThat(Bundles.check(stamped, bundle, "--ca", foreign.root().toString()))
                .exited(0)
                .printedAmongOthers("time stamp  agrees: ", "Its signature was not checked: no certificate in");
    }

    @Test
    void aZipHoldsTheSameBag() throws IOException {
        Bundles.must(
                daybook,
                "export",
                "bundle",
                "-o",
                folder.resolve("for-police.zip").toString());

        unpack(folder.resolve("for-police.zip"), folder);

        assertThat(Bundles.check(daybook, folder.resolve("for-police")))
                .exited(0)
                .printedAmongOthers(INTACT_APART_FROM_ONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("for-police.zip"))))
                .isEqualTo("rw-------");
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (OutputStream out = Files.newOutputStream(file)) {
                    entries.transferTo(out);
                }
            }
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        Path bundle = bundle();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle.resolve("data"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle.resolve("data/entries.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsNeverReplaced() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        String mine = folder.resolve("mine").toString();

        assertThat(daybook.run("export", "bundle", "-o", mine)).exited(1).complained("There is something at");
        assertThat(daybook.run("export", "bundle", "-o", mine, "--force"))
                .exited(2)
                .complained("never a folder");
        assertThat(folder.resolve("mine")).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftOfABundleForWhichThereIsNoRoom() throws IOException {
        Program small = Logs.at(folder, "full.daybook");
        small.withStdin("x".repeat(1_500_000)).run("add", "message");

        assertThat(small.shell("ulimit -f 1000; exec daybook export bundle -o full"))
                .exited(1);

        assertThat(folder)
                .isDirectoryNotContaining(path -> !path.getFileName().toString().equals("full.daybook"));
    }

    @Test
    void whoItIsForIsRecordedAndInTheSummary() {
        Program log = Logs.at(folder, "given.daybook");
        Bundles.must(log, "note", "-m", "He was polite", "--subject", "P1");

        assertThat(log.run(
                        "export", "bundle", "-o", "given.zip", "--given-to", "PC Example", "--withhold", "witnesses"))
                .exited(0)
                .complained("Recorded as record 4, given to PC Example.");

        assertThat(log.run("summary"))
                .exited(0)
                .printedAmongOthers("Given to: PC Example on ", "(given.zip, 1 entry, without the witnesses)");
        Run summary = log.run("summary", "--json");
        Schemas.assertFits("summary", summary.out());
        assertThat(Logs.json(summary).at("/given/0/to").asString()).isEqualTo("PC Example");
        assertThat(Logs.records(log)).isEqualTo(4);
    }

    @Test
    void noBundleIsMadeOfALogThatDoesNotVerify() {
        Tools.assume("sqlite3");
        Program log = Logs.at(folder, "changed.daybook");
        Bundles.must(log, "note", "-m", "He was polite");
        log.shell("sqlite3 \"$DAYBOOK_FILE\" \"UPDATE entry SET description = 'He was rude'\"");

        assertThat(log.run("export", "bundle", "-o", "out"))
                .exited(5)
                .complained("does not verify", "Nothing was written.");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
