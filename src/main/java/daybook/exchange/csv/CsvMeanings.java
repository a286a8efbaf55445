package daybook.exchange.csv;

import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Precision;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Vocabulary;
import daybook.log.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of daybook's own CSV hold, for those who meet the file without daybook. */
final class CsvMeanings {

    private CsvMeanings() {}

    /** One or two sentences. */
    static String of(String column) {
        Fact fact = Fact.of(column).orElse(null);
        return fact != null ? fact.meaning() : ofOther(column);
    }

    private static String ofOther(String column) {
        return switch (column) {
            case CsvColumns.ID ->
                "The entry's number: 1, 2, 3 in the order recorded. Of another log: 1,000,000,000 for each log, and the number.";
            case CsvColumns.RECORD -> "The number of its record: its place in the chain. Of another log: as for id.";
            case CsvColumns.STATUS -> "Whether the entry was corrected, taken back or redacted since.";
            case CsvColumns.REVISION -> "1 as first written, one more for each correction.";
            case CsvColumns.OCCURRED_EDTF ->
                "When it happened as EDTF (ISO 8601-2, level 1), made from the other columns: 2026-03-05~ is about that day,"
                        + " ../2001-07 is before August 2001. A time of day that is about right and a range of times are their days.";
            case CsvColumns.RECORDED_AT -> "When it was written down by the computer's clock. The program sets it.";
            case CsvColumns.NOT_BEFORE ->
                "Filled where the computer's clock was behind: the highest recording time in the log before this entry, which was not"
                        + " written down before that. Lateness is counted to this time.";
            case CsvColumns.LATE ->
                "Whether it was written down more than 24 hours after it happened, counted from the end of what is known.";
            case CsvColumns.DELAY_SECONDS ->
                "How many seconds after it happened it was written down, counted in the same way.";
            case CsvColumns.EVIDENCE -> "The files kept with it: a JSON array of objects.";
            case CsvColumns.AMENDMENTS -> "The corrections: a JSON array of objects.";
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
        Fact fact = Fact.of(column).orElse(null);
        if (fact != null) {
            return datatype(fact);
        }
        return switch (column) {
            case CsvColumns.ID,
                    CsvColumns.RECORD,
                    CsvColumns.REVISION,
                    CsvColumns.DELAY_SECONDS,
                    CsvColumns.SOURCE_IMPORT,
                    CsvColumns.ORIGIN_ID -> "integer";
            case CsvColumns.LATE -> "boolean";
            case CsvColumns.RECORDED_AT, CsvColumns.NOT_BEFORE -> "dateTimeStamp";
            case CsvColumns.EVIDENCE, CsvColumns.AMENDMENTS -> "json";
            default -> "string";
        };
    }

    private static String datatype(Fact fact) {
        return switch (fact.form()) {
            case NUMBER -> "integer";
            case FLAG -> "boolean";
            case LIST -> "string";
            case TEXT -> fact == Fact.VALUE ? "decimal" : fact == Fact.SOURCE_RECORDED_AT ? "dateTimeStamp" : "string";
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
            default -> Fact.of(column).map(Vocabulary::of).orElse(null);
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
