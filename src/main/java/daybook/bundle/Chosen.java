package daybook.bundle;

import daybook.exchange.Withheld;
import daybook.handover.PastFacts;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.NumberRanges;
import daybook.log.Status;
import daybook.store.Event;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a bundle, and what of their past its reader is given. */
final class Chosen {

    private final Set<Long> entries = new HashSet<>();
    private final NumberRanges numbers = new NumberRanges();
    private final Set<String> subjects = new HashSet<>();

    /** The numbers of those that happened at home or were aimed at the family. */
    private final Set<Long> homes = new HashSet<>();

    /** Whom they name as witnesses, where the reader is told and is given how to reach them. */
    private final Set<String> witnesses = new HashSet<>();

    private GivenCards cards = new GivenCards();

    /** The past of those that were corrected, where not all of it is given. */
    private final Map<Long, PastFacts> pasts = new HashMap<>();

    private boolean tellsWhere;

    /** Finds the entries that a request asks for. */
    static Chosen of(LogStore log, BundleRequest request) throws IOException {
        Chosen chosen = new Chosen();
        List<Long> corrected = new ArrayList<>();
        boolean reached = request.handover().reachesWitnesses();
        Set<Fact> wanted = Set.of(Fact.SUBJECT, Fact.PLACE, Fact.TARGET, Fact.PLACE_DETAIL, Fact.WITNESSES);
        log.entries(request.filter(), wanted, entry -> {
            chosen.add(entry);
            if (reached && entry.status() != Status.WITHDRAWN) {
                chosen.witnesses.addAll(entry.facts().list(Fact.WITNESSES));
            }
            if (entry.status() != Status.CURRENT) {
                corrected.add(entry.id());
            }
            return true;
        });
        chosen.cards = GivenCards.of(log, chosen.witnesses);
        for (long each : corrected) {
            PastFacts past = PastFacts.of(
                    request.handover(),
                    request.filter().subject(),
                    log.history(each),
                    Event.statesOf(each, log.eventsAbout(each)));
            if (past.hidesAny()) {
                chosen.pasts.put(each, past);
                chosen.tellsWhere |= past.hidesHome();
            }
        }
        return chosen;
    }

    private void add(Entry entry) {
        entries.add(entry.id());
        numbers.add(entry.number());
        if (Withheld.isPrivate(entry.facts())) {
            homes.add(entry.id());
            tellsWhere |= entry.facts().text(Fact.PLACE_DETAIL) != null;
        }
        String subject = entry.subject();
        if (subject != null) {
            subjects.add(subject);
        }
    }

    /** Returns how many there are. */
    int size() {
        return entries.size();
    }

    /** Whether an entry is one of them. */
    boolean has(@Nullable Long entry) {
        return entry != null && entries.contains(entry);
    }

    /** Whether an entry happened at home or was aimed at the family. */
    boolean isPrivate(long entry) {
        return homes.contains(entry);
    }

    /** Whether one of them says, or said, where exactly it was at home or with the family. */
    boolean tellsWhere() {
        return tellsWhere;
    }

    /** Whether one of them is about a subject. */
    boolean isAbout(String subject) {
        return subjects.contains(subject);
    }

    /** Whether entries or facts are left out, so that nothing that was made from all of them may be given. */
    boolean isPart(BundleRequest request, long all) {
        return size() < all
                || !request.filterWords().isEmpty()
                || !request.withheld().isEmpty()
                || hidesPast();
    }

    /** Returns the cards of the witnesses whom they name, as far as these are given. */
    GivenCards cards() {
        return cards;
    }

    /** Returns the numbers of the log's entries that are not among them, in words. */
    String missing(long all) {
        return numbers.missing(all);
    }

    /** Returns the numbers of those among them in short, such as {@code 1-12}. */
    List<String> ranges() {
        return numbers.ranges();
    }

    /** Whether some of what they said before is not given. */
    boolean hidesPast() {
        return !pasts.isEmpty();
    }

    /** Whether the value that a fact got by a record about an entry is not given any more. */
    boolean hides(long entry, long record, Fact fact) {
        PastFacts past = pasts.get(entry);
        return past != null && past.hides(record, fact);
    }

    /** Whether the reason of a correction of an entry is not given. */
    boolean hidesReason(long entry, long record) {
        PastFacts past = pasts.get(entry);
        return past != null && past.hidesReason(record);
    }

    /** Returns an entry with its corrections as the reader gets to see them. */
    Entry given(Entry entry) {
        PastFacts past = pasts.get(entry.id());
        return past == null ? entry : entry.withAmendments(past.given(entry.amendments()));
    }
}
