package daybook.cli;

import daybook.log.Amendment;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.store.LogWriter;
import java.util.ArrayList;
import java.util.List;

/** What amending, withdrawing and redacting have in common: which entry, why, and that nobody else corrected it meanwhile. */
final class Correcting {

    private Correcting() {}

    /** The number of the entry that the first parameter names. */
    static long number(Call call) {
        long number = Call.entryNumber(call.parameter(
                0, "The entry's number is missing.", "the numbers are in the first column of daybook timeline"));
        if (!RecordNumber.isOwn(number)) {
            throw new DaybookException.Usage(
                    RecordNumber.show(number) + " is record " + RecordNumber.within(number)
                            + " of another log, and only there can anything be added to it. Nothing was saved.",
                    "have it done in that log, and import its next bundle here: daybook import bundle PATH");
        }
        return number;
    }

    /** An option that has to say something. */
    static String required(Call call, String option, String what) {
        String text = call.option(option);
        if (text == null || text.isBlank()) {
            throw new DaybookException.Usage(what + " is missing.", "say it with " + option + " \"…\"");
        }
        FactCheck.whole(option.substring(2), text);
        return text;
    }

    /** The error for a number that no entry has. */
    static DaybookException.NotFound notFound(long id) {
        return new DaybookException.NotFound(
                "There is no entry " + RecordNumber.show(id) + ".",
                "daybook timeline shows the entries and their numbers");
    }

    /**
     * The entry as it stands in this transaction.
     *
     * @param seen the entry as it was when the person decided
     * @throws DaybookException.Failed when somebody corrected it meanwhile
     */
    static Entry unchanged(LogWriter writer, Entry seen) {
        Entry now = writer.find(seen.id());
        if (now == null) {
            throw notFound(seen.id());
        }
        if (!now.equals(seen)) {
            throw new DaybookException.Failed(
                    "Entry " + seen.id() + " was corrected meanwhile" + whatChanged(seen, now) + ". Nothing was saved.",
                    "look at it with daybook show " + seen.id() + " and decide again",
                    null);
        }
        return now;
    }

    /** Refuses to correct an entry that was corrected since the revision that a script saw. */
    static void expectRevision(Call call, Entry entry) {
        String typed = call.option("--revision");
        if (typed != null && !typed.equals(Integer.toString(entry.revision()))) {
            throw new DaybookException.Failed(
                    "Entry " + entry.id() + " is at revision " + entry.revision() + ", not " + typed + lastChange(entry)
                            + ". Nothing was saved.",
                    "look at it with daybook show " + entry.id() + " and decide again",
                    null);
        }
    }

    private static String whatChanged(Entry seen, Entry now) {
        if (now.status() != seen.status() && now.status() == Status.WITHDRAWN) {
            return ": it was withdrawn";
        }
        return now.amendments().size() > seen.amendments().size() ? lastChange(now) : "";
    }

    private static String lastChange(Entry entry) {
        if (entry.amendments().isEmpty()) {
            return "";
        }
        Amendment last = entry.amendments().get(entry.amendments().size() - 1);
        return ": record " + last.id() + (last.by() == null ? "" : " by " + last.by()) + " changed "
                + String.join(", ", words(last.changed()));
    }

    /** The names of facts. */
    static List<String> words(Iterable<Fact> facts) {
        List<String> words = new ArrayList<>();
        for (Fact fact : facts) {
            words.add(fact.word());
        }
        return words;
    }
}
