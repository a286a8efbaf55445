package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.cli.Version;
import daybook.exchange.Withheld;
import daybook.exchange.xlsx.CutText;
import daybook.exchange.xlsx.WorkbookExport;
import daybook.exchange.xlsx.WorkbookTitle;
import daybook.log.DaybookException;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.store.LogStore;
import daybook.words.English;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export xlsx}: entries as an Excel workbook, for a meeting. */
final class ExportWorkbookCommand implements Command {

    private static final int BUFFER = 64 * 1024;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "export xlsx",
                "Export entries as an Excel workbook, for a meeting.",
                "One sheet with a row for each entry, and one that says what the columns mean and what was left out. Every cell is text"
                        + " and stays text, whatever it begins with; dates and times are real ones only where they are exactly"
                        + " known, with everything that is known beside them.",
                "For people: what is changed in it does not come back into the log. For that there is export csv --spreadsheet.",
                ExportCommand.FOR_YOURSELF);
        ExportCommand.addOptions(spec, "Write to this file, readable by you alone. Required.");
        return Options.examples(
                spec,
                "  daybook export xlsx -o log.xlsx",
                "  daybook export xlsx --since 2026-01 --withhold witnesses -o meeting.xlsx");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Withheld withheld = Withheld.of(call.options("--withhold"));
        String name = call.option("--output");
        if (name == null) {
            throw new DaybookException.Usage(
                    "Where to write the workbook is missing.", "name a file with -o, such as -o log.xlsx");
        }
        call.writes();
        try (LogStore log = call.toShow()) {
            Filter filter = FilterOptions.ordered(FilterOptions.read(call, log, log.subjects()), withheld);
            long count;
            List<CutText> cut;
            try (OutputFile file = OutputFile.create(Call.path(name), call.flag("--force"))) {
                OutputStream out = new BufferedOutputStream(file.stream(), BUFFER);
                WorkbookExport workbook = new WorkbookExport(out, title(call, log, filter), withheld);
                count = ExportCommand.write(call, log, filter, workbook);
                out.flush();
                file.keep();
                cut = workbook.cut();
            }
            call.saved(name + " is written, and whole.");
            call.say("Wrote " + English.entries(count) + " to " + name + ".");
            for (CutText each : cut) {
                call.say(
                        "#" + RecordNumber.show(each.entry()) + ": " + each.column()
                                + " is too long for a cell of a workbook. The last " + each.left()
                                + " characters are not in it, and the cell says so. The whole text is in export csv and export json.");
            }
        }
        return ExitStatus.DONE;
    }

    private static WorkbookTitle title(Call call, LogStore log, Filter filter) {
        return new WorkbookTitle(
                ExportCommand.header(call, log),
                log.settings().zone(),
                "daybook " + Version.NUMBER,
                FilterOptions.words(call, Withheld.of(call.options("--withhold"))),
                log.undatedLeftOut(filter));
    }
}
