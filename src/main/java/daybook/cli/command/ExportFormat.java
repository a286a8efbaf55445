package daybook.cli.command;

import java.util.Locale;

/** The formats of {@code export}. */
enum ExportFormat {
    CSV("Export entries as CSV, for programs or for a spreadsheet."),
    JSON("Export entries as one JSON document."),
    JSONL("Export entries as JSON, one object a line."),
    TIMESKETCH("Export entries for a timeline in Timesketch.");

    private final String header;

    ExportFormat(String header) {
        this.header = header;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its files end. */
    String ending() {
        return this == TIMESKETCH ? JSONL.word() : word();
    }

    String header() {
        return header;
    }
}
