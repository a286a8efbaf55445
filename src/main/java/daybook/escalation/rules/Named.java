package daybook.escalation.rules;

import daybook.log.RecordNumber;
import java.util.List;

/** Entries by their numbers, within a sentence. */
final class Named {

    private static final int MOST = 8;

    private Named() {}

    /** {@code #1, #4 and #6}; of many, the first ones. */
    static String entries(List<Long> ids) {
        StringBuilder out = new StringBuilder();
        int shown = Math.min(ids.size(), MOST);
        for (int i = 0; i < shown; i++) {
            boolean last = i == ids.size() - 1;
            out.append(i == 0 ? "" : last ? " and " : ", ").append('#').append(RecordNumber.show(ids.get(i)));
        }
        return ids.size() > shown ? out + " and " + (ids.size() - shown) + " more" : out.toString();
    }
}
