package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import java.io.IOException;
import java.util.List;

/** Takes the records of a chain one after the other, in order. */
@FunctionalInterface
public interface RecordVisitor {

    /**
     * The next record.
     *
     * @param line the parsed line
     * @param text the line exactly as it was hashed
     * @param disclosures its facts, in the order in which they were given
     */
    void visit(ChainLine line, String text, List<Disclosure> disclosures) throws IOException;
}
