package daybook.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The facts of a record to come, each with its salt, and what the record's line will say in their place. Knows nothing of the chain, so
 * that it can be made before the turn of its record comes, and by another thread.
 *
 * @param disclosures in the order of the facts
 * @param commitments their digests, sorted
 */
public record Committed(List<Disclosure> disclosures, List<String> commitments) {

    static Committed of(Salts salts, Map<String, Object> facts) {
        List<Disclosure> disclosures = new ArrayList<>(facts.size());
        List<String> commitments = new ArrayList<>(facts.size());
        MessageDigest sha256 = Digests.sha256();
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            Disclosure disclosure = Disclosure.of(salts.next(), fact.getKey(), fact.getValue());
            disclosures.add(disclosure);
            commitments.add(disclosure.digest(sha256));
        }
        Collections.sort(commitments);
        return new Committed(Collections.unmodifiableList(disclosures), Collections.unmodifiableList(commitments));
    }
}
