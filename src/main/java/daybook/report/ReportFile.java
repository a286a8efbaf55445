package daybook.report;

import daybook.escalation.Escalation;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.report.html.Page;
import daybook.report.html.Page.Heading;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.List;

/** A report from its first line to its last: which parts it has, and in which order. */
public final class ReportFile {

    private static final Heading SUMMARY = new Heading("summary", "Summary");
    private static final Heading FLAGS = new Heading("flags", "Flags");
    private static final Heading CHART = new Heading("chart", "Month by month");
    private static final Heading TIMELINE = new Heading("timeline", "Timeline");
    private static final Heading STEPS = new Heading("steps", "Steps advised and taken");
    private static final Heading EXHIBITS = new Heading("exhibits", "Exhibits");
    private static final Heading CHECKS = new Heading("checks", "Checks, and how to repeat them without daybook");
    private static final Heading LIMITS = new Heading("limits", "What this log does not prove");
    private static final Heading HELP = new Heading("help", "Where to get help");
    private static final Heading LETTERING = new Heading("lettering", "Characters written as numbers");

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
        Page.contents(html, List.of(SUMMARY, FLAGS, CHART, TIMELINE, STEPS, EXHIBITS, CHECKS, LIMITS, HELP));
        Page.section(html, SUMMARY);
        new ReportSummary(data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, FLAGS);
        new ReportFlags(data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, CHART);
        new ReportChart(data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, TIMELINE);
        new ReportTimeline(log, data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, STEPS);
        new ReportSteps(data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, EXHIBITS);
        new ReportExhibits(log, data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, CHECKS);
        new ReportChecks(data, html).write();
        html.close(Tag.SECTION);
        Page.section(html, LIMITS);
        ReportChecks.limits(html);
        html.close(Tag.SECTION);
        Page.section(html, HELP);
        help();
        html.close(Tag.SECTION);
        lettering();
        Page.end(html, "Made with " + data.request().imprint().program() + ". " + medium.promise());
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
        for (String each : Escalation.HELP) {
            html.element(Tag.LI, each);
        }
        html.close(Tag.UL);
    }
}
