package daybook.cli.command;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Screen;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import java.time.ZoneId;
import java.util.List;

/** The table of the first rows that an import would enter. */
final class ImportPreview {

    private static final int SHOWN = 5;

    private final ZoneId zone;
    private final Table table;
    private long shown;

    /** Begins the table. */
    ImportPreview(Screen screen, ZoneId zone) {
        this.zone = zone;
        this.table = new Table(
                screen.out(),
                screen.width(),
                false,
                List.of(
                        Column.between("Line", 4, 8).right(),
                        Column.between("Occurred", 16, 28),
                        Column.between("Kind", 9, 26),
                        Column.flexible("What happened", 20)));
        table.header();
    }

    /** Shows a row that would be entered, unless enough were shown. */
    void see(long line, Facts facts) {
        if (shown++ < SHOWN) {
            show(line, facts);
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
