package daybook.ledger;

import java.util.List;

/**
 * A record as it is stored: its line, the line's hash and the disclosures that the line commits to.
 *
 * @param line the parsed line
 * @param text the line's bytes as text
 * @param hash SHA-256 of those bytes
 * @param disclosures in the order of the facts
 */
public record Sealed(ChainLine line, String text, String hash, List<Disclosure> disclosures) {

    /** The head of a chain that ends with this record. */
    public Head head() {
        return new Head(line.log(), line.seq(), hash, line.recorded());
    }
}
