package daybook.exchange;

import daybook.log.DaybookException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is to be read. Immutable; begin with {@link #NONE}.
 *
 * @param spreadsheet whether {@link SpreadsheetText}'s apostrophes are to be taken out of every cell
 * @param skipRows how many rows stand above the headings, blank ones included
 * @param encoding what the bytes stand for, or null for UTF-8; never guessed
 * @param delimiter what stands between cells, or null for whichever of comma, semicolon, tab and pipe gives headings that are understood
 * @param maps columns named by the user, each {@code FACT=COLUMN}; a column is a heading or its place such as {@code #3}
 * @param kinds words of the kind column, each {@code WORD=KIND-OR-STEP}
 * @param places words of the place column, each {@code WORD=PLACE}
 * @param ignored columns that are left out
 * @param splits what else than a semicolon parts the items of a list, each {@code FACT=SEPARATOR}
 * @param undated whether a file is taken of which no column is known to be the date although some column holds dates
 * @param dated the places of the columns that hold dates, counted from 0; found by {@link CsvSurvey}
 */
public record CsvOptions(
        boolean spreadsheet,
        int skipRows,
        @Nullable String encoding,
        @Nullable Character delimiter,
        List<String> maps,
        List<String> kinds,
        List<String> places,
        List<String> ignored,
        List<String> splits,
        boolean undated,
        Set<Integer> dated) {

    /** Nothing said: a plain UTF-8 file whose first row is its headings. */
    public static final CsvOptions NONE = new CsvOptions(
            false, 0, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), false, Set.of());

    public CsvOptions {
        if (skipRows < 0) {
            throw new DaybookException.Usage("There cannot be " + skipRows + " rows above the headings.", null);
        }
        maps = List.copyOf(maps);
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
        ignored = List.copyOf(ignored);
        splits = List.copyOf(splits);
        dated = Set.copyOf(dated);
    }

    public CsvOptions withSpreadsheet(boolean is) {
        return new CsvOptions(is, skipRows, encoding, delimiter, maps, kinds, places, ignored, splits, undated, dated);
    }

    public CsvOptions withSkipRows(int rows) {
        return new CsvOptions(
                spreadsheet, rows, encoding, delimiter, maps, kinds, places, ignored, splits, undated, dated);
    }

    public CsvOptions withEncoding(@Nullable String name) {
        return new CsvOptions(
                spreadsheet, skipRows, name, delimiter, maps, kinds, places, ignored, splits, undated, dated);
    }

    /**
     * With what stands between cells.
     *
     * @param word {@code ,} or {@code ;} or {@code |} or {@code tab}, or their names; null to go by the headings
     * @throws DaybookException.Usage for anything else
     */
    public CsvOptions withDelimiter(@Nullable String word) {
        Character one = word == null ? null : delimiter(word);
        return new CsvOptions(
                spreadsheet, skipRows, encoding, one, maps, kinds, places, ignored, splits, undated, dated);
    }

    public CsvOptions withMaps(List<String> factsAndColumns) {
        return new CsvOptions(
                spreadsheet,
                skipRows,
                encoding,
                delimiter,
                factsAndColumns,
                kinds,
                places,
                ignored,
                splits,
                undated,
                dated);
    }

    public CsvOptions withKinds(List<String> wordsAndKinds) {
        return new CsvOptions(
                spreadsheet,
                skipRows,
                encoding,
                delimiter,
                maps,
                wordsAndKinds,
                places,
                ignored,
                splits,
                undated,
                dated);
    }

    public CsvOptions withPlaces(List<String> wordsAndPlaces) {
        return new CsvOptions(
                spreadsheet,
                skipRows,
                encoding,
                delimiter,
                maps,
                kinds,
                wordsAndPlaces,
                ignored,
                splits,
                undated,
                dated);
    }

    public CsvOptions withIgnored(List<String> columns) {
        return new CsvOptions(
                spreadsheet, skipRows, encoding, delimiter, maps, kinds, places, columns, splits, undated, dated);
    }

    public CsvOptions withSplits(List<String> factsAndSeparators) {
        return new CsvOptions(
                spreadsheet,
                skipRows,
                encoding,
                delimiter,
                maps,
                kinds,
                places,
                ignored,
                factsAndSeparators,
                undated,
                dated);
    }

    public CsvOptions withUndated(boolean is) {
        return new CsvOptions(
                spreadsheet, skipRows, encoding, delimiter, maps, kinds, places, ignored, splits, is, dated);
    }

    /** With what a first look through the file found. */
    public CsvOptions withSurvey(CsvSurvey survey) {
        return new CsvOptions(
                spreadsheet,
                skipRows,
                encoding,
                delimiter,
                maps,
                kinds,
                places,
                ignored,
                splits,
                undated,
                survey.datedColumns());
    }

    private static Character delimiter(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> ',';
            case ";", "semicolon" -> ';';
            case "\t", "\\t", "tab" -> '\t';
            case "|", "pipe" -> '|';
            default ->
                throw new DaybookException.Usage(
                        "\"" + word + "\" cannot stand between cells.", "choose comma, semicolon, tab or pipe");
        };
    }
}
