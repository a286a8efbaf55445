package daybook.cli.command;

import daybook.cli.Call;
import daybook.exchange.DateSurvey;
import daybook.exchange.ImportRows;
import daybook.exchange.TimeReader;
import daybook.exchange.json.JsonDocumentRows;
import daybook.exchange.json.JsonLinesRows;
import daybook.exchange.json.JsonSurvey;
import daybook.exchange.json.OtherFormat;
import daybook.intake.ImportFile;
import daybook.intake.ImportSource;
import daybook.log.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The importers of JSON, as a document or one object a line: entries as daybook exports them, or as other programs write them. */
final class JsonImporter implements Importer {

    private final boolean lines;

    JsonImporter(boolean lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return lines ? "jsonl" : "json";
    }

    @Override
    public String purpose() {
        return lines ? "Import entries from JSON, one object a line." : "Import entries from a JSON document.";
    }

    @Override
    public List<String> description() {
        return List.of(
                "Takes the objects that export writes. Only kind (or step) and description have to be there; occurred may be words such"
                        + " as \"20 Nov 2026 14:30\". An object that is not understood is refused and named, and the rest is saved."
                        + " The same file imported again adds nothing.");
    }

    @Override
    public String parameter() {
        return "The file.";
    }

    @Override
    public List<String> examples() {
        return List.of("  daybook import " + name() + " log." + name());
    }

    @Override
    public OpenImport open(Call call, Path path, Settings settings) throws IOException {
        AtomicReference<DateSurvey> seen = new AtomicReference<>();
        ImportFile file = ImportFile.open(
                path,
                head -> OtherFormat.refuse(head, "JSON", false),
                in -> seen.set(lines ? JsonSurvey.ofLines(in) : JsonSurvey.ofDocument(in)));
        try {
            ZoneId zone = settings.zone();
            TimeReader when = FileOptions.times(
                    call, zone, FileOptions.order(call, settings), Objects.requireNonNull(seen.get()));
            return new OpenJson(file, rows(file.stream(), when, zone, call.now()));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private ImportRows rows(InputStream in, TimeReader when, ZoneId zone, Instant now) throws IOException {
        return lines ? new JsonLinesRows(in, when, zone, now) : new JsonDocumentRows(in, when, zone, now);
    }

    /** Objects name their subject, and were written for daybook. */
    private record OpenJson(ImportFile file, ImportRows rows) implements OpenImport {

        @Override
        public ImportSource source() {
            return file;
        }

        @Override
        public boolean isExport() {
            return true;
        }

        @Override
        public boolean namesSubjects() {
            return true;
        }

        @Override
        public void close() throws IOException {
            try (file) {
                rows.close();
            }
        }
    }
}
