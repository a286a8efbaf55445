package daybook.report;

import daybook.handover.Profile;
import daybook.report.html.Html;
import daybook.report.html.Tag;
import daybook.when.OccurredText;
import java.io.IOException;

/** The head of a report: for whom, about whom, made when and by whom, and whether the log verifies. */
final class ReportTitle {

    private final ReportData data;
    private final Html html;

    ReportTitle(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write(String title) throws IOException {
        ReportRequest request = data.request();
        Profile profile = request.handover().profile();
        html.open(Tag.HEADER);
        html.element(Tag.P, "kind", "Evidence log" + (profile == null ? "" : " · report for " + profile.reader()));
        html.open(Tag.H1).words(title).close(Tag.H1);
        html.open(Tag.P, "soft")
                .text("Made "
                        + OccurredText.recorded(
                                request.imprint().made(), data.settings().zone()));
        if (request.imprint().by() != null) {
            html.text(" by ").words(String.valueOf(request.imprint().by()));
        }
        if (request.givenTo() != null) {
            html.text(" for ").words(request.givenTo());
        }
        html.close(Tag.P);
        if (!data.verified().holds()) {
            html.open(Tag.DIV, "notice")
                    .element(Tag.P, data.verified().verdict() + ".")
                    .close(Tag.DIV);
        }
        html.close(Tag.HEADER);
    }
}
