package daybook.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registry of the importers by name. Only the one that is asked for is loaded. */
final class Importers {

    /** Their names in the order of help. */
    static final List<String> NAMES = List.of("csv", "json", "jsonl");

    private Importers() {}

    /** Returns the importer of a name, or null. */
    static @Nullable Importer named(String name) {
        return switch (name) {
            case "csv" -> new CsvImporter();
            case "json" -> new JsonImporter(false);
            case "jsonl" -> new JsonImporter(true);
            default -> null;
        };
    }
}
