package daybook.ledger;

import daybook.log.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of the chain, format 1: a JSON object in one line of printable ASCII, its keys in a fixed order, without spaces.
 *
 * @param log the log's id, 32 hexadecimal digits
 * @param seq the record's number, from 1
 * @param prev the hash of the line before, or 64 zeros
 * @param recorded when it was written, UTC, to the millisecond
 * @param zone the time zone of the machine that wrote it: an IANA name or an offset
 * @param kind what it is about
 * @param ref the record that it is about, or null
 * @param commitments the digests of its disclosures, sorted
 */
public record ChainLine(
        String log,
        long seq,
        String prev,
        Instant recorded,
        String zone,
        RecordKind kind,
        @Nullable Long ref,
        List<String> commitments) {

    /** The 32 bytes of a digest leave the last two bits of its 43 characters zero. */
    private static final String LAST_OF_A_DIGEST = "AEIMQUYcgkosw048";

    /** A bit for each of the characters 0 to 63, and 64 to 127, that base64url has: every line has many of them to look at. */
    private static final long BASE64URL_LOW = bits("0123456789-");

    private static final long BASE64URL_HIGH = bits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");

    private static long bits(String characters) {
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            // A shift begins anew at 64.
            bits |= 1L << characters.charAt(i);
        }
        return bits;
    }

    public ChainLine {
        List<String> sorted = new ArrayList<>(commitments);
        Collections.sort(sorted);
        commitments = List.copyOf(sorted);
    }

    /** The line itself, without a line break. */
    public String text() {
        StringBuilder out = new StringBuilder(240 + 46 * commitments.size());
        out.append("{\"v\":1,\"log\":\"").append(log);
        out.append("\",\"seq\":").append(seq);
        out.append(",\"prev\":\"").append(prev);
        out.append("\",\"rec\":\"").append(Stamp.format(recorded));
        out.append("\",\"tz\":\"").append(zone);
        out.append("\",\"kind\":\"").append(kind.word()).append('"');
        if (ref != null) {
            out.append(",\"ref\":").append((long) ref);
        }
        out.append(",\"_sd\":[");
        for (int i = 0; i < commitments.size(); i++) {
            out.append(i == 0 ? "\"" : ",\"").append(commitments.get(i)).append('"');
        }
        return out.append("]}").toString();
    }

    /** SHA-256 of a line's bytes, in hexadecimal. */
    public static String hash(String line) {
        return Digests.hex(Digests.ofAscii(line));
    }

    /**
     * Reads a line back.
     *
     * @throws MalformedLineException unless it is exactly, to the byte, what {@link #text()} writes
     */
    public static ChainLine parse(String line) {
        try {
            Cursor in = new Cursor(line);
            in.expect("{\"v\":1,\"log\":\"");
            String log = in.until('"');
            in.expect(",\"seq\":");
            long seq = in.number();
            in.expect(",\"prev\":\"");
            String prev = in.until('"');
            in.expect(",\"rec\":\"");
            Instant recorded = Stamp.parse(in.until('"'));
            in.expect(",\"tz\":\"");
            String zone = in.until('"');
            in.expect(",\"kind\":\"");
            RecordKind kind = RecordKind.of(in.until('"')).orElse(null);
            if (kind == null) {
                throw new MalformedLineException("unknown kind");
            }
            Long ref = null;
            if (in.skips(",\"ref\":")) {
                ref = in.number();
            }
            in.expect(",\"_sd\":[");
            List<String> commitments = new ArrayList<>();
            while (in.skips(commitments.isEmpty() ? "\"" : ",\"")) {
                String digest = commitment(in.until('"'));
                // The one form that a line has is sorted, so that a second one stands beside the first.
                if (!commitments.isEmpty() && digest.equals(commitments.get(commitments.size() - 1))) {
                    throw new MalformedLineException("a commitment is there twice");
                }
                commitments.add(digest);
            }
            in.expect("]}");
            ChainLine parsed = new ChainLine(
                    digits(log, 32), seq, digits(prev, 64), recorded, zoneName(zone), kind, ref, commitments);
            if (!parsed.text().equals(line)) {
                throw new MalformedLineException("it is not in the one form that a line has");
            }
            return parsed;
        } catch (DateTimeException | NumberFormatException e) {
            throw new MalformedLineException("a time or a number is not in its form");
        }
    }

    private static String digits(String hex, int length) {
        boolean good = hex.length() == length;
        for (int i = 0; good && i < length; i++) {
            char c = hex.charAt(i);
            good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!good) {
            throw new MalformedLineException("not " + length + " hexadecimal digits");
        }
        return hex;
    }

    private static String commitment(String digest) {
        boolean good = digest.length() == 43;
        for (int i = 0; good && i < 43; i++) {
            char c = digest.charAt(i);
            good = c < 128 && ((c < 64 ? BASE64URL_LOW : BASE64URL_HIGH) >>> c & 1) != 0;
        }
        if (!good || LAST_OF_A_DIGEST.indexOf(digest.charAt(42)) < 0) {
            throw new MalformedLineException("a commitment is not 32 bytes in base64url");
        }
        return digest;
    }

    private static String zoneName(String text) {
        boolean good = !text.isEmpty();
        for (int i = 0; good && i < text.length(); i++) {
            char c = text.charAt(i);
            good = c > ' ' && c <= '~' && c != '\\';
        }
        if (!good) {
            throw new MalformedLineException("a time zone that no name is written like");
        }
        return text;
    }

    /** Walks along a line. */
    private static final class Cursor {

        private final String line;
        private int at;

        Cursor(String line) {
            this.line = line;
        }

        boolean skips(String expected) {
            boolean there = line.startsWith(expected, at);
            at += there ? expected.length() : 0;
            return there;
        }

        void expect(String expected) {
            if (!skips(expected)) {
                throw new MalformedLineException("expected " + expected + " at character " + (at + 1));
            }
        }

        String until(char end) {
            int stop = line.indexOf(end, at);
            if (stop < 0) {
                throw new MalformedLineException("it breaks off");
            }
            String text = line.substring(at, stop);
            at = stop + 1;
            return text;
        }

        long number() {
            int stop = at;
            while (stop < line.length() && line.charAt(stop) >= '0' && line.charAt(stop) <= '9') {
                stop++;
            }
            long number = Long.parseLong(line.substring(at, stop));
            at = stop;
            return number;
        }
    }
}
