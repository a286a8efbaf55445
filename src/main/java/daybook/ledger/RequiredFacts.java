package daybook.ledger;

import daybook.log.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of the facts that records of each kind must have, and of those that a redaction may take away.
 *
 * <p>The checks that need no daybook have the same table as JSON: {@code check-chain.sh} in docs/format.md, {@code verify.sh} and
 * {@code verify.ps1} in a bundle.
 *
 * @param always sets of facts of which one must be there as a whole, whatever was redacted
 * @param unlessRedacted facts that must be there unless a redaction removed them
 * @param redactable every fact that a redaction may remove
 */
public record RequiredFacts(List<Set<String>> always, Set<String> unlessRedacted, Set<String> redactable) {

    /** In a redaction: the names of the facts that it removed. */
    public static final String REMOVED = "removed";

    /** In a redaction: the digests of the facts that it removed. */
    public static final String DIGESTS = "digests";

    /** In a redaction: the numbers of the {@code attach} records that lost facts or bytes. */
    public static final String EXHIBITS = "exhibits";

    /** In a redaction: the SHA-256 of the files whose bytes it removed. */
    public static final String EVIDENCE = "evidence_sha256";

    /** In a redaction: who decided it, or under which duty. */
    public static final String AUTHORITY = "authority";

    static final String REASON = "reason";

    private static final String RECORDED_BY = "recorded_by";

    private static final Map<RecordKind, RequiredFacts> TABLE = new EnumMap<>(RecordKind.class);

    static {
        put(RecordKind.GENESIS, List.of(of("program", "zone", "date_order")), of(), of("recorder"));
        put(
                RecordKind.SUBJECT,
                List.of(of("code")),
                of(),
                of("name", "identifiers", "role", "registered_at", "last_seen", REASON, RECORDED_BY));
        put(RecordKind.WITNESS, List.of(of()), of(), of("name", "contact_details", "role", REASON, RECORDED_BY));
        put(RecordKind.SETTING, List.of(of("name")), of(REASON), of("value", RECORDED_BY));
        put(RecordKind.ENTRY, List.of(of("type", "occurred_precision", "occurred_zone")), of(), ofEntries());
        put(RecordKind.AMEND, List.of(of()), of(REASON), ofEntries());
        put(RecordKind.WITHDRAW, List.of(of()), of(REASON), of(RECORDED_BY));
        put(
                RecordKind.ATTACH,
                List.of(of("media_type", "size", "sha256")),
                of("name"),
                of("file_modified", "claimed_times", "shows", "came_from"));
        put(
                RecordKind.REDACT,
                List.of(of(REMOVED, DIGESTS), of(EXHIBITS, EVIDENCE)),
                of(AUTHORITY, REASON),
                of(RECORDED_BY));
        put(RecordKind.CHECKPOINT, List.of(of("records", "head", "recorded")), of(), of("sent_to", RECORDED_BY));
        put(
                RecordKind.TOKEN,
                List.of(of("records", "digest", "gen_time", "tsa", "serial", "policy", "token")),
                of(),
                of(RECORDED_BY));
        put(
                RecordKind.DISCLOSE,
                List.of(
                        of("format", "records", "head", "entries", "numbers", "sha256"),
                        of("format", "records", "head", "entries", "numbers", "tagmanifest_sha256")),
                of("given_to", "name"),
                of("filter", "basis", REASON, RECORDED_BY));
        put(
                RecordKind.DISMISS,
                List.of(of("rule", "subject", "rules_version", "entries")),
                of(REASON, "said"),
                of("matters", RECORDED_BY));
        put(
                RecordKind.ITEM,
                List.of(of("occurred_precision", "occurred_zone")),
                of("description"),
                of("kept", "handled_by", "occurred_typed", RECORDED_BY));
        put(
                RecordKind.HAND,
                List.of(of("occurred_precision", "occurred_zone")),
                of("handed_to"),
                of("handed_by", "kept", REASON, "occurred_typed", RECORDED_BY));
        put(RecordKind.HOLD, List.of(of("state")), of(REASON), of(RECORDED_BY));
        put(
                RecordKind.IMPORT,
                List.of(
                        of("first_line", "last_line", "rows_taken", "rows_refused"),
                        of("log", "records", "head", "disclosures", "disclosures_sha256")),
                of("file", "sha256"),
                of("label", RECORDED_BY));
    }

    private static void put(RecordKind kind, List<Set<String>> always, Set<String> unlessRedacted, Set<String> more) {
        Set<String> redactable = new LinkedHashSet<>(unlessRedacted);
        redactable.addAll(more);
        TABLE.put(kind, new RequiredFacts(always, unlessRedacted, redactable));
    }

    private static Set<String> of(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /** What people wrote of an incident; what kind of entry it is, whom it is about and when it was stays. */
    private static Set<String> ofEntries() {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : Fact.values()) {
            // The digest of a row may be missing as well: a bundle of a part of a log leaves it out.
            if (fact.isRemovable() || fact == Fact.SOURCE_ROW) {
                names.add(fact.word());
            }
        }
        return names;
    }

    /** Returns the row of a kind. */
    public static RequiredFacts of(RecordKind kind) {
        RequiredFacts facts = TABLE.get(kind);
        if (facts == null) {
            throw new IllegalArgumentException("no row for " + kind);
        }
        return facts;
    }

    /**
     * Returns the facts that must be there and are not: of the alternatives, those of the one that lacks fewest.
     *
     * @param there the facts that are there
     */
    List<String> missing(Set<String> there) {
        List<String> fewest = null;
        for (Set<String> alternative : always) {
            List<String> missing = without(alternative, there);
            if (fewest == null || missing.size() < fewest.size()) {
                fewest = missing;
            }
        }
        List<String> all = new ArrayList<>(fewest == null ? List.of() : fewest);
        all.addAll(without(unlessRedacted, there));
        return all;
    }

    private static List<String> without(Set<String> names, Set<String> there) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (!there.contains(name)) {
                missing.add(name);
            }
        }
        return missing;
    }
}
