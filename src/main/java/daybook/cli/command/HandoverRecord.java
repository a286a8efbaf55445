package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RecordFacts;

/** Keeps in the log who was given something. By then it is there, whole: no log speaks of what nobody has. */
final class HandoverRecord {

    private HandoverRecord() {}

    /** Records it; when that fails for sure, the message says that it is missing. */
    static Event record(Call call, LogStore log, String givenTo, RecordFacts facts) {
        Event event;
        try {
            event = call.write(
                    log,
                    writer -> writer.append(null, facts),
                    given -> "It is whole, and that it is for " + givenTo + " is saved, as record " + given.id() + ".");
        } catch (DaybookException e) {
            Saved saved = e.saved();
            throw saved != null && saved.state() == Saved.State.NOTHING
                    ? e.with(Saved.nothing("It is not recorded that it is for " + givenTo + "."))
                    : e;
        }
        call.say("Recorded as record " + event.id() + ", given to " + givenTo + ".");
        return event;
    }
}
