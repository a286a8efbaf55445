package daybook.bundle;

import daybook.ledger.Disclosure;
import daybook.ledger.MalformedLineException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A fact that is given: {@code {"seq":3,"disclosure":"<base64url, as it was hashed>"}}, exactly so.
 *
 * @param seq the number of the record that commits to it
 */
public record DisclosureLine(long seq, Disclosure disclosure) {

    private static final String BEGIN = "{\"seq\":";
    private static final String MIDDLE = ",\"disclosure\":\"";
    private static final String END = "\"}";

    /** The line without its end. */
    public String text() {
        return BEGIN + seq + MIDDLE + disclosure.encoded() + END;
    }

    /**
     * Reads a line without its end.
     *
     * @throws MalformedLineException unless it is exactly what {@link #text()} writes
     */
    public static DisclosureLine parse(String line) {
        int middle = line.indexOf(MIDDLE);
        if (!line.startsWith(BEGIN) || middle < 0 || !line.endsWith(END)) {
            throw notOne();
        }
        try {
            long seq = Long.parseLong(line.substring(BEGIN.length(), middle));
            byte[] json = Base64.getUrlDecoder()
                    .decode(line.substring(middle + MIDDLE.length(), line.length() - END.length()));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            DisclosureLine read = new DisclosureLine(seq, new Disclosure(text));
            if (!read.text().equals(line)) {
                throw notOne();
            }
            return read;
        } catch (IllegalArgumentException | CharacterCodingException | IndexOutOfBoundsException e) {
            throw notOne();
        }
    }

    private static MalformedLineException notOne() {
        return new MalformedLineException("a line is not a record's number and a fact that it discloses");
    }
}
