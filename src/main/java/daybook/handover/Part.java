package daybook.handover;

import daybook.log.Word;
import daybook.log.Words;

/** Something that is in what is handed over, or is not, whole. */
public enum Part implements Word {
    ACCOUNT("the first page: who, what, since when, the worst and the latest"),
    COUNTS("how many, of which kind, month by month"),
    TIMELINE("each entry"),
    FLAGS("the rules that fired, with their reasons"),
    CONSIDERATIONS("what to consider next, and the advised steps that are not recorded"),
    STEPS("steps towards the police and the courts, warnings, the end of care"),
    ADVICE("what was said to and by a defence organisation, a lawyer or the recorder's own doctor"),
    PROTECTION("what the recorder did to be safer, such as locks or another route"),
    ELEMENTS("which entries speak to which part of what the offence asks for"),
    EXHIBITS("the exhibits, and who had the things among them"),
    LABELS("labels of the exhibits, to sign"),
    CONTACTS("where exactly it was at home or with the family, and how to reach witnesses"),
    REASONS("why entries were corrected or withdrawn"),
    CHECKS("how to check that nothing was changed"),
    RECEIPT("a line to sign for it"),
    DECISIONS("what a human must decide before the subject is given it; said to the recorder, and never in the file"),
    CONFIDENTIAL("entries that are marked confidential; only without a reader");

    private final String word = Words.of(this);
    private final String meaning;

    Part(String meaning) {
        this.meaning = meaning;
    }

    /** The word after {@code --include} and {@code --exclude}. */
    @Override
    public String word() {
        return word;
    }

    /** What it is, for a sentence. */
    public String meaning() {
        return meaning;
    }
}
