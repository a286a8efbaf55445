package daybook.store;

import daybook.ledger.Checkpoint;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The record of a time stamp by a third party: a token of RFC 3161 over a checkpoint. What the checkpoint covers existed then; what
 * comes after this record in the chain was written after it.
 *
 * @param event the record
 * @param records the number of the last record that the stamped checkpoint covers
 * @param digest SHA-256 of the stamped checkpoint's text, 64 hexadecimal digits
 * @param token the token's bytes (DER) in base64
 * @param time the time that the authority put on it, to the millisecond
 * @param authority the name in the certificate that signed it
 * @param serial the authority's number for it, in decimal
 * @param policy the authority's policy, an object identifier
 */
public record TokenRecord(
        Event event,
        long records,
        String digest,
        String token,
        Instant time,
        String authority,
        String serial,
        String policy) {

    private static final String RECORDS = "records";
    private static final String DIGEST = "digest";
    private static final String TOKEN = "token";
    private static final String TIME = "gen_time";
    private static final String AUTHORITY = "tsa";
    private static final String SERIAL = "serial";
    private static final String POLICY = "policy";

    /** What the record is to say. */
    public static RecordFacts facts(
            Checkpoint stamped, byte[] token, Instant time, String authority, String serial, String policy) {
        return RecordFacts.of(RecordKind.TOKEN)
                .with(RECORDS, stamped.records())
                .with(DIGEST, HexFormat.of().formatHex(stamped.digest()))
                .with(TIME, Stamp.format(time))
                .with(AUTHORITY, authority)
                .with(SERIAL, serial)
                .with(POLICY, policy)
                .with(TOKEN, Base64.getEncoder().encodeToString(token));
    }

    /** Returns the number of the last record that the stamped checkpoint covers; zero where that is not there. */
    public static long covered(Event stamped) {
        return stamped.number(RECORDS);
    }

    /**
     * A record read back.
     *
     * @throws MalformedLineException when it is not such a record
     */
    public static TokenRecord of(Event event) {
        try {
            if (event.kind() != RecordKind.TOKEN) {
                throw new MalformedLineException("record " + event.id() + " is not a time stamp");
            }
            return new TokenRecord(
                    event,
                    event.number(RECORDS),
                    required(event, DIGEST),
                    required(event, TOKEN),
                    Stamp.parse(required(event, TIME)),
                    required(event, AUTHORITY),
                    required(event, SERIAL),
                    required(event, POLICY));
        } catch (DateTimeException e) {
            throw new MalformedLineException("record " + event.id() + " has a time stamp that is not in its form");
        }
    }

    /**
     * The token's bytes (DER).
     *
     * @throws MalformedLineException when they are not in base64
     */
    public byte[] bytes() {
        try {
            return Base64.getDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw new MalformedLineException("the time stamp of record " + event.id() + " is not in base64");
        }
    }

    private static String required(Event event, String name) {
        String text = event.text(name);
        if (text == null) {
            throw new MalformedLineException("record " + event.id() + " is a time stamp without its " + name);
        }
        return text;
    }
}
