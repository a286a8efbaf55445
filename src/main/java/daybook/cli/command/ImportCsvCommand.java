package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.csv.CsvImport;
import daybook.exchange.csv.CsvOptions;
import daybook.exchange.csv.CsvSurvey;
import daybook.exchange.csv.HeadingUse;
import daybook.intake.ImportFile;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.store.LogStore;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import csv}: entries out of a spreadsheet that somebody kept, or out of daybook's own export. */
final class ImportCsvCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "import csv",
                "Import entries from CSV: an old log, or daybook's export.",
                "The usual headings are recognised; --map names others. A row that is not understood is refused, named with its line"
                        + " and the reason, and the rest is saved. The same file imported again adds nothing.",
                "Columns that fit no fact are kept as lines of the description. A word in the kind column that is neither a kind nor"
                        + " a step becomes \"other\" with the word as a tag.");
        spec.addPositional(Options.parameter(0, Options.FILE, "The CSV file.", null));
        spec.addOption(Options.values(
                "--map",
                "FACT=COLUMN",
                "What a column is: a fact by its name (description, channel, …), or occurred, date, time,"
                        + " end_date, end_time, zone, offset, am_pm, year or kind. The column by its heading, or by its"
                        + " place such as #3. Repeatable.",
                null));
        spec.addOption(Options.values(
                "--map-kind",
                "WORD=KIND-OR-STEP",
                "What a word in the kind column means: a kind, a step or note. Repeatable.",
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
        FileOptions.add(spec);
        spec.addOption(Options.value("--zone", "ZONE", "The zone of the times in the file. Otherwise the log's."));
        spec.addOption(
                Options.value("--encoding", "NAME", "The file's encoding if it is not UTF-8, such as windows-1252."));
        spec.addOption(Options.value(
                "--delimiter",
                "WORD",
                "What separates the cells: comma, semicolon, tab or pipe. Otherwise seen from the headings.",
                List.of("comma", "semicolon", "tab", "pipe")));
        spec.addOption(Options.flag("--spreadsheet", "The file was made with export csv --spreadsheet."));
        spec.addOption(
                Options.value("--subject", "CODE", "Who the rows are about that name nobody.", Completions.SUBJECTS));
        return Options.examples(
                spec,
                "  daybook import csv old-log.csv --dry-run",
                "  daybook import csv old-log.csv --map description=\"What he did\" \\",
                "      --map-kind visit=appearance",
                "  daybook import csv backup.csv");
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
        String name = call.parameter(
                0, "The file to import is missing.", "for example daybook import csv old-log.csv --dry-run");
        CsvOptions options = CsvOptions.builder()
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
        AtomicReference<CsvSurvey> seen = new AtomicReference<>();
        try (LogStore log = FileOptions.log(call);
                ImportFile file = ImportFile.open(Call.path(name), true, in -> seen.set(CsvSurvey.of(in, options)))) {
            CsvSurvey survey = Objects.requireNonNull(seen.get());
            Settings settings = log.settings();
            String zoneTyped = call.option("--zone");
            ZoneId zone = zoneTyped == null ? settings.zone() : FactCheck.zone(zoneTyped);
            DateOrder order = FileOptions.order(call, settings);
            try (CsvImport rows = CsvImport.open(
                    file.stream(),
                    survey,
                    columns -> FileOptions.times(call, zone, order, survey.dates(columns)),
                    zone,
                    call.now())) {
                boolean own = rows.isOwnExport();
                String subject = defaultSubject(call, log.subjects(), own || mapsSubject(rows));
                if (FileOptions.isDry(call)) {
                    columns(call.out(), rows);
                }
                ExitStatus status = FileOptions.run(call, log, file, rows, subject, own);
                unusedTimes(call, rows);
                unknownKinds(call, rows);
                return status;
            }
        }
    }

    private static void columns(Output out, CsvImport rows) {
        out.line(
                Style.HEADING, SafeText.of(rows.isOwnExport() ? "An export of daybook." : "What each column becomes:"));
        if (!rows.isOwnExport()) {
            for (HeadingUse column : rows.columns()) {
                String how = column.source().words();
                out.line(SafeText.of("  " + column.name() + " -> " + column.becomes()
                                + (how.isEmpty() ? "" : " (" + how + ")"))
                        .singleLine());
            }
        }
        out.line();
    }

    private static boolean mapsSubject(CsvImport rows) {
        for (HeadingUse column : rows.columns()) {
            if (column.fact() == Fact.SUBJECT) {
                return true;
            }
        }
        return false;
    }

    /** Whom rows are about that name nobody. It has to be known beforehand unless the rows say it themselves. */
    static @Nullable String defaultSubject(Call call, List<Subject> subjects, boolean rowsSayIt) {
        if (rowsSayIt && call.option("--subject") == null && subjects.size() != 1) {
            return null;
        }
        return call.subject(subjects);
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

    private static void unknownKinds(Call call, CsvImport rows) {
        if (rows.unknownKinds().isEmpty() || call.quiet()) {
            return;
        }
        Output out = call.out();
        out.line(SafeText.of("These words are not kinds. The rows were entered as \"other\", tagged with the word:"));
        for (Map.Entry<String, Long> each : rows.unknownKinds().entrySet()) {
            out.line(SafeText.of("  " + each.getKey() + " (" + each.getValue() + ")")
                    .singleLine());
        }
        out.line(SafeText.of("Another time, say what a word means with --map-kind WORD=KIND-OR-STEP."));
    }

    /** Names the columns that look like dates, times or zones and became only text. */
    private static void unusedTimes(Call call, CsvImport rows) {
        StringBuilder names = new StringBuilder();
        for (HeadingUse column : rows.columns()) {
            if (column.isUnusedTime() && !rows.isOwnExport()) {
                names.append(names.isEmpty() ? "" : ", ").append(column.name());
            }
        }
        if (!names.isEmpty() && !call.quiet()) {
            call.out()
                    .line(SafeText.of("Kept as text, and not used as a date, a time or a zone: " + names
                                    + ". Say what a column is with --map, such as --map zone=COLUMN.")
                            .singleLine());
        }
    }
}
