package daybook.view;

import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Undecided;
import daybook.guidance.Guidance;
import daybook.guidance.Reminder;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.log.FactPhrase;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.review.Summary;
import daybook.review.SummaryPage;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import daybook.when.OccurredText;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lower half of a summary: flags, steps, and how the log is kept; a paragraph each. */
public final class SummaryConclusions {

    private static final int REMINDERS = 2;

    /** How many of those to whom something was given are named. */
    private static final int GIVEN = 3;

    private static final int LONGEST = 78;

    private final SummaryPage page;

    SummaryConclusions(SummaryPage page) {
        this.page = page;
    }

    /** A line for each flag, up to so many; the rest by name. */
    List<String> flags(int most) {
        List<Flag> flags = page.report().flags();
        List<String> out = new ArrayList<>();
        if (flags.isEmpty()) {
            out.add(Escalation.NO_FLAG);
            addCoverage(out);
            return out;
        }
        out.add("Flags (daybook escalation gives reasons and sources):");
        List<String> rest = new ArrayList<>();
        for (Flag flag : flags) {
            if (out.size() > most) {
                rest.add(flag.rule() + (flag.stands() ? "" : " (put aside)"));
            } else {
                out.add(line(flag));
            }
        }
        if (!rest.isEmpty()) {
            out.add("and also: " + English.list(rest) + ".");
        }
        addCoverage(out);
        return out;
    }

    /** What is left open, and what the rules could not see. */
    private void addCoverage(List<String> out) {
        List<String> open = new ArrayList<>();
        for (Undecided each : page.report().undecided()) {
            open.add(each.rule() + " (" + each.level().word() + ")");
        }
        if (!open.isEmpty()) {
            out.add("Not decided: " + English.list(open) + ".");
        }
        out.add(page.report().coverage().words());
    }

    private String line(Flag flag) {
        Occurred since = flag.since();
        String end = ", " + English.entries(flag.entries().size())
                + (since == null ? "" : ", since " + day(since, page.zone()))
                + (flag.stands() ? "" : " [put aside]");
        String head = flag.level().word().toUpperCase(Locale.ROOT);
        String line = head + " ".repeat(Math.max(1, 8 - head.length())) + flag.title();
        return line.length() + end.length() <= LONGEST
                ? line + end
                : line + end.replace(" entries", "").replace(" entry", "");
    }

    /** Which steps were taken, up to so many, which are outstanding, and what runs out next. */
    List<String> steps(int most) {
        Guidance guidance = page.guidance();
        List<String> taken = new ArrayList<>();
        List<String> outstanding = new ArrayList<>();
        List<String> again = new ArrayList<>();
        int kinds = 0;
        for (Rung rung : guidance.rungs()) {
            if (!rung.taken().isEmpty()) {
                kinds++;
                if (taken.size() < most) {
                    taken.add(taken(rung, page.zone()));
                }
            }
            if (rung.state() == Rung.State.OUTSTANDING) {
                outstanding.add(rung.step().word());
            } else if (rung.state() == Rung.State.AGAIN) {
                again.add(rung.step().word());
            }
        }
        if (kinds > taken.size()) {
            taken.add("and " + (kinds - taken.size()) + " more (daybook guidance)");
        }
        List<String> out = new ArrayList<>();
        out.add(taken.isEmpty() ? "Steps taken: none recorded." : "Steps taken: " + String.join("; ", taken) + ".");
        if (!again.isEmpty()) {
            out.add("Already done, but something has happened since: " + English.list(again) + ".");
        }
        if (!outstanding.isEmpty()) {
            out.add("Outstanding: " + English.list(outstanding) + " (daybook guidance says why).");
        }
        int shown = 0;
        for (Reminder reminder : guidance.reminders()) {
            if (shown++ < REMINDERS) {
                out.add("Reminder: " + GuidanceWords.reminder(reminder));
            }
        }
        if (shown > REMINDERS) {
            out.add("and " + (shown - REMINDERS) + " more (daybook guidance).");
        }
        return out;
    }

    /** A step that was taken: its name, when last, and how often. */
    public static String taken(Rung rung, ZoneId zone) {
        Taken last = rung.taken().get(rung.taken().size() - 1);
        int times = rung.taken().size();
        String when = day(last.occurred(), zone);
        return rung.step().word() + details(last) + " " + when + (times == 1 ? "" : " (" + times + " times)");
    }

    /** What a warning or an order says, in brackets; when it ends is said by a reminder. */
    private static String details(Taken taken) {
        List<String> details = new ArrayList<>();
        if (taken.orderType() != null) {
            details.add(taken.orderType().replace('-', ' '));
        }
        if (Boolean.TRUE.equals(taken.removalRisk())) {
            details.add("of removal");
        }
        if (taken.how() != null) {
            details.add("by " + taken.how());
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    /** A day without its weekday, which a page has no room for; a month or a year as it is. */
    private static String day(Occurred occurred, ZoneId zone) {
        Occurred here = occurred.in(zone);
        PartialDate from = here.begins();
        LocalDate day = from == null ? null : from.day();
        return day != null ? DateWords.date(day) : new OccurredText(zone).day(here);
    }

    /** Exhibits, late entries, and the last checkpoint. */
    List<String> keeping() {
        Summary summary = page.summary();
        List<String> out = new ArrayList<>();
        out.add("Exhibits: "
                + (summary.exhibits() == 0
                        ? "none"
                        : summary.exhibits() + ", " + size(summary.exhibitBytes()) + " together")
                + (summary.redactedExhibits() == 0
                        ? ""
                        : "; the bytes of " + summary.redactedExhibits() + " more were removed by redaction")
                + (page.things() == 0
                        ? ""
                        : "; without a file: " + English.count(page.things(), "thing")
                                + " (daybook evidence continuity)")
                + ". Late entries (recorded more than 24 hours after the event): " + summary.late() + " of "
                + (summary.incidents() + summary.steps() + summary.notes())
                + behind(summary)
                + (summary.imported() == 0 ? "" : "; " + summary.imported() + " came from an imported file") + ".");
        out.add("Last checkpoint: " + checkpoint(page) + "."
                + (page.checkpointDue() ? " Make one and keep it elsewhere: daybook checkpoint." : ""));
        if (!page.given().isEmpty()) {
            out.add(given(page.given()));
        }
        String review = RetentionText.review(page.retention(), page.today());
        if (review != null) {
            out.add("Review whether the log is still needed: " + review + ".");
        }
        if (page.retention().isHeld()) {
            out.add("Legal hold, nothing is removed: "
                    + RetentionText.holds(page.retention().holds(), page.zone()));
        }
        return out;
    }

    /** How many were recorded while the clock was behind. */
    public static String behind(Summary summary) {
        return summary.clockBehind() == 0
                ? ""
                : "; " + summary.clockBehind()
                        + " recorded while the computer's clock was behind (daybook verify says when)";
    }

    /** What was given to others of this log, the latest first. */
    private String given(List<DiscloseRecord> given) {
        List<String> parts = new ArrayList<>();
        for (int i = given.size() - 1; i >= Math.max(0, given.size() - GIVEN); i--) {
            DiscloseRecord each = given.get(i);
            parts.add(each.givenTo() + " on "
                    + DateWords.date(LocalDate.ofInstant(each.event().writtenDown(), page.zone()))
                    + " (" + each.name() + ", " + English.entries(each.entries())
                    + (each.withheld().isEmpty() ? "" : ", without " + FactPhrase.list(each.withheld())) + ")");
        }
        int more = given.size() - parts.size();
        return "Given to: " + String.join("; ", parts)
                + (more == 0 ? "" : "; and " + more + " before (daybook summary --json)") + ".";
    }

    /** When the last checkpoint was made and what has come since, without a full stop. */
    public static String checkpoint(SummaryPage page) {
        Event checkpoint = page.checkpoint();
        return checkpoint == null
                ? "none was made"
                : OccurredText.recorded(checkpoint.recordedAt(), checkpoint.notBefore(), page.zone()) + " (record "
                        + checkpoint.id() + "), " + English.count(page.since(), "record") + " since";
    }

    /** A size in round figures. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }
}
