package daybook.report;

import daybook.escalation.Jurisdiction;
import daybook.guidance.Guidance;
import daybook.guidance.Note;
import daybook.guidance.Reason;
import daybook.guidance.Reminder;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.handover.Part;
import daybook.log.RecordNumber;
import daybook.log.Step;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.view.GuidanceWords;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps that were taken, and for those who are to be advised the whole ladder: what is outstanding, and why. */
final class ReportSteps {

    private final ReportData data;
    private final Html html;

    ReportSteps(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write() throws IOException {
        boolean advised = data.request().has(Part.CONSIDERATIONS);
        for (int i = 0; i < data.about().size(); i++) {
            Guidance guidance = data.about().get(i).page().guidance();
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(guidance.subject()).close(Tag.H3);
            }
            if (!advised) {
                taken(guidance, "steps-table-" + (i + 1));
                continue;
            }
            for (Rung rung : guidance.rungs()) {
                rung(rung);
            }
            if (!guidance.reminders().isEmpty()) {
                html.open(Tag.UL);
                for (Reminder reminder : guidance.reminders()) {
                    html.element(Tag.LI, reminder(reminder));
                }
                html.close(Tag.UL);
            }
        }
        if (advised) {
            html.element(Tag.P, Guidance.NOTICE);
            for (String source : Guidance.SOURCES) {
                html.element(Tag.P, "soft", "Source: " + source);
            }
        }
    }

    /** A step that was taken, on one of the times. */
    private record Done(Step step, Taken taken) {}

    /** The steps that were taken and nothing else, in the order in which they were. */
    private void taken(Guidance guidance, String id) throws IOException {
        List<Done> done = new ArrayList<>();
        for (Rung rung : guidance.rungs()) {
            for (Taken taken : rung.taken()) {
                done.add(new Done(rung.step(), taken));
            }
        }
        if (done.isEmpty()) {
            html.element(Tag.P, "No step was recorded.");
            return;
        }
        ZoneId zone = data.settings().zone();
        done.sort(Comparator.comparing(
                each -> each.taken().occurred().in(zone).start(), Comparator.nullsLast(Comparator.naturalOrder())));
        HtmlTable table = HtmlTable.begin(html, id, "steps", "Steps taken about " + guidance.subject(), columns());
        for (Done each : done) {
            Taken taken = each.taken();
            table.row(data.request().withheld().hidesTime() ? "" : new OccurredText(zone).plain(taken.occurred()))
                    .cell(name(each.step()));
            html.open(Tag.TD)
                    .words(GuidanceWords.details(taken, zone, data.escalation().jurisdiction()))
                    .close(Tag.TD);
            if (linked()) {
                html.open(Tag.TD)
                        .link("e" + taken.entry(), "#" + RecordNumber.show(taken.entry()))
                        .close(Tag.TD);
            }
            table.endRow();
        }
        table.end();
    }

    private String[] columns() {
        return linked() ? new String[] {"When", "Step", "Details", "Entry"} : new String[] {"When", "Step", "Details"};
    }

    /** A number says nothing to a reader who is not given the entries. */
    private boolean linked() {
        return data.request().has(Part.TIMELINE);
    }

    private void rung(Rung rung) throws IOException {
        Jurisdiction here = data.escalation().jurisdiction();
        html.open(Tag.DIV, "rung");
        html.open(data.severalSubjects() ? Tag.H4 : Tag.H3)
                .text(name(rung.step()) + ": ")
                .element(Tag.SPAN, "state", state(rung.state()))
                .close(data.severalSubjects() ? Tag.H4 : Tag.H3);
        html.element(Tag.P, "soft", English.sentence(rung.step().meaning()));
        if (!rung.taken().isEmpty() || !rung.reasons().isEmpty()) {
            html.open(Tag.UL);
            for (Taken taken : rung.taken()) {
                String number = "#" + RecordNumber.show(taken.entry());
                html.open(Tag.LI)
                        .text("Done ")
                        .words(GuidanceWords.taken(taken, data.settings().zone(), here)
                                .replace(" (" + number + ")", ""))
                        .text(" (")
                        .link("e" + taken.entry(), number)
                        .text(").")
                        .close(Tag.LI);
            }
            for (Reason reason : rung.reasons()) {
                html.element(Tag.LI, before(rung.state()) + GuidanceWords.reason(reason) + ".");
            }
            html.close(Tag.UL);
        }
        for (Note note : rung.notes()) {
            html.element(Tag.P, GuidanceWords.note(note, here));
        }
        html.close(Tag.DIV);
    }

    private static String name(Step step) {
        return English.capital(step.word().replace('-', ' '));
    }

    private static String before(Rung.State state) {
        return switch (state) {
            case AGAIN -> "Since then: ";
            case CONSIDER -> "Consider: ";
            default -> "Advised: ";
        };
    }

    private static String state(Rung.State state) {
        return switch (state) {
            case DONE -> "done";
            case AGAIN -> "done, but things have happened since";
            case OUTSTANDING -> "outstanding";
            case CONSIDER -> "to consider";
            case OPEN -> "not recorded";
        };
    }

    private static String reminder(Reminder reminder) {
        return reminder.cause() == Reminder.Cause.ORDER_WITHOUT_END
                ? "The order (#" + RecordNumber.show(reminder.entry()) + ") has no end in the log."
                : GuidanceWords.reminder(reminder);
    }
}
