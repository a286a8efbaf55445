package daybook.view;

import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.review.HandoverRegister;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writer of the register of what was handed over, for a person at a screen. */
public final class HandoverText {

    /** From this width on a row has room for all that is said of a handover. */
    private static final int WIDE = 160;

    private static final int LABELS = "Given to".length();

    private final Screen screen;
    private final Settings settings;

    public HandoverText(Screen screen, Settings settings) {
        this.screen = screen;
        this.settings = settings;
    }

    /** Writes what was handed over. */
    public void write(List<DiscloseRecord> handovers) {
        if (screen.width() >= WIDE) {
            table(handovers);
            return;
        }
        for (int i = 0; i < handovers.size(); i++) {
            if (i > 0) {
                screen.out().line();
            }
            block(handovers.get(i));
        }
    }

    private void table(List<DiscloseRecord> handovers) {
        Table table = new Table(
                screen.out(),
                screen.width(),
                screen.plain(),
                List.of(
                        Column.fixed("Record", 6).right(),
                        Column.between("Given", 12, 19),
                        Column.between("To", 12, 24),
                        Column.between("What", 10, 24),
                        Column.between("File", 10, 28),
                        Column.between("Entries", 10, 24),
                        Column.between("Left out", 10, 36),
                        Column.between("Basis and reason", 16, 40)));
        table.header();
        for (DiscloseRecord each : handovers) {
            List<String> why = new ArrayList<>();
            add(why, each.basis());
            add(why, each.event().reason());
            table.row(List.of(
                    Cell.of(Long.toString(each.event().id())),
                    Cell.of(when(each.event())),
                    Cell.of(to(each)),
                    Cell.of(what(each)),
                    Cell.of(each.name()),
                    Cell.of(entries(each)),
                    Cell.of(leftOut(each)),
                    Cell.of(String.join("\n", why))));
            table.separator(Style.DIM, SafeText.of("        SHA-256 " + each.sha256()));
        }
    }

    private void block(DiscloseRecord each) {
        screen.out().line(Style.HEADING, SafeText.of("Record " + each.event().id() + "  " + when(each.event())));
        Fields fields = new Fields(screen.out(), screen.width(), LABELS);
        field(fields, "Given to", to(each));
        field(fields, "What", what(each));
        field(fields, "File", each.name());
        field(fields, "Entries", entries(each));
        field(fields, "Left out", leftOut(each));
        field(fields, "Basis", each.basis());
        field(fields, "Reason", each.event().reason());
        field(fields, "By", each.event().recordedBy());
        fields.whole("SHA-256", Style.PLAIN, SafeText.of(each.sha256()));
    }

    private static void field(Fields fields, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.field(label, SafeText.of(text));
        }
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.add(text);
        }
    }

    private String when(Event event) {
        return OccurredText.recorded(event.recordedAt(), settings.zone());
    }

    private static String to(DiscloseRecord each) {
        return each.givenTo().isEmpty() ? "a name that was removed" : each.givenTo();
    }

    private static String what(DiscloseRecord each) {
        return each.format() + (each.profile() == null ? "" : " for " + each.profile());
    }

    private static String entries(DiscloseRecord each) {
        return each.entries()
                + (each.numbers().isEmpty() ? "" : ": " + ranges(each.numbers()))
                + (each.filter().isEmpty() ? "" : "\n" + String.join("\n", each.filter()));
    }

    /** The numbers as entries of other logs have them: {@code 1-4, B2}. */
    private static String ranges(List<String> ranges) {
        List<String> shown = new ArrayList<>();
        for (String range : ranges) {
            int hyphen = range.indexOf('-');
            String from = hyphen < 0 ? range : range.substring(0, hyphen);
            shown.add(hyphen < 0 ? number(from) : number(from) + "-" + number(range.substring(hyphen + 1)));
        }
        return String.join(", ", shown);
    }

    private static String number(String digits) {
        try {
            return RecordNumber.show(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    private static String leftOut(DiscloseRecord each) {
        List<String> names = new ArrayList<>();
        if (!each.withheld().isEmpty()) {
            names.add(FactPhrase.list(each.withheld()));
        }
        if (!each.without().isEmpty()) {
            names.add((each.without().size() == 1 ? "the part " : "the parts ") + String.join(", ", each.without()));
        }
        if (!each.identity()) {
            names.add("names and identifiers of subjects");
        }
        return String.join("; ", names);
    }

    /** Writes who has a copy of what changed since. */
    public void writeChanged(List<HandoverRegister.Copy> copies) {
        for (int i = 0; i < copies.size(); i++) {
            if (i > 0) {
                screen.out().line();
            }
            DiscloseRecord given = copies.get(i).given();
            screen.out()
                    .paragraph(
                            Style.HEADING,
                            SafeText.of(to(given) + " has " + given.name() + " (" + what(given) + ", given "
                                    + when(given.event()) + ", record "
                                    + given.event().id() + ")"),
                            screen.width(),
                            0);
            for (HandoverRegister.Changed entry : copies.get(i).entries()) {
                for (HandoverRegister.Change change : entry.changes()) {
                    line("#" + RecordNumber.show(entry.number()) + " " + changed(change));
                }
                DiscloseRecord newer = entry.newer();
                if (newer != null) {
                    line("#" + RecordNumber.show(entry.number()) + " was given to the same person again as it is now: "
                            + newer.name() + ", " + when(newer.event()) + " (record "
                            + newer.event().id() + ").");
                }
            }
        }
    }

    private void line(String text) {
        screen.out().paragraph(Style.PLAIN, SafeText.of(text), screen.width(), 2);
    }

    private String changed(HandoverRegister.Change change) {
        Event event = change.event();
        String did = switch (event.kind()) {
            case WITHDRAW -> "was withdrawn";
            case REDACT -> "was redacted";
            default -> "was amended";
        };
        return did + " " + when(event) + (event.recordedBy() == null ? "" : " by " + event.recordedBy()) + " (record "
                + RecordNumber.show(event.id()) + ")"
                + (change.facts().isEmpty() ? "" : ": " + FactPhrase.list(change.facts()))
                + (change.leftOut() ? ", which that copy does not have" : "")
                + ".";
    }
}
