package daybook.guidance;

import daybook.log.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to have at hand when somebody is rung: the orders in force and the references of others.
 *
 * @param orders those that have no end in the log or have not ended, in time order
 * @param references the newest of each kind of step that has one, the police first
 */
public record AtHand(List<Taken> orders, List<Reference> references) {

    /** Who is asked for a reference most, first. */
    private static final List<Step> ORDER = List.of(
            Step.TOLD_POLICE,
            Step.ARREST,
            Step.CHARGE,
            Step.ORDER,
            Step.TOLD_DEFENCE_ORGANISATION,
            Step.HEARING,
            Step.OUTCOME,
            Step.RISK_ASSESSMENT,
            Step.TOLD_REGULATOR,
            Step.SUPPORT,
            Step.TOLD_MANAGEMENT);

    /**
     * A reference that somebody gave.
     *
     * @param taken the step with it, which has one
     */
    public record Reference(Step step, Taken taken, String text) {}

    /** Returns what a ladder says on that day. */
    public static AtHand of(Guidance guidance, LocalDate today) {
        List<Taken> orders = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (Step step : ORDER) {
            Rung rung = rung(guidance, step);
            if (rung == null) {
                continue;
            }
            Reference newest = newest(rung);
            if (newest != null) {
                references.add(newest);
            }
            for (Taken each : step == Step.ORDER ? rung.taken() : List.<Taken>of()) {
                LocalDate end = Reminders.lastDay(each.until());
                if (end == null || !end.isBefore(today)) {
                    orders.add(each);
                }
            }
        }
        return new AtHand(orders, references);
    }

    private static @Nullable Rung rung(Guidance guidance, Step step) {
        for (Rung rung : guidance.rungs()) {
            if (rung.step() == step) {
                return rung;
            }
        }
        return null;
    }

    private static @Nullable Reference newest(Rung rung) {
        for (int i = rung.taken().size() - 1; i >= 0; i--) {
            Taken taken = rung.taken().get(i);
            String text = taken.reference();
            if (text != null) {
                return new Reference(rung.step(), taken, text);
            }
        }
        return null;
    }
}
