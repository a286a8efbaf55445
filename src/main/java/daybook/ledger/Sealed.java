package daybook.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is stored: its line, the line's hash and the disclosures that the line commits to.
 *
 * @param line the parsed line
 * @param text the line's bytes as text
 * @param hash SHA-256 of those bytes
 * @param disclosures in the order of the facts
 * @param before the end of the chain that it follows
 */
public record Sealed(ChainLine line, String text, String hash, List<Disclosure> disclosures, Head before) {

    /** The head of a chain that ends with this record. */
    public Head head() {
        return before.then(line, hash);
    }

    /** The time before which it cannot have been made, where the clock was behind that; else null. */
    public @Nullable Instant notBefore() {
        return before.notBefore(line.recorded());
    }
}
