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
import daybook.report.html.Html;
import daybook.report.html.Tag;
import daybook.view.GuidanceWords;
import daybook.words.English;
import java.io.IOException;
import java.util.List;

/** The step ladder: what was done, by whom and when, what is outstanding and why. */
final class ReportSteps {

    private final ReportData data;
    private final Html html;

    ReportSteps(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write() throws IOException {
        for (ReportData.About about : data.about()) {
            Guidance guidance = about.page().guidance();
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(guidance.subject()).close(Tag.H3);
            }
            rungs(guidance);
            if (!guidance.reminders().isEmpty()) {
                html.open(Tag.UL);
                for (Reminder reminder : guidance.reminders()) {
                    html.element(Tag.LI, reminder(reminder));
                }
                html.close(Tag.UL);
            }
        }
        html.element(Tag.P, Guidance.NOTICE);
        for (String source : Guidance.SOURCES) {
            html.element(Tag.P, "soft", "Source: " + source);
        }
    }

    /** All of the ladder where that was asked for, else the steps that were taken. */
    private void rungs(Guidance guidance) throws IOException {
        boolean any = false;
        for (Rung rung : guidance.rungs()) {
            if (data.request().has(Part.CONSIDERATIONS)) {
                rung(rung);
                any = true;
            } else if (!rung.taken().isEmpty()) {
                rung(new Rung(rung.step(), Rung.State.DONE, rung.taken(), List.of(), List.of()));
                any = true;
            }
        }
        if (!any) {
            html.element(Tag.P, "No step was recorded.");
        }
    }

    private void rung(Rung rung) throws IOException {
        Jurisdiction here = data.escalation().jurisdiction();
        html.open(Tag.DIV, "rung");
        html.open(data.severalSubjects() ? Tag.H4 : Tag.H3)
                .text(name(rung) + ": ")
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

    private static String name(Rung rung) {
        return English.capital(rung.step().word().replace('-', ' '));
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
