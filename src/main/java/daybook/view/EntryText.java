package daybook.view;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.terminal.Fields;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.words.English;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one entry, a line for each fact. */
public final class EntryText {

    private static final int LABELS = "Attribution reason".length();

    private final Output out;
    private final Fields fields;
    private final Settings settings;

    public EntryText(Output out, int width, Settings settings) {
        this.out = out;
        this.fields = new Fields(out, width, LABELS);
        this.settings = settings;
    }

    /** An entry of the log. */
    public void write(Entry entry) {
        out.line(Style.HEADING, SafeText.of("#" + RecordNumber.show(entry.number()) + "  " + title(entry)));
        facts(entry);
        fields.whole("Hash", Style.DIM, SafeText.of(entry.hash()));
    }

    /** An entry as it would be saved now: it has no number and no hash yet. */
    public void preview(Entry entry) {
        out.line(Style.HEADING, SafeText.of(title(entry)));
        facts(entry);
    }

    private static String title(Entry entry) {
        return entry.type().word() + (entry.type() == EntryType.NOTE ? "" : ": " + EntryWords.what(entry));
    }

    private void facts(Entry entry) {
        if (entry.status() != Status.CURRENT) {
            fields.field("Status", SafeText.of(entry.status().word()));
        }
        Origin origin = entry.origin();
        if (origin != null) {
            fields.field("Written in", SafeText.of(EntryWords.writtenIn(origin, origin.label())));
        }
        optional(fields, "Subject", entry.subject());
        fields.field("Occurred", SafeText.of(EntryWords.occurredInFull(entry, settings)));
        optional(fields, "As typed", entry.facts().text(Fact.OCCURRED_TYPED));
        String late = EntryWords.late(entry);
        String behind = EntryWords.behind(entry, settings);
        fields.field(
                "Recorded",
                SafeText.of(EntryWords.recorded(entry, settings)
                        + (late == null ? "" : " · " + late)
                        + (behind == null ? "" : " · " + behind)));
        optional(fields, "Recorded by", entry.facts().text(Fact.RECORDED_BY));
        for (Fact fact : entry.facts().known()) {
            if (fact == Fact.DESCRIPTION || fact.hasOwnLine()) {
                fields.field(label(fact), SafeText.of(value(entry, fact)));
            }
        }
        source(fields, entry);
    }

    private static void source(Fields fields, Entry entry) {
        optional(fields, "Imported", EntryWords.imported(entry));
        optional(fields, "Called there", entry.facts().text(Fact.SOURCE_ID));
        optional(fields, Fact.SOURCE_MISSING.label(), EntryWords.missing(entry));
        String at = entry.facts().text(Fact.SOURCE_RECORDED_AT);
        String by = entry.facts().text(Fact.SOURCE_RECORDED_BY);
        if (at != null || by != null) {
            fields.field(
                    "The file says",
                    SafeText.of("recorded" + (at == null ? "" : " " + at) + (by == null ? "" : " by " + by)));
        }
    }

    private static void optional(Fields fields, String label, @Nullable String text) {
        if (text != null) {
            fields.field(label, SafeText.of(text));
        }
    }

    private static String label(Fact fact) {
        return English.capital(fact.word().replace('_', ' '));
    }

    /** A known fact in words. */
    static String value(Entry entry, Fact fact) {
        Object value = entry.facts().value(fact);
        if (value instanceof List<?> list) {
            StringBuilder lines = new StringBuilder();
            for (Object each : list) {
                lines.append(lines.isEmpty() ? "" : "\n").append(each);
            }
            return lines.toString();
        } else if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return fact == Fact.VALUE ? "£" + value : String.valueOf(value);
    }
}
