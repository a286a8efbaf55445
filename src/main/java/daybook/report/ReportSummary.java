package daybook.report;

import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.guidance.Guidance;
import daybook.guidance.Rung;
import daybook.handover.Part;
import daybook.log.Occurred;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.review.Summary;
import daybook.review.SummaryPage;
import daybook.view.SummaryConclusions;
import daybook.view.SummaryCounts;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The summary: the same facts as those of {@code daybook summary}, a name and a value each. */
final class ReportSummary {

    private static final int RECORDERS = 20;

    private final ReportData data;
    private final Html html;

    ReportSummary(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write() throws IOException {
        if (data.about().isEmpty()) {
            html.element(Tag.P, "Nobody is in this log yet, so there are no incidents.");
        }
        for (ReportData.About about : data.about()) {
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(about.page().summary().subject()).close(Tag.H3);
            }
            subject(about.page());
        }
        if (data.request().has(Part.CONSIDERATIONS)) {
            html.open(Tag.DIV, "help")
                    .element(
                            Tag.P,
                            String.join(" ", data.escalation().jurisdiction().helpInShort()))
                    .close(Tag.DIV);
        }
    }

    private void subject(SummaryPage page) throws IOException {
        Summary summary = page.summary();
        SummaryCounts counts = new SummaryCounts(page);
        boolean timeless = data.request().withheld().hidesTime();
        HtmlFacts facts = new HtmlFacts(html, "facts ruled");
        facts.fact("Incidents", Long.toString(summary.incidents()));
        facts.fact("Steps, notes", others(summary));
        Occurred first = summary.first();
        Occurred last = summary.last();
        if (first != null && last != null) {
            OccurredText times = new OccurredText(page.zone());
            facts.fact("First, latest", times.plain(first) + "; " + times.plain(last) + counts.span());
        }
        facts.fact("By kind", English.list(counts.kinds()));
        facts.fact(
                "In no month",
                timeless ? null : String.join(" ", counts.inNoMonth()).replace("In no month: ", ""));
        facts.fact("Pattern", timeless ? null : String.join(" ", counts.pattern()));
        if (data.request().has(Part.FLAGS)) {
            flags(facts, page);
        }
        if (data.request().has(Part.CONSIDERATIONS)) {
            steps(facts, page.guidance(), page.zone());
        }
        facts.fact(
                "Exhibits",
                summary.exhibits() == 0
                        ? "none"
                        : summary.exhibits() + ", " + SummaryConclusions.size(summary.exhibitBytes()) + " together");
        facts.fact("Late entries", timeless ? null : late(summary));
        facts.fact("Last checkpoint", SummaryConclusions.checkpoint(page));
        // Who wrote what is only counted is not told.
        if (data.request().has(Part.TIMELINE)) {
            ReportRecorders.write(facts, summary, RECORDERS, Long::toString);
        }
        facts.close();
    }

    private static String others(Summary summary) {
        return English.count(summary.steps(), "step") + ", "
                + English.count(summary.notes(), "note")
                + (summary.withdrawn() == 0
                        ? ""
                        : "; " + English.entries(summary.withdrawn()) + " withdrawn and not counted");
    }

    private void flags(HtmlFacts facts, SummaryPage page) throws IOException {
        facts.begin("Flags");
        List<Flag> flags = page.report().flags();
        if (flags.isEmpty()) {
            html.text(Escalation.NO_FLAG);
        } else {
            html.open(Tag.UL);
            for (Flag flag : flags) {
                html.open(Tag.LI);
                html.link(ReportFlags.id(data, page.report(), flag), flag.title());
                html.text(", " + flag.level().word() + (flag.stands() ? "" : ", put aside"));
                html.close(Tag.LI);
            }
            html.close(Tag.UL);
            html.element(Tag.P, "soft", levels());
        }
        facts.end();
        facts.fact("What the rules could see", page.report().coverage().words());
    }

    private static String levels() {
        List<String> words = new ArrayList<>();
        for (Level level : Level.values()) {
            words.add(level.word().toLowerCase(Locale.ROOT) + " means " + level.meaning());
        }
        return English.sentence(String.join("; ", words));
    }

    private static void steps(HtmlFacts facts, Guidance guidance, ZoneId zone) throws IOException {
        List<String> taken = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> outstanding = new ArrayList<>();
        for (Rung rung : guidance.rungs()) {
            String step = rung.step().word().replace('-', ' ');
            if (!rung.taken().isEmpty()) {
                taken.add(
                        SummaryConclusions.taken(rung, zone).replace(rung.step().word(), step));
            }
            if (rung.state() == Rung.State.OUTSTANDING) {
                outstanding.add(step);
            } else if (rung.state() == Rung.State.AGAIN) {
                again.add(step);
            }
        }
        facts.fact("Steps taken", taken.isEmpty() ? "none recorded" : String.join("; ", taken));
        facts.fact("Taken, but advised again", English.list(again));
        facts.fact("Outstanding", English.list(outstanding));
    }

    private static String late(Summary summary) {
        return summary.late() + " of " + (summary.incidents() + summary.steps() + summary.notes())
                + " recorded more than 24 hours after what they tell of"
                + SummaryConclusions.behind(summary)
                + (summary.imported() == 0 ? "" : "; " + summary.imported() + " came from an imported file");
    }
}
