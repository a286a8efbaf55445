package daybook.preview;

import daybook.people.Mention;
import java.util.List;

/**
 * A sentence that may name people.
 *
 * @param entries the numbers of the entries that have it; empty where it is in none
 * @param where what it is in them
 */
record Naming(List<Long> entries, String where, String sentence, List<Mention> mentions) {

    /** Returns the sentence with what was found between two brackets on either side, which is seen without colour. */
    String marked() {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention each : mentions) {
            marked.append(sentence, at, each.from())
                    .append("[[")
                    .append(each.of(sentence))
                    .append("]]");
            at = each.to();
        }
        return marked.append(sentence.substring(at)).toString();
    }
}
