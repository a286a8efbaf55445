package daybook.report;

import daybook.escalation.Dismissal;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.SubjectReport;
import daybook.escalation.Undecided;
import daybook.log.Fact;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.view.EscalationWords;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The flags with level, reason, entries, what they do not mean, what to consider and where the rule comes from. */
final class ReportFlags {

    /** So many entries of a flag are linked; a flag about late entries may name thousands. */
    private static final int LINKED = 200;

    private final ReportData data;
    private final Html html;

    ReportFlags(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    /** Where a flag stands in the page. */
    static String id(ReportData data, SubjectReport report, Flag flag) {
        return "flag-" + (data.escalation().subjects().indexOf(report) + 1) + "-" + flag.rule();
    }

    void write() throws IOException {
        for (SubjectReport report : data.escalation().subjects()) {
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(report.subject()).close(Tag.H3);
            }
            if (report.flags().isEmpty()) {
                html.element(Tag.P, Escalation.NO_FLAG);
            }
            for (Level level : Level.values()) {
                atLevel(report, level);
            }
            html.element(Tag.P, report.coverage().words());
        }
        html.element(Tag.P, data.escalation().notice());
        html.element(
                Tag.P,
                "soft",
                EscalationWords.version(data.escalation())
                        + " A rule counts what was logged; there is no score, and none of this is a prediction.");
    }

    private void atLevel(SubjectReport report, Level level) throws IOException {
        for (Flag flag : report.flags()) {
            if (flag.level() == level) {
                flag(report, flag);
            }
        }
        for (Undecided each : report.undecided()) {
            if (each.level() == level) {
                html.open(Tag.P, "soft")
                        .element(Tag.SPAN, "level " + level.word(), level.word().toUpperCase(Locale.ROOT))
                        .text(" Not decided: " + each.title() + ". " + each.reason())
                        .close(Tag.P);
            }
        }
    }

    private void flag(SubjectReport report, Flag flag) throws IOException {
        String level = flag.level().word();
        html.open(Tag.ARTICLE, "flag " + level + (flag.stands() ? "" : " aside"))
                .id(id(data, report, flag));
        html.open(data.severalSubjects() ? Tag.H4 : Tag.H3)
                .element(Tag.SPAN, "level " + level, level.toUpperCase(Locale.ROOT))
                .text(" " + flag.title() + (flag.stands() ? "" : " (put aside)"))
                .close(data.severalSubjects() ? Tag.H4 : Tag.H3);
        dismissed("Put aside ", flag.dismissed());
        dismissed("It stands again: what it rests on has changed since it was put aside ", flag.before());
        html.element(Tag.P, flag.reason());
        HtmlFacts facts = new HtmlFacts(html);
        facts.begin("Entries");
        entries(flag.entries());
        Occurred since = flag.since();
        html.text(
                since == null
                        ? ""
                        : "; since " + new OccurredText(data.settings().zone()).plain(since));
        facts.end();
        for (String threshold : flag.thresholds()) {
            facts.fact("Threshold", threshold);
        }
        facts.fact("What it does not mean", flag.not());
        list(facts, "To consider", flag.consider());
        list(facts, flag.sources().size() == 1 ? "Source" : "Sources", flag.sources());
        facts.fact("Law cited", law(flag.law()));
        facts.fact("Rule", flag.rule());
        facts.close();
        html.close(Tag.ARTICLE);
    }

    private void entries(List<Long> entries) throws IOException {
        int linked = Math.min(LINKED, entries.size());
        for (int i = 0; i < linked; i++) {
            html.text(i == 0 ? "" : ", ").link("e" + entries.get(i), "#" + RecordNumber.show(entries.get(i)));
        }
        if (linked < entries.size()) {
            html.text(" and " + (entries.size() - linked) + " more");
        }
    }

    private void list(HtmlFacts facts, String name, List<String> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        if (items.size() == 1) {
            facts.fact(name, items.get(0));
            return;
        }
        facts.begin(name).open(Tag.UL);
        for (String item : items) {
            html.element(Tag.LI, item);
        }
        html.close(Tag.UL);
        facts.end();
    }

    private static @Nullable String law(@Nullable String law) {
        return law == null ? null : "that of " + law;
    }

    private void dismissed(String what, @Nullable Dismissal dismissal) throws IOException {
        if (dismissal == null) {
            return;
        }
        boolean named = dismissal.by() != null && !data.request().withheld().hides(Fact.RECORDED_BY);
        html.open(Tag.P)
                .text(what + "on "
                        + OccurredText.recorded(dismissal.at(), data.settings().zone()));
        if (named) {
            html.text(" by ").words(String.valueOf(dismissal.by()));
        }
        html.text(" (record " + dismissal.id() + "): ")
                .words(dismissal.reason())
                .close(Tag.P);
    }
}
