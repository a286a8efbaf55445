package daybook.guidance;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.Outcome;
import daybook.log.Place;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Threat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the log says about the steps for one subject, in one pass over the entries in time order.
 *
 * <p>Source of the ladder: {@link Guidance#SOURCES}.
 */
public final class Ladder {

    /** The advised steps, in the order in which the advice names them; what follows a failed warning comes late. */
    public static final List<Step> STEPS = List.of(
            Step.TOLD_MANAGEMENT,
            Step.TOLD_DEFENCE_ORGANISATION,
            Step.SUPPORT,
            Step.WARNED,
            Step.CHAPERONE,
            Step.GIFT_CONSIDERED,
            Step.CONTACT_PROTECTED,
            Step.PRIVACY_REVIEWED,
            Step.TRANSFERRED,
            Step.REMOVED,
            Step.TOLD_POLICE,
            Step.ORDER,
            Step.SECURITY,
            Step.RISK_ASSESSMENT,
            Step.REMOVED_IMMEDIATELY);

    /** The same steps while an urgent flag stands: what cannot wait, then what protects, then the rest. */
    static final List<Step> URGENT_STEPS = List.of(
            Step.TOLD_POLICE,
            Step.SUPPORT,
            Step.SECURITY,
            Step.TOLD_DEFENCE_ORGANISATION,
            Step.TOLD_MANAGEMENT,
            Step.RISK_ASSESSMENT,
            Step.ORDER,
            Step.REMOVED_IMMEDIATELY,
            Step.CONTACT_PROTECTED,
            Step.PRIVACY_REVIEWED,
            Step.CHAPERONE,
            Step.TRANSFERRED,
            Step.REMOVED,
            Step.WARNED,
            Step.GIFT_CONSIDERED);

    /** The steps that are taken as they happen and are only shown when they were. */
    static final List<Step> AS_THEY_HAPPEN = List.of(
            Step.TOLD_LAWYER,
            Step.ARREST,
            Step.CHARGE,
            Step.HEARING,
            Step.OUTCOME,
            Step.GIFT_RETURNED,
            Step.EVIDENCE_PRESERVED,
            Step.TOLD_REGULATOR,
            Step.OTHER);

    private final String subject;
    private final ZoneId zone;
    private final Map<Step, List<Taken>> taken = new EnumMap<>(Step.class);
    private final Map<Long, Instant> starts = new HashMap<>();
    private final List<Long> allegations = new ArrayList<>();
    private final List<Long> gifts = new ArrayList<>();
    private final List<Long> requests = new ArrayList<>();
    private final List<Long> privateContacts = new ArrayList<>();
    private final List<Long> firstEntry = new ArrayList<>(1);
    private boolean danger;
    private long incidents;

    /** Begins for the subject of that code, in a log of that zone. */
    public Ladder(String subject, ZoneId zone) {
        this.subject = subject;
        this.zone = zone;
    }

    /** The code of the subject. */
    public String subject() {
        return subject;
    }

    /** Takes in the next entry; one that was withdrawn or is about somebody else says nothing. */
    public void see(Entry entry) {
        if (entry.status() == Status.WITHDRAWN || !subject.equals(entry.subject())) {
            return;
        }
        Step step = entry.step();
        if (step != null) {
            taken.computeIfAbsent(step, each -> new ArrayList<>()).add(taken(entry));
        } else if (entry.type() == EntryType.INCIDENT) {
            incident(entry);
        }
    }

    private void incident(Entry entry) {
        incidents++;
        Instant start = entry.occurred().in(zone).start();
        starts.put(entry.number(), start == null ? entry.writtenDown() : start);
        if (firstEntry.isEmpty()) {
            firstEntry.add(entry.number());
        }
        if (entry.kind() == Kind.ALLEGATION) {
            allegations.add(entry.number());
        }
        boolean kept = entry.facts().text(Fact.OUTCOME) == null || entry.facts().says(Outcome.KEPT);
        if (entry.kind() == Kind.GIFT && kept) {
            gifts.add(entry.number());
        }
        if (entry.kind() == Kind.FRIEND_REQUEST) {
            requests.add(entry.number());
        }
        if (isPrivateContact(entry)) {
            privateContacts.add(entry.number());
        }
        danger |= isDanger(entry);
    }

    /** Something that was said or sent, to the home or with knowledge of private life. */
    private static boolean isPrivateContact(Entry entry) {
        Kind kind = entry.kind();
        boolean contact = kind == Kind.MESSAGE || kind == Kind.CALL || kind == Kind.LETTER || kind == Kind.GIFT;
        boolean isPrivate = entry.facts().says(Place.HOME) || entry.facts().isTrue(Fact.PRIVATE_KNOWLEDGE);
        return contact && isPrivate;
    }

    /** A threat, also one of which nobody is sure, fear, violence or a break-in. */
    private static boolean isDanger(Entry entry) {
        Kind kind = entry.kind();
        return kind == Kind.THREAT
                || kind == Kind.ASSAULT
                || kind == Kind.BREAK_IN
                || entry.facts().says(Threat.YES)
                || entry.facts().says(Threat.UNSURE)
                || entry.facts().says(Fear.FRIGHTENED)
                || entry.facts().says(Fear.VERY_FRIGHTENED);
    }

    private static Taken taken(Entry entry) {
        return new Taken(
                entry.number(),
                entry.occurred(),
                entry.writtenDown(),
                entry.facts().text(Fact.RECORDED_BY),
                entry.facts().text(Fact.WITH),
                entry.facts().text(Fact.REFERENCE),
                entry.facts().text(Fact.UNTIL),
                entry.facts().text(Fact.WARNED_HOW),
                entry.facts().flag(Fact.REMOVAL_RISK),
                entry.facts().text(Fact.ORDER_TYPE),
                entry.facts().list(Fact.CONDITIONS));
    }

    /**
     * What is done and what is not.
     *
     * @param flags those that stand for this subject, the most pressing first
     * @param today the day on which the log is looked at
     */
    public Guidance result(List<FlagSeen> flags, LocalDate today) {
        List<Rung> rungs = new ArrayList<>();
        boolean urgent = isUrgent(flags);
        for (Step step : urgent ? URGENT_STEPS : STEPS) {
            rungs.add(rung(step, flags));
        }
        for (Step step : AS_THEY_HAPPEN) {
            if (taken.containsKey(step)) {
                rungs.add(new Rung(step, Rung.State.DONE, times(step), List.of(), List.of()));
            }
        }
        return new Guidance(
                subject, incidents, urgent, rungs, Reminders.of(times(Step.WARNED), times(Step.ORDER), today, zone));
    }

    private Rung rung(Step step, List<FlagSeen> flags) {
        List<Taken> times = times(step);
        Instant last = over(times);
        List<Reason> advised = advised(step, flags);
        if (last != null) {
            List<Reason> later = later(advised, last);
            Rung.State state = later.isEmpty() ? Rung.State.DONE : Rung.State.AGAIN;
            return new Rung(step, state, times, later, notes(step, state));
        }
        List<Reason> reasons = new ArrayList<>(advised);
        for (FlagSeen flag : flags) {
            boolean mentioned = flag.mentions().contains(step) || (step == Step.RISK_ASSESSMENT && flag.urgent());
            if (mentioned && !names(advised, flag)) {
                reasons.add(Reason.of(flag, flag.entries()));
            }
        }
        if (reasons.isEmpty() && incidents > 0) {
            addGeneral(step, reasons);
        }
        Rung.State state =
                !advised.isEmpty() ? Rung.State.OUTSTANDING : reasons.isEmpty() ? Rung.State.OPEN : Rung.State.CONSIDER;
        return new Rung(step, state, times, reasons, notes(step, state));
    }

    private List<Note> notes(Step step, Rung.State state) {
        if (state == Rung.State.OPEN || state == Rung.State.DONE) {
            return List.of();
        } else if (step == Step.TOLD_POLICE) {
            return List.of(Note.DISCLOSURE);
        } else if (step == Step.WARNED) {
            return danger ? List.of(Note.ASK_FIRST, Note.VIEWS_DIFFER) : List.of(Note.VIEWS_DIFFER);
        }
        return List.of();
    }

    private static boolean isUrgent(List<FlagSeen> flags) {
        for (FlagSeen flag : flags) {
            if (flag.urgent()) {
                return true;
            }
        }
        return false;
    }

    private List<Reason> advised(Step step, List<FlagSeen> flags) {
        List<Reason> reasons = new ArrayList<>();
        for (FlagSeen flag : flags) {
            if (flag.advises().contains(step) || (step == Step.TOLD_POLICE && flag.urgent())) {
                reasons.add(Reason.of(flag, flag.entries()));
            }
        }
        if (step == Step.TOLD_DEFENCE_ORGANISATION && !allegations.isEmpty()) {
            reasons.add(Reason.of(Reason.Cause.ALLEGATION, allegations));
        }
        boolean fromTheFirst = step == Step.TOLD_MANAGEMENT || step == Step.TOLD_DEFENCE_ORGANISATION;
        if (fromTheFirst && incidents > 0) {
            reasons.add(Reason.of(Reason.Cause.FIRST_ENTRY, firstEntry));
        }
        if (step == Step.PRIVACY_REVIEWED && !requests.isEmpty()) {
            reasons.add(Reason.of(Reason.Cause.FRIEND_REQUESTS, requests));
        }
        if (step == Step.CONTACT_PROTECTED && !privateContacts.isEmpty()) {
            reasons.add(Reason.of(Reason.Cause.PRIVATE_CONTACT, privateContacts));
        }
        if (step == Step.GIFT_CONSIDERED) {
            List<Long> open = after(gifts, over(times(Step.GIFT_RETURNED)));
            if (!open.isEmpty()) {
                reasons.add(Reason.of(Reason.Cause.GIFTS, open));
            }
        }
        return reasons;
    }

    private static void addGeneral(Step step, List<Reason> reasons) {
        if (step == Step.CHAPERONE) {
            reasons.add(Reason.of(Reason.Cause.CARE_CONTINUES, List.of()));
        } else if (step == Step.CONTACT_PROTECTED || step == Step.PRIVACY_REVIEWED || step == Step.SUPPORT) {
            reasons.add(Reason.of(Reason.Cause.ANY_TIME, List.of()));
        }
    }

    private static boolean names(List<Reason> reasons, FlagSeen flag) {
        for (Reason reason : reasons) {
            if (flag.equals(reason.flag())) {
                return true;
            }
        }
        return false;
    }

    /** The reasons that rest on entries after the step was taken last, each with those entries only. */
    private List<Reason> later(List<Reason> reasons, Instant last) {
        List<Reason> later = new ArrayList<>();
        for (Reason reason : reasons) {
            List<Long> entries = after(reason.entries(), last);
            if (!entries.isEmpty()) {
                later.add(new Reason(reason.cause(), reason.flag(), entries));
            }
        }
        return later;
    }

    private List<Long> after(List<Long> entries, @Nullable Instant last) {
        if (last == null) {
            return entries;
        }
        List<Long> after = new ArrayList<>();
        for (long id : entries) {
            Instant start = starts.get(id);
            if (start != null && !start.isBefore(last)) {
                after.add(id);
            }
        }
        return after;
    }

    private List<Taken> times(Step step) {
        return taken.getOrDefault(step, List.of());
    }

    private @Nullable Instant over(List<Taken> times) {
        Instant last = null;
        for (Taken each : times) {
            if (last == null || each.over(zone).isAfter(last)) {
                last = each.over(zone);
            }
        }
        return last;
    }
}
