package daybook.cli.command;

import daybook.log.DaybookException;
import daybook.store.Event;
import daybook.store.HoldRecord;
import daybook.store.LogStore;
import java.util.List;

/** The refusal to remove anything from a log while a legal hold is in place. */
final class LegalHold {

    private LegalHold() {}

    /**
     * Checks that no hold is in place. Call before asking, and again within the transaction.
     *
     * @throws DaybookException.Usage when one is
     */
    static void refuseRemoval(LogStore log) {
        List<Event> holds = HoldRecord.inPlace(log);
        if (holds.isEmpty()) {
            return;
        }
        Event hold = holds.get(0);
        String reason = hold.reason();
        throw new DaybookException.Usage(
                "A legal hold is in place, so nothing can be removed (record " + hold.id()
                        + (reason == null ? "" : ": " + reason) + ").",
                "if you were told that it has ended: daybook hold " + (holds.size() == 1 ? "" : hold.id() + " ")
                        + "--lift --reason TEXT");
    }
}
