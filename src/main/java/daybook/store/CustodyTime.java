package daybook.store;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;

/** The time of a record about a thing, in the same facts as that of an entry. */
final class CustodyTime {

    private CustodyTime() {}

    /** Adds the facts of a time. */
    static RecordFacts with(RecordFacts facts, Occurred time) {
        Facts parts = Facts.builder().occurred(time).build();
        for (Fact fact : parts.known()) {
            facts.withKnown(fact.word(), parts.text(fact));
        }
        return facts;
    }

    /** Reads a time; unknown where a part of it was withheld, because the rest would say something else. */
    static Occurred of(Event event) {
        Facts.Builder facts = Facts.builder();
        for (Fact fact : Fact.values()) {
            if (fact.isOfOccurred()) {
                facts.set(fact, event.text(fact.word()));
            }
        }
        try {
            Occurred time = facts.build().occurred();
            return time == null ? unknown(event) : time;
        } catch (RuntimeException e) {
            return unknown(event);
        }
    }

    private static Occurred unknown(Event event) {
        return Occurred.unknown(event.recordedZone(), event.text(Fact.OCCURRED_TYPED.word()));
    }
}
