package daybook.draft;

import daybook.log.Attribution;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.PartialDate;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Threat;
import daybook.store.EntryVisitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a log knows about one subject, as far as a text may say it. Takes the entries once each, in the order of the timeline.
 *
 * <p>What a letter never names is only counted here, so that the notice above the text can say so: what is only suspected, what is for the
 * police, what is marked confidential, complaints and allegations.
 */
public final class CaseFacts implements EntryVisitor {

    /** What comes before any letter, the gravest first. */
    enum Danger {
        THREAT("a threat"),
        ASSAULT("an assault"),
        BREAK_IN("a break-in"),
        FEAR("fear");

        private final String noun;

        Danger(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }

    private final String subject;
    private final LocalDate today;
    private final ZoneId zone;
    private final ActList acts;
    private final Map<Danger, List<Long>> dangers = new EnumMap<>(Danger.class);
    private final List<Long> unsure = new ArrayList<>();
    private final List<Long> suspected = new ArrayList<>();
    private final List<Long> forThePolice = new ArrayList<>();
    private final List<Long> confidential = new ArrayList<>();
    private final List<Long> complaints = new ArrayList<>();
    private final List<Long> allegations = new ArrayList<>();
    private final List<Long> gone = new ArrayList<>();
    private final List<Entry> orders = new ArrayList<>();
    private ActList sinceWarned;
    private @Nullable WarningGiven warned;
    private @Nullable WarningGiven warnedOfRemoval;
    private @Nullable Entry toAnswer;

    /** Starts with no entry, for the subject of that code. */
    public CaseFacts(String subject, LocalDate today, ZoneId zone) {
        this.subject = subject;
        this.today = today;
        this.zone = zone;
        this.acts = new ActList(zone);
        this.sinceWarned = new ActList(zone);
    }

    @Override
    public boolean visit(Entry entry) {
        if (entry.status() != Status.WITHDRAWN && subject.equals(entry.subject())) {
            if (entry.type() == EntryType.INCIDENT) {
                incident(entry);
            } else if (entry.step() == Step.WARNED) {
                warned(entry);
            } else if (isEndOfCare(entry.step())) {
                gone.add(entry.number());
            } else if (entry.step() == Step.ORDER && isInForce(entry) && !isConfidential(entry)) {
                orders.add(entry);
            }
        }
        return true;
    }

    private static boolean isEndOfCare(@Nullable Step step) {
        return step == Step.REMOVED || step == Step.REMOVED_IMMEDIATELY || step == Step.TRANSFERRED;
    }

    private void incident(Entry entry) {
        long number = entry.number();
        dangers(entry);
        if (entry.facts().says(Threat.UNSURE)) {
            unsure.add(number);
        }
        boolean doubtful = Attribution.isDoubtful(entry.facts());
        if (!doubtful && !isConfidential(entry) && !entry.facts().says(Threat.YES)) {
            answerable(entry);
        }
        String what = ActWords.of(entry);
        if (entry.kind() == Kind.COMPLAINT) {
            complaints.add(number);
        } else if (entry.kind() == Kind.ALLEGATION) {
            allegations.add(number);
        } else if (isConfidential(entry)) {
            confidential.add(number);
        } else if (doubtful) {
            suspected.add(number);
        } else if (what == null || entry.facts().says(Threat.YES)) {
            forThePolice.add(number);
        } else {
            acts.add(entry, what);
            if (warned != null && warned.isBefore(entry.occurred().in(zone))) {
                sinceWarned.add(entry, what);
            }
        }
    }

    private static boolean isConfidential(Entry entry) {
        return entry.facts().isTrue(Fact.CONFIDENTIAL);
    }

    private void dangers(Entry entry) {
        if (entry.kind() == Kind.THREAT || entry.facts().says(Threat.YES)) {
            danger(Danger.THREAT, entry);
        }
        if (entry.kind() == Kind.ASSAULT) {
            danger(Danger.ASSAULT, entry);
        }
        if (entry.kind() == Kind.BREAK_IN) {
            danger(Danger.BREAK_IN, entry);
        }
        if (entry.facts().says(Fear.FRIGHTENED) || entry.facts().says(Fear.VERY_FRIGHTENED)) {
            danger(Danger.FEAR, entry);
        }
    }

    private void danger(Danger what, Entry entry) {
        dangers.computeIfAbsent(what, each -> new ArrayList<>()).add(entry.number());
    }

    private void answerable(Entry entry) {
        Kind kind = entry.kind();
        boolean written = kind == Kind.MESSAGE || kind == Kind.LETTER || kind == Kind.CALL;
        boolean formal = kind == Kind.COMPLAINT || kind == Kind.ALLEGATION;
        if ((written || formal) && entry.occurred().isDated()) {
            toAnswer = entry;
        }
    }

    private void warned(Entry entry) {
        WarningGiven given = WarningGiven.of(entry, zone);
        if (given == null) {
            return;
        }
        warned = given;
        warnedOfRemoval = given.isOfRemoval() ? given : warnedOfRemoval;
        sinceWarned = new ActList(zone);
    }

    private boolean isInForce(Entry order) {
        PartialDate until = PartialDate.orNull(order.facts().text(Fact.UNTIL));
        return until == null || !until.in(zone).lastDay().isBefore(today);
    }

    LocalDate today() {
        return today;
    }

    ZoneId zone() {
        return zone;
    }

    /** Returns the acts that a letter may name. */
    ActList acts() {
        return acts;
    }

    /** Returns those of them that surely came after the latest warning. */
    ActList sinceWarned() {
        return sinceWarned;
    }

    /** Returns the latest warning with a date; null when there is none. */
    @Nullable
    WarningGiven warned() {
        return warned;
    }

    /** Returns the latest warning with a date that spoke of removal; null when there is none. */
    @Nullable
    WarningGiven warnedOfRemoval() {
        return warnedOfRemoval;
    }

    /** Returns threats, assaults, break-ins and fear, each with the numbers of its entries. */
    Map<Danger, List<Long>> dangers() {
        return dangers;
    }

    /** Returns the entries that do not know whether there was a threat. */
    List<Long> unsure() {
        return unsure;
    }

    /** Returns the entries of which it is only suspected, or not known, who did it. */
    List<Long> suspected() {
        return suspected;
    }

    /** Returns the entries of a kind that no letter names. */
    List<Long> forThePolice() {
        return forThePolice;
    }

    /** Returns the entries that are for the recorder alone. */
    List<Long> confidential() {
        return confidential;
    }

    List<Long> complaints() {
        return complaints;
    }

    List<Long> allegations() {
        return allegations;
    }

    /** Returns the steps by which the patient was removed or moved elsewhere. */
    List<Long> gone() {
        return gone;
    }

    /** Returns the orders that have not ended, as far as the log says. */
    List<Entry> orders() {
        return orders;
    }

    /** Returns the latest message, letter, call, complaint or allegation with a date; null when there is none. */
    @Nullable
    Entry toAnswer() {
        return toAnswer;
    }
}
