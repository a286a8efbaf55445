package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.cli.SmallFile;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Settings;
import daybook.log.Stamp;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.store.TokenRecord;
import daybook.terminal.SafeText;
import daybook.timestamp.RefusedTimestampException;
import daybook.timestamp.TimestampResponse;
import daybook.timestamp.TimestampToken;
import daybook.timestamp.TrustedCertificates;
import daybook.view.json.CheckpointJson;
import daybook.when.OccurredText;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an authority's answer into the log, once everything about it is checked. */
final class TimestampIntake {

    /**
     * How far the authority's clock may be from this machine's. The number to repeat already shows that the answer is younger than the
     * request, so a difference says that this machine's clock is wrong: worth telling, and no reason to refuse the one proof of it.
     */
    private static final Duration FARTHEST = Duration.ofHours(24);

    private static final Duration WORTH_TELLING = Duration.ofMinutes(2);

    private final Call call;

    TimestampIntake(Call call) {
        this.call = call;
    }

    ExitStatus run(String responseFile, String caFile) throws IOException {
        TrustedCertificates trusted = trusted(List.of(caFile));
        TimestampResponse response = response(responseFile);
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            CheckpointRecord asked = request(log, settings, response.nonce(), responseFile);
            once(log.eventsAbout(asked.event().id()), responseFile);
            TimestampToken token = check(asked, response, trusted, responseFile);
            inTime(asked, token, responseFile);
            String recorder = call.recorder(settings);
            RecordFacts facts = TokenRecord.facts(
                            asked.checkpoint(),
                            token.token().bytes(),
                            token.time(),
                            token.authority(),
                            token.serial(),
                            token.policy())
                    .recordedBy(recorder);
            Event kept = call.write(
                    log,
                    writer -> writer.append(asked.event().id(), facts),
                    event -> "The time stamp is saved, as record " + event.id() + ".");
            report(settings, asked, kept, TokenRecord.of(kept));
        }
        return ExitStatus.DONE;
    }

    /** The certificates of the files that {@code --ca} names. */
    static TrustedCertificates trusted(List<String> files) throws IOException {
        TrustedCertificates trusted = TrustedCertificates.none();
        for (String file : files) {
            try {
                trusted = trusted.and(SmallFile.read(Call.path(file)));
            } catch (RefusedTimestampException e) {
                throw new DaybookException.Usage(
                        file + " cannot be used with --ca: " + e.reason() + ".",
                        "save the authority's root certificate as it publishes it, and name that");
            }
        }
        return trusted;
    }

    private static TimestampResponse response(String file) throws IOException {
        try {
            return TimestampResponse.read(SmallFile.read(Call.path(file)));
        } catch (RefusedTimestampException e) {
            throw refused(file, e.reason());
        }
    }

    private static CheckpointRecord request(LogStore log, Settings settings, @Nullable BigInteger nonce, String file) {
        if (nonce == null) {
            throw refused(file, "it repeats no number, so it is not known which request it answers");
        }
        String wanted = nonce.toString();
        for (Event each : log.events(RecordKind.CHECKPOINT)) {
            CheckpointRecord made = CheckpointRecord.of(settings.logId(), each);
            if (wanted.equals(made.nonce())) {
                return made;
            }
        }
        throw refused(file, "it answers another request: no request of this log has its number");
    }

    private static TimestampToken check(
            CheckpointRecord asked, TimestampResponse response, TrustedCertificates trusted, String file) {
        try {
            return TimestampToken.accept(
                    response.token(),
                    HexFormat.of().formatHex(asked.checkpoint().digest()),
                    response.nonce(),
                    trusted);
        } catch (RefusedTimestampException e) {
            throw refused(file, e.reason());
        }
    }

    private void inTime(CheckpointRecord asked, TimestampToken token, String file) {
        Instant earliest = asked.event().recordedAt();
        Instant latest = call.now();
        Duration ahead = Duration.between(token.time(), earliest);
        Duration behind = Duration.between(latest, token.time());
        if (ahead.compareTo(FARTHEST) > 0 || behind.compareTo(FARTHEST) > 0) {
            throw refused(
                    file,
                    "its time, " + Stamp.format(token.time()) + ", does not lie between the request ("
                            + Stamp.format(earliest) + ") and now (" + Stamp.format(latest)
                            + "), by more than a day; set this machine's clock right and make a new request");
        }
        if (ahead.compareTo(WORTH_TELLING) > 0 || behind.compareTo(WORTH_TELLING) > 0) {
            boolean fast = ahead.compareTo(behind) > 0;
            long minutes = (fast ? ahead : behind).toMinutes();
            call.say("This machine's clock is at least " + minutes + " minutes " + (fast ? "ahead of" : "behind")
                    + " the authority's. Set it right: recording times come from it.");
        }
    }

    private static void once(Iterable<Event> about, String file) {
        for (Event each : about) {
            if (each.kind() == RecordKind.TOKEN) {
                throw refused(file, "the request that it answers has its time stamp already, record " + each.id());
            }
        }
    }

    private static DaybookException.DoesNotVerify refused(String file, String reason) {
        return new DaybookException.DoesNotVerify(file + " is refused: " + reason + ".", null);
    }

    private void report(Settings settings, CheckpointRecord asked, Event kept, TokenRecord token) throws IOException {
        if (call.json()) {
            CheckpointJson.stamped(call.out().data(), asked, token);
        } else if (!call.quiet()) {
            long records = asked.checkpoint().records();
            call.out()
                    .line(SafeText.of("Kept as record " + kept.id() + ": time stamped by " + token.authority() + " at "
                            + OccurredText.recorded(token.time(), settings.zone()) + " ("
                            + settings.zone().getId() + "). Records 1 to " + records
                            + " existed then; what follows record "
                            + kept.id() + " was written after it."));
        }
    }
}
