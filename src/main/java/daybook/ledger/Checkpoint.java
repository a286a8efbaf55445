package daybook.ledger;

import daybook.log.Sha256;
import daybook.log.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A short text that fixes the state of a chain, to be kept outside the file: it names a record that was the last one, and that record's
 * hash, which depends on every record before it.
 *
 * <p>That the checkpoint was made is a record of its own, which therefore comes after the one that is named: no text can hold the hash of
 * a record that speaks of this very text.
 *
 * @param log the log's id, 32 hexadecimal digits
 * @param records how many records there were, which is the number of the last one
 * @param hash SHA-256 of the last one's line, 64 hexadecimal digits
 * @param recorded when the last one was recorded, to the millisecond
 */
public record Checkpoint(String log, long records, String hash, Instant recorded) {

    /** How many groups of four digits a hash has on paper. */
    public static final int GROUPS = 16;

    /** The line between the text and its form for paper where both are printed. */
    public static final String PAPER_HEADING = "To write on paper, the record's number and 16 groups of 4:";

    static final String NAME = "daybook-checkpoint/";
    static final String FIRST_LINE = NAME + "1";

    private static final int GROUP = 4;

    /** The checkpoint of a chain that ends there. */
    public static Checkpoint of(Head head) {
        return new Checkpoint(head.log(), head.records(), head.hash(), head.recorded());
    }

    /** The text, five lines that end with LF. */
    public String text() {
        return FIRST_LINE + "\n" + log + "\n" + records + "\n" + hash + "\n" + Stamp.format(recorded) + "\n";
    }

    /** SHA-256 of the text's bytes: what a time-stamping authority signs. */
    public byte[] digest() {
        return Sha256.digest().digest(text().getBytes(StandardCharsets.US_ASCII));
    }

    /** The hash in groups of four digits. */
    public List<String> groups() {
        return groups(hash);
    }

    static List<String> groups(String hash) {
        List<String> groups = new ArrayList<>(GROUPS);
        for (int at = 0; at < hash.length(); at += GROUP) {
            groups.add(hash.substring(at, at + GROUP));
        }
        return groups;
    }

    /**
     * The form for paper: {@code record 12}, then the groups, four in a line. With the number it says as much as the text, since the hash
     * covers the log's id and the recording time.
     */
    public String paper() {
        StringBuilder out = new StringBuilder("record ").append(records);
        List<String> groups = groups();
        for (int i = 0; i < groups.size(); i++) {
            out.append(i % GROUP == 0 ? '\n' : ' ').append(groups.get(i));
        }
        return out.append('\n').toString();
    }
}
