package daybook.review;

import daybook.ledger.Checkpoint;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.MalformedLineException;
import daybook.log.Stamp;
import daybook.store.Event;
import daybook.store.TokenRecord;
import daybook.timestamp.RefusedTimestampException;
import daybook.timestamp.TimestampToken;
import daybook.timestamp.TokenBytes;
import daybook.timestamp.TrustedCertificates;
import daybook.when.OccurredText;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the log's time stamps against its chain, and their signatures against the certificates that a person trusts. */
public final class TokenChecks {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** What was found of a signature. */
    public enum Signature {
        HOLDS("holds"),
        FAILS("fails"),
        NOT_CHECKED("not-checked");

        private final String word;

        Signature(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /**
     * One time stamp.
     *
     * @param id the record that holds it
     * @param token what the record says, or null when it cannot be read
     * @param holds whether it stamps what the chain holds, and its signature is not known to be wrong
     * @param detail what was found, in a sentence without its full stop
     */
    public record Result(long id, @Nullable TokenRecord token, boolean holds, Signature signature, String detail) {

        /** What was found, in a word for people: what was not checked is never said to hold. */
        public String word() {
            return !holds ? "FAILS" : signature == Signature.HOLDS ? "holds" : "agrees";
        }
    }

    private final List<Event> events;
    private final @Nullable TrustedCertificates trusted;
    private ZoneId zone = ZoneOffset.UTC;

    /**
     * @param events the records of time stamps
     * @param trusted what {@code --ca} names, or null when it was not given
     */
    public TokenChecks(List<Event> events, @Nullable TrustedCertificates trusted) {
        this.events = events;
        this.trusted = trusted;
    }

    /** Asks for the records that they stamp. */
    public void want(HeadWatch watch) {
        for (Event each : events) {
            watch.want(TokenRecord.covered(each), "");
        }
    }

    /** Returns the results. Call after the chain was read. */
    List<Result> results(HeadWatch watch, ZoneId logZone) {
        zone = logZone;
        List<Result> results = new ArrayList<>();
        for (Event each : events) {
            try {
                results.add(result(TokenRecord.of(each), watch));
            } catch (MalformedLineException e) {
                results.add(new Result(each.id(), null, false, Signature.NOT_CHECKED, String.valueOf(e.getMessage())));
            }
        }
        return results;
    }

    private Result result(TokenRecord token, HeadWatch watch) {
        Head head = watch.at(token.records());
        if (head == null) {
            return failed(token, "it stamps record " + token.records() + ", which is not there");
        }
        String digest = HexFormat.of().formatHex(Checkpoint.of(head).digest());
        if (!digest.equals(token.digest())) {
            return failed(
                    token,
                    "it stamps another state of the log than there is: the chain was rewritten at record "
                            + token.records() + " or before it");
        }
        TimestampToken found;
        try {
            found = TimestampToken.read(new TokenBytes(token.bytes()), digest);
        } catch (RefusedTimestampException e) {
            return new Result(token.event().id(), token, false, Signature.FAILS, e.reason());
        }
        String other = difference(token, found);
        if (other != null) {
            return failed(token, other);
        }
        String existed = "time stamped by " + found.authority() + " at " + OccurredText.recorded(found.time(), zone)
                + ": records 1 to " + token.records() + " existed then" + clock(token, head);
        if (trusted == null) {
            return unchecked(token, existed, "no --ca given", found.weakness());
        }
        try {
            TimestampToken checked = TimestampToken.check(new TokenBytes(token.bytes()), digest, null, trusted);
            return new Result(
                    token.event().id(),
                    token,
                    true,
                    Signature.HOLDS,
                    existed + "; signature checked" + warning(checked.weakness()));
        } catch (RefusedTimestampException e) {
            return e.isUntrusted()
                    ? unchecked(token, existed, "no certificate given leads to it", found.weakness())
                    : new Result(token.event().id(), token, false, Signature.FAILS, e.reason());
        }
    }

    private static Result unchecked(TokenRecord token, String existed, String why, @Nullable String weakness) {
        return new Result(
                token.event().id(),
                token,
                true,
                Signature.NOT_CHECKED,
                existed + "; it agrees with the record; signature not checked (" + why + ")" + warning(weakness));
    }

    /** What was kept before such algorithms were refused is still there: it is said, and fails nothing. */
    private static String warning(@Nullable String weakness) {
        return weakness == null ? "" : ". Warning: " + weakness + ", which is too weak to be relied on";
    }

    /** What the record says otherwise than the token in it, or null. */
    private @Nullable String difference(TokenRecord token, TimestampToken found) {
        if (!Stamp.format(found.time()).equals(Stamp.format(token.time()))) {
            return "its time stamp is of " + OccurredText.recorded(found.time(), zone) + ", and the record says "
                    + OccurredText.recorded(token.time(), zone);
        }
        if (!found.authority().equals(token.authority())) {
            return "its time stamp is by " + found.authority() + ", and the record says " + token.authority();
        }
        if (!found.serial().equals(token.serial())) {
            return "its time stamp has the number " + found.serial() + ", and the record says " + token.serial();
        }
        return found.policy().equals(token.policy())
                ? null
                : "its time stamp is of the policy " + found.policy() + ", and the record says " + token.policy();
    }

    private static Result failed(TokenRecord token, String detail) {
        return new Result(token.event().id(), token, false, Signature.NOT_CHECKED, detail);
    }

    /** What the authority's time says of this machine's clock. */
    private String clock(TokenRecord token, Head stamped) {
        if (stamped.recorded().isAfter(token.time().plus(TOLERANCE))) {
            return ", though this machine's clock, which was ahead, says that record " + stamped.records()
                    + " was recorded at " + OccurredText.recorded(stamped.recorded(), zone);
        }
        if (token.event().recordedAt().isBefore(token.time().minus(TOLERANCE))) {
            return ", while this machine's clock was behind";
        }
        return "";
    }
}
