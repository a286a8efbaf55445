package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.cli.Version;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.json.JsonExport;
import daybook.ledger.Head;
import daybook.log.DateOrder;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.EscalationText;
import daybook.view.TimelineGaps;
import daybook.view.TimelineText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code demo}: a sample log, what it shows, and where its report and its exports are. */
final class DemoCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "demo",
                "Make a sample log from an invented case, and show it.",
                "Shows its timeline, what the rules see in it, and where its report and its exports are. Your own log is not touched. Without -o the sample goes into a new folder for temporary files.");
        spec.addOption(Options.value(
                "-o --output", Options.FILE, "Make the sample log here; its report and exports go beside it."));
        return Options.examples(spec, "  daybook demo", "  daybook demo -o sample.daybook");
    }

    @Override
    public List<ExitStatus> statuses() {
        return List.of(ExitStatus.DONE, ExitStatus.FAILED, ExitStatus.USAGE, ExitStatus.INTERRUPTED);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String name = call.option("--output");
        Path file = name == null ? Files.createTempDirectory("daybook-demo-").resolve("demo.daybook") : Call.path(name);
        ZoneId zone = ZoneId.of("Europe/London");
        LocalDate today = LocalDate.ofInstant(call.now(), zone);
        call.logs()
                .create(
                        file,
                        call.sealer(),
                        "daybook " + Version.NUMBER,
                        zone,
                        DateOrder.DMY,
                        DemoCase.RECORDER,
                        DemoCase.SUBJECT);
        List<Facts> entries = DemoCase.entries(today, zone);
        try (LogStore log = call.logs().toWrite(file, call.sealer())) {
            log.write(writer -> {
                for (Facts facts : entries) {
                    writer.entry(facts, null);
                }
                return entries.size();
            });
        }
        if (!call.quiet()) {
            show(call, file, zone, today);
        }
        return ExitStatus.DONE;
    }

    private static void show(Call call, Path file, ZoneId zone, LocalDate today) throws IOException {
        try (LogStore log = call.logs().toRead(file)) {
            say(call, "An invented case, written down today, so nearly all of its entries are late. Its timeline:");
            TimelineText timeline = new TimelineText(
                    call.screen(),
                    log.settings(),
                    Filter.Order.OCCURRED,
                    TimelineGaps.of(log, Filter.all()),
                    false,
                    false);
            log.entries(Filter.all(), timeline);
            call.out().line();
            say(call, "What the rules see in it:");
            EscalationText.write(
                    call.screen(),
                    new RuleRun(log, LogView.today(today, zone), log.subjects(), null).result(),
                    zone,
                    false);
            call.out().line();
            Path csv = beside(file, "csv");
            export(log, csv, out -> new CsvExport(out, true, Withheld.NOTHING));
            Path json = beside(file, "json");
            Head head = log.head();
            export(
                    log,
                    json,
                    out -> new JsonExport(
                            out,
                            new JsonExport.Header(head.log(), call.now(), head.records(), head.hash()),
                            Withheld.NOTHING));
            Path report = beside(file, "html");
            ReportCommand.whole(call, log, report);
            say(call, "Where it is:");
            call.out().line(SafeText.of("  log          " + file));
            call.out().line(SafeText.of("  report       " + report + ", to open in a browser"));
            call.out().line(SafeText.of("  spreadsheet  " + csv));
            call.out().line(SafeText.of("  JSON         " + json));
            call.out().line(SafeText.of("Try: daybook -f " + file + " show 4"));
        }
    }

    private static void say(Call call, String words) {
        call.out().paragraph(Style.HEADING, SafeText.of(words), call.terminal().width(), 0);
        call.out().line();
    }

    private static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + ending);
    }

    private interface SinkOpener {
        EntrySink open(OutputStream out) throws IOException;
    }

    private static void export(LogStore log, Path target, SinkOpener opener) throws IOException {
        try (OutputFile file = OutputFile.create(target, false)) {
            OutputStream out = new BufferedOutputStream(file.stream());
            try (EntrySink sink = opener.open(out)) {
                log.entries(Filter.all(), entry -> {
                    sink.entry(entry);
                    return true;
                });
            }
            out.flush();
            file.keep();
        }
    }
}
