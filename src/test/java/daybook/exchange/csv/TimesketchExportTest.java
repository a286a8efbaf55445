package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.HostileEntries;
import daybook.exchange.SampleEntries;
import daybook.exchange.Withheld;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Occurred;
import daybook.log.Precision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimesketchExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SECOND, 2026-11-20T14:30:05+00:00, -, 2026-11-20T14:30:05+00:00, occurred",
                "MINUTE, 2026-07-20T14:30:00+01:00, -, 2026-07-20T14:30:00+01:00, occurred",
                "ABOUT, 2026-11-20T14:30:00+00:00, -, 2026-11-20T14:30:00+00:00, 'occurred, about this time'",
                "DAY, 2026-07-20, -, 2026-07-20T00:00:00+01:00, 'occurred, some time on that day'",
                "MONTH, 2026-11, -, 2026-11-01T00:00:00+00:00, 'occurred, some time in that month'",
                "YEAR, 2026, -, 2026-01-01T00:00:00+00:00, 'occurred, some time in that year'",
                "PART_OF_DAY, 2026-11-20T18:00:00+00:00, 2026-11-20T22:00:00+00:00, 2026-11-20T18:00:00+00:00,"
                        + " 'occurred, some time in that part of the day'",
                "RANGE, 2026-11-01, 2026-11-05, 2026-11-01T00:00:00+00:00, 'occurred, some time from then to 2026-11-05'"
            })
    void saysOfEveryMomentHowExactlyItIsKnown(
            Precision precision, String from, String to, String moment, String description) throws IOException {
        Entry entry = entry(new Occurred(from, to, precision, Entries.LONDON, null));

        JsonNode occurred = lines(Withheld.NOTHING, entry).get(0);

        assertThat(occurred.get("datetime").asString()).isEqualTo(moment);
        assertThat(occurred.get("timestamp_desc").asString()).isEqualTo(description);
        assertThat(occurred.get("occurred_from").asString()).isEqualTo(from);
    }

    @Test
    void anEntryIsALineForWhenItOccurredAndOneForWhenItWasRecorded() throws IOException {
        List<JsonNode> lines = lines(Withheld.NOTHING, SampleEntries.full());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).get("datetime").asString()).isEqualTo("2026-11-22T05:24:32.123Z");
        assertThat(lines.get(1).get("timestamp_desc").asString()).isEqualTo("recorded, more than 24 hours later");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("message").asString()).isEqualTo("gift (P1): A box of chocolates");
            assertThat(line.get("entry").asString()).isEqualTo("#7");
            assertThat(line.get("tag")).hasSize(1);
        });
    }

    @Test
    void anEntryOfUnknownDateIsOnlyRecorded() throws IOException {
        List<JsonNode> lines = lines(Withheld.NOTHING, entry(Occurred.unknown(Entries.LONDON, "before Easter")));

        assertThat(lines)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.get("timestamp_desc").asString()).isEqualTo("recorded"));
    }

    @Test
    void whereTheTimeIsWithheldOnlyTheRecordingIsLeft() throws IOException {
        List<JsonNode> lines = lines(Withheld.of(List.of("occurred", "description")), SampleEntries.full());

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.get("timestamp_desc").asString()).isEqualTo("recorded");
            assertThat(line.get("message").asString()).isEqualTo("gift (P1)");
            assertThat(line.toString()).doesNotContain("2026-11-20", "fri 14:30", "delay", "chocolates");
        });
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        JsonNode line = lines(
                        Withheld.NOTHING,
                        Entries.note(3).with(Fact.SUBJECT, null).undated().entry())
                .get(0);

        assertThat(line.has("witnesses")).isFalse();
        assertThat(line.get("message").asString()).isEqualTo("note: A note.");
    }

    @Test
    void everyLineHasWhatTimesketchAsksForAndIsALine() throws IOException {
        List<Entry> entries = new HostileEntries(11, List.of()).list(300);

        assertThat(lines(Withheld.NOTHING, entries.toArray(new Entry[0])))
                .hasSizeGreaterThan(300)
                .allSatisfy(line -> {
                    for (String field : List.of("message", "datetime", "timestamp_desc")) {
                        assertThat(line.get(field).isString()).isTrue();
                    }
                });
    }

    private static Entry entry(Occurred occurred) {
        return Entries.incident(3)
                .occurred(occurred)
                .recorded("2026-11-22T05:24:32.123Z")
                .entry();
    }

    private static List<JsonNode> lines(Withheld withheld, Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TimesketchExport export = new TimesketchExport(out, withheld)) {
            for (Entry entry : entries) {
                export.entry(entry);
            }
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
