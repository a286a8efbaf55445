package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.HostileEntries;
import daybook.exchange.Withheld;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void writesOneRowForAnEntryInTheOrderOfTheJsonForm() throws IOException {
        String file = export(gift(), false, Withheld.NOTHING);

        assertThat(file)
                .isEqualTo(String.join(",", CsvColumns.ALL)
                        + "\r\n7,12,incident,gift,P1,amended,2,2026-11-20T14:30:00+00:00,,minute,Europe/London,fri 14:30,2026-11-20T14:30:00+00:00,"
                        + "2026-11-22T05:24:32.123Z,,Dr A,true,140072,\"A card, \"\"with love\"\"\r\n=1\",,,in-person,work,,,,"
                        + "Reception; Mum,,,,uneasy,no,,false,,,25.50,declined,,,,,,,,,,,,\"[\"\"a;b\"\"]\","
                        + "\"[{\"\"id\"\":13,\"\"exhibit\"\":\"\"AB/1\"\",\"\"name\"\":\"\"card.jpg\"\",\"\"media_type\"\":\"\"image/jpeg\"\","
                        + "\"\"size\"\":48211,\"\"sha256\"\":\"\"" + HASH + "\"\",\"\"redacted\"\":null}]\","
                        + "\"[{\"\"id\"\":15,\"\"at\"\":\"\"2026-11-22T05:24:32.123Z\"\",\"\"not_before\"\":null,\"\"by\"\":null,\"\"reason\"\":\"\"wrong\"\","
                        + "\"\"changed\"\":[\"\"place\"\"]}]\",,,,,,,,,,," + HASH + "\r\n");
    }

    @Test
    void beginsWithAByteOrderMarkAndIsHarmlessForSpreadsheets() throws IOException {
        String file = export(gift(), true, Withheld.NOTHING);

        assertThat(file).startsWith("\uFEFFid,record,type").contains("\"A card, \"\"with love\"\"'\r'\n'=1\"");
    }

    @Test
    void leavesWhatIsWithheldEmptyAndWithItHowLateItWas() throws IOException {
        String file = export(gift(), false, Withheld.of(List.of("occurred", "description")));

        assertThat(file)
                .contains("\r\n7,12,incident,gift,P1,amended,2,,,,,,,2026-11-22T05:24:32.123Z,,Dr A,,,,,,in-person,");
    }

    @Test
    void writesATextThatIsKnownToBeEmptyAsQuotationMarks() throws IOException {
        Entry entry = entry(gift().facts().toBuilder().set(Fact.IMPACT, "").build());

        assertThat(export(entry, false, Withheld.NOTHING)).contains(",uneasy,no,,false,\"\",,25.50,");
    }

    private static String export(Entry entry, boolean spreadsheet, Withheld withheld) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvExport export = new CsvExport(out, spreadsheet, withheld)) {
            export.entry(entry);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Entry gift() {
        return entry(Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "gift")
                .set(Fact.SUBJECT, "P1")
                .occurred(new Occurred(
                        "2026-11-20T14:30:00+00:00", null, Precision.MINUTE, HostileEntries.ZONE, "fri 14:30"))
                .set(Fact.RECORDED_BY, "Dr A")
                .set(Fact.DESCRIPTION, "A card, \"with love\"\r\n=1")
                .set(Fact.CHANNEL, "in-person")
                .set(Fact.PLACE, "work")
                .set(Fact.WITNESSES, List.of("Reception", "Mum"))
                .set(Fact.FEAR, "uneasy")
                .set(Fact.THREAT, "no")
                .set(Fact.PRIVATE_KNOWLEDGE, false)
                .set(Fact.VALUE, "25.50")
                .set(Fact.OUTCOME, "declined")
                .set(Fact.TAGS, List.of("a;b"))
                .build());
    }

    private static Entry entry(Facts facts) {
        return new Entry(
                12,
                7,
                facts,
                Status.AMENDED,
                2,
                HostileEntries.NOW,
                HostileEntries.ZONE,
                HASH,
                null,
                List.of(new Evidence(13, "AB/1", "card.jpg", "image/jpeg", 48211, HASH)),
                List.of(new Amendment(15, HostileEntries.NOW, null, "wrong", List.of(Fact.PLACE))));
    }
}
