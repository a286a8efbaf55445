package daybook.cli;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.store.LogStore;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Output;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Shows what an import would do, row by row as it would do it, and saves nothing. */
final class ImportPreview {

    private static final int SHOWN = 5;

    private final LogStore log;
    private final KnownRows known;
    private final ImportResult result;
    private final ZoneId zone;
    private final Output out;
    private final Table table;
    private long entered;

    ImportPreview(Call call, LogStore log, KnownRows known, ImportResult result) {
        this.log = log;
        this.known = known;
        this.result = result;
        this.zone = log.settings().zone();
        this.out = call.out();
        this.table = new Table(
                out,
                call.terminal().width(),
                false,
                List.of(
                        Column.between("Line", 4, 8).right(),
                        Column.between("Occurred", 16, 28),
                        Column.between("Kind", 9, 26),
                        Column.flexible("What happened", 20)));
    }

    /** Reads all rows and shows the first that would be entered. */
    ExitStatus run(RowPreparer reading, String file) throws IOException {
        table.header();
        try (ReadAhead ahead = new ReadAhead(reading::next)) {
            for (List<ReadRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
                see(rows);
            }
        }
        out.line();
        result.finish(file, entered);
        return result.status();
    }

    private void see(List<ReadRow> rows) {
        List<ReadRow.Ready> ready = new ArrayList<>(rows.size());
        for (ReadRow row : rows) {
            if (row instanceof ReadRow.Ready one) {
                ready.add(one);
            }
        }
        BitSet there = known.of(log.lookup(), ready);
        int place = 0;
        for (ReadRow row : rows) {
            if (row instanceof ReadRow.Refused refused) {
                result.refuse(refused.row());
            } else if (row instanceof ReadRow.Ready one && !there.get(place++)) {
                enter(one);
            }
        }
        result.sayKnown();
    }

    private void enter(ReadRow.Ready row) {
        result.enter(row);
        if (entered++ < SHOWN) {
            show(row.line(), Objects.requireNonNull(row.facts()));
        }
    }

    private void show(long line, Facts facts) {
        Occurred occurred = facts.occurred();
        String kind = facts.text(Fact.KIND);
        String step = facts.text(Fact.STEP);
        String description = facts.text(Fact.DESCRIPTION);
        table.row(List.of(
                Cell.of(Long.toString(line)),
                Cell.of(occurred == null ? "date unknown" : when(occurred)),
                Cell.of(kind != null ? kind : step != null ? step : "note"),
                Cell.of(description == null ? "" : description)));
    }

    /** With the zone where it is another one, because a file's zone is read from a column and is to be checked. */
    private String when(Occurred occurred) {
        OccurredText times = new OccurredText(zone);
        return times.isOfAnotherZone(occurred) ? times.full(occurred) : times.plain(occurred);
    }
}
