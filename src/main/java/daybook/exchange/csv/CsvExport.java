package daybook.exchange.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.json.EntryJson;
import daybook.exchange.json.JsonFormat;
import daybook.exchange.json.VisibleJson;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Origin;
import daybook.log.Stamp;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Entries as CSV: RFC 4180, UTF-8, CR LF, every text byte for byte, one row for an entry, the columns of the JSON form.
 *
 * <p>What is unknown is an empty cell; a text that is known to be empty is {@code ""}. For spreadsheets the file begins with a byte
 * order mark, and {@link SpreadsheetText} makes every cell harmless.
 */
public final class CsvExport implements EntrySink {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;
    private final CSVFormat format;
    private final boolean spreadsheet;
    private final Withheld withheld;
    private final EnumSet<Fact> arrays = EnumSet.noneOf(Fact.class);
    private final @Nullable Fact[] facts = new Fact[CsvColumns.ALL.size()];
    private final @Nullable String[] texts = new String[CsvColumns.ALL.size()];
    private final @Nullable RowCheck check;

    /**
     * Starts the file with its headings.
     *
     * @param out stays open when this is closed
     * @param spreadsheet whether the file is to be opened in a spreadsheet; {@code import csv --spreadsheet} reads it again
     * @param withheld what to leave out
     */
    public CsvExport(OutputStream out, boolean spreadsheet, Withheld withheld) throws IOException {
        this(out, spreadsheet, withheld, spreadsheet);
    }

    /** A file for spreadsheets that is only read there and never imported: formulas are harmless, and nothing else is guarded. */
    public static CsvExport forReading(OutputStream out, Withheld withheld) throws IOException {
        return new CsvExport(out, true, withheld, false);
    }

    private CsvExport(OutputStream out, boolean spreadsheet, Withheld withheld, boolean back) throws IOException {
        this.spreadsheet = spreadsheet;
        this.withheld = withheld;
        this.check = back ? new RowCheck() : null;
        // An encoder that reports: the default one would put a question mark in place of what it cannot write.
        writer = new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        if (spreadsheet) {
            writer.write(BYTE_ORDER_MARK);
        }
        format = format();
        for (int i = 0; i < facts.length; i++) {
            String column = CsvColumns.ALL.get(i);
            facts[i] = Fact.of(column).orElse(null);
            cell(column, i == 0);
        }
        if (check != null) {
            cell(RowCheck.COLUMN, false);
        }
        format.println(writer);
    }

    /** How cells are written. Writes its text for null as it stands, and nothing at all for an empty text: see {@link #cell}. */
    static CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.MINIMAL)
                .setNullString("\"\"")
                .get();
    }

    @Override
    public void entry(Entry entry) throws IOException {
        for (int i = 0; i < facts.length; i++) {
            Fact fact = facts[i];
            texts[i] = fact == null ? value(entry, CsvColumns.ALL.get(i)) : fact(entry.facts(), fact);
            cell(texts[i], i == 0);
        }
        if (check != null) {
            cell(check.of(entry.hash(), column -> texts[CsvColumns.ALL.indexOf(column)]), false);
        }
        format.println(writer);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private void cell(@Nullable String text, boolean first) throws IOException {
        Object printed;
        if (text == null) {
            printed = "";
        } else if (text.isEmpty()) {
            printed = null;
        } else {
            printed = check != null
                    ? SpreadsheetText.escape(text)
                    : spreadsheet ? SpreadsheetText.escapeFormulas(text) : text;
        }
        format.print(printed, writer, first);
    }

    private @Nullable String value(Entry entry, String column) throws IOException {
        Origin origin = entry.origin();
        return switch (column) {
            case CsvColumns.ID -> Long.toString(entry.number());
            case CsvColumns.RECORD -> Long.toString(entry.id());
            case CsvColumns.STATUS -> entry.status().word();
            case CsvColumns.REVISION -> Integer.toString(entry.revision());
            case CsvColumns.OCCURRED_EDTF -> withheld.edtf(entry.facts());
            case CsvColumns.RECORDED_AT -> Stamp.format(entry.recordedAt());
            case CsvColumns.NOT_BEFORE -> {
                Instant notBefore = entry.notBefore();
                yield notBefore == null ? null : Stamp.format(notBefore);
            }
            case CsvColumns.LATE -> {
                Duration delay = withheld.delay(entry);
                yield delay == null ? null : Boolean.toString(delay.compareTo(Entry.LATE_AFTER) > 0);
            }
            case CsvColumns.DELAY_SECONDS -> {
                Duration delay = withheld.delay(entry);
                yield delay == null ? null : Long.toString(delay.toSeconds());
            }
            case CsvColumns.EVIDENCE -> entry.evidence().isEmpty() ? null : evidence(entry);
            case CsvColumns.AMENDMENTS -> entry.amendments().isEmpty() ? null : amendments(entry);
            case CsvColumns.ORIGIN_LOG -> origin == null ? null : origin.log();
            case CsvColumns.ORIGIN_LABEL -> origin == null ? null : withheld.label(origin);
            case CsvColumns.ORIGIN_ID -> origin == null ? null : Long.toString(origin.id());
            case CsvColumns.SOURCE_IMPORT -> entry.importId() == null ? null : Long.toString(entry.importId());
            case CsvColumns.HASH -> entry.hash();
            default -> throw new IllegalStateException("no value for the column " + column);
        };
    }

    private @Nullable String fact(Facts facts, Fact fact) throws IOException {
        Object value = withheld.hides(fact) ? null : facts.value(fact);
        if (value == null) {
            return null;
        }
        if (fact.form() != Fact.Form.LIST) {
            return value.toString();
        }
        String joined = CsvLists.join(facts.list(fact));
        if (joined != null && CsvLists.isArray(joined)) {
            arrays.add(fact);
        }
        return joined;
    }

    /** The lists of which some cell is a JSON array so far, because an item has a semicolon in it. */
    public Set<Fact> arrays() {
        return EnumSet.copyOf(arrays);
    }

    private String evidence(Entry entry) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFormat.writing("", new VisibleJson(text))) {
            new EntryJson(json, withheld).evidence(entry);
        }
        return text.toString();
    }

    private String amendments(Entry entry) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFormat.writing("", new VisibleJson(text))) {
            new EntryJson(json, withheld).amendments(entry);
        }
        return text.toString();
    }
}
