package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.EvidenceJson;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Item;
import daybook.log.RecordNumber;
import daybook.review.Continuity;
import daybook.review.StatedPosition;
import daybook.store.LogStore;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Table;
import daybook.view.EvidenceText;
import daybook.view.ItemText;
import daybook.view.RedactionText;
import daybook.words.English;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence list}: every file that the log keeps. */
final class EvidenceListCommand implements Command {

    private static final int DIGEST = 64;

    /** From this width on every column has room beside a whole digest. */
    private static final int WIDE = 122;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence list",
                "List the files and things that the log keeps.",
                "With their reference, or the number of their record where they have none, the entry that they belong to, type, size"
                        + " and SHA-256. Exhibits whose bytes were removed by redaction stay in the list, with who decided it and why. Pictures and"
                        + " films that say where they were taken are named.",
                "Things that are kept without a file stand below them, with where each is now and who has it: daybook evidence"
                        + " continuity shows the rest.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook evidence list", "  daybook evidence list --json");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        try (LogStore log = call.toShow()) {
            List<Exhibit> exhibits = log.exhibits();
            List<Item> items = Continuity.of(log);
            if (call.json()) {
                EvidenceJson.write(call.out().data(), exhibits, List.of(), items, each -> StatedPosition.of(log, each));
                return ExitStatus.DONE;
            }
            if (!exhibits.isEmpty()) {
                table(call, exhibits, log.settings().zone());
                positions(call, log, exhibits);
            } else if (items.isEmpty()) {
                call.say("No file is kept in this log: daybook attach ID FILE");
            }
            if (!items.isEmpty()) {
                if (!exhibits.isEmpty()) {
                    call.out().line();
                }
                new ItemText(call.screen(), log.settings())
                        .list(items, !call.terminal().outIsTerminal());
            }
        }
        return ExitStatus.DONE;
    }

    private static void table(Call call, List<Exhibit> exhibits, ZoneId zone) {
        int width = call.terminal().width();
        // A digest that is broken in two cannot be copied.
        boolean below = width < WIDE && width >= DIGEST + 2;
        List<Column> columns = new ArrayList<>(List.of(
                Column.between("Exhibit", 7, 16),
                Column.fixed("Entry", 6).right(),
                Column.between("Name", 12, 60),
                Column.between("Type", 10, 24),
                Column.fixed("Bytes", 13).right()));
        if (!below) {
            columns.add(width < WIDE ? Column.between("SHA-256", 16, DIGEST) : Column.fixed("SHA-256", DIGEST));
        }
        Table table = new Table(call.out(), width, !call.terminal().outIsTerminal(), columns);
        table.header();
        for (Exhibit each : exhibits) {
            Evidence evidence = each.evidence();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(evidence.label()),
                    Cell.of("#" + RecordNumber.show(each.entryNumber())),
                    Cell.of(EvidenceText.name(evidence)),
                    Cell.of(evidence.mediaType() + state(each)),
                    Cell.of(Progress.grouped(evidence.size()))));
            if (below) {
                table.row(cells);
                table.separator(Style.DIM, SafeText.of("  " + EvidenceText.digest(evidence)));
            } else {
                cells.add(Cell.of(EvidenceText.digest(evidence)));
                table.row(cells);
            }
            words(table, each);
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

    /** Adds what was said of the file when it was attached. */
    private static void words(Table table, Exhibit exhibit) {
        if (exhibit.shows() != null) {
            table.separator(
                    Style.PLAIN, SafeText.of("  shows: " + exhibit.shows()).singleLine());
        }
        if (exhibit.cameFrom() != null) {
            table.separator(
                    Style.PLAIN,
                    SafeText.of("  came from: " + exhibit.cameFrom()).singleLine());
        }
    }

    /** Names the exhibits that say where they were taken. */
    private static void positions(Call call, LogStore log, List<Exhibit> exhibits) {
        List<String> found = new ArrayList<>();
        for (Exhibit each : exhibits) {
            if (StatedPosition.of(log, each) != null) {
                found.add(each.evidence().label());
            }
        }
        if (!found.isEmpty()) {
            call.out()
                    .paragraph(
                            Style.PLAIN,
                            SafeText.of(
                                    (found.size() == 1 ? "Says where it was taken: " : "Say where they were taken: ")
                                            + English.list(found)
                                            + ". That goes out with the file; daybook export bundle --withhold position leaves the bytes"
                                            + " out."),
                            call.terminal().width(),
                            0);
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
