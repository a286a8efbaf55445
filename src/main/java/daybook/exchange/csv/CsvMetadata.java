package daybook.exchange.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import daybook.exchange.Withheld;
import daybook.exchange.json.JsonExport;
import daybook.exchange.json.JsonFormat;
import daybook.exchange.json.VisibleJson;
import daybook.log.Fact;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a CSV file of ours holds, for programs: how it is written, and of each column the name, the meaning and the type of its values.
 *
 * <p>Source: W3C Recommendation "Metadata Vocabulary for Tabular Data" of 17 December 2015, by whose section 5.2 it is found: it lies
 * beside the file under its name and {@code -metadata.json}.
 */
public final class CsvMetadata {

    private static final String HEX = "0123456789ABCDEF";

    private final String file;
    private final JsonExport.Header header;
    private final boolean spreadsheet;
    private final Withheld withheld;
    private final Set<Fact> arrays;

    /**
     * @param file the name of the CSV file, without its folder
     * @param header the log that it comes from
     * @param spreadsheet whether its cells were made harmless for spreadsheets
     * @param withheld what was left out of it
     * @param arrays the lists that are in it as JSON arrays, {@link CsvExport#arrays()}
     */
    public CsvMetadata(
            String file, JsonExport.Header header, boolean spreadsheet, Withheld withheld, Set<Fact> arrays) {
        this.file = file;
        this.header = header;
        this.spreadsheet = spreadsheet;
        this.withheld = withheld;
        this.arrays = arrays;
    }

    /** Writes it, as UTF-8. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonGenerator json = JsonFormat.writing("", new VisibleJson(text));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString("http://www.w3.org/ns/csvw");
        json.writeStartObject();
        json.writeStringField("@language", "en");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("url", url(file));
        json.writeStringField("dc:title", "Entries of a daybook log");
        json.writeStringField("dc:created", Stamp.format(header.generatedAt()));
        json.writeStringField(
                "dc:source",
                "daybook log " + header.log() + ", head of " + header.records() + " records " + header.hash());
        json.writeStringField("dc:description", description());
        dialect(json);
        json.writeObjectFieldStart("tableSchema");
        json.writeArrayFieldStart("columns");
        for (String column : CsvColumns.ALL) {
            column(json, column);
        }
        if (spreadsheet) {
            column(json, RowCheck.COLUMN);
        }
        json.writeEndArray();
        json.writeStringField("primaryKey", CsvColumns.ID);
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
        text.write('\n');
        text.flush();
    }

    private String description() {
        return "An empty cell is unknown, and never \"no\"; a text that is known to be empty is \"\", in quotation marks."
                + (withheld.isEmpty() ? "" : " Left out: " + String.join(", ", withheld.names()) + ".")
                + (spreadsheet
                        ? " Made harmless for spreadsheets: at the start of a cell and after each of , ; | \", a tab and a line"
                                + " break, an apostrophe stands before any of = + - @ | ', a tab, a line break, NUL and the"
                                + " full-width forms of the first four; and before a cell that a spreadsheet would take for a number, a"
                                + " date, a time or a truth value and write in another way. To have a text as it was, take that apostrophe away;"
                                + " daybook import csv --spreadsheet does."
                        : "");
    }

    private static void dialect(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("encoding", "utf-8");
        json.writeStringField("delimiter", ",");
        json.writeArrayFieldStart("lineTerminators");
        json.writeString("\r\n");
        json.writeEndArray();
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeNumberField("headerRowCount", 1);
        // The vocabulary would take a line that begins with # for a comment, and drop white space around texts.
        json.writeNullField("commentPrefix");
        json.writeBooleanField("skipBlankRows", false);
        json.writeBooleanField("skipInitialSpace", false);
        json.writeBooleanField("trim", false);
        json.writeEndObject();
    }

    private void column(JsonGenerator json, String column) throws IOException {
        Fact fact = Fact.of(column).orElse(null);
        boolean list = fact != null && fact.form() == Fact.Form.LIST;
        boolean parted = list && !arrays.contains(fact);
        json.writeStartObject();
        json.writeStringField("name", column);
        json.writeStringField("titles", column);
        json.writeStringField(
                "dc:description",
                CsvMeanings.of(column)
                        + (list && !parted
                                ? " A list: items joined with \"; \", or a JSON array where an item has a semicolon in it."
                                : "")
                        + (fact != null && withheld.hides(fact) ? " Left out of this file." : ""));
        String format = CsvMeanings.format(column);
        if (format == null) {
            json.writeStringField("datatype", CsvMeanings.datatype(column));
        } else {
            json.writeObjectFieldStart("datatype");
            json.writeStringField("base", CsvMeanings.datatype(column));
            json.writeStringField("format", format);
            json.writeEndObject();
        }
        if (parted) {
            json.writeStringField("separator", CsvLists.BETWEEN);
        }
        if (CsvMeanings.isRequired(column)) {
            json.writeBooleanField("required", true);
        }
        json.writeEndObject();
    }

    /** A file's name as a relative address: RFC 3986's unreserved characters, everything else as bytes of UTF-8. */
    private static String url(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '-' || c == '.' || c == '_' || c == '~') {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }
}
