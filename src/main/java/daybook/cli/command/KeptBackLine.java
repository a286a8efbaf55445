package daybook.cli.command;

import daybook.cli.Call;
import daybook.handover.Handover;
import daybook.handover.Profile;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.store.LogStore;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is said to the recorder, and to no reader, of the entries that a handover keeps back; and what a handover to a subject needs. */
final class KeptBackLine {

    private KeptBackLine() {}

    /** Says how many entries of which kind were chosen and kept back. */
    static void say(Call call, LogStore log, Filter filter, Handover handover) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Fact> facts = Set.of(Fact.CONFIDENTIAL, Fact.STEP, Fact.PLACE);
        log.entries(filter.without(KeptBack.NOTHING), facts, entry -> {
            String why = handover.whyKept(entry);
            if (why != null) {
                counts.merge(why, 1, Integer::sum);
            }
            return true;
        });
        if (counts.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        int all = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            words.add(each.getKey() + " " + each.getValue());
            all += each.getValue();
        }
        call.say("Kept back, and not said in it: " + English.entries(all) + " (" + String.join(", ", words) + ").");
    }

    /** Refuses what cannot be given to the person whom a log is about. */
    static void refuseWhatASubjectCannotGet(Call call, LogStore log, Handover handover) {
        if (handover.profile() != Profile.SUBJECT) {
            return;
        }
        if (call.flag("--with-identity")) {
            throw new DaybookException.Usage(
                    "The identity card holds what you noted of the person, and is not for them.",
                    "leave out --with-identity; daybook subject show CODE shows what may be copied by hand");
        }
        if (call.option("--subject") == null && log.subjects().size() > 1) {
            throw new DaybookException.Usage(
                    "This log is about " + log.subjects().size() + " people, and it is not said who asked for access.",
                    "name the one who asked with --subject CODE");
        }
    }
}
