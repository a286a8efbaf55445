package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.DateSurvey;
import daybook.exchange.ImportRows;
import daybook.exchange.TimeReader;
import daybook.exchange.json.JsonDocumentRows;
import daybook.exchange.json.JsonLinesRows;
import daybook.exchange.json.JsonSurvey;
import daybook.intake.ImportFile;
import daybook.log.Settings;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import json} and {@code import jsonl}: entries as the objects that daybook exports, or as other programs write them. */
final class ImportJsonCommand implements Command {

    private final boolean lines;

    ImportJsonCommand(boolean lines) {
        this.lines = lines;
    }

    @Override
    public CommandSpec spec() {
        String name = lines ? "import jsonl" : "import json";
        CommandSpec spec = Options.command(
                name,
                lines ? "Import entries from JSON, one object a line." : "Import entries from a JSON document.",
                "Takes the objects that export writes. Only kind (or step) and description have to be there; occurred may be words such"
                        + " as \"20 Nov 2026 14:30\". An object that is not understood is refused and named, and the rest is saved."
                        + " The same file imported again adds nothing.");
        spec.addPositional(Options.parameter(0, Options.FILE, "The file.", null));
        spec.addOption(
                Options.value("--subject", "CODE", "Whom objects are about that name nobody.", Completions.SUBJECTS));
        FileOptions.add(spec);
        return Options.examples(spec, "  daybook " + name + " log." + (lines ? "jsonl" : "json"));
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.PARTLY, ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String name = call.parameter(0, "The file to import is missing.", "write its name after the command");
        AtomicReference<DateSurvey> seen = new AtomicReference<>();
        try (LogStore log = FileOptions.log(call);
                ImportFile file = ImportFile.open(
                        Call.path(name),
                        false,
                        in -> seen.set(lines ? JsonSurvey.ofLines(in) : JsonSurvey.ofDocument(in)))) {
            Settings settings = log.settings();
            ZoneId zone = settings.zone();
            TimeReader when = FileOptions.times(
                    call, zone, FileOptions.order(call, settings), Objects.requireNonNull(seen.get()));
            try (ImportRows rows = lines
                    ? new JsonLinesRows(file.stream(), when, zone, call.now())
                    : new JsonDocumentRows(file.stream(), when, zone, call.now())) {
                String subject = ImportCsvCommand.defaultSubject(call, log.subjects(), true);
                return FileOptions.run(call, log, file, rows, subject, true);
            }
        }
    }
}
