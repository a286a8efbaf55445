package daybook.cli;

import daybook.ledger.CheckpointReader;
import daybook.ledger.GivenCheckpoint;
import daybook.ledger.HeadWatch;
import daybook.log.DaybookException;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.StrictUtf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The checkpoints that {@code verify --checkpoint} names, read before the log is. */
final class OutsideCheckpoints {

    private static final int MOST_BYTES = 64 * 1024;

    /**
     * One of them.
     *
     * @param source the file's name as given, or a hyphen for what was typed
     */
    record Outside(String source, GivenCheckpoint checkpoint) {}

    /** None given. */
    static final OutsideCheckpoints NONE = new OutsideCheckpoints();

    private final List<Outside> all = new ArrayList<>();

    private OutsideCheckpoints() {}

    /**
     * Reads them all.
     *
     * @throws DaybookException.Usage when one of them is not a checkpoint
     */
    static OutsideCheckpoints read(Call call) throws IOException {
        OutsideCheckpoints read = new OutsideCheckpoints();
        boolean typed = false;
        for (String source : call.options("--checkpoint")) {
            if (source.equals("-") && typed) {
                throw new DaybookException.Usage(
                        "Only one checkpoint can be typed at a time.", "save the others as files and name them");
            }
            typed = typed || source.equals("-");
            read.all.add(new Outside(source, one(call, source)));
        }
        return read;
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

    /** Asks for the records that they name. */
    void want(HeadWatch watch) {
        for (Outside each : all) {
            watch.want(each.checkpoint().records(), each.checkpoint().hash());
        }
    }

    List<Outside> all() {
        return all;
    }
}
