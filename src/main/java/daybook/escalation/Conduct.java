package daybook.escalation;

import daybook.log.Attribution;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Kind;
import daybook.log.Times;

/**
 * How an entry counts in the rules about conduct: whether it does, as how many acts, and with what doubt.
 *
 * <p>A complaint, whatever its merit, is never conduct, and an allegation has a rule of its own. Both are counted apart. An act that nobody
 * was seen to do counts, and every reason says so.
 *
 * @param share what it is counted among
 * @param times how many acts it stands for
 * @param doubt how sure it is that the subject did it
 */
public record Conduct(Share share, Times times, Doubt doubt) {

    /** What an entry is counted among. */
    public enum Share {
        /** Conduct of the subject. */
        CONDUCT,
        /** Counted apart. A complaint is not by itself a ground for anything. */
        COMPLAINT,
        /** Counted apart, by the rule about allegations. */
        ALLEGATION,
        /** A step or a note. */
        NONE
    }

    /** How sure it is that the subject did it. */
    public enum Doubt {
        /** Seen, recognised or self-identified, or nothing was said about it. */
        NONE,
        SUSPECTED,
        /** The recorder says that it is not known who did it. */
        UNKNOWN
    }

    /** As most entries count: an object for each of a long log would take memory. */
    public static final Conduct PLAIN = new Conduct(Share.CONDUCT, Times.ONE, Doubt.NONE);

    @SuppressWarnings(
            "ReferenceEquality") // two records that are compared as such cost a start as much as the rest of the rules
    static Conduct of(Entry entry) {
        Share share = share(entry);
        Times times = Times.of(entry.facts());
        Doubt doubt = doubt(entry);
        boolean plain = share == Share.CONDUCT && doubt == Doubt.NONE && times == Times.ONE;
        return plain ? PLAIN : new Conduct(share, times, doubt);
    }

    private static Share share(Entry entry) {
        if (entry.type() != EntryType.INCIDENT) {
            return Share.NONE;
        }
        Kind kind = entry.kind();
        if (kind == Kind.COMPLAINT) {
            return Share.COMPLAINT;
        }
        return kind == Kind.ALLEGATION ? Share.ALLEGATION : Share.CONDUCT;
    }

    private static Doubt doubt(Entry entry) {
        if (entry.facts().says(Attribution.SUSPECTED)) {
            return Doubt.SUSPECTED;
        }
        return entry.facts().says(Attribution.UNKNOWN) ? Doubt.UNKNOWN : Doubt.NONE;
    }

    /** Whether it counts in the rules about conduct. */
    public boolean counts() {
        return share == Share.CONDUCT;
    }
}
