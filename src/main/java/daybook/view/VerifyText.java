package daybook.view;

import daybook.ledger.CheckpointCheck;
import daybook.ledger.Head;
import daybook.review.TokenChecks;
import daybook.review.VerifyResult;
import daybook.store.EvidenceState;
import daybook.store.Verification;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.Instant;

/** The result of {@code verify} in words. */
public final class VerifyText {

    private VerifyText() {}

    public static void write(Screen screen, VerifyResult verified) {
        Verification stored = verified.stored();
        Fields fields = new Fields(screen.out(), screen.width(), "Projection".length());
        Head head = stored.head();
        Instant first = stored.first();
        String times = first == null || head == null
                ? ""
                : ", recorded from " + OccurredText.recorded(first, verified.zone()) + " to "
                        + OccurredText.recorded(head.latest(), verified.zone()) + " ("
                        + verified.zone().getId() + ")";
        fields.field("Records", SafeText.of(stored.records() + times));
        for (Verification.Check check : verified.checks()) {
            String name = English.capital(check.name());
            fields.field(
                    name,
                    check.noted() ? Style.ACT : check.ok() ? Style.PLAIN : Style.ERROR,
                    SafeText.of(
                            check.noted() ? ClockText.wentBack(stored.clockSteps(), verified.zone()) : check.said()));
        }
        for (TokenChecks.Result each : verified.tokens()) {
            fields.field(
                    "Time stamp",
                    each.holds() ? Style.PLAIN : Style.ERROR,
                    SafeText.of(each.word() + ": record " + each.id() + ", " + each.detail()));
        }
        if (verified.outside().isEmpty()) {
            fields.field("Checkpoint", SafeText.of("none given"));
        }
        for (VerifyResult.Outcome each : verified.outside()) {
            CheckpointCheck.Result result = each.result();
            found(
                    fields,
                    "Checkpoint",
                    result.holds(),
                    "record " + result.given().records()
                            + (each.source().equals("-") ? ", typed: " : ", " + each.source() + ": ")
                            + result.detail());
        }
        if (head != null) {
            fields.field("Head", SafeText.of(head.hash()));
        }
        screen.out().line();
        int width = screen.width();
        boolean holds = verified.holds();
        screen.out().paragraph(holds ? Style.HEADING : Style.ERROR, SafeText.of(verified.verdict()), width, 0);
        if (holds) {
            screen.out().paragraph(Style.PLAIN, SafeText.of(verified.meaning()), width, 0);
        } else {
            screen.out().paragraph(Style.PLAIN, SafeText.of(evidence(stored)), width, 0);
        }
    }

    /** What became of the evidence itself, which is what matters when anything else is damaged. */
    private static String evidence(Verification stored) {
        EvidenceState evidence = stored.evidence();
        if (!evidence.intact()) {
            return "Evidence: does not match: " + evidence.detail()
                    + ". Keep this file as it is, and look for a backup that verifies.";
        }
        return "Evidence: " + evidence.detail() + "."
                + (stored.canBeRebuilt() ? " What is shown is damaged: daybook rebuild makes it anew." : "");
    }

    private static void found(Fields fields, String label, boolean ok, String detail) {
        fields.field(label, ok ? Style.PLAIN : Style.ERROR, SafeText.of((ok ? "holds: " : "FAILS: ") + detail));
    }
}
