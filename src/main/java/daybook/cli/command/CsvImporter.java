package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.exchange.csv.CsvImport;
import daybook.exchange.csv.CsvOptions;
import daybook.exchange.csv.CsvSurvey;
import daybook.exchange.json.OtherFormat;
import daybook.intake.ImportFile;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The importer of CSV: a spreadsheet that somebody kept, or daybook's own export. */
final class CsvImporter implements Importer {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "Import entries from CSV: an old log, or daybook's export.";
    }

    @Override
    public List<String> description() {
        return List.of(
                "The usual headings are recognised; --map names others. A row that is not understood is refused, named with its line"
                        + " and the reason, and the rest is saved. The same file imported again adds nothing.",
                "Columns that fit no fact are kept as lines of the description. A row whose word in the kind column is neither a kind"
                        + " nor a step becomes a note, tagged kind-not-understood, and no rule counts it; the word stays as a tag. Usual words"
                        + " that can mean one thing only, such as \"phone call\" or \"conviction\", are known. The import names the others: say"
                        + " what they mean with --map-kind and import the file again with --amend, or amend the entries.");
    }

    @Override
    public String parameter() {
        return "The CSV file.";
    }

    @Override
    public void addOptions(CommandSpec spec) {
        spec.addOption(Options.values(
                "--map",
                "FACT=COLUMN",
                "What a column is: a fact by its name (description, channel, …), or occurred, date, time,"
                        + " end_date, end_time, zone, offset, am_pm, year, approximate or kind. The column by its heading, or by its"
                        + " place such as #3. Repeatable.",
                null));
        spec.addOption(Options.values(
                "--map-kind",
                "WORD=KIND[,FACT=WORD]…",
                "What a word in the kind column means: a kind, a step or note, and what goes with it, such as"
                        + " \"tyres=damage,place=home,attribution=suspected\": channel, or a fact that takes a word or yes. A row's own cell"
                        + " for the fact goes before it. Repeatable.",
                null));
        spec.addOption(Options.values(
                "--map-place",
                "WORD=PLACE",
                "What a word in the place column means: work, home, public, school, online or other.",
                null));
        spec.addOption(Options.values("--ignore-column", "COLUMN", "Leave a column out. Repeatable.", null));
        spec.addOption(Options.values(
                "--split",
                "FACT=SEPARATOR",
                "What parts the items of a list besides a semicolon, such as witnesses=\"/\". Repeatable.",
                null));
        spec.addOption(Options.flag(
                "--undated",
                "Take a file in which no column says when it happened, although some column holds dates."));
        spec.addOption(Options.value("--skip-rows", "N", "How many rows there are above the headings."));
        spec.addOption(Options.value("--zone", "ZONE", "The zone of the times in the file. Otherwise the log's."));
        spec.addOption(
                Options.value("--encoding", "NAME", "The file's encoding if it is not UTF-8, such as windows-1252."));
        spec.addOption(Options.value(
                "--delimiter",
                "WORD",
                "What separates the cells: comma, semicolon, tab or pipe. Otherwise seen from the headings.",
                List.of("comma", "semicolon", "tab", "pipe")));
        spec.addOption(Options.flag("--spreadsheet", "The file was made with export csv --spreadsheet."));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "  daybook import csv old-log.csv --dry-run",
                "  daybook import csv old-log.csv --map description=\"What he did\" \\",
                "      --map-kind visit=appearance",
                "  daybook import csv backup.csv");
    }

    @Override
    public OpenImport open(Call call, Path path, Settings settings) throws IOException {
        CsvOptions options = options(call);
        AtomicReference<CsvSurvey> seen = new AtomicReference<>();
        ImportFile file = ImportFile.open(
                path, head -> OtherFormat.refuse(head, "a CSV file", true), in -> seen.set(CsvSurvey.of(in, options)));
        try {
            CsvSurvey survey = Objects.requireNonNull(seen.get());
            String zoneTyped = call.option("--zone");
            ZoneId zone = zoneTyped == null ? settings.zone() : FactCheck.zone(zoneTyped);
            DateOrder order = FileOptions.order(call, settings);
            CsvImport rows = CsvImport.open(
                    file.stream(),
                    survey,
                    columns -> FileOptions.times(call, zone, order, survey.dates(columns)),
                    zone,
                    call.now());
            return new OpenCsv(file, rows);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static CsvOptions options(Call call) {
        return CsvOptions.builder()
                .spreadsheet(call.flag("--spreadsheet"))
                .skipRows(skipRows(call.option("--skip-rows")))
                .encoding(call.option("--encoding"))
                .delimiter(call.option("--delimiter"))
                .maps(call.options("--map"))
                .kinds(call.options("--map-kind"))
                .places(call.options("--map-place"))
                .ignored(call.options("--ignore-column"))
                .splits(call.options("--split"))
                .undated(call.flag("--undated"))
                .build();
    }

    private static int skipRows(@Nullable String typed) {
        if (typed == null) {
            return 0;
        }
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new DaybookException.Usage("--skip-rows takes a whole number, not \"" + typed + "\".", null);
        }
    }
}
