package daybook.view;

import daybook.log.Custody;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a thing that is kept as an exhibit: what it is, where it is now, and who had it when. */
public final class ItemText {

    private static final String GONE = "(removed or not given)";

    private final Output out;
    private final int width;
    private final OccurredText times;
    private final Settings settings;

    public ItemText(Screen screen, Settings settings) {
        this.out = screen.out();
        this.width = screen.width();
        this.settings = settings;
        this.times = new OccurredText(settings.zone());
    }

    /** Returns what it is, in one line. */
    public static SafeText description(Item item) {
        return SafeText.of(orGone(item.description())).singleLine();
    }

    /** Returns where it is now and who has it: {@code practice safe, with Dr A since Fri 20 Nov 2026}. */
    public String now(Item item) {
        Custody now = item.now();
        return (now.kept() == null ? "" : now.kept() + ", ") + "with " + orGone(now.holder())
                + time(" since ", now.from());
    }

    /** Returns since when it was kept. */
    public String first(Item item) {
        return times.plain(item.custody().get(0).from());
    }

    /** Writes the things of one entry under a heading. */
    public void ofEntry(List<Item> items, long entry) {
        boolean headed = false;
        for (Item item : items) {
            if (item.entry() == null || item.entry() != entry) {
                continue;
            }
            if (!headed) {
                headed = true;
                out.line();
                out.line(Style.HEADING, SafeText.of("Things"));
            }
            out.paragraph(Style.PLAIN, SafeText.of(item.label() + "  ").plus(description(item)), width, 2);
            out.paragraph(Style.PLAIN, SafeText.of(now(item)).singleLine(), width, 4);
        }
    }

    /** Writes where each thing is now, a line for each. */
    public void list(List<Item> items, boolean piped) {
        Table table = new Table(
                out,
                width,
                piped,
                List.of(
                        Column.between("Exhibit", 7, 16),
                        Column.fixed("Entry", 6).right(),
                        Column.between("Thing", 12, 40),
                        Column.flexible("Where it is now", 20)));
        table.header();
        for (Item item : items) {
            table.row(List.of(
                    Cell.of(item.label()),
                    Cell.of(entry(item)),
                    Cell.of(description(item)),
                    Cell.of(SafeText.of(now(item)).singleLine())));
        }
    }

    /** Writes who had a thing, where, and from when to when. */
    public void continuity(Item item) {
        String entry = entry(item);
        out.paragraph(
                Style.HEADING,
                SafeText.of(item.label() + "  ")
                        .plus(description(item))
                        .plus(SafeText.of(entry.isEmpty() ? "" : ", with entry " + entry)),
                width,
                0);
        int number = 1;
        for (Custody each : item.custody()) {
            out.paragraph(Style.PLAIN, SafeText.of(number++ + ". " + sentence(each)), width, 2);
        }
    }

    private String sentence(Custody custody) {
        String reason = custody.reason();
        return orGone(custody.holder())
                + (custody.kept() == null ? "" : " (" + custody.kept() + ")")
                + time(", from ", custody.from())
                + (custody.to() == null ? "" : time(" to ", custody.to()))
                + (custody.handedBy() == null ? "" : "; handed over by " + custody.handedBy())
                + (reason == null ? "" : ": " + reason)
                + ". Recorded " + OccurredText.recorded(custody.recordedAt(), settings.zone())
                + (custody.recordedBy() == null ? "" : " by " + custody.recordedBy()) + " (record "
                + RecordNumber.show(custody.record()) + ").";
    }

    private String time(String before, Occurred time) {
        return before + (time.isDated() || time.isOpen() ? times.plain(time) : "a time that is not known");
    }

    private static String entry(Item item) {
        Long number = item.entryNumber();
        return number == null ? "" : "#" + RecordNumber.show(number);
    }

    private static String orGone(@Nullable String words) {
        return words == null ? GONE : words;
    }
}
