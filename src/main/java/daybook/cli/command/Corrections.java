package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.Amendment;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.FactPhrase;
import daybook.log.Status;
import daybook.store.LogWriter;
import java.util.ArrayList;
import java.util.List;

/** What amending, withdrawing and redacting have in common: which entry, why, and that nobody else corrected it meanwhile. */
final class Corrections {

    private Corrections() {}

    /** An option that has to say something. */
    static String required(Call call, String option, String what) {
        String text = call.option(option);
        if (text == null || text.isBlank()) {
            throw new DaybookException.Usage(what + " is missing.", "say it with " + option + " \"…\"");
        }
        FactCheck.whole(option.substring(2), text);
        return text;
    }

    /** The refusal of a fact that is to get a value and to become unknown. */
    static DaybookException.Usage bothGivenAndCleared(String fact) {
        return new DaybookException.Usage(fact + " is both given and cleared.", "leave one of them out");
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
            throw NamedEntry.notFound(seen.number());
        }
        if (!now.equals(seen)) {
            throw new DaybookException.Failed(
                    "Entry " + seen.number() + " was corrected meanwhile" + whatChanged(seen, now) + ".",
                    "look at it with daybook show " + seen.number() + " and decide again",
                    null);
        }
        return now;
    }

    /** Refuses to correct an entry that was corrected since the revision that a script saw. */
    static void expectRevision(Call call, Entry entry) {
        String typed = call.option("--revision");
        if (typed != null && !typed.equals(Integer.toString(entry.revision()))) {
            throw new DaybookException.Failed(
                    "Entry " + entry.number() + " is at revision " + entry.revision() + ", not " + typed
                            + lastChange(entry) + ".",
                    "look at it with daybook show " + entry.number() + " and decide again",
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
                + FactPhrase.list(words(last.changed()));
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
