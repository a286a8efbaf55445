package daybook.report;

import daybook.handover.Part;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.report.html.Page;
import daybook.report.html.Page.Heading;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A report from its first line to its last: which sections it has, and in which order. */
public final class ReportFile {

    private static final Heading LETTERING = new Heading("lettering", "Characters written as numbers");

    private interface Body {
        void write() throws IOException;
    }

    private record Section(Part part, Heading heading, Body body) {}

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
        Page.begin(html, medium, title);
        new ReportTitle(data, html).write(title);
        List<Section> sections = sections();
        Page.contents(html, sections.stream().map(Section::heading).toList());
        for (Section section : sections) {
            Page.section(html, section.heading());
            section.body().write();
            html.close(Tag.SECTION);
        }
        lettering();
        Page.end(html, "Made with " + data.request().imprint().program() + ". " + medium.promise());
    }

    /** The sections in their order, of which the reader is given some. Each is made when it is written, because some read the log. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                section(Part.COUNTS, "summary", "Summary", () -> new ReportSummary(data, html).write()),
                section(Part.FLAGS, "flags", "Flags", () -> new ReportFlags(data, html).write()),
                section(Part.COUNTS, "chart", "Month by month", () -> new ReportChart(data, html).write()),
                section(Part.TIMELINE, "timeline", "Timeline", () -> new ReportTimeline(log, data, html).write()),
                section(
                        Part.STEPS,
                        "steps",
                        data.request().has(Part.CONSIDERATIONS) ? "Steps advised and taken" : "Steps taken",
                        () -> new ReportSteps(data, html).write()),
                section(Part.EXHIBITS, "exhibits", "Exhibits", () -> new ReportExhibits(log, data, html).write()),
                section(
                        Part.CHECKS,
                        "checks",
                        "Checks, and how to repeat them without daybook",
                        () -> new ReportChecks(data, html).write()),
                section(Part.CHECKS, "limits", "What this log does not prove", () -> ReportChecks.limits(html)),
                section(Part.CONSIDERATIONS, "help", "Where to get help", () -> help())));
        sections.removeIf(each -> !data.request().has(each.part()));
        return sections;
    }

    private static Section section(Part part, String id, String heading, Body body) {
        return new Section(part, new Heading(id, heading), body);
    }

    /** Only a file that brings its own fonts has something to say here. */
    private void lettering() throws IOException {
        String remark = html.lettering().remark();
        if (remark != null) {
            Page.section(html, LETTERING);
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
