package daybook.exchange.csv;

import daybook.log.DaybookException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a CSV file.
 *
 * @param spreadsheet whether {@link SpreadsheetText}'s apostrophes are to be taken out of every cell
 * @param skipRows how many rows stand above the headings, blank ones included
 * @param encoding what the bytes stand for, or null for UTF-8; never guessed
 * @param delimiter what stands between cells, or null for whichever of comma, semicolon, tab and pipe gives headings that are understood
 * @param maps columns, each {@code FACT=COLUMN}; a column is a heading or its place such as {@code #3}
 * @param kinds words of the kind column, each {@code WORD=KIND-OR-STEP[,FACT=WORD]…}
 * @param places words of the place column, each {@code WORD=PLACE}
 * @param ignored columns that are left out
 * @param splits what else than a semicolon parts the items of a list, each {@code FACT=SEPARATOR}
 * @param undated whether a file is taken of which no column is known to be the date although some column holds dates
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
        boolean undated) {

    /** Nothing said: a plain UTF-8 file whose first row is its headings. */
    public static final CsvOptions NONE = builder().build();

    /** Nothing said yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what the user says. */
    public static final class Builder {

        private boolean spreadsheet;
        private int skipRows;
        private @Nullable String encoding;
        private @Nullable Character delimiter;
        private List<String> maps = List.of();
        private List<String> kinds = List.of();
        private List<String> places = List.of();
        private List<String> ignored = List.of();
        private List<String> splits = List.of();
        private boolean undated;

        private Builder() {}

        public Builder spreadsheet(boolean is) {
            spreadsheet = is;
            return this;
        }

        public Builder skipRows(int rows) {
            if (rows < 0) {
                throw new DaybookException.Usage("There cannot be " + rows + " rows above the headings.", null);
            }
            skipRows = rows;
            return this;
        }

        public Builder encoding(@Nullable String name) {
            encoding = name;
            return this;
        }

        /**
         * Sets what stands between cells.
         *
         * @param word {@code ,} or {@code ;} or {@code |} or {@code tab}, or their names; null to go by the headings
         * @throws DaybookException.Usage for anything else
         */
        public Builder delimiter(@Nullable String word) {
            delimiter = word == null ? null : separator(word);
            return this;
        }

        public Builder maps(List<String> factsAndColumns) {
            maps = List.copyOf(factsAndColumns);
            return this;
        }

        public Builder kinds(List<String> wordsAndKinds) {
            kinds = List.copyOf(wordsAndKinds);
            return this;
        }

        public Builder places(List<String> wordsAndPlaces) {
            places = List.copyOf(wordsAndPlaces);
            return this;
        }

        public Builder ignored(List<String> columns) {
            ignored = List.copyOf(columns);
            return this;
        }

        public Builder splits(List<String> factsAndSeparators) {
            splits = List.copyOf(factsAndSeparators);
            return this;
        }

        public Builder undated(boolean is) {
            undated = is;
            return this;
        }

        public CsvOptions build() {
            return new CsvOptions(
                    spreadsheet, skipRows, encoding, delimiter, maps, kinds, places, ignored, splits, undated);
        }

        private static Character separator(String word) {
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
}
