package daybook.bundle;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.Set;

/** Reader of the facts that a bundle would give, without making it. */
public final class GivenFacts {

    private GivenFacts() {}

    /** Takes the facts, record by record. */
    @FunctionalInterface
    public interface FactTaker {

        /** Takes a fact of a record. */
        void fact(ChainLine line, DisclosedFact fact) throws IOException;
    }

    /** Returns the numbers of the exhibits of which a bundle gives neither the SHA-256 nor what is said of them. */
    public static Set<Long> withoutDigest(LogStore log, BundleRequest asked) throws IOException {
        return new BundleWriter(log, asked, null, bytes -> {}).withoutDigest();
    }

    /**
     * Reads the facts that a bundle gives. To be called within {@link LogStore#atOneMoment}.
     *
     * @param withoutDigest as {@link #withoutDigest} returns them
     */
    public static void read(LogStore log, BundleRequest asked, Set<Long> withoutDigest, FactTaker visitor)
            throws IOException {
        Chosen chosen = Chosen.of(log, asked);
        BundleRequest request = chosen.tellsWhere() ? asked : asked.withHome();
        long[] all = new long[1];
        log.records((line, text, disclosures) -> all[0] += line.kind() == RecordKind.ENTRY ? 1 : 0);
        // Which digests are given says nothing that a person reads.
        Given given = new Given(request, chosen.isPart(request, all[0]), chosen, withoutDigest, Set.of());
        log.records((line, text, disclosures) -> {
            for (Disclosure each : given.of(line, disclosures)) {
                visitor.fact(line, DisclosedFact.parse(each));
            }
        });
    }
}
