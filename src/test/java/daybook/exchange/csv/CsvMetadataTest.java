package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.SampleEntries;
import daybook.exchange.Withheld;
import daybook.exchange.json.JsonExport;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvMetadataTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonExport.Header HEADER =
            new JsonExport.Header("ab".repeat(16), SampleEntries.RECORDED, 12, "cd".repeat(32));

    @Test
    void describesTheColumnsThatAreReallyThereInTheirOrder() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new CsvExport(csv, false, Withheld.NOTHING).close();
        List<String> titles = new ArrayList<>();

        metadata("log.csv", false, Withheld.NOTHING, Set.of())
                .at("/tableSchema/columns")
                .forEach(column -> titles.add(column.get("titles").asString()));

        assertThat(String.join(",", titles) + "\r\n").isEqualTo(csv.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyColumnHasAMeaningATypeAndANameForPrograms() throws IOException {
        assertThat(metadata("log.csv", false, Withheld.NOTHING, Set.of()).at("/tableSchema/columns"))
                .allSatisfy(column -> {
                    assertThat(column.get("name").asString()).matches("[a-z_]+");
                    assertThat(column.get("dc:description").asString()).endsWith(".");
                    assertThat(column.has("datatype")).isTrue();
                });
    }

    @Test
    void everyCellThatIsWrittenIsOfTheTypeThatItSays() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Random random = new Random(5);
        CsvExport export = new CsvExport(csv, false, Withheld.NOTHING);
        try (export) {
            export.entry(SampleEntries.full());
            for (int i = 0; i < 300; i++) {
                Facts facts = SampleEntries.random(random).toBuilder()
                        .set(Fact.SOURCE_LINE, 7L)
                        .build();
                export.entry(SampleEntries.entry(20 + i, facts));
            }
        }
        JsonNode columns =
                metadata("log.csv", false, Withheld.NOTHING, export.arrays()).at("/tableSchema/columns");

        try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(csv.toString(StandardCharsets.UTF_8)))) {
            rows.stream().skip(1).forEach(row -> assertFits(row, columns));
        }
    }

    private static void assertFits(CSVRecord row, JsonNode columns) {
        for (int i = 0; i < columns.size(); i++) {
            JsonNode column = columns.get(i);
            String cell = row.get(i);
            if (!cell.isEmpty()) {
                assertThat(fits(cell, column.get("datatype")))
                        .as("%s: %s", column.get("name"), cell)
                        .isTrue();
            } else {
                assertThat(column.has("required")).as("%s", column.get("name")).isFalse();
            }
        }
    }

    private static boolean fits(String cell, JsonNode type) {
        if (type.isObject()) {
            return type.get("base").asString().equals("string")
                    && cell.matches(type.get("format").asString());
        }
        return switch (type.asString()) {
            case "string" -> true;
            case "integer" -> cell.matches("-?[0-9]+");
            case "boolean" -> cell.equals("true") || cell.equals("false");
            case "decimal" -> new BigDecimal(cell).signum() >= 0;
            case "dateTimeStamp" -> OffsetDateTime.parse(cell) != null;
            case "json" -> JSON.readTree(cell).isArray();
            default -> false;
        };
    }

    @Test
    void aListIsPartedBySemicolonsUnlessOneOfItsItemsHasOne() throws IOException {
        Entry entry = SampleEntries.full();
        CsvExport export = new CsvExport(new ByteArrayOutputStream(), false, Withheld.NOTHING);
        export.entry(entry);

        JsonNode metadata = metadata("log.csv", false, Withheld.NOTHING, export.arrays());

        assertThat(column(metadata, "tags").get("separator").asString()).isEqualTo("; ");
        assertThat(column(metadata, "witnesses").has("separator")).isFalse();
        assertThat(column(metadata, "witnesses").get("dc:description").asString())
                .contains("JSON array");
    }

    @Test
    void namesTheFileAsAnAddressBesideIt() throws IOException {
        assertThat(metadata("Dr A: café 1%.csv", false, Withheld.NOTHING, Set.of())
                        .get("url")
                        .asString())
                .isEqualTo("Dr%20A%3A%20caf%C3%A9%201%25.csv");
    }

    @Test
    void saysWhatWasLeftOutAndWhatWasMadeHarmless() throws IOException {
        JsonNode metadata = metadata("log.csv", true, Withheld.of(List.of("witnesses")), Set.of());

        assertThat(metadata.get("dc:description").asString())
                .contains("Left out: witnesses.", "import csv --spreadsheet");
        assertThat(column(metadata, "witnesses").get("dc:description").asString())
                .endsWith("Left out of this file.");
    }

    @Test
    void keepsReadersFromTakingARowForACommentOrWhiteSpaceForNothing() throws IOException {
        JsonNode dialect =
                metadata("log.csv", false, Withheld.NOTHING, Set.of()).get("dialect");

        assertThat(dialect.get("commentPrefix").isNull()).isTrue();
        assertThat(dialect.get("trim").asBoolean()).isFalse();
    }

    private static JsonNode column(JsonNode metadata, String name) {
        for (JsonNode column : metadata.at("/tableSchema/columns")) {
            if (column.get("name").asString().equals(name)) {
                return column;
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static JsonNode metadata(String file, boolean spreadsheet, Withheld withheld, Set<Fact> arrays)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvMetadata(file, HEADER, spreadsheet, withheld, arrays).write(out);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }
}
