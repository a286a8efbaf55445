package daybook.preview;

import daybook.log.Exhibit;
import daybook.log.RecordNumber;
import daybook.report.ReportData;
import daybook.report.ReportFile;
import daybook.report.html.PageListener;
import daybook.report.html.Tag;
import daybook.words.English;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listener to a report while it is made, for the words of people in it. */
final class ReportPassages implements PageListener {

    /** A longer text before some words is a sentence, and not what they are called. */
    private static final int LABEL = 40;

    private final EntryFacts facts;
    private final Consumer<GivenWords> sink;

    /** The entries of exhibits by what these are called. */
    private final Map<String, Long> exhibits = new HashMap<>();

    /** Empty in what stands above the first heading. */
    private String section = "";

    private String term = "";
    private String before = "";
    private @Nullable String row;
    private @Nullable Long at;

    ReportPassages(ReportData data, EntryFacts facts, Consumer<GivenWords> sink) {
        this.facts = facts;
        this.sink = sink;
        for (Exhibit each : data.exhibits()) {
            exhibits.put(each.evidence().label(), each.entryNumber());
        }
    }

    @Override
    public void at(@Nullable String entry) {
        at = entry == null ? null : RecordNumber.parse(entry.substring(1));
        term = "";
        before = "";
        row = null;
    }

    @Override
    public void heard(@Nullable Tag within, @Nullable Tag around, String text) {
        if (within == Tag.BDI) {
            words(around, text);
        } else if (within == Tag.H2) {
            section = text;
            term = "";
            before = "";
            row = null;
        } else if (within == Tag.DT) {
            term = text;
            before = "";
        } else if (text.chars().anyMatch(Character::isLetter)) {
            before = text;
        }
    }

    private void words(@Nullable Tag around, String text) {
        if (around == Tag.TH) {
            row = text;
            before = "";
            term = "";
        }
        boolean repeats = section.isEmpty() || ReportFile.REPEATING.contains(section);
        Long entry = at == null && row != null ? exhibits.get(row) : at;
        sink.accept(new GivenWords(entry, where(entry, text), text, repeats));
    }

    private String where(@Nullable Long entry, String text) {
        if (at != null && term.isEmpty()) {
            String called = entry == null ? null : facts.called(entry, text, before);
            return called == null ? English.capital(label(before)) : called;
        }
        StringBuilder where =
                new StringBuilder(row != null ? "Exhibit " + row : section.isEmpty() ? "Report" : section);
        for (String each : new String[] {term, label(before)}) {
            where.append(each.isEmpty() ? "" : ", " + English.small(each));
        }
        return where.toString();
    }

    private static String label(String text) {
        if (text.length() > LABEL) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
