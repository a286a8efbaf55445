package daybook.cli.command;

import daybook.exchange.RowOrigin;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Screen;
import daybook.terminal.Table;
import daybook.view.EntryWords;
import daybook.when.OccurredText;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the first rows that an import would enter. */
final class ImportPreview {

    private static final int SHOWN = 5;

    private final ZoneId zone;
    private final Screen screen;
    private @Nullable Table table;
    private long shown;

    ImportPreview(Screen screen, ZoneId zone) {
        this.screen = screen;
        this.zone = zone;
    }

    /** Begins the table, whose first column is wider where rows are not found by their lines. */
    private Table begin(boolean lines) {
        Table begun = new Table(
                screen.out(),
                screen.width(),
                false,
                List.of(
                        lines ? Column.between("Line", 4, 8).right() : Column.between("Where", 8, 20),
                        Column.between("Occurred", 16, 28),
                        Column.between("Kind", 9, 26),
                        Column.flexible("What happened", 20)));
        begun.header();
        table = begun;
        return begun;
    }

    /** Ends the table: without any row it has a heading all the same. */
    void end() {
        if (table == null) {
            begin(true);
        }
    }

    /** Shows a row that would be entered, unless enough were shown. */
    void see(RowOrigin origin, Facts facts) {
        if (shown++ < SHOWN) {
            show(origin, facts);
        }
    }

    private void show(RowOrigin origin, Facts facts) {
        Occurred occurred = facts.occurred();
        String description = facts.text(Fact.DESCRIPTION);
        Table begun = table == null ? begin(origin.isLine()) : table;
        begun.row(List.of(
                Cell.of(origin.isLine() ? Long.toString(origin.ordinal()) : origin.text()),
                Cell.of(occurred == null ? "date unknown" : when(occurred)),
                Cell.of(EntryWords.what(facts)),
                Cell.of(description == null ? "" : description)));
    }

    /** With the zone where it is another one, because a file's zone is read from a column and is to be checked. */
    private String when(Occurred occurred) {
        OccurredText times = new OccurredText(zone);
        return times.isOfAnotherZone(occurred) ? times.full(occurred) : times.plain(occurred);
    }
}
