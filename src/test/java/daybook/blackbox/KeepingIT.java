package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping a log: backup, restore and doctor. */
class KeepingIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeLog() {
        daybook = Program.in(folder).with("DAYBOOK_FILE", "log.daybook").with("DAYBOOK_AS", "Dr A");
        assertThat(daybook.run("init", "--subject", "P1", "--zone", "Europe/London"))
                .exited(0);
        assertThat(daybook.run("add", "call", "-m", "Rang twice")).exited(0);
    }

    private void damage(String sql) {
        Tools.assume("sqlite3");
        assertThat(daybook.shell("sqlite3 log.daybook \"$1\"", sql)).exited(0);
    }

    @Test
    void aBackupHoldsEveryEntry() {
        assertThat(daybook.run("backup", "copy.daybook"))
                .exited(0)
                .printedAmongOthers("3 records", "The copy verifies.");

        assertThat(daybook.run("show", "1", "--json").out())
                .isEqualTo(
                        daybook.run("-f", "copy.daybook", "show", "1", "--json").out());
    }

    @Test
    void aBackupIsReadableByItsOwnerAlone() throws IOException {
        daybook.run("backup", "copy.daybook");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("copy.daybook"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aBackupChangesNothingInTheLog() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));

        daybook.run("backup", "copy.daybook");

        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.daybook", "./log.daybook", "link", "dangling", "text", "folder", "not/there", "stale"})
    void aBackupIsRefusedWhereSomethingIsInTheWay(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("log.daybook"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        Files.writeString(folder.resolve("text"), "mine");
        Files.writeString(folder.resolve("stale-journal"), "of an earlier file");
        Files.createDirectory(folder.resolve("folder"));
        String before = listing();

        assertThat(daybook.run("backup", name))
                .exited(1)
                .printedNothing()
                .err()
                .containsAnyOf("Nothing was", "No backup");
        assertThat(listing()).isEqualTo(before);
    }

    private String listing() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    @Test
    void aBackupOfAChangedLogIsNotKept() throws IOException {
        damage("UPDATE entry SET description = 'another'");
        String before = listing();

        assertThat(daybook.run("backup", "copy.daybook"))
                .exited(5)
                .complained("does not verify", "No backup was made.");
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void aNameThatLooksLikeAnAddressIsAName() {
        String name = "file:copy.daybook?mode=memory&synchronous=OFF";

        assertThat(daybook.run("backup", name)).exited(0);
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void aBackupMadeWhileOthersAddVerifies() {
        Run run = daybook.shell("(for i in 1 2 3 4 5 6; do daybook add call -m \"$i\" -q || exit 1; done) & "
                + "for i in 1 2 3 4; do daybook backup copy$i.daybook -q || exit 1; daybook -f copy$i.daybook verify -q || exit 1;"
                + " done; wait $!");

        assertThat(run).exited(0);
    }

    @Test
    void aBackupThatWaitsForTooLongSaysThatTheLogIsBusy() {
        Tools.assume("sqlite3");
        Run run = daybook.shell(
                "{ echo 'BEGIN EXCLUSIVE;'; echo '.shell touch held; sleep 12'; } | sqlite3 log.daybook & "
                        + "until [ -e held ]; do :; done; daybook backup copy.daybook; status=$?; wait; exit $status");

        assertThat(run).exited(11).complained("Another program has held");
        assertThat(folder.resolve("copy.daybook")).doesNotExist();
    }

    @Test
    void whatWasRestoredIsTheLogAsItWas() {
        daybook.run("backup", "copy.daybook");

        assertThat(daybook.run("-f", "new/restored.daybook", "restore", "copy.daybook"))
                .exited(0)
                .printedAmongOthers("3 records", "What was recorded later is not in it.");
        assertThat(daybook.run("-f", "new/restored.daybook", "show", "1", "--json")
                        .out())
                .isEqualTo(daybook.run("show", "1", "--json").out());
    }

    @Test
    void aLogIsNeverOverwrittenByARestore() throws IOException {
        daybook.run("backup", "copy.daybook");
        daybook.run("add", "call", "-m", "Later");
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));

        assertThat(daybook.run("restore", "copy.daybook"))
                .exited(1)
                .complained("There is something at", "Nothing was touched.");
        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    @Test
    void aBackupThatDoesNotVerifyIsNotRestored() {
        damage("UPDATE entry SET description = 'another'");

        assertThat(daybook.run("-f", "restored.daybook", "restore", "log.daybook"))
                .exited(5)
                .complained("does not verify", "Nothing was restored.");
        assertThat(folder.resolve("restored.daybook")).doesNotExist();
    }

    @Test
    void aJournalOfAnEarlierLogIsNotAppliedToARestoredOne() throws IOException {
        daybook.run("backup", "copy.daybook");
        Files.writeString(folder.resolve("restored.daybook-journal"), "of an earlier log");

        assertThat(daybook.run("-f", "restored.daybook", "restore", "copy.daybook"))
                .exited(1)
                .complained("restored.daybook-journal", "Nothing was touched.");
    }

    @Test
    void aJournalOfAnEarlierLogIsNotAppliedToANewOne() throws IOException {
        Files.writeString(folder.resolve("other.daybook-journal"), "of an earlier log");

        assertThat(daybook.run("-f", "other.daybook", "init")).exited(1).complained("other.daybook-journal");
    }

    @Test
    void whatIsNoLogIsNotRestored() throws IOException {
        Files.writeString(folder.resolve("text"), "mine");

        assertThat(daybook.run("-f", "restored.daybook", "restore", "text"))
                .exited(10)
                .complained("not a daybook log");
    }

    @Test
    void aBackupNeedsAName() {
        assertThat(daybook.run("backup")).exited(2).complained("name of the copy is missing");
    }

    @Test
    void doctorKnowsOfNoBackup() {
        assertThat(daybook.run("doctor")).exited(0).printedAmongOthers("none is known of");
    }

    @Test
    void doctorKnowsTheLastBackup() {
        Tools.assume("jq");
        daybook.run("backup", "copy.daybook");
        daybook.run("add", "call", "-m", "Later");

        assertThat(daybook.shell(
                        "daybook doctor --json | jq -r '.checks[] | select(.name == \"backup\") | .level, .detail'"))
                .exited(0)
                .printedAmongOthers("ok\n", "copy.daybook; 1 entry recorded since");
    }

    @Test
    void doctorWarnsOfALogThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("log.daybook"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(warned("permissions")).exited(0).printedAmongOthers("chmod 600");
    }

    @Test
    void doctorWarnsOfAFolderThatOthersCanWriteIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(warned("folder")).exited(0).printedAmongOthers("rwxrwxrwx");
    }

    @Test
    void doctorWarnsOfASynchronisedFolder() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("Dropbox (Practice)/logs"));
        Files.move(folder.resolve("log.daybook"), shared.resolve("log.daybook"));
        daybook = daybook.with("DAYBOOK_FILE", shared + "/log.daybook");

        assertThat(warned("synchronised")).exited(0).printedAmongOthers("Dropbox (Practice)");
    }

    @Test
    void doctorWarnsOfWhatSyncthingLeaves() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));

        assertThat(warned("synchronised")).exited(0).printedAmongOthers(".stfolder");
    }

    @Test
    void doctorWarnsOfAJournal() throws IOException {
        Files.writeString(folder.resolve("log.daybook-journal"), "");

        assertThat(warned("left behind")).exited(0).printedAmongOthers("log.daybook-journal");
    }

    @Test
    void doctorWarnsOfACopyThatWasNeverFinished() throws IOException {
        Files.writeString(folder.resolve(".log.daybook.0123456789ab.new"), "");

        assertThat(warned("left behind")).exited(0).printedAmongOthers(".log.daybook.0123456789ab.new");
    }

    @Test
    void doctorRemindsOfACheckpointAfterTwentyEntries() {
        assertThat(daybook.shell(
                        "i=1; while [ $i -lt 20 ]; do echo '{\"kind\":\"call\",\"description\":\"rang\"}'; i=$((i + 1)); done"
                                + " >rows.jsonl && daybook import jsonl rows.jsonl"))
                .exited(0);

        assertThat(warned("checkpoint")).exited(0).printedAmongOthers("none was ever made; 20 entries recorded");
    }

    @Test
    void doctorDoesNotRemindOfACheckpointBefore() {
        assertThat(warned("checkpoint")).exited(4);
    }

    /** Ends with 4 when doctor does not warn of that. */
    private Run warned(String check) {
        Tools.assume("jq");
        return daybook.shell(
                "daybook doctor --json >doctor.json && jq -er '.checks[] | select(.level == \"warning\" and .name == $name)"
                        + " | .detail, .hint' --arg name \"$1\" doctor.json",
                check);
    }

    @Test
    void doctorTellsWhatItCanWhereThereIsNoLog() {
        assertThat(daybook.run("-f", "nowhere", "doctor"))
                .exited(10)
                .printedAmongOthers("daybook", "java", "sqlite", "PROBLEM: There is no log at nowhere.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.daybook", "nowhere"})
    void theJsonOfDoctorIsAsPublished(String file) {
        Schemas.assertFits("doctor", daybook.run("-f", file, "doctor", "--json").out());
    }

    @Test
    void aLogThatAnotherProgramChangedIsRebuiltAndTheOldOneIsKept() {
        damage("DELETE FROM setting; UPDATE entry SET description = 'Rang once'");
        assertThat(daybook.run("rebuild"))
                .exited(0)
                .printedAmongOthers("from its 3 records, which verify: 1 entry.", "log.daybook.before-rebuild-");
        assertThat(daybook.run("verify")).exited(0);
        assertThat(daybook.run("show", "1")).exited(0).printedAmongOthers("Rang twice");
    }

    @Test
    void aRebuiltLogIsToldToPrograms() {
        Run run = daybook.run("rebuild", "log.daybook", "--json");
        assertThat(run).exited(0);
        Schemas.assertFits("rebuild", run.out());
    }

    @Test
    void nothingIsRebuiltFromRecordsThatDoNotVerify() throws IOException {
        damage("DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = replace(facts, 'twice', 'once')");
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));
        assertThat(daybook.run("rebuild"))
                .exited(5)
                .complained("What was recorded in log.daybook does not verify", "record 3", "Nothing was changed.");
        assertThat(Files.readAllBytes(folder.resolve("log.daybook"))).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("before-rebuild"));
    }

    @Test
    void recordsThatWereCutOffBeforeAreNamedWhenALogIsRebuilt() {
        assertThat(daybook.run("add", "gift", "-m", "Card")).exited(0);
        damage("DROP TRIGGER disclosure_kept; DROP TRIGGER record_kept; DELETE FROM disclosure WHERE seq = 4;"
                + " DELETE FROM record WHERE seq = 4");
        assertThat(daybook.run("rebuild", "--quiet"))
                .exited(0)
                .complained("The log also showed record 4, which it does not have");
    }

    @Test
    void aLogIsNamedOnceWhenItIsRebuilt() {
        assertThat(daybook.run("-f", "log.daybook", "rebuild", "other.daybook"))
                .exited(2)
                .complained("The log is named twice");
    }
}
