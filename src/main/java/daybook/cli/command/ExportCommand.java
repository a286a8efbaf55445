package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.csv.CsvMetadata;
import daybook.exchange.json.JsonExport;
import daybook.ledger.Head;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.terminal.Progress;
import daybook.view.VisibleLines;
import daybook.words.English;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export} in the formats of {@link ExportFormat}: entries for other programs. */
final class ExportCommand implements Command {

    private static final int BUFFER = 64 * 1024;

    /** The example of a command with a longer name is broken into two lines. */
    private static final int SHORT = 12;

    static final String FOR_YOURSELF =
            "It is for you and your own programs: confidential entries are in it, marked. To hand something over, take report or"
                    + " export bundle, which know who may read what. Names and identifiers of subjects stay in the log: entries"
                    + " carry the subject's code only.";

    private final ExportFormat format;

    ExportCommand(ExportFormat format) {
        this.format = format;
    }

    @Override
    public CommandSpec spec() {
        List<String> description = new ArrayList<>();
        String more = format.description();
        if (more != null) {
            description.add(more);
        }
        description.add(FOR_YOURSELF);
        CommandSpec spec = Options.command(format.command(), format.header(), description.toArray(new String[0]));
        addOptions(spec, "Write to this file, readable by you alone. Otherwise to standard output.");
        if (format == ExportFormat.CSV) {
            spec.addOption(Options.flag(
                    "--spreadsheet",
                    "Make every cell harmless in a spreadsheet; import csv --spreadsheet undoes it exactly."));
            spec.addOption(Options.flag(
                    "--with-metadata",
                    "With -o: write FILE-metadata.json too, which says what each column holds (W3C CSV on the Web)."));
        }
        return Options.examples(
                spec,
                "  daybook " + format.command() + " -o log." + format.ending(),
                "  daybook " + format.command() + " --since 2026-01 --withhold witnesses "
                        + (format.command().length() > SHORT ? "\\\n    " : "") + "-o this-year." + format.ending());
    }

    /** The options that every export to one file has. */
    static void addOptions(CommandSpec spec, String output) {
        FilterOptions.addTo(spec);
        FilterOptions.addOriginTo(spec);
        spec.addOption(Options.value("-o --output", Options.FILE, output));
        spec.addOption(Options.flag("--force", "Replace the file if it is there."));
        spec.addOption(Options.values(
                "--withhold",
                "FACT",
                "Leave this fact out, such as witnesses; occurred leaves out all that says when. Repeatable.",
                Withheld.choices()));
    }

    @Override
    public Delivery delivery() {
        return Delivery.SPOOLED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Withheld withheld = Withheld.of(call.options("--withhold"));
        String name = call.option("--output");
        boolean described = format == ExportFormat.CSV && call.flag("--with-metadata");
        if (described && name == null) {
            throw new DaybookException.Usage(
                    "--with-metadata writes a second file beside the first, and no file is named.",
                    "name it with -o FILE");
        }
        if (name != null) {
            call.writes();
        }
        try (LogStore log = call.toShow()) {
            Filter filter = FilterOptions.ordered(FilterOptions.read(call, log, log.subjects()), withheld);
            if (name == null) {
                boolean shown = call.terminal().outIsTerminal();
                try (OutputStream out =
                        shown ? new VisibleLines(call.out()) : call.out().data()) {
                    write(call, log, filter, sink(call, log, withheld, out));
                    out.flush();
                }
                if (shown) {
                    call.say("Shown for reading. For a program: -o FILE, or a pipe.");
                }
                return ExitStatus.DONE;
            }
            String beside = described ? name + "-metadata.json" : null;
            long count = toFiles(call, log, filter, withheld, name, beside);
            call.saved(
                    beside == null
                            ? name + " is written, and whole."
                            : name + " and " + beside + " are written, and whole.");
            call.say("Wrote " + English.entries(count) + " to " + name
                    + (beside == null ? "." : ", and what its columns hold to " + beside + "."));
        }
        return ExitStatus.DONE;
    }

    private long toFiles(
            Call call, LogStore log, Filter filter, Withheld withheld, String name, @Nullable String beside)
            throws IOException {
        boolean force = call.flag("--force");
        try (OutputFile file = OutputFile.create(Call.path(name), force)) {
            OutputStream out = new BufferedOutputStream(file.stream(), BUFFER);
            if (beside == null) {
                long count = write(call, log, filter, sink(call, log, withheld, out));
                out.flush();
                file.keep();
                return count;
            }
            try (OutputFile metadata = OutputFile.create(Call.path(beside), force)) {
                boolean spreadsheet = call.flag("--spreadsheet");
                CsvExport csv = new CsvExport(out, spreadsheet, withheld);
                long count = write(call, log, filter, csv);
                out.flush();
                Path target = Call.path(name);
                OutputStream described = new BufferedOutputStream(metadata.stream(), BUFFER);
                new CsvMetadata(
                                String.valueOf(target.getFileName()),
                                header(call, log),
                                spreadsheet,
                                withheld,
                                csv.arrays())
                        .write(described);
                described.flush();
                OutputFile.keepBoth(metadata, file);
                return count;
            }
        }
    }

    /** Writes all entries that are wanted, and closes the sink. */
    static long write(Call call, LogStore log, Filter filter, EntrySink sink) throws IOException {
        long[] count = new long[1];
        long[] confidential = new long[1];
        try (sink;
                Progress progress = call.progress("exported", "entries")) {
            log.entries(filter, entry -> {
                sink.entry(entry);
                if (entry.facts().isTrue(Fact.CONFIDENTIAL)) {
                    confidential[0]++;
                }
                progress.update(++count[0]);
                return true;
            });
        }
        TimelineCommand.leftOut(call, log.undatedLeftOut(filter));
        if (confidential[0] > 0) {
            call.say(English.entries(confidential[0]) + " in it " + (confidential[0] == 1 ? "is" : "are")
                    + " confidential: keep it to yourself. report and export bundle leave such entries out.");
        }
        return count[0];
    }

    /** What an export says of the log that it comes from. */
    static JsonExport.Header header(Call call, LogStore log) {
        Head head = log.head();
        return new JsonExport.Header(head.log(), call.now(), head.records(), head.hash());
    }

    private EntrySink sink(Call call, LogStore log, Withheld withheld, OutputStream out) throws IOException {
        boolean spreadsheet = format == ExportFormat.CSV && call.flag("--spreadsheet");
        return format.sink(out, withheld, spreadsheet, () -> header(call, log));
    }
}
