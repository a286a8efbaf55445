package daybook.review;

import daybook.ledger.RecordKind;
import daybook.log.Subject;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SubjectRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finder of identity cards on which nothing was ever written. */
public final class EmptyCards {

    private EmptyCards() {}

    /** Returns the codes of the subjects whose cards are empty; not of those from which something was removed for good. */
    public static List<String> of(LogStore log) {
        List<String> empty = new ArrayList<>();
        for (Subject subject : log.subjects()) {
            if (subject.card().isEmpty()) {
                empty.add(subject.code());
            }
        }
        if (!empty.isEmpty()) {
            empty.removeAll(redacted(log));
        }
        return empty;
    }

    private static Set<String> redacted(LogStore log) {
        Set<Long> records = new HashSet<>();
        for (Event each : log.events(RecordKind.REDACT)) {
            if (each.ref() != null) {
                records.add(each.ref());
            }
        }
        Set<String> codes = new HashSet<>();
        for (Event each : log.events(RecordKind.SUBJECT)) {
            String code = SubjectRecord.of(each).code();
            if (code != null && records.contains(each.id())) {
                codes.add(code);
            }
        }
        return codes;
    }
}
