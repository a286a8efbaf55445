package daybook.report;

import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.review.Summary;
import java.io.IOException;
import java.util.Map;
import java.util.function.LongFunction;

/** The names of those who recorded, each with how many entries. */
final class ReportRecorders {

    private ReportRecorders() {}

    /**
     * Writes them; nothing where there is no entry.
     *
     * @param most so many are named, and the others counted together
     * @param counted a number of entries in words
     */
    static void write(HtmlFacts facts, Summary summary, int most, LongFunction<String> counted) throws IOException {
        if (summary.recorders().isEmpty()) {
            return;
        }
        Html html = facts.begin("Recorded by");
        int named = 0;
        long others = 0;
        for (Map.Entry<String, Long> each : summary.recorders().entrySet()) {
            if (named == most) {
                others += each.getValue();
                continue;
            }
            html.text(named++ == 0 ? "" : ", ")
                    .words(each.getKey().isEmpty() ? "somebody who is not named" : each.getKey())
                    .text(" (" + counted.apply(each.getValue()) + ")");
        }
        html.text(others == 0 ? "" : " and others (" + counted.apply(others) + ")");
        facts.end();
    }
}
