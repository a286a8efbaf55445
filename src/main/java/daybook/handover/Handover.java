package daybook.handover;

import daybook.exchange.Withheld;
import daybook.log.Amendment;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.log.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one reader is given: which parts, and of which entries which facts. */
public final class Handover {

    /** In what nobody in particular is given. */
    private static final Set<Part> WITHOUT_READER =
            EnumSet.complementOf(EnumSet.of(Part.ADVICE, Part.CONTACTS, Part.DECISIONS, Part.CONFIDENTIAL));

    private final @Nullable Profile profile;
    private final EnumSet<Part> parts;
    private final Withheld withheld;
    private final KeptBack keptBack;

    /** The numbers of the exhibits whose SHA-256 is not given, because a bundle leaves out their bytes. */
    private final Set<Long> withoutDigest;

    private Handover(@Nullable Profile profile, EnumSet<Part> parts, Withheld withheld, Set<Long> withoutDigest) {
        this.profile = profile;
        this.parts = parts;
        this.withheld = withheld;
        this.withoutDigest = withoutDigest;
        this.keptBack = keptBack(profile, parts);
    }

    /** Everything but what no reader is given unless it is asked for. */
    public static Handover toNobodyInParticular() {
        return of(null, List.of(), List.of(), List.of());
    }

    /**
     * What a reader is given.
     *
     * @param profile who reads it, or null
     * @param included parts that are in it although the reader is not given them as a rule
     * @param excluded parts that are not in it although the reader is given them as a rule
     * @param withheld the names of more facts to leave out, as {@link Withheld#of} takes them
     * @throws DaybookException.Usage when it contradicts itself
     */
    public static Handover of(
            @Nullable Profile profile,
            Collection<Part> included,
            Collection<Part> excluded,
            Collection<String> withheld) {
        for (Part part : included) {
            if (excluded.contains(part)) {
                throw new DaybookException.Usage(
                        "\"" + part.word() + "\" cannot be both in it and left out.",
                        "give --include or --exclude for it, not both");
            }
        }
        if (profile != null && included.contains(Part.CONFIDENTIAL)) {
            throw new DaybookException.Usage(
                    "Entries that are marked confidential are for the recorder alone, and not for " + profile.reader()
                            + ".",
                    "daybook amend ID --clear confidential --reason TEXT takes the mark off an entry that may be given");
        }
        if (profile != Profile.SUBJECT && included.contains(Part.DECISIONS)) {
            throw new DaybookException.Usage(
                    "The list of decisions is for a request for access.", "make it with --for subject");
        }
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(profile == null ? WITHOUT_READER : profile.parts());
        parts.addAll(included);
        parts.removeAll(excluded);
        if (!parts.contains(Part.EXHIBITS) && parts.remove(Part.LABELS) && included.contains(Part.LABELS)) {
            throw new DaybookException.Usage(
                    "Labels are for exhibits, which are not in it.", "add --include exhibits, or leave the labels out");
        }
        List<String> names = new ArrayList<>(withheld);
        if (profile != null) {
            for (Fact fact : profile.withholds()) {
                names.add(fact.word());
            }
        }
        if (!parts.contains(Part.CONTACTS)) {
            names.add(Withheld.HOME);
        }
        return new Handover(profile, parts, Withheld.of(names), Set.of());
    }

    private static KeptBack keptBack(@Nullable Profile profile, Set<Part> parts) {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (!parts.contains(partOf(step))) {
                steps.add(step);
            }
        }
        boolean subject = profile == Profile.SUBJECT;
        return new KeptBack(
                !parts.contains(Part.CONFIDENTIAL),
                profile != null && profile.isOfWork(),
                subject ? EnumSet.of(EntryType.STEP, EntryType.NOTE) : EnumSet.noneOf(EntryType.class),
                steps);
    }

    /** The part that a step belongs to. */
    public static Part partOf(Step step) {
        return switch (step) {
            case TOLD_DEFENCE_ORGANISATION, TOLD_LAWYER, SUPPORT -> Part.ADVICE;
            case CONTACT_PROTECTED, PRIVACY_REVIEWED, SECURITY, RISK_ASSESSMENT, GIFT_CONSIDERED -> Part.PROTECTION;
            case TOLD_MANAGEMENT,
                    WARNED,
                    CHAPERONE,
                    TRANSFERRED,
                    TOLD_POLICE,
                    REMOVED,
                    REMOVED_IMMEDIATELY,
                    ARREST,
                    CHARGE,
                    HEARING,
                    OUTCOME,
                    ORDER,
                    GIFT_RETURNED,
                    EVIDENCE_PRESERVED,
                    TOLD_REGULATOR,
                    OTHER -> Part.STEPS;
        };
    }

    /** The same, with where exactly it was of what happened at home or was aimed at the family. */
    public Handover withHome() {
        return new Handover(profile, parts, withheld.withHome(), withoutDigest);
    }

    /** The same with where exactly it was at home or with the family, and how to reach witnesses. */
    public Handover withContacts() {
        EnumSet<Part> more = EnumSet.copyOf(parts);
        more.add(Part.CONTACTS);
        return new Handover(profile, more, withheld.withHome(), withoutDigest);
    }

    /** The same without the SHA-256 of some exhibits, against which whoever guesses the bytes could try a guess. */
    public Handover withoutDigest(Set<Long> exhibits) {
        return new Handover(profile, parts, withheld, Set.copyOf(exhibits));
    }

    /** Returns the exhibit as the reader gets to see it. */
    public Exhibit given(Exhibit exhibit) {
        // Who does not get the bytes is not told what they show.
        return withoutDigest.contains(exhibit.evidence().id())
                ? exhibit.with(exhibit.evidence().withoutDigest()).told(null, null)
                : exhibit;
    }

    /** Who reads it; null when nobody in particular. */
    public @Nullable Profile profile() {
        return profile;
    }

    /** Whether a part is in it. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether it says how to reach the witnesses whom entries name. */
    public boolean reachesWitnesses() {
        return has(Part.CONTACTS) && !withheld.hides(Fact.WITNESSES);
    }

    /** Whether a fact is told of no entry, so that not even its name is. */
    public boolean hides(Fact fact) {
        return withheld.hides(fact) || (fact == Fact.CONFIDENTIAL && keptBack.confidential());
    }

    /** Returns the words of the parts that are in it. */
    public List<String> withParts() {
        return words(true);
    }

    /** Returns the words of the parts that are not in it. */
    public List<String> withoutParts() {
        return words(false);
    }

    private List<String> words(boolean has) {
        List<String> words = new ArrayList<>();
        for (Part part : Part.values()) {
            if (has(part) == has) {
                words.add(part.word());
            }
        }
        return words;
    }

    /** The facts that are left out of every entry. */
    public Withheld withheld() {
        return withheld;
    }

    /** The entries that are kept back, whatever is asked for. */
    public KeptBack keptBack() {
        return keptBack;
    }

    /** Returns why an entry is kept back, in a word or two for the recorder; null when it is given. */
    public @Nullable String whyKept(Entry entry) {
        if (!keptBack.keeps(entry)) {
            return null;
        }
        if (keptBack.confidential() && entry.facts().isTrue(Fact.CONFIDENTIAL)) {
            return "confidential";
        }
        Step step = entry.step();
        if (step != null && !has(partOf(step))) {
            return partOf(step).word();
        }
        return keptBack.types().contains(entry.type()) ? entry.type().word() : "not at work";
    }

    /** Returns the entry as the reader gets to see it. */
    public Entry given(Entry entry) {
        Entry given = withheld.given(entry);
        if (!has(Part.EXHIBITS) && !given.evidence().isEmpty()) {
            given = given.withEvidence(List.of());
        }
        return has(Part.REASONS) || given.amendments().isEmpty() ? given : withoutReasons(given);
    }

    private static Entry withoutReasons(Entry entry) {
        List<Amendment> amendments = new ArrayList<>();
        for (Amendment each : entry.amendments()) {
            amendments.add(each.with("", each.changed()));
        }
        return entry.withAmendments(amendments);
    }

    /** Returns the filter without the entries that are kept back. */
    public Filter of(Filter filter) {
        return filter.without(keptBack);
    }

    /** Returns the filter of the entries that are shown one by one: where only their number is given, no incident and no note is. */
    public Filter listed(Filter filter) {
        if (has(Part.TIMELINE)) {
            return of(filter);
        }
        EnumSet<EntryType> types = EnumSet.of(EntryType.INCIDENT, EntryType.NOTE);
        types.addAll(keptBack.types());
        return filter.without(new KeptBack(keptBack.confidential(), keptBack.elsewhere(), types, keptBack.steps()));
    }
}
