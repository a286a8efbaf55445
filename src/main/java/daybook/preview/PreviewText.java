package daybook.preview;

import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.Fact;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.people.Mention;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writer of a preview for a person at a screen. */
public final class PreviewText {

    private static final int LABELS = "Kept back".length();
    private static final int LABEL_COLUMN = 19;
    private static final String INDENT = " ";
    private static final int NUMBERS = 8;

    /** What is said of every search, whatever it found. */
    static final String LIMITS =
            "This looks for names in the log, titles with a name, relatives, telephone numbers, mail addresses, postcodes and"
                    + " streets. It may mark what names nobody, and it misses names without a title, misspelt names and what is in exhibits:"
                    + " read everything before you hand it over. To leave a fact out: --withhold FACT. To correct an entry: daybook amend.";

    private final Screen screen;
    private final Preview preview;

    public PreviewText(Screen screen, Preview preview) {
        this.screen = screen;
        this.preview = preview;
    }

    /** Writes the preview. */
    public void write() {
        screen.out().paragraph(Style.HEADING, SafeText.of(heading()), screen.width(), 0);
        fields();
        heading("What each reader would be given of these entries");
        compared();
        heading("Sentences that may name people");
        namings();
    }

    private void heading(String words) {
        screen.out().line();
        screen.out().paragraph(Style.HEADING, SafeText.of(words), screen.width(), 0);
    }

    private String heading() {
        Profile profile = preview.chosen().reader();
        return "Preview of a " + (preview.isBundle() ? "bundle" : "report") + " for "
                + (profile == null ? "nobody in particular" : profile.reader())
                + (preview.givenTo() == null ? "" : ", given to " + preview.givenTo()) + ". Nothing was written.";
    }

    private void fields() {
        Fields fields = new Fields(screen.out(), screen.width(), LABELS);
        fields.field(
                "About",
                SafeText.of(
                        preview.report().subjects().isEmpty()
                                ? "nobody yet"
                                : preview.report().codes()));
        fields.field("Entries", SafeText.of(entries()));
        fields.field("Exhibits", SafeText.of(preview.exhibits() == 0 ? "none" : Long.toString(preview.exhibits())));
        Handover handover = preview.chosen().handover();
        fields.field("In it", SafeText.of(English.list(handover.withParts())));
        fields.field("Left out", SafeText.of(English.list(handover.withoutParts())));
        List<String> names = handover.withheld().names();
        if (!names.isEmpty()) {
            fields.field("", SafeText.of("of every entry: " + facts(names)));
        }
        if (!preview.chosen().kept().isEmpty()) {
            fields.field("Kept back", SafeText.of(kept(preview.chosen().kept())));
        }
    }

    private static String facts(List<String> names) {
        List<String> words = new ArrayList<>();
        for (String each : names) {
            words.add(each.equals(Withheld.HOME) ? "where exactly it was at home or with the family" : each);
        }
        return English.list(words);
    }

    private static String kept(Map<String, Long> kept) {
        List<String> words = new ArrayList<>();
        long all = 0;
        for (Map.Entry<String, Long> each : kept.entrySet()) {
            words.add(each.getKey() + " " + each.getValue());
            all += each.getValue();
        }
        return English.entries(all) + " (" + String.join(", ", words) + ")";
    }

    private String entries() {
        ReaderGiven chosen = preview.chosen();
        String words = Long.toString(chosen.listed())
                + (chosen.counted() == 0 ? "" : " one by one; " + chosen.counted() + " more are only counted");
        Occurred first = preview.first();
        Occurred last = preview.last();
        if (first == null || last == null) {
            return words;
        }
        OccurredText times = new OccurredText(preview.report().settings().zone());
        return words + ", "
                + (first.equals(last) ? times.plain(first) : "from " + times.plain(first) + " to " + times.plain(last));
    }

    private void compared() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.fixed("", LABEL_COLUMN));
        for (ReaderGiven each : preview.readers()) {
            String name = name(each.reader());
            boolean isChosen = each.reader() == preview.chosen().reader();
            columns.add(Column.fixed(isChosen ? name.toUpperCase(Locale.ROOT) : name, name.length())
                    .right());
        }
        Table table = new Table(screen.out(), screen.width(), false, columns);
        table.header();
        row(table, "entries one by one", each -> number(each.listed()));
        row(table, "only counted", each -> number(each.counted()));
        Set<String> reasons = new TreeSet<>();
        preview.readers().forEach(each -> reasons.addAll(each.kept().keySet()));
        group(table, reasons.isEmpty() ? null : "entries kept back");
        for (String reason : reasons) {
            row(table, INDENT + reason, each -> number(each.kept().getOrDefault(reason, 0L)));
        }
        group(table, "parts");
        for (Part part : Part.values()) {
            row(table, INDENT + part.word(), each -> each.handover().has(part) ? "yes" : "-");
        }
        boolean begun = false;
        for (Fact fact : Fact.values()) {
            if (preview.readers().stream().anyMatch(each -> each.facts().containsKey(fact))) {
                group(table, begun ? null : "entries of which a fact is left out");
                begun = true;
                row(table, INDENT + fact.word(), each -> number(each.facts().getOrDefault(fact, 0L)));
            }
        }
        screen.out()
                .paragraph(
                        Style.DIM,
                        SafeText.of(
                                "Numbers are entries. This is what each is given as a rule, without --include, --exclude and"
                                        + " --withhold."),
                        screen.width(),
                        0);
    }

    private interface CellOf {
        String of(ReaderGiven reader);
    }

    private static void group(Table table, @Nullable String name) {
        if (name != null) {
            table.separator(Style.DIM, SafeText.of(name));
        }
    }

    private void row(Table table, String label, CellOf value) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        for (ReaderGiven each : preview.readers()) {
            cells.add(Cell.of(value.of(each)));
        }
        table.row(cells);
    }

    private static String number(long number) {
        return number == 0 ? "-" : Long.toString(number);
    }

    private static String name(@Nullable Profile profile) {
        return profile == null ? "nobody" : profile == Profile.DEFENCE_ORGANISATION ? "defence" : profile.word();
    }

    private void namings() {
        List<Naming> all = preview.namings();
        screen.out()
                .paragraph(
                        Style.PLAIN,
                        SafeText.of(
                                all.isEmpty()
                                        ? "None was found."
                                        : English.count(all.size(), "sentence")
                                                + ". What may name somebody is between [[ and ]]."),
                        screen.width(),
                        0);
        for (Naming each : all) {
            screen.out().line();
            screen.out()
                    .paragraph(
                            Style.DIM,
                            SafeText.of(numbers(each.entries()) + each.where() + ": " + why(each))
                                    .singleLine(),
                            screen.width(),
                            0);
            screen.out().paragraph(Style.PLAIN, SafeText.of(each.marked()), screen.width(), 2);
        }
        screen.out().line();
        screen.out().paragraph(Style.PLAIN, SafeText.of(LIMITS), screen.width(), 0);
    }

    private static String numbers(List<Long> entries) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < Math.min(NUMBERS, entries.size()); i++) {
            numbers.append(i == 0 ? "#" : ", #").append(RecordNumber.show(entries.get(i)));
        }
        if (entries.size() > NUMBERS) {
            numbers.append(" and ").append(entries.size() - NUMBERS).append(" more");
        }
        return numbers.isEmpty() ? "" : numbers.append("  ").toString();
    }

    private static String why(Naming naming) {
        List<String> words = new ArrayList<>();
        for (Mention each : naming.mentions()) {
            if (!words.contains(each.why().words())) {
                words.add(each.why().words());
            }
        }
        return English.list(words);
    }
}
