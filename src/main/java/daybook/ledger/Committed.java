package daybook.ledger;

import daybook.log.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The facts of a record to come, each with its salt, and what the record's line will say in their place. Knows nothing of the chain, so
 * that it can be made before the turn of its record comes, and by another thread.
 *
 * <p>Kept as three long texts and not as many short ones: thousands wait at a time, and the collector of garbage would spend more on
 * them than whoever makes them.
 */
public final class Committed {

    private static final int DIGEST = 43;

    private final String json;
    private final int[] ends;
    private final String digests;

    private Committed(String json, int[] ends, String digests) {
        this.json = json;
        this.ends = ends;
        this.digests = digests;
    }

    static Committed of(Salts salts, Map<String, Object> facts) {
        MessageDigest sha256 = Sha256.digest();
        StringBuilder json = new StringBuilder(80 * facts.size());
        int[] ends = new int[facts.size()];
        List<String> digests = new ArrayList<>(facts.size());
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            Disclosure disclosure = Disclosure.of(salts.next(), fact.getKey(), fact.getValue());
            json.append(disclosure.json());
            ends[digests.size()] = json.length();
            digests.add(disclosure.digest(sha256));
        }
        return new Committed(json.toString(), ends, String.join("", digests));
    }

    /** The disclosures, in the order of the facts. */
    public List<Disclosure> disclosures() {
        List<Disclosure> disclosures = new ArrayList<>(ends.length);
        int begin = 0;
        for (int end : ends) {
            disclosures.add(new Disclosure(json.substring(begin, end)));
            begin = end;
        }
        return disclosures;
    }

    /** Their digests, in the same order. */
    List<String> commitments() {
        List<String> commitments = new ArrayList<>(ends.length);
        for (int at = 0; at < digests.length(); at += DIGEST) {
            commitments.add(digests.substring(at, at + DIGEST));
        }
        return commitments;
    }
}
