package daybook.exchange.xlsx;

import daybook.log.Fact;
import java.util.List;

/** The columns of the sheet of entries, in their order. Those up to {@link #LAST_PRINTED} are on paper, all are on the screen. */
enum SheetColumn {
    NUMBER("No.", 6, "The entry's number, as daybook show takes it. B12 is entry 12 of a log that was imported."),
    DATE(
            "Date",
            15,
            "The day, as a date that sorts and filters, where it is known to the day. Empty where less is known."),
    TIME(
            "Time",
            7,
            "The time of day, where it is known to the minute; of another zone than the log's with its offset, as text. Empty where less is known."),
    WHEN(
            "When, as far as it is known",
            33,
            "Everything that is known about when it happened: day, time and zone, how exactly, and the words as they were typed."),
    LATE(
            "Written down",
            17,
            "Whether the entry was written down more than 24 hours after it happened. Empty where nobody knows."),
    WHAT("What", 17, "The kind of an incident, the step that was taken, or note."),
    SUBJECT("About", 7, "The code of the person it is about. Names and identifiers are not in this workbook."),
    DESCRIPTION("What happened", 52, "What the recorder wrote, word for word."),
    STATUS(
            "Status",
            11,
            "current; amended: corrected since, see Corrections; withdrawn: taken back by its recorder, kept to be seen;"
                    + " redacted: words removed, as the law asks."),
    TYPE(
            "Type",
            10,
            "incident: something the person did; step: something done in response; note: anything else worth keeping."),
    EXACT_WORDS(Fact.EXACT_WORDS, 40, "What was said or written, word for word."),
    TIMES(Fact.TIMES, 12, "How many acts the entry stands for: 40, at least 100, about 20. Empty: one."),
    CHANNEL(Fact.CHANNEL, 12, "How it came: email, sms, phone, post, in-person and so on."),
    PLACE(Fact.PLACE, 9, "Where it happened: work, home, public, school, online or other."),
    PLACE_DETAIL(Fact.PLACE_DETAIL, 20, "The place in more detail."),
    TARGET(Fact.TARGET, 11, "Whom it was aimed at: self, colleague, family, patient or other."),
    IDENTIFIER(Fact.IDENTIFIER, 24, "What the person used, as it was shown and not as a contact's name."),
    WITNESSES(Fact.WITNESSES, 20, "Who else saw or heard it."),
    ATTRIBUTION(
            Fact.ATTRIBUTION,
            15,
            "How it is known who did it: seen, recognised, self-identified, suspected or unknown."),
    ATTRIBUTION_REASON(Fact.ATTRIBUTION_REASON, 30, "Why the recorder knows or suspects it."),
    TOLD_BY(Fact.TOLD_BY, 16, "Who told the recorder, who neither saw nor heard it."),
    FEAR(Fact.FEAR, 12, "How it made the recorder feel: none, uneasy, frightened, very-frightened or unknown."),
    THREAT(Fact.THREAT, 9, "Whether there was a threat: yes, no or unsure."),
    CONTACT(Fact.CONTACT, 9, "Whether an advance came with touch: yes, no or unsure."),
    PRIVATE_KNOWLEDGE(
            Fact.PRIVATE_KNOWLEDGE,
            12,
            "Whether the person knew what they could not have known from the practice: yes or no."),
    IMPACT(Fact.IMPACT, 30, "What it changed for the recorder."),
    RESPONSE(Fact.RESPONSE, 30, "What was said or done in answer."),
    VALUE(Fact.VALUE, 9, "What a gift was worth, in pounds."),
    OUTCOME(Fact.OUTCOME, 13, "What became of a gift: kept, returned, declined or handed-over."),
    WITH(Fact.WITH, 20, "With whom a step was taken."),
    REFERENCE(Fact.REFERENCE, 16, "The reference that others gave to a step."),
    WARNED_HOW(Fact.WARNED_HOW, 11, "How the patient was warned: letter, meeting, telephone or email."),
    REMOVAL_RISK(
            Fact.REMOVAL_RISK, 11, "Whether the warning said that the patient may be removed from the list, and why."),
    ORDER_TYPE(Fact.ORDER_TYPE, 16, "What kind of order: restraining, stalking-protection, bail and so on."),
    CONDITIONS(Fact.CONDITIONS, 30, "What the order forbids or demands."),
    UNTIL(Fact.UNTIL, 12, "When an order or a warning ends."),
    OBJECTION(Fact.OBJECTION, 11, "Whether a note says what the person objects to, or says is wrong."),
    ABOUT(Fact.ABOUT, 10, "The number of the entry that a note is about."),
    CONFIDENTIAL(Fact.CONFIDENTIAL, 12, "Whether it is for the recorder alone, and in nothing that is handed over."),
    TAGS(Fact.TAGS, 16, "Words that the recorder sorts entries by."),
    EXHIBITS(
            "Exhibits",
            60,
            "Files kept with the entry: reference, name, type, size, and the SHA-256 that proves which file is meant."),
    CORRECTIONS(
            "Corrections",
            40,
            "What was corrected: number of the record, when, by whom, why, and which facts. The first wording is in daybook show."),
    RECORDED(
            "Recorded",
            17,
            "When the entry was written down, by the clocks of its recorder. daybook sets it from the computer's clock."),
    NOT_BEFORE(
            "Not recorded before",
            17,
            "Filled where the computer's clock was behind: the highest recording time in the log before the entry, which was not written"
                    + " down before that. Late or not is counted to this time."),
    RECORDED_AT("Recorded, exactly (UTC)", 25, "The same to the millisecond, in universal time."),
    RECORDED_BY("Recorded by", 16, "Who wrote it down."),
    SOURCE_RECORDED_AT(
            "Recorded, says the source",
            25,
            "Of an entry that came from another file: when that file says it was written down. Not proven."),
    SOURCE_RECORDED_BY("Recorded by, says the source", 18, "Who wrote it down according to that file."),
    SOURCE_PLACE("Place in the source", 20, "Where the entry is in what it was imported from."),
    SOURCE_ID("Called in the source", 20, "What the source calls the entry, such as the id of a message."),
    SOURCE_MISSING(
            "Missing from the source",
            20,
            "Files that belonged to it and that were missing from what it was imported from."),
    SOURCE_LINE("Line of the source", 10, "The line of the imported file on which it stood."),
    SOURCE_IMPORT("Imported by", 10, "The number of the record of that import."),
    ORIGIN(
            "From the log of",
            20,
            "Of an entry of another log that was imported: whose it is, that log's id, and the entry's number there."),
    HASH("Hash", 66, "SHA-256 of the entry's line in the chain of the log, which daybook verify checks.");

    /** The columns from the first to this one are the area that is printed. */
    static final SheetColumn LAST_PRINTED = STATUS;

    static final List<SheetColumn> ALL = List.of(values());

    private final String heading;
    private final int width;
    private final String meaning;

    SheetColumn(Fact fact, int width, String meaning) {
        this(fact.label(), width, meaning);
    }

    SheetColumn(String heading, int width, String meaning) {
        this.heading = heading;
        this.width = width;
        this.meaning = meaning;
    }

    /** How many columns are before it. */
    int place() {
        return ALL.indexOf(this);
    }

    String heading() {
        return heading;
    }

    /** In characters of the usual font. */
    int width() {
        return width;
    }

    /** For the legend, in one or two sentences. */
    String meaning() {
        return meaning;
    }
}
