package daybook.handover;

import static daybook.handover.Part.ACCOUNT;
import static daybook.handover.Part.ADVICE;
import static daybook.handover.Part.CHECKS;
import static daybook.handover.Part.CONSIDERATIONS;
import static daybook.handover.Part.COUNTS;
import static daybook.handover.Part.DECISIONS;
import static daybook.handover.Part.ELEMENTS;
import static daybook.handover.Part.EXHIBITS;
import static daybook.handover.Part.FLAGS;
import static daybook.handover.Part.LABELS;
import static daybook.handover.Part.PROTECTION;
import static daybook.handover.Part.REASONS;
import static daybook.handover.Part.RECEIPT;
import static daybook.handover.Part.STEPS;
import static daybook.handover.Part.TIMELINE;

import daybook.log.Fact;
import daybook.log.Word;
import daybook.log.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who reads what is handed over, and so what is in it and what is not. Names and identifiers of the subject are in none of them:
 * only {@code --with-identity} gives them.
 */
public enum Profile implements Word {
    /** Evidence, and nothing that advises the recorder or that lists what was not done. */
    POLICE(
            "the police",
            List.of(ACCOUNT, COUNTS, TIMELINE, STEPS, ELEMENTS, EXHIBITS, LABELS, REASONS, CHECKS, RECEIPT),
            List.of(Fact.TAGS)),
    /** As for the police: the other side will read it. */
    COURT(
            "a court",
            List.of(ACCOUNT, COUNTS, TIMELINE, STEPS, ELEMENTS, EXHIBITS, LABELS, REASONS, CHECKS, RECEIPT),
            List.of(Fact.TAGS)),
    /** Those who advise the recorder are given what was advised and what is still to do, and nobody's name that they do not need. */
    DEFENCE_ORGANISATION(
            "a defence organisation",
            List.of(
                    ACCOUNT,
                    COUNTS,
                    TIMELINE,
                    FLAGS,
                    CONSIDERATIONS,
                    STEPS,
                    ADVICE,
                    PROTECTION,
                    ELEMENTS,
                    EXHIBITS,
                    LABELS,
                    CHECKS,
                    RECEIPT),
            List.of(Fact.IDENTIFIER, Fact.WITNESSES, Fact.TOLD_BY, Fact.TAGS)),
    /** What happened at work, for those who have to keep people there safe. */
    PRACTICE(
            "the practice",
            List.of(ACCOUNT, COUNTS, TIMELINE, CONSIDERATIONS, STEPS, PROTECTION),
            List.of(
                    Fact.EXACT_WORDS,
                    Fact.PLACE_DETAIL,
                    Fact.IDENTIFIER,
                    Fact.WITNESSES,
                    Fact.ATTRIBUTION_REASON,
                    Fact.TOLD_BY,
                    Fact.FEAR,
                    Fact.IMPACT,
                    Fact.TAGS)),
    /** That there is a problem and what was done, and no entry. */
    EMPLOYER(
            "an employer",
            List.of(ACCOUNT, COUNTS, STEPS),
            List.of(
                    Fact.DESCRIPTION,
                    Fact.EXACT_WORDS,
                    Fact.PLACE_DETAIL,
                    Fact.IDENTIFIER,
                    Fact.WITNESSES,
                    Fact.ATTRIBUTION_REASON,
                    Fact.TOLD_BY,
                    Fact.FEAR,
                    Fact.PRIVATE_KNOWLEDGE,
                    Fact.IMPACT,
                    Fact.RESPONSE,
                    Fact.TAGS)),
    /** The person whom it is about, who asks for the data about them: their own words and acts, and nothing of anybody else. */
    SUBJECT(
            "the subject, who asked for it",
            List.of(TIMELINE, DECISIONS),
            List.of(
                    Fact.RECORDED_BY,
                    Fact.DESCRIPTION,
                    Fact.PLACE_DETAIL,
                    Fact.TARGET,
                    Fact.WITNESSES,
                    Fact.ATTRIBUTION,
                    Fact.ATTRIBUTION_REASON,
                    Fact.TOLD_BY,
                    Fact.FEAR,
                    Fact.PRIVATE_KNOWLEDGE,
                    Fact.IMPACT,
                    Fact.RESPONSE,
                    Fact.TAGS,
                    Fact.OCCURRED_TYPED,
                    Fact.SOURCE_RECORDED_AT,
                    Fact.SOURCE_RECORDED_BY,
                    Fact.SOURCE_PLACE,
                    Fact.SOURCE_ID,
                    Fact.SOURCE_MISSING));

    private final String word = Words.of(this);
    private final String reader;

    @SuppressWarnings("ImmutableEnumChecker") // copied when asked for
    private final EnumSet<Part> parts;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of
    private final List<Fact> withholds;

    Profile(String reader, List<Part> parts, List<Fact> withholds) {
        this.reader = reader;
        this.parts = EnumSet.copyOf(parts);
        this.withholds = withholds;
    }

    /** The word after {@code --for}. */
    @Override
    public String word() {
        return word;
    }

    /** Who that is, for a sentence. */
    public String reader() {
        return reader;
    }

    /** Returns the parts that are in it unless somebody asks for more or fewer, in a new set. */
    public Set<Part> parts() {
        return EnumSet.copyOf(parts);
    }

    /** The facts that it leaves out of every entry. */
    public List<Fact> withholds() {
        return withholds;
    }

    /** Whether it holds only what is known to have happened at work. */
    boolean isOfWork() {
        return this == PRACTICE || this == EMPLOYER;
    }
}
