package daybook.store;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another log whose records are kept beside this one's, as the newest record of its import describes it. That record is the only thing
 * that is believed: what is kept is held against it.
 *
 * @param place 1 for the first log that was merged into this one, 2 for the second
 * @param log its id, 32 hexadecimal digits
 * @param label what people here call it
 * @param subjects its codes of subjects, each with the code that the same person has here
 * @param records how many of its records are kept
 * @param head the hash of the last of them
 * @param disclosures how many of its facts are kept
 * @param disclosuresSha256 a digest of all of them, as {@link daybook.store.rows.ForeignDigest} makes it
 * @param evidence the SHA-256 of the files of it whose bytes are kept, in ascending order
 * @param importId the number of the record that says so
 */
public record ForeignLog(
        int place,
        String log,
        String label,
        Map<String, String> subjects,
        long records,
        String head,
        long disclosures,
        String disclosuresSha256,
        List<String> evidence,
        long importId) {

    private static final String RECORDS = "records";
    private static final String HEAD = "head";
    private static final String DISCLOSURES = "disclosures";
    private static final String DISCLOSURES_SHA256 = "disclosures_sha256";
    private static final String EVIDENCE = "evidence";
    private static final String LABEL = "label";
    private static final String SUBJECTS = "subjects";

    /** The letters that its entries carry: {@code B}. */
    public String letters() {
        return RecordNumber.letters(place);
    }

    /** Where one of its entries comes from. */
    public Origin origin(long number) {
        return new Origin(place, log, label, RecordNumber.within(number));
    }

    /** The logs that records of import speak of: each has the place that its first one gave it, and is as its last one says. */
    public static List<ForeignLog> of(List<Event> imports) {
        Map<String, ForeignLog> logs = new LinkedHashMap<>();
        for (Event event : imports) {
            String log = ImportRecord.of(event).log();
            if (log != null) {
                ForeignLog before = logs.get(log);
                logs.put(log, of(before == null ? logs.size() + 1 : before.place(), log, event));
            }
        }
        return List.copyOf(logs.values());
    }

    private static ForeignLog of(int place, String log, Event event) {
        return new ForeignLog(
                place,
                log,
                event.textOrEmpty(LABEL),
                subjects(event.list(SUBJECTS)),
                event.number(RECORDS),
                event.textOrEmpty(HEAD),
                event.number(DISCLOSURES),
                event.textOrEmpty(DISCLOSURES_SHA256),
                event.list(EVIDENCE),
                event.id());
    }

    private static Map<String, String> subjects(List<String> pairs) {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                subjects.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return Map.copyOf(subjects);
    }

    /**
     * Returns what the record of an import says.
     *
     * @param log the other log's id
     * @param head where the part of it that is kept ends; null when it has no record
     * @param disclosures how many of its facts are kept
     * @param disclosuresSha256 a digest of all of them
     * @param evidence the SHA-256 of the files of it whose bytes are kept, in ascending order
     */
    public static RecordFacts facts(
            String log,
            Merge merge,
            @Nullable Head head,
            long disclosures,
            String disclosuresSha256,
            List<String> evidence) {
        return RecordFacts.of(RecordKind.IMPORT)
                .with(ImportRecord.FILE, merge.file())
                .with(ImportRecord.SHA256, merge.sha256())
                .with(ImportRecord.LOG, log)
                .with(RECORDS, head == null ? 0L : head.records())
                .with(HEAD, head == null ? Head.NO_HASH : head.hash())
                .with(DISCLOSURES, disclosures)
                .with(DISCLOSURES_SHA256, disclosuresSha256)
                .with(LABEL, merge.label())
                .withAny(SUBJECTS, pairs(merge.subjects()))
                .withAny(EVIDENCE, evidence)
                .recordedBy(merge.recorder());
    }

    /** Returns the pairs as the record has them, {@code theirs=ours}, in ascending order. */
    private static List<String> pairs(Map<String, String> subjects) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String> each : subjects.entrySet()) {
            pairs.add(each.getKey() + "=" + each.getValue());
        }
        pairs.sort(null);
        return pairs;
    }
}
