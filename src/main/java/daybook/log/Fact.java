package daybook.log;

import daybook.words.English;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an entry may hold, each with all that the program has to know of it, in the order in which files and screens show them.
 *
 * <p>The lower-case name is the fact's name everywhere: in the ledger's disclosures, in JSON, as a CSV column and as a column of the
 * projection. Every fact may be unknown, which is stored as its absence and never as "no".
 */
public enum Fact implements Word {
    TYPE(FactSpec.text("Whether it is something the subject did, something done in response, or a note.")
            .shownElsewhere()
            .notImportable()
            .notClearable()
            .notRemovable()),
    KIND(FactSpec.text("The kind of an incident.")
            .shownElsewhere()
            .notImportable()
            .notClearable()
            .notRemovable()),
    SUBJECT(FactSpec.text("The code of the person whose conduct it is about.")
            .phrase("who it is about")
            .shownElsewhere()
            .notRemovable()),
    OCCURRED_FROM(ofTime(
                    "When it happened, or began: a moment with its offset, a date, a month or a year, exactly as far as it is known.")
            .notRemovable()),
    OCCURRED_TO(ofTime("The end of a span or of a part of a day, in the same forms; a date, month or year is included.")
            .notRemovable()),
    OCCURRED_PRECISION(ofTime("How exactly it is known.").notRemovable()),
    OCCURRED_ZONE(ofTime("The time zone in which the words were understood.").notRemovable()),
    OCCURRED_TYPED(ofTime("When it happened, in the words that were typed.")
            .label("When, as typed")
            .phrase("the time as typed")),
    RECORDED_BY(FactSpec.text("Who wrote it down.")
            .phrase("who recorded it")
            .shownElsewhere()
            .notImportable()
            .notClearable()),
    DESCRIPTION(FactSpec.text("What happened, in the recorder's words.")
            .phrase("what happened")
            .searched()
            .shownElsewhere()),
    EXACT_WORDS(FactSpec.text("What was said or written, word for word.")
            .option("--exact-words", "TEXT", "The words used, as exactly as you remember or can copy them.")
            .searched()),
    /** How many acts it stands for, in the forms of {@link Times}. */
    TIMES(FactSpec.text("How many acts it stands for, such as 40, at least 100 or about 20; one when unknown.")
            .label("How many times")
            .phrase("how many times")
            .option("--times", "NUMBER", "How many acts it stands for: 40, \"at least 100\" or \"about 20\".")),
    CHANNEL(FactSpec.text("How it came, such as email, sms or phone.")
            .option(
                    "--channel",
                    "WORD",
                    "How it came: email, sms, whatsapp, phone, post, in-person, online or another word.")
            .searched()),
    /** One of {@link Place}. */
    PLACE(FactSpec.text("Where it happened.")
            .option("--place", "PLACE", "Where: work, home, public, school, online or other.")),
    PLACE_DETAIL(FactSpec.text("The place in more detail.")
            .label("Where exactly")
            .phrase("where exactly")
            .option("--place-detail", "TEXT", "Where exactly, in your own words.")
            .searched()),
    /** One of {@link Target}. */
    TARGET(FactSpec.text("Whom it was aimed at.")
            .label("Aimed at")
            .phrase("who it was aimed at")
            .option("--target", "WHOM", "Who it was aimed at: self, colleague, family, patient or other.")),
    IDENTIFIER(FactSpec.text("The number, handle or address that the subject used.")
            .label("Number, handle or address used")
            .phrase("the number or address used")
            .option(
                    "--identifier",
                    "TEXT",
                    "The number, handle or address that was used, exactly as shown and not a contact's name.")
            .searched()),
    WITNESSES(FactSpec.list("Who else saw or heard it.")
            .option("--witness", "NAME", "Who saw or heard it. Repeatable.")
            .searched()),
    /** One of {@link Attribution}. */
    ATTRIBUTION(FactSpec.text("How it is known who did it.")
            .label("Who did it is")
            .phrase("how it is known who did it")
            .option(
                    "--attribution",
                    "HOW",
                    "How you know who did it: seen, recognised, self-identified, suspected or unknown.")),
    ATTRIBUTION_REASON(FactSpec.text("Why the recorder believes who did it.")
            .label("Known or suspected because")
            .phrase("why that is believed")
            .option("--attribution-reason", "TEXT", "Why you know or suspect it.")
            .searched()),
    TOLD_BY(FactSpec.text("Who told the recorder of it, who neither saw nor heard it.")
            .label("Told by")
            .phrase("who told of it")
            .option("--told-by", "NAME", "Who told you, if you did not see or hear it yourself.")
            .searched()),
    /** One of {@link Fear}. */
    FEAR(FactSpec.text("How it made the recorder feel.")
            .option("--fear", "LEVEL", "How it made you feel: none, uneasy, frightened, very-frightened or unknown.")),
    /** One of {@link Threat}. */
    THREAT(FactSpec.text("Whether there was a threat.")
            .option("--threat", "ANSWER", "Whether there was a threat: yes, no or unsure.")),
    /** One of {@link Contact}. */
    CONTACT(FactSpec.text("Whether an advance came with touch.")
            .label("Touched")
            .phrase("whether there was touch")
            .option("--contact", "ANSWER", "Whether an advance came with touch: yes, no or unsure.")),
    PRIVATE_KNOWLEDGE(FactSpec.flag("Whether the subject knew something private.")
            .label("Knew something private")
            .option(
                    "--private-knowledge",
                    "",
                    "He or she knew something about your private life that a patient would not know.")),
    IMPACT(FactSpec.text("The effect on the recorder's daily life.")
            .label("Effect on daily life")
            .phrase("the effect on daily life")
            .option("--impact", "TEXT", "What it changed in your daily life or work.")
            .searched()),
    RESPONSE(FactSpec.text("What was said or done in answer.")
            .option("--response", "TEXT", "What you or others did or said in answer.")
            .searched()),
    /** The worth of a gift in pounds: a plain decimal number with at most two places, such as {@code 25.00}. */
    VALUE(FactSpec.text("What a gift was worth, in pounds.")
            .label("Worth")
            .option("--value", "POUNDS", "What a gift is worth, such as 25 or 25.50.")),
    /** One of {@link Outcome}. */
    OUTCOME(FactSpec.text("What became of a gift.")
            .label("What became of it")
            .option("--outcome", "WORD", "What became of a gift: kept, returned, declined or handed-over.")),
    STEP(FactSpec.text("The step that was taken.")
            .phrase("which step it was")
            .shownElsewhere()
            .notClearable()
            .notRemovable()),
    WITH(FactSpec.text("With whom a step was taken.")
            .phrase("who it was with")
            .stepOption("--with", "WHOM", "With whom: the person or the body spoken to.")
            .searched()),
    REFERENCE(FactSpec.text("The reference that others gave to a step.")
            .label("Their reference")
            .stepOption("--ref", "REFERENCE", "Their reference, such as a crime number.")
            .searched()),
    /** One of {@link WarnedHow}. */
    WARNED_HOW(FactSpec.text("How the patient was warned.")
            .label("Warned by")
            .phrase("how the patient was warned")
            .stepOption("--how", "HOW", "How the patient was warned: letter, meeting, telephone or email.")),
    REMOVAL_RISK(FactSpec.flag("Whether the warning said that the patient may be removed from the list, and why.")
            .label("Warned of removal")
            .phrase("whether removal was warned of")
            .stepOption(
                    "--removal-risk",
                    "",
                    "The warning said that the patient is at risk of being removed from the list, and why.")),
    /** One of {@link OrderType}. */
    ORDER_TYPE(
            FactSpec.text("What kind of order it is.")
                    .label("Kind of order")
                    .phrase("the kind of order")
                    .stepOption(
                            "--type",
                            "TYPE",
                            "What kind of order: restraining, stalking-protection, bail, injunction, non-molestation, undertaking or other.")),
    CONDITIONS(FactSpec.list("What an order forbids or demands.")
            .stepOption("--condition", "TEXT", "What the order forbids or demands, in its words. Repeatable.")
            .searched()),
    /** When an order or a warning ends, in the forms of {@link PartialDate}. */
    UNTIL(FactSpec.text("When an order or a warning ends, in the forms of occurred_from.")
            .phrase("until when")),
    OBJECTION(FactSpec.flag("Whether a note says what the subject objects to in the log, or says is wrong.")
            .label("The subject objects")
            .phrase("whether the subject objects")
            .noteOption(
                    "--objection",
                    "",
                    "The note says what the subject objects to, or says is wrong in the log. No rule counts it.")),
    /** The number of an entry, in the log that the note is in. */
    ABOUT(FactSpec.text("The number of the entry of this log that a note is about.")
            .label("About entry")
            .phrase("which entry it is about")
            .noteOption("--about", "ID", "The entry that the note is about, by its number.")
            .notImportable()),
    /** An entry that is true of it is in nothing that others are given, and counted in none of it. */
    CONFIDENTIAL(
            FactSpec.flag("Whether the entry is kept out of everything that is handed over.")
                    .phrase("whether it is confidential")
                    .option(
                            "--confidential",
                            "",
                            "For you alone, such as legal advice or your own health: it is in no report or bundle made for others.")),
    TAGS(FactSpec.list("Words that the recorder sorts entries by.")
            .option("--tag", "WORD", "A word of your own to find it by. Repeatable.")
            .searched()),
    /** When the log or file that an imported entry comes from says that it was written down; claimed by the file, not proven. */
    SOURCE_RECORDED_AT(ofSource("When it was written down according to the file that it was imported from; not proven.")
            .phrase("the file's own recording time")),
    /** Who wrote it down according to that file. */
    SOURCE_RECORDED_BY(ofSource("Who wrote it down according to that file.").phrase("the recorder named in the file")),
    /** Where the entry is in what it was imported from, if the line of a file does not say it. */
    SOURCE_PLACE(ofSource("Where it is in what it was imported from, such as the third mail of several.")
            .phrase("the place in the source")
            .notImportable()),
    /** What the source calls the entry. */
    SOURCE_ID(ofSource("What the source that it was imported from calls it, such as the id of a message.")
            .phrase("the id in the source")
            .notImportable()),
    /** Files that the entry had in the source, by name or in words; those that were there are exhibits. */
    SOURCE_MISSING(FactSpec.list("Files that belonged to it and that were missing from what it was imported from.")
            .label("Missing from the source")
            .phrase("the files missing from the source")
            .shownElsewhere()
            .notImportable()
            .notClearable()),
    /** The line of the imported file on which the entry begins, counted from 1. */
    SOURCE_LINE(FactSpec.number("The line of the imported file on which it begins.")
            .phrase("the line of the file")
            .shownElsewhere()
            .notImportable()
            .notClearable()
            .notRemovable()),
    /** Recognises the imported row again, so that the same file imported twice adds nothing. */
    SOURCE_ROW(ofSource("A digest of the imported row, by which an import recognises it.")
            .phrase("the row of the file")
            .notImportable()
            .notRemovable());

    /** What kind of value a fact has. */
    public enum Form {
        /** A string. */
        TEXT,
        /** A list of strings, never empty. */
        LIST,
        /** True or false. */
        FLAG,
        /** A whole number. */
        NUMBER
    }

    private static final Map<String, Fact> BY_WORD = byWord();

    private final String word = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it once it was handed in
    private final FactSpec spec;

    Fact(FactSpec spec) {
        this.spec = spec;
    }

    private static FactSpec ofTime(String meaning) {
        return FactSpec.text(meaning)
                .label("When it occurred")
                .phrase("when it happened")
                .shownElsewhere()
                .notImportable()
                .notClearable();
    }

    private static FactSpec ofSource(String meaning) {
        return FactSpec.text(meaning).shownElsewhere().notClearable();
    }

    /** The fact's name, such as {@code place_detail}. */
    @Override
    public String word() {
        return word;
    }

    /** What kind of value it has. */
    public Form form() {
        return spec.form;
    }

    /** Returns what the fact says, in a sentence, for a reader who has a file and no daybook. */
    public String meaning() {
        return spec.meaning;
    }

    /** Returns what it is called in front of its value, such as {@code Where exactly}. */
    public String label() {
        return spec.label == null ? English.capital(spaced()) : spec.label;
    }

    /** Returns what it is called within a sentence, such as {@code where exactly}. */
    public String phrase() {
        return spec.phrase == null ? "the " + spaced() : spec.phrase;
    }

    private String spaced() {
        return word.replace('_', ' ');
    }

    /** Whether only a step can have it. */
    public boolean isOfStep() {
        return spec.ofStep;
    }

    /** Whether only a note can have it. */
    public boolean isOfNote() {
        return spec.ofNote;
    }

    /** Returns the option of {@code amend}, and of {@code add} or {@code step}, that gives it; null if none of its own does. */
    public @Nullable String option() {
        return spec.option;
    }

    /** Returns what help calls the value of that option; empty for a flag. */
    public String optionValue() {
        return spec.optionValue;
    }

    /** Returns what help says of that option. */
    public String optionHelp() {
        return spec.optionHelp;
    }

    /** Whether full-text search looks through it. */
    public boolean isSearched() {
        return spec.searched;
    }

    /** Whether it has a line of its own under what happened, wherever an entry is shown in full. */
    public boolean hasOwnLine() {
        return spec.ownLine;
    }

    /** Whether a column of a file that daybook did not write can be taken for it. */
    public boolean isImportable() {
        return spec.importable;
    }

    /** Whether a correction can make it unknown again. */
    public boolean isClearable() {
        return spec.clearable;
    }

    /** Whether a redaction can remove it; without the others the rest of an entry could not be read. */
    public boolean isRemovable() {
        return spec.removable;
    }

    /** Whether any text will do, in the person's own words. */
    public boolean isFreeText() {
        return spec.searched && spec.form == Form.TEXT;
    }

    /** Returns what a person tells of an entry besides its type, kind, subject, time and recorder, in the order of the facts. */
    public static Set<Fact> told() {
        return EnumSet.range(DESCRIPTION, TAGS);
    }

    /** Returns what it says of the source that the entry was imported from, as files of entries hold it, in the order of the facts. */
    public static Set<Fact> ofTheSource() {
        return EnumSet.range(SOURCE_RECORDED_AT, SOURCE_LINE);
    }

    /**
     * Whether it says something of this log alone: where in the source of its own import the entry stood, or the number of another entry.
     * No import of an export takes it over.
     */
    public boolean isOfThisLog() {
        return this == ABOUT || (compareTo(SOURCE_PLACE) >= 0 && compareTo(SOURCE_LINE) <= 0);
    }

    /** Whether it is a part of when the entry occurred, which is shown and amended as one thing. */
    public boolean isOfOccurred() {
        return compareTo(OCCURRED_FROM) >= 0 && compareTo(OCCURRED_TYPED) <= 0;
    }

    /** Returns the name of a part of when the entry occurred, within that time: {@code from} for {@code occurred_from}. */
    public String partOfOccurred() {
        if (!isOfOccurred()) {
            throw new IllegalStateException("no part of a time: " + word);
        }
        return word.substring("occurred_".length());
    }

    private static Map<String, Fact> byWord() {
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : values()) {
            facts.put(fact.word, fact);
        }
        return facts;
    }

    /** The fact of exactly that name. */
    public static Optional<Fact> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
