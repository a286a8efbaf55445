package daybook.cli;

import java.util.Locale;

/** The formats of {@code export}. */
enum ExportFormat {
    CSV("Export entries as CSV, for programs or for a spreadsheet."),
    JSON("Export entries as one JSON document."),
    JSONL("Export entries as JSON, one object a line.");

    private final String header;

    ExportFormat(String header) {
        this.header = header;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String header() {
        return header;
    }
}
