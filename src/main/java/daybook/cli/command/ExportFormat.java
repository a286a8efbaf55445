package daybook.cli.command;

import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.csv.TimesketchExport;
import daybook.exchange.json.JsonExport;
import daybook.exchange.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The formats of {@code export} that are streams of entries. A new one is its sink and a constant here, with its case in {@link #sink}. */
enum ExportFormat {
    CSV("csv", "Export entries as CSV, for programs or for a spreadsheet.", null),
    JSON("json", "Export entries as one JSON document.", null),
    JSONL("jsonl", "Export entries as JSON, one object a line.", null),
    TIMESKETCH(
            "jsonl",
            "Export entries for a timeline in Timesketch.",
            "JSON Lines, to be uploaded to Timesketch beside other timelines. Each entry is two lines there: when it"
                    + " occurred and when it was recorded. What is known to the day, month or year only stands at its first moment,"
                    + " and timestamp_desc says so; an entry of unknown date has its recorded line alone.");

    private static final String COMMAND = "export ";

    private final String ending;
    private final String header;
    private final @Nullable String description;

    ExportFormat(String ending, String header, @Nullable String description) {
        this.ending = ending;
        this.header = header;
        this.description = description;
    }

    /** The format that a command writes, or null when it writes none. */
    static @Nullable ExportFormat of(String command) {
        for (ExportFormat format : values()) {
            if (format.command().equals(command)) {
                return format;
            }
        }
        return null;
    }

    /** The command that writes it, such as {@code export csv}. */
    String command() {
        return COMMAND + name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    /** What it is for, in a line. */
    String header() {
        return header;
    }

    /** What else its help says, or null. */
    @Nullable
    String description() {
        return description;
    }

    /**
     * Opens its sink.
     *
     * @param spreadsheet whether cells are made harmless in a spreadsheet
     * @param log what a document says of the log that it comes from
     */
    EntrySink sink(OutputStream out, Withheld withheld, boolean spreadsheet, Supplier<JsonExport.Header> log)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvExport(out, spreadsheet, withheld);
            case JSON -> new JsonExport(out, log.get(), withheld);
            case JSONL -> new JsonLines(out, withheld);
            case TIMESKETCH -> new TimesketchExport(out, withheld);
        };
    }
}
