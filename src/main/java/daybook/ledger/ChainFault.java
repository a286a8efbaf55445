package daybook.ledger;

/** What does not hold in a chain, and where. */
public record ChainFault(long seq, String reason) {}
