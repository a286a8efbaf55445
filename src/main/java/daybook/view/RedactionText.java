package daybook.view;

import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.store.Event;
import daybook.store.Removal;
import daybook.store.RemovalRecord;
import daybook.when.OccurredText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is said of a redaction in words. */
public final class RedactionText {

    private RedactionText() {}

    /** {@code its bytes were removed … by … (record 15). Authority: …. Reason: …}. */
    public static String sentence(Exhibit.Redaction redaction, ZoneId zone) {
        return "its bytes were removed " + OccurredText.recorded(redaction.at(), zone)
                + (redaction.by() == null ? "" : " by " + redaction.by()) + " (record "
                + RecordNumber.show(redaction.id())
                + "). Authority: " + redaction.authority() + ". Reason: " + redaction.reason();
    }

    /** What a record of a redaction removed: facts of the entry, and what belonged to its exhibits. */
    static String removed(Event event, List<Evidence> evidence) {
        RemovalRecord removal = RemovalRecord.of(event);
        List<String> facts = new ArrayList<>(removal.removed());
        List<String> ofExhibits = new ArrayList<>(facts);
        ofExhibits.retainAll(Removal.DESCRIPTIONS);
        facts.removeAll(Removal.DESCRIPTIONS);
        List<String> numbers = removal.exhibits();
        List<String> labels = new ArrayList<>();
        boolean bytes = false;
        for (Evidence each : evidence) {
            if (numbers.contains(Long.toString(each.id()))) {
                labels.add(each.label());
                Long redacted = each.redacted();
                bytes = bytes || (redacted != null && redacted == event.id());
            }
        }
        return removed(facts, labels, ofExhibits, bytes);
    }

    /** {@code what happened; of AB/1: the name, and the bytes}. */
    public static String removed(List<String> facts, List<String> exhibits, List<String> descriptions, boolean bytes) {
        List<String> ofExhibits = new ArrayList<>();
        for (String each : descriptions) {
            ofExhibits.add(FactPhrase.of(each));
        }
        if (bytes) {
            ofExhibits.add("the bytes");
        }
        String first = FactPhrase.list(facts);
        if (exhibits.isEmpty()) {
            return first;
        }
        return first + (facts.isEmpty() ? "" : "; ") + "of " + String.join(", ", exhibits) + ": "
                + FactPhrase.join(ofExhibits);
    }
}
