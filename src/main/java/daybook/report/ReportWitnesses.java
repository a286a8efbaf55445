package daybook.report;

import daybook.log.WitnessCard;
import daybook.report.html.Html;
import daybook.report.html.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How to reach the witnesses whom entries name, where the reader is given it. */
final class ReportWitnesses {

    private ReportWitnesses() {}

    static void write(ReportData data, Html html) throws IOException {
        html.element(
                Tag.P, "soft", "As it was written down when this report was made. Handle it as you would your own.");
        html.open(Tag.UL);
        for (WitnessCard card : data.witnesses()) {
            html.open(Tag.LI).words(String.valueOf(card.name()));
            said(html, ", ", card.role());
            said(html, ": ", card.contact());
            html.close(Tag.LI);
        }
        html.close(Tag.UL);
    }

    private static void said(Html html, String before, @Nullable String words) throws IOException {
        if (words != null) {
            html.text(before).words(words);
        }
    }
}
