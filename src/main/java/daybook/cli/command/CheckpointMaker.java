package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.cli.OutputFile;
import daybook.ledger.Checkpoint;
import daybook.log.DaybookException;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.terminal.SafeText;
import daybook.timestamp.TimestampRequest;
import daybook.view.json.CheckpointJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes a checkpoint: hands it over first, in a synced file or on standard output, and records that only then. Whatever stops the program
 * in between, no log speaks of a checkpoint that nobody has; one that is not spoken of holds all the same.
 */
final class CheckpointMaker {

    private final Call call;
    private final @Nullable String sentTo;

    CheckpointMaker(Call call, @Nullable String sentTo) {
        this.call = call;
        this.sentTo = sentTo;
    }

    /**
     * Makes one.
     *
     * @param requestFile where to write a request to a time-stamping authority, or null
     */
    ExitStatus run(@Nullable String requestFile) throws IOException {
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            Checkpoint checkpoint = Checkpoint.of(log.head());
            String file = call.option("--output");
            String nonce = handOver(checkpoint, file, requestFile);
            RecordFacts facts =
                    CheckpointRecord.facts(checkpoint, sentTo, nonce).recordedBy(recorder);
            try {
                Event made = call.write(
                        log,
                        writer -> writer.append(null, facts),
                        event -> "The checkpoint is saved, as record " + event.id() + ".");
                call.say("Recorded as record " + made.id() + (sentTo == null ? "." : ", sent to " + sentTo + "."));
            } catch (DaybookException e) {
                call.say("The checkpoint is good all the same; only the record that it was made is missing.");
                throw e;
            }
        }
        return ExitStatus.DONE;
    }

    /** The number that the request asks to repeat, or null when none was asked for. */
    private @Nullable String handOver(Checkpoint checkpoint, @Nullable String file, @Nullable String requestFile)
            throws IOException {
        if (file != null && file.equals(requestFile)) {
            throw new DaybookException.Usage(
                    "The text and the request cannot be the same file.", "give the request another name");
        }
        TimestampRequest request = requestFile == null ? null : TimestampRequest.of(checkpoint.digest());
        if (request != null && requestFile != null) {
            write(requestFile, request.encoded());
            call.say("Wrote " + requestFile + ", to send to a time-stamping authority.");
        }
        if (file != null) {
            write(file, checkpoint.text().getBytes(StandardCharsets.US_ASCII));
            call.say("Wrote " + file + ".");
        }
        if (call.json()) {
            CheckpointJson.made(call.out().data(), checkpoint, sentTo, file, request, requestFile);
        } else {
            text(checkpoint, file != null);
        }
        call.out().flush();
        return request == null ? null : request.nonce().toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        try (OutputFile file = OutputFile.create(Call.path(name), call.flag("--force"))) {
            OutputStream out = file.stream();
            out.write(bytes);
            file.keep();
        }
    }

    private void text(Checkpoint checkpoint, boolean written) {
        if (!written) {
            lines(checkpoint.text());
        }
        if (!call.quiet()) {
            if (!written) {
                call.out().line();
            }
            call.out().line(SafeText.of(Checkpoint.PAPER_HEADING));
            lines(checkpoint.paper());
        }
    }

    private void lines(String text) {
        call.out().print(SafeText.of(text));
    }
}
