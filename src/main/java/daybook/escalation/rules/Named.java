package daybook.escalation.rules;

import daybook.log.RecordNumber;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** Entries by their numbers, within a sentence. */
final class Named {

    private static final int MOST = 8;

    private Named() {}

    /** {@code #1, #4 and #6}; of many, the first ones. */
    static String entries(List<Long> ids) {
        List<String> named = new ArrayList<>();
        for (long id : ids.subList(0, Math.min(ids.size(), MOST))) {
            named.add("#" + RecordNumber.show(id));
        }
        if (ids.size() > MOST) {
            named.add(ids.size() - MOST + " more");
        }
        return English.list(named);
    }
}
