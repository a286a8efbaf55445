package daybook.bundle;

import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.Fact;
import daybook.store.Event;
import daybook.store.RemovalRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which facts of the chain a recipient is given.
 *
 * <p>Of entries that were not chosen, and of what was recorded about them, nothing. Of those that were, everything but what is withheld
 * and what would give it away: a digest over an imported row, its whole file or a file that is left out, against which a guess could be
 * tried, and what a flag that was put aside, or the choice for an earlier bundle, said of all entries. Of a subject's identity card only the code, unless
 * asked. Of what an entry said while it was kept back from the reader, nothing that it says no longer, and no reason. The register, which is
 * what the same recipient was given, where checkpoints went, the names of imported files, legal holds, the controller's papers and the reasons of settings,
 * only when asked for; and of these what may tell of advice (to whom else checkpoints went, why a hold was placed, a handover that held
 * advice) only where the reader is given advice. How to reach a witness whom the entries name only with the contacts.
 */
final class Given {

    private static final String CLEARED = "cleared";
    private static final String SENT_TO = "sent_to";

    /** The names of settings that are the controller's own papers. */
    private static final Set<String> DATA_PROTECTION = Set.of("controller", "purpose", "basis", "review-after");

    private final BundleRequest request;
    private final boolean part;
    private final Chosen chosen;
    private final Set<Long> withoutDigest;
    private final Set<String> untold;
    private boolean leavesReasonsOut;

    /** The numbers of the records about chosen entries, and of those about these. */
    private final Set<Long> corrections = new HashSet<>();

    /** The numbers of the records of identity cards of chosen subjects. */
    private final Set<Long> cards = new HashSet<>();

    /**
     * @param part whether some entries or some facts are left out, so that nothing that was made from all of them may be given
     * @param withoutDigest the numbers of the exhibits whose SHA-256 is not given
     * @param untold the digests that are given nowhere, of exhibits that are left out or whose bytes are
     */
    Given(BundleRequest request, boolean part, Chosen chosen, Set<Long> withoutDigest, Set<String> untold) {
        this.request = request;
        this.part = part;
        this.chosen = chosen;
        this.withoutDigest = withoutDigest;
        this.untold = untold;
    }

    /** Whether the reason of a correction of a chosen entry was left out. Call once, after the last record. */
    boolean leavesReasonsOut() {
        return leavesReasonsOut;
    }

    /** The facts of a record that are given, in their order. Records must be asked for in order. */
    List<Disclosure> of(ChainLine line, List<Disclosure> disclosures) {
        List<Disclosure> given = new ArrayList<>();
        List<DisclosedFact> facts = new ArrayList<>(disclosures.size());
        for (Disclosure disclosure : disclosures) {
            facts.add(DisclosedFact.parse(disclosure));
        }
        remember(line, facts);
        for (int i = 0; i < facts.size(); i++) {
            if (isGiven(line, facts, facts.get(i).name())) {
                given.add(disclosures.get(i));
            }
        }
        return given;
    }

    private void remember(ChainLine line, List<DisclosedFact> facts) {
        Long ref = line.ref();
        boolean corrects = switch (line.kind()) {
            case ITEM -> ref == null ? !part : chosen.has(ref);
            case HAND -> ref != null && corrections.contains(ref);
            case AMEND, WITHDRAW, ATTACH, REDACT -> chosen.has(ref) || (ref != null && corrections.contains(ref));
            default -> false;
        };
        if (corrects) {
            corrections.add(line.seq());
        }
        if (line.kind() == RecordKind.SUBJECT && isChosenSubject(facts, "code")) {
            cards.add(line.seq());
        }
    }

    private boolean isGiven(ChainLine line, List<DisclosedFact> facts, String name) {
        if (name.equals(Fact.RECORDED_BY.word()) && request.withheld().hides(Fact.RECORDED_BY)) {
            return false;
        }
        Long ref = line.ref();
        return switch (line.kind()) {
            case ENTRY -> chosen.has(line.seq()) && isGivenOfEntry(line.seq(), line.seq(), name);
            case AMEND -> ref != null && chosen.has(ref) && isGivenOfAmendment(ref, line.seq(), facts, name);
            case WITHDRAW -> ref != null && chosen.has(ref) && isGivenOfCorrection(ref, line.seq(), name);
            case REDACT -> isGivenOfRedaction(line, ref, facts, name);
            case ATTACH -> chosen.has(ref) && isGivenOfExhibit(line, name);
            case SUBJECT -> isGivenOfSubject(facts, name);
            case WITNESS -> chosen.cards().has(line.seq(), name);
            case DISMISS -> isGivenOfDismissal(facts, name);
            case GENESIS, SETTING -> isGivenOfSetting(facts, name);
            case IMPORT -> isGivenOfImport(facts, name);
            case ITEM, HAND -> isGivenOfItem(line, name);
            case HOLD -> request.withRegister() && (isAdvised() || !isReason(name));
            case DISCLOSE -> isGivenOfDisclosure(facts, name);
            case CHECKPOINT -> isGivenOfCheckpoint(facts, name);
            case TOKEN -> true;
        };
    }

    private boolean isGivenOfEntry(long entry, long record, String name) {
        Fact fact = Fact.of(name).orElse(null);
        if (fact == null) {
            return true;
        }
        if (fact == Fact.PLACE_DETAIL && request.withheld().hidesHome() && chosen.isPrivate(entry)) {
            return false;
        }
        if (chosen.hides(entry, record, fact)) {
            return false;
        }
        return fact == Fact.SOURCE_ROW ? !part : !request.withheld().hides(fact);
    }

    private boolean isGivenOfAmendment(long entry, long record, List<DisclosedFact> facts, String name) {
        return name.equals(CLEARED)
                ? tells(facts)
                : isGivenOfCorrection(entry, record, name) && isGivenOfEntry(entry, record, name);
    }

    /** Whether one of the facts that a correction made unknown is one that the reader is told of. */
    private boolean tells(List<DisclosedFact> facts) {
        for (DisclosedFact each : facts) {
            if (each.name().equals(CLEARED) && each.value() instanceof List<?> names) {
                for (Object name : names) {
                    Fact fact = Fact.of(String.valueOf(name)).orElse(null);
                    if (fact == null || !request.handover().hides(fact)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Why something was corrected is given with the reasons, and never of what was kept back then. */
    private boolean isGivenOfCorrection(long entry, long record, String name) {
        boolean given = !isReason(name) || (request.handover().has(Part.REASONS) && !chosen.hidesReason(entry, record));
        leavesReasonsOut |= !given;
        return given;
    }

    private static boolean isReason(String name) {
        return name.equals(Event.REASON) || name.equals(RemovalRecord.AUTHORITY);
    }

    /** What a file says of its own times would give away when it happened. */
    private boolean isGivenOfExhibit(ChainLine line, String name) {
        if (!request.handover().has(Part.EXHIBITS)) {
            return false;
        }
        if (withoutDigest.contains(line.seq())
                && (name.equals("sha256") || name.equals("shows") || name.equals("came_from"))) {
            return false;
        }
        if ((name.equals("shows") && request.withheld().hidesWhatItShows())
                || (name.equals("came_from") && request.withheld().hidesWhereFrom())) {
            return false;
        }
        boolean tellsWhen = name.equals("file_modified") || name.equals("claimed_times");
        return !(tellsWhen && request.withheld().hides(Fact.OCCURRED_FROM));
    }

    /** A thing goes with its entry, as a file does; one without an entry only where nothing is left out. */
    private boolean isGivenOfItem(ChainLine line, String name) {
        Fact fact = Fact.of(name).orElse(null);
        boolean hidden =
                (fact != null && fact.isOfOccurred() && request.withheld().hides(fact))
                        || (fact == Fact.DESCRIPTION && request.withheld().hidesWhatItShows());
        return corrections.contains(line.seq()) && request.handover().has(Part.EXHIBITS) && !hidden;
    }

    private boolean isGivenOfSubject(List<DisclosedFact> facts, String name) {
        if (!isChosenSubject(facts, "code") || request.withheld().hides(Fact.SUBJECT)) {
            return false;
        }
        // The role says who it is as well: to a defence organisation or a reader who knows the practice it may be
        // enough.
        return name.equals("code") || name.equals(Fact.RECORDED_BY.word()) || request.withIdentity();
    }

    /** What others were given is not for a recipient, whatever is asked for, and neither is why it was given. */
    private boolean isGivenOfDisclosure(List<DisclosedFact> facts, String name) {
        if (!request.withRegister() || !value(facts, "given_to").equals(request.givenTo()) || heldMore(facts)) {
            return false;
        }
        return switch (name) {
            case "basis", "reason" -> false;
            case "filter", "numbers" -> !part;
            default -> true;
        };
    }

    /** To whom a checkpoint went may be whose advice was asked. */
    private boolean isGivenOfCheckpoint(List<DisclosedFact> facts, String name) {
        return !name.equals(SENT_TO)
                || (request.withRegister()
                        && (isAdvised() || value(facts, SENT_TO).equals(request.givenTo())));
    }

    /** Whether the reader is given what was said to and by those who advise the recorder. */
    private boolean isAdvised() {
        return request.handover().has(Part.ADVICE);
    }

    /** Whether an earlier handover was one for an adviser, or held advice or what is confidential, which the reader is not given now. */
    private boolean heldMore(List<DisclosedFact> facts) {
        List<?> without = list(facts, "without");
        for (Part part : List.of(Part.ADVICE, Part.CONFIDENTIAL)) {
            if (!request.handover().has(part) && !without.contains(part.word())) {
                return true;
            }
        }
        return !isAdvised() && value(facts, "profile").equals(Profile.DEFENCE_ORGANISATION.word());
    }

    /** The name of a file is often a person's; of another log that is read here, who keeps it and whom it is about is a register too. */
    private boolean isGivenOfImport(List<DisclosedFact> facts, String name) {
        return switch (name) {
            // The file itself may be an exhibit that is left out.
            case "sha256" -> request.withRegister() && !part && !untold.contains(value(facts, name));
            case "label", "subjects", "evidence" -> request.withRegister() && !part;
            case "file" -> request.withRegister();
            default -> true;
        };
    }

    /** Why and on whose authority something else was removed says whom else the log is about. */
    private boolean isGivenOfRedaction(ChainLine line, @Nullable Long ref, List<DisclosedFact> facts, String name) {
        if (corrections.contains(line.seq())) {
            boolean isOfExhibits = name.equals(RequiredFacts.EXHIBITS) || name.equals(RequiredFacts.EVIDENCE);
            if (!request.handover().has(Part.EXHIBITS) && (isOfExhibits || !removesFacts(facts))) {
                return false;
            }
            return ref == null || isGivenOfCorrection(ref, line.seq(), name);
        }
        boolean ofCard = ref != null && cards.contains(ref);
        return ofCard
                ? request.withIdentity() && !request.withheld().hides(Fact.SUBJECT)
                : request.withRegister() && isAdvised() && !part;
    }

    private static boolean removesFacts(List<DisclosedFact> facts) {
        for (DisclosedFact fact : facts) {
            if (fact.name().equals(RequiredFacts.REMOVED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGivenOfDismissal(List<DisclosedFact> facts, String name) {
        if (!request.handover().has(Part.FLAGS) || !isChosenSubject(facts, "subject")) {
            return false;
        }
        return switch (name) {
            case "said", "matters", "entries" -> !part;
            case "subject" -> !request.withheld().hides(Fact.SUBJECT);
            default -> true;
        };
    }

    /** Who recorded by default is who recorded. How the rules are set is given with what they found. */
    private boolean isGivenOfSetting(List<DisclosedFact> facts, String name) {
        boolean ofRegister =
                name.equals("reason") || (name.equals("value") && DATA_PROTECTION.contains(value(facts, "name")));
        if (ofRegister && !request.withRegister()) {
            return false;
        }
        String setting = value(facts, "name");
        boolean tellsWho = name.equals("recorder") || (name.equals("value") && setting.equals("recorder"));
        if (tellsWho) {
            return !request.withheld().hides(Fact.RECORDED_BY);
        }
        boolean isOfRules = !setting.isEmpty() && !setting.equals("recorder") && !setting.equals("zone");
        return !isOfRules || request.handover().has(Part.FLAGS);
    }

    private boolean isChosenSubject(List<DisclosedFact> facts, String name) {
        return chosen.isAbout(value(facts, name));
    }

    private static List<?> list(List<DisclosedFact> facts, String name) {
        for (DisclosedFact fact : facts) {
            if (fact.name().equals(name) && fact.value() instanceof List<?> items) {
                return items;
            }
        }
        return List.of();
    }

    private static String value(List<DisclosedFact> facts, String name) {
        for (DisclosedFact fact : facts) {
            if (fact.name().equals(name) && fact.value() instanceof String text) {
                return text;
            }
        }
        return "";
    }
}
