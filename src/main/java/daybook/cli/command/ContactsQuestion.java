package daybook.cli.command;

import daybook.cli.Agreement;
import daybook.cli.Call;
import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.ledger.RecordKind;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.Status;
import daybook.log.WitnessCard;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The question whether a reader is given where exactly it was at home or with the family, and how to reach witnesses: asked each time,
 * of those who may need it, where there is something of the kind. Without an answer it is left out.
 */
final class ContactsQuestion {

    private static final Set<Profile> ASKED = Set.of(Profile.POLICE, Profile.COURT, Profile.DEFENCE_ORGANISATION);

    private ContactsQuestion() {}

    /** Returns what the reader is given, with the answer in it. */
    static Handover settle(Call call, LogStore log, Filter filter, Handover handover) throws IOException {
        Profile profile = handover.profile();
        if (profile == null || !ASKED.contains(profile) || isSaid(call)) {
            return handover;
        }
        String found = found(log, filter, handover);
        if (found.isEmpty()) {
            return handover;
        }
        if (!call.flag("--preview") && Agreement.canAsk(call)) {
            call.say("It holds " + found + ".");
            boolean given = Agreement.given(call, "Include it for " + profile.reader() + "?");
            call.say((given ? "Included: " : "Left out: ") + found + ".");
            return given ? handover.withContacts() : handover;
        }
        call.say("Left out: " + found + ". To include it: --include contacts");
        return handover;
    }

    private static boolean isSaid(Call call) {
        String contacts = Part.CONTACTS.word();
        return call.options("--include").contains(contacts)
                || call.options("--exclude").contains(contacts)
                || call.options("--withhold").contains(Withheld.HOME);
    }

    /** Returns in words what there is of the kind in what is handed over; empty where there is nothing. */
    private static String found(LogStore log, Filter filter, Handover handover) throws IOException {
        if (!handover.has(Part.TIMELINE)) {
            return "";
        }
        long[] places = new long[1];
        Set<String> names = new HashSet<>();
        Set<Fact> wanted = Set.of(Fact.PLACE, Fact.TARGET, Fact.PLACE_DETAIL, Fact.WITNESSES);
        log.entries(handover.listed(filter), wanted, entry -> {
            boolean isPrivate =
                    Withheld.isPrivate(entry.facts()) && entry.facts().text(Fact.PLACE_DETAIL) != null;
            places[0] += isPrivate && !handover.withheld().hides(Fact.PLACE_DETAIL) ? 1 : 0;
            if (entry.status() != Status.WITHDRAWN && !handover.withheld().hides(Fact.WITNESSES)) {
                names.addAll(entry.facts().list(Fact.WITNESSES));
            }
            return true;
        });
        long witnesses = 0;
        for (WitnessCard card : WitnessRecord.cardsOf(names, log.events(RecordKind.WITNESS))) {
            witnesses += card.contact() != null ? 1 : 0;
        }
        List<String> found = new ArrayList<>();
        if (places[0] > 0) {
            found.add("where exactly it was at home or with the family (" + English.entries(places[0]) + ")");
        }
        if (witnesses > 0) {
            found.add("how to reach " + English.count(witnesses, "witness", "witnesses"));
        }
        return String.join(", and ", found);
    }
}
