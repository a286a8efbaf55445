package daybook.review;

import daybook.escalation.Acts;
import daybook.log.Attribution;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Gravity;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Status;
import daybook.log.Threat;
import daybook.log.Times;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builder of an {@link Account}: sees all entries once in time order, and then those that urgent flags name once more. Its memory does not
 * grow with the log.
 */
public final class AccountBuilder {

    private static final int WORST = 3;
    private static final int EFFECTS = 2;

    /** An incident, with how many urgent flags name it and its place in the timeline. */
    private record Grave(Entry entry, int urgent, long place) {

        /** What most urgent flags name, then the graver kind, then the greater fear, then the later one. */
        boolean isWorseThan(Grave other) {
            if (urgent != other.urgent) {
                return urgent > other.urgent;
            }
            if (gravity() != other.gravity()) {
                return gravity().compareTo(other.gravity()) > 0;
            }
            return fear() == other.fear() ? place > other.place : fear() > other.fear();
        }

        private Gravity gravity() {
            Kind kind = entry.kind();
            return kind == null ? Gravity.FROM_AFAR : entry.facts().says(Threat.YES) ? Gravity.HARM : kind.gravity();
        }

        @SuppressWarnings("EnumOrdinal") // they stand in the order of how much
        private int fear() {
            Fear fear = AccountBuilder.fear(entry.facts());
            return fear == null ? 0 : fear.ordinal();
        }
    }

    private final String subject;
    private final Acts acts = new Acts();
    private final Map<Fear, Long> fears = new EnumMap<>(Fear.class);
    private final List<Grave> worst = new ArrayList<>();
    private final List<Entry> effects = new ArrayList<>();
    private @Nullable Occurred first;
    private @Nullable Entry latest;
    private long suspected;
    private long complaints;
    private long place;

    /** Begins for the subject of that code. */
    public AccountBuilder(String subject) {
        this.subject = subject;
    }

    /** Takes in the next entry; one that is no conduct of the subject is left out. */
    public void see(Entry entry) {
        if (!subject.equals(entry.subject())
                || entry.type() != EntryType.INCIDENT
                || entry.status() == Status.WITHDRAWN) {
            return;
        }
        if (entry.kind() == Kind.COMPLAINT) {
            complaints++;
            return;
        }
        Facts facts = entry.facts();
        acts.add(Times.of(facts));
        if (Attribution.isDoubtful(facts)) {
            suspected++;
        }
        Fear fear = fear(facts);
        if (fear != null) {
            fears.merge(fear, 1L, Long::sum);
        }
        if (facts.text(Fact.IMPACT) != null) {
            effects.add(entry);
            if (effects.size() > EFFECTS) {
                effects.remove(0);
            }
        }
        if (entry.occurred().isDated()) {
            first = first == null ? entry.occurred() : first;
            latest = entry;
        }
        weigh(new Grave(entry, 0, place++));
    }

    /** Takes in an incident again that so many urgent flags name. */
    public void urgent(Entry entry, int flags) {
        if (subject.equals(entry.subject())
                && entry.type() == EntryType.INCIDENT
                && entry.kind() != Kind.COMPLAINT
                && entry.status() != Status.WITHDRAWN) {
            weigh(new Grave(entry, flags, place++));
        }
    }

    private void weigh(Grave grave) {
        worst.removeIf(other -> other.entry.number() == grave.entry.number());
        int at = 0;
        while (at < worst.size() && !grave.isWorseThan(worst.get(at))) {
            at++;
        }
        worst.add(at, grave);
        if (worst.size() > WORST) {
            worst.remove(WORST);
        }
    }

    /** The fear that an entry tells of; null for none, and where it is not known. */
    private static @Nullable Fear fear(Facts facts) {
        for (Fear fear : List.of(Fear.VERY_FRIGHTENED, Fear.FRIGHTENED, Fear.UNEASY)) {
            if (facts.says(fear)) {
                return fear;
            }
        }
        return null;
    }

    /** What it came to. Of the gravest, those from afar that no urgent flag names are left out, but not the only one. */
    public Account result() {
        List<Entry> gravest = new ArrayList<>();
        for (Grave grave : worst) {
            if (gravest.isEmpty() || grave.urgent > 0 || grave.gravity() != Gravity.FROM_AFAR) {
                gravest.add(grave.entry);
            }
        }
        return new Account(acts, suspected, complaints, gravest, first, latest, fears, List.copyOf(effects));
    }
}
