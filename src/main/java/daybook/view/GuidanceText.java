package daybook.view;

import daybook.escalation.Jurisdiction;
import daybook.guidance.Guidance;
import daybook.guidance.Note;
import daybook.guidance.Reason;
import daybook.guidance.Reminder;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.words.English;
import java.time.ZoneId;
import java.util.List;

/** The ladder for a person: each step with its state in words, all the times it was taken, and why it is advised. */
public final class GuidanceText {

    private static final int WIDEST = 100;

    /** So many reasons of a step are shown, the most pressing ones; a grave case has a dozen for each. */
    private static final int MOST_REASONS = 4;

    private final Output out;
    private final int width;
    private final ZoneId zone;

    public GuidanceText(Screen screen, ZoneId zone) {
        this.zone = zone;
        this.out = screen.out();
        this.width = Math.min(WIDEST, screen.width());
    }

    public void write(List<Guidance> ladders, Jurisdiction here) {
        if (ladders.isEmpty()) {
            paragraph(Style.PLAIN, "Nobody is in this log yet, so there are no incidents.", 0);
            out.line();
        }
        for (Guidance ladder : ladders) {
            ladder(ladder, here);
        }
        paragraph(Style.HEADING, Guidance.NOTICE, 0);
        for (String help : here.help()) {
            paragraph(Style.PLAIN, help, 0);
        }
        for (String source : Guidance.SOURCES) {
            hanging(Style.DIM, "Source: " + source, 0, 2);
        }
    }

    private void ladder(Guidance ladder, Jurisdiction here) {
        String incidents = English.incidents(ladder.incidents());
        paragraph(
                Style.HEADING,
                ladder.subject() + ": " + incidents
                        + (ladder.urgent()
                                ? ". The advised steps, what cannot wait first:"
                                : ". The advised steps, in their order:"),
                0);
        out.line();
        for (Rung rung : ladder.rungs()) {
            rung(rung, here);
        }
        if (!ladder.reminders().isEmpty()) {
            out.line();
            paragraph(Style.HEADING, "Reminders", 0);
            for (Reminder reminder : ladder.reminders()) {
                hanging(Style.PLAIN, "- " + GuidanceWords.reminder(reminder), 2, 4);
            }
        }
        out.line();
        paragraph(Style.DIM, "To record a step: daybook step STEP --at WHEN --subject " + ladder.subject() + ".", 0);
        out.line();
    }

    private void rung(Rung rung, Jurisdiction here) {
        hanging(style(rung.state()), state(rung.state()) + ": " + rung.step().word(), 0, 2);
        paragraph(Style.DIM, English.sentence(rung.step().meaning()), 4);
        for (Taken taken : rung.taken()) {
            hanging(Style.PLAIN, "Done " + GuidanceWords.taken(taken, zone, here) + ".", 4, 6);
        }
        int shown = Math.min(MOST_REASONS, rung.reasons().size());
        for (Reason reason : rung.reasons().subList(0, shown)) {
            String before = switch (rung.state()) {
                case AGAIN -> "Since then: ";
                case CONSIDER -> "Consider: ";
                default -> "Advised: ";
            };
            hanging(Style.PLAIN, before + GuidanceWords.reason(reason) + ".", 4, 6);
        }
        int more = rung.reasons().size() - shown;
        if (more > 0) {
            paragraph(Style.DIM, "And " + English.count(more, "more reason") + "; daybook guidance --json has all.", 4);
        }
        for (Note note : rung.notes()) {
            paragraph(Style.PLAIN, GuidanceWords.note(note, here), 4);
        }
    }

    private static String state(Rung.State state) {
        return switch (state) {
            case DONE -> "DONE";
            case AGAIN -> "DONE, BUT THINGS HAVE HAPPENED SINCE";
            case OUTSTANDING -> "OUTSTANDING";
            case CONSIDER -> "TO CONSIDER";
            case OPEN -> "NOT RECORDED";
        };
    }

    private static Style style(Rung.State state) {
        return switch (state) {
            case OUTSTANDING, AGAIN -> Style.ACT;
            case CONSIDER -> Style.NOTE;
            default -> Style.PLAIN;
        };
    }

    private void hanging(Style style, String text, int first, int rest) {
        for (SafeText line : Wrap.lines(SafeText.of(text), width, first, rest)) {
            out.line(style, line);
        }
    }

    private void paragraph(Style style, String text, int indent) {
        out.paragraph(style, SafeText.of(text), width, indent);
    }
}
