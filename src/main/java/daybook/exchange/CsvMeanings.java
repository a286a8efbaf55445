package daybook.exchange;

import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Precision;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of daybook's own CSV hold, for those who meet the file without daybook. */
final class CsvMeanings {

    private CsvMeanings() {}

    /** One or two sentences. */
    static String of(String column) {
        return switch (column) {
            case CsvColumns.ID ->
                "The entry's number: 1, 2, 3 in the order recorded. Of another log: 1,000,000,000 for each log, and the number.";
            case CsvColumns.RECORD -> "The number of its record: its place in the chain. Of another log: as for id.";
            case "type" -> "Whether it is something the subject did, something done in response, or a note.";
            case "kind" -> "The kind of an incident.";
            case "subject" -> "The code of the person whose conduct it is about.";
            case CsvColumns.STATUS -> "Whether the entry was corrected, taken back or redacted since.";
            case CsvColumns.REVISION -> "1 as first written, one more for each correction.";
            case "occurred_from" ->
                "When it happened, or began: a moment with its offset, a date, a month or a year, exactly as far as it is known.";
            case "occurred_to" ->
                "The end of a span or of a part of a day, in the same forms; a date, month or year is included.";
            case "occurred_precision" -> "How exactly it is known.";
            case "occurred_zone" -> "The time zone in which the words were understood.";
            case "occurred_typed" -> "When it happened, in the words that were typed.";
            case CsvColumns.RECORDED_AT -> "When it was written down by the computer's clock. The program sets it.";
            case CsvColumns.NOT_BEFORE ->
                "Filled where the computer's clock was behind: the highest recording time in the log before this entry, which was not"
                        + " written down before that. Lateness is counted to this time.";
            case "recorded_by" -> "Who wrote it down.";
            case CsvColumns.LATE ->
                "Whether it was written down more than 24 hours after it happened, counted from the end of what is known.";
            case CsvColumns.DELAY_SECONDS ->
                "How many seconds after it happened it was written down, counted in the same way.";
            case "description" -> "What happened, in the recorder's words.";
            case "exact_words" -> "What was said or written, word for word.";
            case "channel" -> "How it came, such as email, sms or phone.";
            case "place" -> "Where it happened.";
            case "place_detail" -> "The place in more detail.";
            case "target" -> "Whom it was aimed at.";
            case "identifier" -> "The number, handle or address that the subject used.";
            case "witnesses" -> "Who else saw or heard it.";
            case "fear" -> "How it made the recorder feel.";
            case "threat" -> "Whether there was a threat.";
            case "private_knowledge" -> "Whether the subject knew something private.";
            case "impact" -> "The effect on the recorder's daily life.";
            case "response" -> "What was said or done in answer.";
            case "value" -> "What a gift was worth, in pounds.";
            case "outcome" -> "What became of a gift.";
            case "step" -> "The step that was taken.";
            case "with" -> "With whom a step was taken.";
            case "reference" -> "The reference that others gave to a step.";
            case "until" -> "When an order or a warning ends, in the forms of occurred_from.";
            case "tags" -> "Words that the recorder sorts entries by.";
            case CsvColumns.EVIDENCE -> "The files kept with it: a JSON array of objects.";
            case CsvColumns.AMENDMENTS -> "The corrections: a JSON array of objects.";
            case "source_recorded_at" ->
                "When it was written down according to the file that it was imported from; not proven.";
            case "source_recorded_by" -> "Who wrote it down according to that file.";
            case "source_line" -> "The line of the imported file on which it begins.";
            case CsvColumns.SOURCE_IMPORT -> "The number of the record of that import.";
            case CsvColumns.ORIGIN_LOG -> "Of an entry of another log: that log's id.";
            case CsvColumns.ORIGIN_LABEL -> "Of an entry of another log: what that log is called.";
            case CsvColumns.ORIGIN_ID -> "Of an entry of another log: its number there.";
            case RowCheck.COLUMN ->
                "Of each cell that an import takes a short salted digest, by which it sees what a spreadsheet changed.";
            case CsvColumns.HASH -> "SHA-256 of the entry's line in the chain.";
            default -> throw new IllegalStateException("nobody said what " + column + " holds");
        };
    }

    /** The datatype, of those that CSV on the Web knows. */
    static String datatype(String column) {
        return switch (column) {
            case CsvColumns.ID,
                    CsvColumns.RECORD,
                    CsvColumns.REVISION,
                    CsvColumns.DELAY_SECONDS,
                    "source_line",
                    CsvColumns.SOURCE_IMPORT,
                    CsvColumns.ORIGIN_ID -> "integer";
            case CsvColumns.LATE, "private_knowledge" -> "boolean";
            case CsvColumns.RECORDED_AT, CsvColumns.NOT_BEFORE, "source_recorded_at" -> "dateTimeStamp";
            case "value" -> "decimal";
            case CsvColumns.EVIDENCE, CsvColumns.AMENDMENTS -> "json";
            default -> "string";
        };
    }

    /** A regular expression for every value of a column of strings, or null where any text will do. */
    static @Nullable String format(String column) {
        List<String> words = switch (column) {
            case "type" -> Words.all(EntryType.values());
            case "kind" -> Words.all(Kind.values());
            case "step" -> Words.all(Step.values());
            case CsvColumns.STATUS -> Words.all(Status.values());
            case "occurred_precision" -> Words.all(Precision.values());
            case CsvColumns.HASH -> List.of("[0-9a-f]{64}");
            case CsvColumns.ORIGIN_LOG -> List.of("[0-9a-f]{32}");
            default -> Fact.of(column).map(Fact::words).orElse(null);
        };
        return words == null ? null : String.join("|", words);
    }

    /** Whether every entry has it. */
    static boolean isRequired(String column) {
        return switch (column) {
            case CsvColumns.ID,
                    CsvColumns.RECORD,
                    "type",
                    CsvColumns.STATUS,
                    CsvColumns.REVISION,
                    CsvColumns.RECORDED_AT,
                    CsvColumns.HASH -> true;
            default -> false;
        };
    }
}
