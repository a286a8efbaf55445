package daybook.store;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record that something of the log was given to somebody. It is written when that is already there, whole, so that no log speaks of
 * what nobody has.
 *
 * @param event the record
 * @param givenTo to whom, as the person said
 * @param format in which form: {@code bundle} or {@code report}
 * @param name what the file or folder was called
 * @param records how many records the chain in it has
 * @param entries how many entries were given
 * @param filter which ones, one restriction each as it was typed; empty for all
 * @param withheld what was left out of them
 * @param identity whether names and identifiers of subjects were given
 */
public record DiscloseRecord(
        Event event,
        String givenTo,
        String format,
        String name,
        long records,
        long entries,
        List<String> filter,
        List<String> withheld,
        boolean identity) {

    private static final String GIVEN_TO = "given_to";
    private static final String FORMAT = "format";
    private static final String NAME = "name";
    private static final String RECORDS = "records";
    private static final String HEAD = "head";
    private static final String ENTRIES = "entries";
    private static final String FILTER = "filter";
    private static final String WITHHELD = "withheld";
    private static final String IDENTITY = "identity";
    private static final String TAG_MANIFEST = "tagmanifest_sha256";
    private static final String SHA256 = "sha256";
    private static final String PROFILE = "profile";
    private static final String BUNDLE = "bundle";
    private static final String REPORT = "report";

    /**
     * What the record of a bundle is to say.
     *
     * @param tagManifest SHA-256 of the file that covers all others of the bundle
     */
    public static Map<String, Object> ofBundle(
            String givenTo,
            String name,
            Head head,
            long entries,
            List<String> filter,
            List<String> withheld,
            boolean identity,
            String tagManifest,
            @Nullable String recorder) {
        Map<String, Object> facts = given(givenTo, BUNDLE, name, head, entries, filter, withheld, identity);
        facts.put(TAG_MANIFEST, tagManifest);
        return by(facts, recorder);
    }

    /**
     * What the record of a report is to say.
     *
     * @param sha256 SHA-256 of the file
     * @param profile for whom it was made, by the word of {@code --for}, or null
     */
    public static Map<String, Object> ofReport(
            String givenTo,
            String name,
            Head head,
            long entries,
            List<String> filter,
            List<String> withheld,
            boolean identity,
            String sha256,
            @Nullable String profile,
            @Nullable String recorder) {
        Map<String, Object> facts = given(givenTo, REPORT, name, head, entries, filter, withheld, identity);
        facts.put(SHA256, sha256);
        if (profile != null) {
            facts.put(PROFILE, profile);
        }
        return by(facts, recorder);
    }

    private static Map<String, Object> given(
            String givenTo,
            String format,
            String name,
            Head head,
            long entries,
            List<String> filter,
            List<String> withheld,
            boolean identity) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(GIVEN_TO, givenTo);
        facts.put(FORMAT, format);
        facts.put(NAME, name);
        facts.put(RECORDS, head.records());
        facts.put(HEAD, head.hash());
        facts.put(ENTRIES, entries);
        if (!filter.isEmpty()) {
            facts.put(FILTER, filter);
        }
        if (!withheld.isEmpty()) {
            facts.put(WITHHELD, withheld);
        }
        if (identity) {
            facts.put(IDENTITY, true);
        }
        return facts;
    }

    private static Map<String, Object> by(Map<String, Object> facts, @Nullable String recorder) {
        if (recorder != null) {
            facts.put(Event.RECORDED_BY, recorder);
        }
        return facts;
    }

    /** A record read back; what it does not say is empty. */
    public static DiscloseRecord of(Event event) {
        if (event.kind() != RecordKind.DISCLOSE) {
            throw new IllegalArgumentException("record " + event.id() + " is of another kind");
        }
        return new DiscloseRecord(
                event,
                text(event, GIVEN_TO),
                text(event, FORMAT),
                text(event, NAME),
                event.number(RECORDS),
                event.number(ENTRIES),
                event.list(FILTER),
                event.list(WITHHELD),
                Boolean.TRUE.equals(event.facts().get(IDENTITY)));
    }

    private static String text(Event event, String name) {
        String text = event.text(name);
        return text == null ? "" : text;
    }
}
