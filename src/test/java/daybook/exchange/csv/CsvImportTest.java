package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.CsvRoundTripTest;
import daybook.exchange.FakeTimes;
import daybook.exchange.HostileEntries;
import daybook.exchange.ImportRow;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorByTheHeadings(String separator) throws IOException {
        String file = "Date,Time,Description,Location\n2026-11-20,14:30,Waited outside,home\n".replace(",", separator);

        Facts facts = facts(file, CsvOptions.NONE);

        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo("Waited outside");
        assertThat(facts.text(Fact.PLACE)).isEqualTo("home");
        assertThat(facts.occurred())
                .isEqualTo(new Occurred(
                        "2026-11-20T14:30:00+00:00", null, Precision.MINUTE, HostileEntries.ZONE, "2026-11-20 14:30"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11, month", "2026, year", "2026-11-20, day", "'', unknown", "unknown, unknown"})
    void keepsADateAsExactAsItIs(String date, String precision) throws IOException {
        assertThat(facts("Date,What happened\n" + date + ",x\n", CsvOptions.NONE)
                        .text(Fact.OCCURRED_PRECISION))
                .isEqualTo(precision);
    }

    @Test
    void takesTextsAsTheyStand() throws IOException {
        Facts facts =
                facts("What happened,identifier,Response\n\" 01234\r\n=1 \",+441632960001, none \n", CsvOptions.NONE);

        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo(" 01234\r\n=1 ");
        assertThat(facts.text(Fact.IDENTIFIER)).isEqualTo("+441632960001");
        assertThat(facts.text(Fact.RESPONSE)).isEqualTo(" none ");
    }

    @Test
    void keepsWhatItHasNoFactForBelowTheDescription() throws IOException {
        Facts facts = facts("Description,Material saved,,Severity\nA card,photo,odd,\n", CsvOptions.NONE);

        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo("A card\n\n[Material saved] photo\n[column 3] odd");
    }

    @Test
    void leavesOutOnlyWhatItIsToldToIgnore() throws IOException {
        CsvOptions options = CsvOptions.builder().ignored(List.of("severity")).build();

        assertThat(facts("Description,Severity\nA card,low\n", options).text(Fact.DESCRIPTION))
                .isEqualTo("A card");
    }

    @Test
    void putsTheHeadingBeforeATextThatIsOneOfSeveral() throws IOException {
        Facts facts = facts("Description,Response,Police contact\nA card,Kept it,Job 5\n", CsvOptions.NONE);

        assertThat(facts.text(Fact.RESPONSE)).isEqualTo("Kept it\n[Police contact] Job 5");
    }

    @Test
    void doesNotGuessAPlace() throws IOException {
        Facts facts = facts("Description,Location\nA card,surgery; car\n", CsvOptions.NONE);

        assertThat(facts.text(Fact.PLACE)).isNull();
        assertThat(facts.text(Fact.PLACE_DETAIL)).isEqualTo("surgery; car");
    }

    @Test
    void takesAPlaceFromTheUserAndKeepsTheWord() throws IOException {
        Facts facts = facts(
                "Description,Location\nA card,Surgery\n",
                CsvOptions.builder().places(List.of("surgery=work")).build());

        assertThat(facts.text(Fact.PLACE)).isEqualTo("work");
        assertThat(facts.text(Fact.PLACE_DETAIL)).isEqualTo("Surgery");
    }

    @ParameterizedTest
    @CsvSource({
        "gift, incident, gift, , ",
        "Friend request, incident, friend-request, , ",
        "told_police, step, , told-police, ",
        "Note, note, , , ",
        "visit, note, , , visit; kind-not-understood",
        "serenade, note, , , serenade; kind-not-understood",
        "Phone call, incident, call, , Phone call",
        "CONVICTION, step, , outcome, CONVICTION",
        "press_article, note, , , press_article",
        "order, step, , order, ",
        "'', incident, other, , "
    })
    void readsTheWordOfTheKindColumn(String word, String type, String kind, String step, String tag)
            throws IOException {
        Facts facts = facts("Kind,Description\n" + word + ",x\n", CsvOptions.NONE);

        assertThat(facts.text(Fact.TYPE)).isEqualTo(type);
        assertThat(facts.text(Fact.KIND)).isEqualTo(kind);
        assertThat(facts.text(Fact.STEP)).isEqualTo(step);
        assertThat(facts.list(Fact.TAGS)).isEqualTo(tag == null ? List.of() : List.of(tag.split("; ", -1)));
    }

    @Test
    void countsTheKindsThatNobodyKnowsHoweverTheyAreSpelt() throws IOException {
        CsvImport file = open("Kind,Description\nvisit,x\nobject,x\nVisit,x\nvisit,\ngift,x\n", CsvOptions.NONE);
        all(file);

        assertThat(file.unknownKinds()).containsExactly(Map.entry("visit", 3L), Map.entry("object", 1L));
    }

    @Test
    void takesWhatAKindStandsForFromTheUserAndKeepsTheWordAsATag() throws IOException {
        Facts facts = facts(
                "Kind,Description\nVisit,x\n",
                CsvOptions.builder().kinds(List.of("visit=appearance")).build());

        assertThat(facts.text(Fact.KIND)).isEqualTo("appearance");
        assertThat(facts.list(Fact.TAGS)).containsExactly("Visit");
    }

    @Test
    void takesFactsThatGoWithAWordFromTheUser() throws IOException {
        Facts facts = facts(
                "Kind,Description\nTyres,x\n",
                CsvOptions.builder()
                        .kinds(List.of("tyres=damage,place=home,attribution=suspected,channel=in-person"))
                        .build());

        assertThat(facts.text(Fact.KIND)).isEqualTo("damage");
        assertThat(facts.text(Fact.PLACE)).isEqualTo("home");
        assertThat(facts.text(Fact.ATTRIBUTION)).isEqualTo("suspected");
        assertThat(facts.text(Fact.CHANNEL)).isEqualTo("in-person");
    }

    @ParameterizedTest
    @CsvSource({"home, home, ", "work, work, ", "car park, , car park", "'', home, "})
    void takesWhatTheRowSaysBeforeWhatGoesWithAWordUnderstoodOrNot(String cell, String place, String detail)
            throws IOException {
        Facts facts = facts(
                "Kind,Description,Location\nTyres,x," + cell + "\n",
                CsvOptions.builder().kinds(List.of("tyres=damage,place=home")).build());

        assertThat(facts.text(Fact.PLACE)).isEqualTo(place);
        assertThat(facts.text(Fact.PLACE_DETAIL)).isEqualTo(detail);
    }

    @Test
    void keepsATextInTheKindColumnAsATextAndNotAsATag() throws IOException {
        String text = "He stood there again and shouted across the road";

        Facts facts = facts("Kind,Description\n" + text + ",x\n", CsvOptions.NONE);

        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo("x\n\n[Kind] " + text);
        assertThat(facts.list(Fact.TAGS)).containsExactly("kind-not-understood");
    }

    @Test
    void countsAnEntryWithAStepOfItsOwnAsUnderstood() throws IOException {
        CsvImport file = open("Kind,step,Description\nvisit,told-police,x\n", CsvOptions.NONE);
        Facts facts = ((ImportRow.Taken) Objects.requireNonNull(file.next())).facts();

        assertThat(file.unknownKinds()).isEmpty();
        assertThat(facts.text(Fact.STEP)).isEqualTo("told-police");
        assertThat(facts.list(Fact.TAGS)).containsExactly("visit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit | does not say what a word stands for",
                "=gift | does not say what a word stands for",
                "visit=visiting | is not a kind or step that daybook knows",
                "visit=appearance,home | behind a comma is not a fact and its word",
                "visit=appearance,hat=red | is not a fact for --map-kind that daybook knows",
                "visit=appearance,description=x | is not a fact for --map-kind that daybook knows",
                "visit=appearance,place=moon | is not a word for place that daybook knows",
                "visit=appearance,place=home,place=work | place is given twice",
                "visit=appearance,contact=yes | belongs to the kind \"advance\" alone",
                "visit=told-police,warned-how=letter | belongs to the step \"warned\" alone",
                "visit=warned,removal_risk=maybe | is not a value for removal_risk that daybook knows"
            })
    void refusesToTakeAnythingElseForAMeaning(String option, String reason) {
        assertThatThrownBy(() -> open(
                        "Kind,Description\nvisit,x\n",
                        CsvOptions.builder().kinds(List.of(option)).build()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesTwoMeaningsOfOneWord() {
        assertThatThrownBy(() -> open(
                        "Kind,Description\nvisit,x\n",
                        CsvOptions.builder()
                                .kinds(List.of("visit=appearance", "Visit=note"))
                                .build()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("is mapped twice");
    }

    @ParameterizedTest
    @CsvSource({"No", "none", "n/a", "Yes"})
    void doesNotTakeAnAnswerForAWitness(String answer) throws IOException {
        Facts facts = facts("Description,Were There Any Witnesses?\nA card," + answer + "\n", CsvOptions.NONE);

        assertThat(facts.list(Fact.WITNESSES)).isEmpty();
        assertThat(facts.text(Fact.DESCRIPTION)).endsWith("[Were There Any Witnesses?] " + answer);
    }

    @Test
    void refusesARowByItsLineItsCellAndItsReasonAndTakesTheOthers() throws IOException {
        List<ImportRow> rows =
                rows("Date,Description\n20/13/26,x\n\n,,\n2026-11-20,\n2026-11-21,\"y\nz\"\n,,\n1,2,3\n,w\n");

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0))
                .isEqualTo(new ImportRow.Refused(
                        2, "Date", "20/13/26", "\"20/13/26\" is not a date. (write it like 2026-11-20)"));
        assertThat(rows.get(1)).isEqualTo(new ImportRow.Refused(5, "description", "", "What happened is missing."));
        assertThat(rows.get(2)).isInstanceOf(ImportRow.Taken.class);
        assertThat(rows.get(3))
                .isEqualTo(new ImportRow.Refused(
                        9, "", "", "This row has text in cell 3, and there are only 2 headings."));
        assertThat(rows.get(4).line()).isEqualTo(10);
    }

    @Test
    void refusesARowWhosePrecisionContradictsItsDate() throws IOException {
        ImportRow row =
                rows("date,date_precision,what_happened\n2026-11,day,x\n").get(0);

        assertThat(row)
                .isEqualTo(new ImportRow.Refused(
                        2, "date_precision", "day", "This contradicts the date, which is known to this: month."));
    }

    @Test
    void readsTheHeadingsBelowTheRowsThatAreSkipped() throws IOException {
        String file = "Our log,\n\"two\nlines\",\n\nDescription,Place\nA card,home\n";

        ImportRow row = rows(file, CsvOptions.builder().skipRows(2).build()).get(0);

        assertThat(row.line()).isEqualTo(6);
    }

    @Test
    void givesEqualRowsOfOneFileDigestsOfTheirOwnThatStayTheSame() throws IOException {
        String file = "Date,Description\n2026-11-20,silent call\n2026-11-20,silent call\n";
        String quoted = "Date;Description\n\n\"2026-11-20\";silent call\n2026-11-20;\"silent call\"\n";

        assertThat(digests(file)).doesNotHaveDuplicates().isEqualTo(digests(quoted));
    }

    @Test
    void readsAnotherEncodingWhenItIsNamed() throws IOException {
        byte[] file = "Description\nCaf\u00e9 \u20ac5\n".getBytes(Charset.forName("windows-1252"));

        ImportRow row = CsvRoundTripTest.rows(
                        file, CsvOptions.builder().encoding("windows-1252").build())
                .get(0);

        assertThat(((ImportRow.Taken) row).facts().text(Fact.DESCRIPTION)).isEqualTo("Caf\u00e9 \u20ac5");
    }

    @Test
    void endsWithARefusalWhereTheFileIsNotUtf8() throws IOException {
        byte[] file = "Description\nfine\nCaf\u00e9\nlost\n".getBytes(StandardCharsets.ISO_8859_1);

        List<ImportRow> rows = CsvRoundTripTest.rows(file, CsvOptions.NONE);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(((ImportRow.Refused) rows.get(1)).reason())
                .contains("not UTF-8")
                .contains("--encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "description=Nope | no column \"Nope\"",
                "descriptoin=Text | \"descriptoin\" is not a fact",
                "description | does not say which column",
                "description=#9 | no column \"#9\"",
                "time=Text | mapped to time and none to date",
                "hash=Text | \"hash\" is not a fact",
                "recorded_by=Text | \"recorded_by\" is not a fact"
            })
    void refusesAMapThatDoesNotFitTheFile(String map, String message) {
        assertThatThrownBy(() -> rows(
                        "Text,Description\na,b\n",
                        CsvOptions.builder().maps(List.of(map)).build()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining(message);
    }

    @Test
    void listsTheHeadingsWhenNoneSaysWhatHappened() {
        assertThatThrownBy(() -> rows("Datum;Was\n1;2\n"))
                .hasMessageContaining("#1 Datum, #2 Was")
                .satisfies(e -> assertThat(((DaybookException) e).hint())
                        .contains("--map description=")
                        .contains("--skip-rows"));
    }

    @Test
    void readsColumnsByTheirNumberWhereHeadingsAreDouble() throws IOException {
        String file = "Notes,Notes,Date\nfirst,second,2026\n";
        CsvOptions options = CsvOptions.builder()
                .maps(List.of("description=#2", "response=#1"))
                .build();

        assertThat(facts(file, options).text(Fact.DESCRIPTION)).isEqualTo("second");
        assertThatThrownBy(() -> rows(file, CsvOptions.NONE)).hasMessageContaining("same heading \"Notes\"");
    }

    @Test
    void refusesAValueThatTheUserMappedAndKeepsOneThatMerelyLooksLikeAFact() throws IOException {
        String file = "Description,threat\nx,he said so\n";

        ImportRow mapped = rows(
                        file,
                        CsvOptions.builder().maps(List.of("threat=threat")).build())
                .get(0);

        assertThat(mapped).isInstanceOf(ImportRow.Refused.class);
        assertThat(facts(file, CsvOptions.NONE).text(Fact.DESCRIPTION)).isEqualTo("x\n\n[threat] he said so");
    }

    @Test
    void refusesUtf16UnlessItIsNamed() throws IOException {
        byte[] file = "\uFEFFDescription\r\nx\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> CsvRoundTripTest.rows(file, CsvOptions.NONE)).hasMessageContaining("UTF-16");
        assertThat(CsvRoundTripTest.rows(
                        file, CsvOptions.builder().encoding("UTF-16LE").build()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"withdrawn, withdrawn in the log", "redacted, removed by redaction", "gone, not a status"})
    void refusesAnEntryThatDoesNotStandInItsOwnLog(String status, String reason) throws IOException {
        String file = String.join(",", CsvColumns.ALL) + "\n1,3,note,,P1," + status + ",1,,,unknown,Europe/London,,,"
                + "2026-11-22T05:24:32.123Z,,Dr A,,,text" + ",".repeat(29) + "\n";

        assertThat(((ImportRow.Refused) rows(file).get(0)).reason()).contains(reason);
    }

    @Test
    void keepsTheFirstRecordingOfAnEntryThatWasImportedBefore() throws IOException {
        String file = String.join(",", CsvColumns.ALL) + "\n1,3,note,,P1,current,1,,,unknown,Europe/London,,,"
                + "2026-11-22T05:24:32.123Z,,Dr A,,,text" + ",".repeat(34) + "2020-01-01T00:00:00.000Z,,3,9,,,,\n";

        Facts facts = facts(file, CsvOptions.NONE);

        assertThat(facts.text(Fact.SOURCE_RECORDED_AT)).isEqualTo("2020-01-01T00:00:00.000Z");
        assertThat(facts.text(Fact.SOURCE_RECORDED_BY)).isNull();
    }

    private static Facts facts(String file, CsvOptions options) throws IOException {
        List<ImportRow> rows = rows(file, options);
        assertThat(rows).hasSize(1).allSatisfy(row -> assertThat(row).isInstanceOf(ImportRow.Taken.class));
        return ((ImportRow.Taken) rows.get(0)).facts();
    }

    private static List<String> digests(String file) throws IOException {
        List<String> digests = new ArrayList<>();
        for (ImportRow row : rows(file)) {
            digests.add(((ImportRow.Taken) row).digest());
        }
        return digests;
    }

    private static List<ImportRow> rows(String file) throws IOException {
        return rows(file, CsvOptions.NONE);
    }

    private static List<ImportRow> rows(String file, CsvOptions options) throws IOException {
        return CsvRoundTripTest.rows(file.getBytes(StandardCharsets.UTF_8), options);
    }

    private static void all(CsvImport file) throws IOException {
        while (file.next() != null) {
            // only what is counted on the way matters
        }
    }

    private static CsvImport open(String file, CsvOptions options) throws IOException {
        return CsvImport.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                options,
                new FakeTimes(),
                HostileEntries.ZONE,
                HostileEntries.NOW);
    }
}
