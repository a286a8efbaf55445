package daybook.report;

import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.report.html.Page;
import daybook.report.html.Page.Heading;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report from its first line to its last: which sections it has, and in which order. */
public final class ReportFile {

    private static final Heading LETTERING = new Heading("lettering", "Characters written as numbers");

    private static final String TIMELINE = "timeline";

    private static final String LABELS = "labels";

    /** On the first page anyway, below the contents. */
    private static final String ACCOUNT = "account";

    private static final String IN_SHORT = "In short";
    private static final String COUNTS = "Counts";
    private static final String STEPS_TAKEN = "Steps taken";
    private static final String STEPS_ADVISED = "Steps advised and taken";

    /** The headings of the sections that say again, or count, what entries say. */
    public static final Set<String> REPEATING = Set.of(IN_SHORT, COUNTS, STEPS_TAKEN, STEPS_ADVISED);

    private static final Body NOTHING = () -> {};

    private interface Body {
        void write() throws IOException;
    }

    private record Section(Heading heading, Body body) {}

    private final LogStore log;
    private final ReportData data;
    private final Html html;
    private final Medium medium;

    public ReportFile(LogStore log, ReportData data, Html html, Medium medium) {
        this.log = log;
        this.data = data;
        this.html = html;
        this.medium = medium;
    }

    /** Writes the report. The timeline is read from the log while it is written, so that a log of any size fits. */
    public void write() throws IOException {
        String title = "Report about " + (data.subjects().isEmpty() ? "nobody yet" : data.codes());
        ReportRequest request = data.request();
        Profile profile = request.handover().profile();
        Page.begin(
                html,
                medium,
                title,
                title + (profile == null ? "" : ", for " + profile.reader()),
                "Made "
                        + OccurredText.recorded(
                                request.imprint().made(), data.settings().zone()));
        new ReportTitle(data, html).write(title);
        List<Section> sections = sections();
        Page.contents(
                html,
                sections.stream()
                        .map(Section::heading)
                        .filter(heading -> !heading.id().equals(ACCOUNT))
                        .toList());
        for (Section section : sections) {
            String id = section.heading().id();
            Page.section(html, section.heading(), id.equals(TIMELINE) || id.equals(LABELS));
            section.body().write();
            html.close(Tag.SECTION);
        }
        lettering();
        Page.end(html, "Made with " + data.request().imprint().program() + ". " + medium.promise());
    }

    /** The sections in their order, of which the reader is given some. Each is made when it is written, because some read the log. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                section(Part.ACCOUNT, ACCOUNT, IN_SHORT, () -> new ReportAccount(data, html).write()),
                imprint(!data.request().has(Part.ACCOUNT)),
                section(Part.TIMELINE, TIMELINE, "Timeline", () -> new ReportTimeline(log, data, html).write()),
                section(
                        data.corrected().isEmpty() ? null : Part.TIMELINE,
                        "corrections",
                        "Corrections",
                        () -> new ReportHistory(log, data, html).write(data.corrected())),
                section(Part.COUNTS, "summary", COUNTS, () -> new ReportSummary(data, html).write()),
                section(Part.COUNTS, "chart", "Month by month", () -> new ReportChart(data, html).write()),
                section(Part.FLAGS, "flags", "Flags", () -> new ReportFlags(data, html).write()),
                section(
                        Part.STEPS,
                        "steps",
                        data.request().has(Part.CONSIDERATIONS) ? STEPS_ADVISED : STEPS_TAKEN,
                        () -> new ReportSteps(data, html).write()),
                section(
                        data.elements() == null ? null : Part.ELEMENTS,
                        "elements",
                        "Elements of the offence",
                        () -> new ReportElements(data, html).write()),
                section(
                        data.witnesses().isEmpty() ? null : Part.CONTACTS,
                        "witnesses",
                        "How to reach witnesses",
                        () -> ReportWitnesses.write(data, html)),
                section(Part.EXHIBITS, "exhibits", "Exhibits", () -> new ReportExhibits(log, data, html).write()),
                section(Part.CONSIDERATIONS, "help", "Where to get help", this::help),
                imprint(data.request().has(Part.ACCOUNT)),
                section(
                        Part.CHECKS,
                        "checks",
                        "How to check that nothing was changed",
                        () -> new ReportChecks(data, html).write()),
                section(Part.CHECKS, "limits", "What this log does not prove", () -> ReportChecks.limits(html)),
                section(Part.RECEIPT, "receipt", "Receipt", () -> ReportReceipt.write(html)),
                section(
                        data.exhibitCount() == 0 ? null : Part.LABELS,
                        LABELS,
                        "Exhibit labels",
                        () -> new ReportLabels(log, data, html).write())));
        sections.removeIf(each -> each.body() == NOTHING);
        return sections;
    }

    /** What the report says of itself; on the first page where there is nothing else on it. */
    private Section imprint(boolean here) {
        Body body = () -> new ReportImprint(data, html).write();
        return new Section(new Heading("imprint", "About this report"), here ? body : NOTHING);
    }

    /** A section of a part of the report, which is left out where the reader is not given that part. */
    private Section section(@Nullable Part part, String id, String heading, Body body) {
        boolean given = part != null && data.request().has(part);
        return new Section(new Heading(id, heading), given ? body : NOTHING);
    }

    /** Only a file that brings its own fonts has something to say here. */
    private void lettering() throws IOException {
        String remark = html.lettering().remark();
        if (remark != null) {
            Page.section(html, LETTERING, false);
            html.element(Tag.P, remark);
            html.close(Tag.SECTION);
        }
    }

    private void help() throws IOException {
        html.open(Tag.UL);
        for (String each : data.escalation().help()) {
            html.element(Tag.LI, each);
        }
        html.close(Tag.UL);
    }
}
