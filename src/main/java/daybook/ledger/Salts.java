package daybook.ledger;

/** Where the random bytes of disclosures come from. */
@FunctionalInterface
public interface Salts {

    /** Sixteen fresh bytes that nobody can foretell. */
    byte[] next();
}
