package daybook.ledger;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.DaybookException;

/** Any text as a checkpoint: refused in words, or the same again from the text and from paper that are written of it. */
public final class CheckpointFuzz {

    private CheckpointFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        GivenCheckpoint read;
        try {
            read = CheckpointReader.read(new Input(bytes).text());
        } catch (DaybookException.Usage refused) {
            Properties.require(refused.hint() != null, "what to type instead is said");
            return;
        }
        Properties.require(read.records() >= 1, "a checkpoint names a record");
        String log = read.log() == null ? "ab".repeat(16) : read.log();
        java.time.Instant recorded = read.recorded() == null ? java.time.Instant.EPOCH : read.recorded();
        Checkpoint full = new Checkpoint(log, read.records(), read.hash(), recorded);
        GivenCheckpoint text = CheckpointReader.read(full.text());
        Properties.same(GivenCheckpoint.of(full), text, "the text comes back");
        Properties.same(
                text, CheckpointReader.read(full.text() + "\n" + full.paper()), "all that is printed comes back");
        GivenCheckpoint paper = CheckpointReader.read(full.paper());
        Properties.same(new GivenCheckpoint(read.records(), read.hash(), null, null), paper, "paper comes back");
    }
}
