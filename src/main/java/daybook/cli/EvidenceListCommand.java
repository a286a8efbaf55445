package daybook.cli;

import daybook.exchange.EvidenceJson;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.RecordNumber;
import daybook.store.SqliteLog;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Table;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence list}: every file that the log keeps. */
final class EvidenceListCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence list",
                "List the files that the log keeps.",
                "With their reference, or the number of their record where they have none, the entry that they belong to, type, size"
                        + " and SHA-256. Exhibits whose bytes were removed by redaction stay in the list, with who decided it and why.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook evidence list", "  daybook evidence list --json");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        List<Exhibit> exhibits;
        ZoneId zone;
        try (SqliteLog log = call.toShow()) {
            exhibits = log.exhibits();
            zone = log.settings().zone();
        }
        if (call.json()) {
            EvidenceJson.write(call.out().data(), exhibits, List.of());
        } else if (exhibits.isEmpty()) {
            call.say("No file is kept in this log: daybook attach ID FILE");
        } else {
            table(call, exhibits, zone);
        }
        return ExitStatus.DONE;
    }

    private static void table(Call call, List<Exhibit> exhibits, ZoneId zone) {
        Table table = new Table(
                call.out(),
                call.terminal().width(),
                !call.terminal().outIsTerminal(),
                List.of(
                        Column.between("Exhibit", 7, 16),
                        Column.fixed("Entry", 6).right(),
                        Column.between("Name", 12, 60),
                        Column.between("Type", 10, 24),
                        Column.fixed("Bytes", 13).right(),
                        Column.between("SHA-256", 16, 64)));
        table.header();
        for (Exhibit each : exhibits) {
            Evidence evidence = each.evidence();
            table.row(List.of(
                    Cell.of(evidence.label()),
                    Cell.of("#" + RecordNumber.show(each.entryNumber())),
                    Cell.of(SafeText.of(EvidenceText.name(evidence)).singleLine()),
                    Cell.of(evidence.mediaType() + state(each)),
                    Cell.of(Progress.grouped(evidence.size())),
                    Cell.of(EvidenceText.digest(evidence))));
        }
        for (Exhibit each : exhibits) {
            Exhibit.Redaction redaction = each.redaction();
            if (redaction != null) {
                call.out()
                        .paragraph(
                                Style.PLAIN,
                                SafeText.of(each.evidence().label() + ": " + RedactionText.sentence(redaction, zone)),
                                call.terminal().width(),
                                0);
            }
        }
    }

    private static String state(Exhibit exhibit) {
        if (exhibit.redaction() != null) {
            return " (redacted)";
        }
        if (exhibit.kept()) {
            return "";
        }
        return RecordNumber.isOwn(exhibit.entry()) ? " (missing)" : " (not given)";
    }
}
