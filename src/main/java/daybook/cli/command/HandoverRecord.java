package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps in the log who was given something. By then it is there, whole: no log speaks of what nobody has. */
final class HandoverRecord {

    private final Call call;
    private final String whole;
    private final @Nullable String givenTo;

    /**
     * Says from now on that what was made is whole, and that its record is yet to come.
     *
     * @param what such as {@code The report}
     * @param givenTo whom the record is to name, or null where there is to be none
     */
    HandoverRecord(Call call, String what, Path target, @Nullable String givenTo) {
        this.call = call;
        this.whole = what + " is at " + target + ", whole";
        this.givenTo = givenTo;
        call.saved(whole + (givenTo == null ? "." : "; it is not recorded that it is for " + givenTo + "."));
    }

    /** Records it; when that fails for sure, the message says that it is missing. */
    void record(LogStore log, RecordFacts facts) {
        // What became of the record is said by the attempt.
        call.saved(whole + ".");
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
    }
}
