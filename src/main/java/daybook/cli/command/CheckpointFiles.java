package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.SmallFile;
import daybook.ledger.CheckpointReader;
import daybook.ledger.GivenCheckpoint;
import daybook.log.DaybookException;
import daybook.review.OutsideCheckpoints;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.StrictUtf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The reader of the checkpoints that {@code --checkpoint} names: files, or one that is typed. */
final class CheckpointFiles {

    private static final int MOST_BYTES = 64 * 1024;

    private CheckpointFiles() {}

    /**
     * Reads all of them.
     *
     * @throws DaybookException.Usage when one of them is not a checkpoint
     */
    static OutsideCheckpoints read(Call call) throws IOException {
        List<OutsideCheckpoints.Outside> read = new ArrayList<>();
        boolean typed = false;
        for (String source : call.options("--checkpoint")) {
            if (source.equals("-") && typed) {
                throw new DaybookException.Usage(
                        "Only one checkpoint can be typed at a time.", "save the others as files and name them");
            }
            typed = typed || source.equals("-");
            read.add(new OutsideCheckpoints.Outside(source, one(call, source)));
        }
        return new OutsideCheckpoints(read);
    }

    private static GivenCheckpoint one(Call call, String source) throws IOException {
        if (source.equals("-")) {
            return CheckpointReader.read(typed(call));
        }
        byte[] bytes = SmallFile.read(Call.path(source));
        try {
            return CheckpointReader.read(StrictUtf8.readAll(new ByteArrayInputStream(bytes), MOST_BYTES));
        } catch (DaybookException.Usage e) {
            throw new DaybookException.Usage(source + ": " + e.message(), e.hint());
        }
    }

    private static String typed(Call call) throws IOException {
        if (!call.terminal().inIsTerminal()) {
            return StrictUtf8.readAll(call.terminal().in(), MOST_BYTES);
        }
        if (call.flag("--no-input")) {
            throw new DaybookException.Usage(
                    "The checkpoint is missing, and nobody may be asked.", "pass it on standard input");
        }
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        return prompt.text(SafeText.of(
                "Type the record's number and the 16 groups, or paste the text. End with an empty line or Ctrl-D."));
    }
}
