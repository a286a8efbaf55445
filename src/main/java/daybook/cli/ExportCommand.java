package daybook.cli;

import daybook.exchange.CsvExport;
import daybook.exchange.EntrySink;
import daybook.exchange.JsonExport;
import daybook.exchange.JsonLines;
import daybook.exchange.Withheld;
import daybook.ledger.Head;
import daybook.log.Filter;
import daybook.store.SqliteLog;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export csv}, {@code export json} and {@code export jsonl}: entries for other programs. */
final class ExportCommand implements Command {

    private static final int BUFFER = 64 * 1024;

    private final ExportFormat format;

    ExportCommand(ExportFormat format) {
        this.format = format;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "export " + format.word(),
                format.header(),
                "Names and identifiers of subjects stay in the log: entries carry the subject's code only.");
        FilterOptions.addTo(spec);
        FilterOptions.addOriginTo(spec);
        spec.addOption(Options.value(
                "-o --output",
                Options.FILE,
                "Write to this file, readable by you alone. Otherwise to standard output."));
        spec.addOption(Options.flag("--force", "Replace the file if it is there."));
        spec.addOption(Options.values(
                "--withhold",
                "FACT",
                "Leave this fact out, such as witnesses; occurred leaves out all that says when. May be given several times.",
                Withheld.choices()));
        if (format == ExportFormat.CSV) {
            spec.addOption(Options.flag(
                    "--spreadsheet",
                    "Make every cell harmless in a spreadsheet; import csv --spreadsheet undoes it exactly."));
        }
        return Options.examples(
                spec,
                "  daybook export " + format.word() + " -o log." + format.word(),
                "  daybook export " + format.word() + " --since 2026-01 --withhold witnesses -o for-police."
                        + format.word());
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Withheld withheld = Withheld.of(call.options("--withhold"));
        String name = call.option("--output");
        if (name != null) {
            call.writes();
        }
        try (SqliteLog log = call.toRead()) {
            Filter filter = FilterOptions.read(call, log, log.subjects());
            if (name == null) {
                OutputStream out = call.out().data();
                write(call, log, filter, withheld, out);
                out.flush();
                return ExitStatus.DONE;
            }
            try (OutputFile file = OutputFile.create(Call.path(name), call.flag("--force"))) {
                OutputStream out = new BufferedOutputStream(file.stream(), BUFFER);
                long count = write(call, log, filter, withheld, out);
                out.flush();
                file.keep();
                call.saved(name + " is written, and whole.");
                call.say("Wrote " + count + (count == 1 ? " entry" : " entries") + " to " + name + ".");
            }
        }
        return ExitStatus.DONE;
    }

    private long write(Call call, SqliteLog log, Filter filter, Withheld withheld, OutputStream out)
            throws IOException {
        long[] count = new long[1];
        try (Progress progress = Progress.of(
                        call.terminal(),
                        call.quiet(),
                        System::nanoTime,
                        SafeText.of("exported"),
                        SafeText.of("entries"));
                EntrySink sink = sink(call, log, withheld, out)) {
            log.entries(filter, entry -> {
                sink.entry(entry);
                progress.update(++count[0]);
                return true;
            });
        }
        TimelineCommand.leftOut(call, log.undatedLeftOut(filter));
        return count[0];
    }

    private EntrySink sink(Call call, SqliteLog log, Withheld withheld, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvExport(out, call.flag("--spreadsheet"), withheld);
            case JSONL -> new JsonLines(out, withheld);
            case JSON -> {
                Head head = log.head();
                yield new JsonExport(
                        out, new JsonExport.Header(head.log(), call.now(), head.records(), head.hash()), withheld);
            }
        };
    }
}
