package daybook.exchange.json;

import daybook.exchange.EntryMoment;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Stamp;
import daybook.log.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry's object says about the log that it comes from: how it stands there, when and by whom it was written down, its hash. */
final class JsonSource {

    private JsonSource() {}

    /**
     * Refuses an entry that its own log takes back, or from which text was removed for good: here it would look as if it stood. An
     * amended one is taken as it stands.
     */
    static void refuseUnlessItStands(JsonFields fields) throws JsonRefusal {
        String word = fields.text("status", Fact.SOURCE_ROW);
        if (word == null) {
            return;
        }
        List<String> known = List.of("current", "amended", "withdrawn", "redacted");
        Status status = Status.of(word)
                .orElseThrow(() -> JsonRefusal.of("status", word, FactCheck.unknown("status", word, known)));
        if (status == Status.WITHDRAWN) {
            throw new JsonRefusal("status", word, "This entry was withdrawn in the log that it comes from.");
        }
        if (status == Status.REDACTED) {
            throw new JsonRefusal(
                    "status", word, "Text of this entry was removed by redaction in the log that it comes from.");
        }
    }

    /**
     * When the entry was first written down, and by whom. Where the entry was itself imported into the log that it comes from, that is
     * what it knew of its own source; a time is never combined with the name of another occasion.
     */
    static void read(JsonFields fields, Facts.Builder facts) throws JsonRefusal {
        String at = fields.text("source_recorded_at", Fact.SOURCE_RECORDED_AT);
        String by = fields.text("source_recorded_by", Fact.SOURCE_RECORDED_BY);
        String field = "source_recorded_at";
        if (at == null && by == null) {
            field = "recorded_at";
            at = fields.text(field, Fact.SOURCE_RECORDED_AT);
            by = fields.text("recorded_by", Fact.SOURCE_RECORDED_BY);
        }
        facts.set(Fact.SOURCE_RECORDED_BY, by);
        if (at == null) {
            return;
        }
        try {
            facts.set(Fact.SOURCE_RECORDED_AT, Stamp.format(EntryMoment.read(at)));
        } catch (DaybookException.Usage usage) {
            throw JsonRefusal.of(field, at, usage);
        }
    }

    /** The hash of the entry in the log that it comes from, or null. */
    static @Nullable String hash(JsonFields fields) throws JsonRefusal {
        String hash = fields.text("hash", Fact.SOURCE_ROW);
        if (hash == null) {
            return null;
        }
        boolean good = hash.length() == 64;
        for (int i = 0; good && i < hash.length(); i++) {
            char c = hash.charAt(i);
            good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!good) {
            throw new JsonRefusal(
                    "hash", hash, "A hash has 64 lower-case hexadecimal digits; leave it out if there is none.");
        }
        return hash;
    }
}
