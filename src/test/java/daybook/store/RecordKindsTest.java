package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Checkpoint;
import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.NewEvidence;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.SubjectCard;
import daybook.log.WitnessCard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordKindsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SHA256 = "ab".repeat(32);
    private static final Head HEAD = new Head("c".repeat(32), 3, SHA256, NOW);

    private static final Occurred DAY = new Occurred("2026-11-20", null, Precision.DAY, LONDON, "20 Nov");

    private static Event read(RecordFacts facts) {
        return new Event(7, facts.kind(), 3L, NOW, LONDON, facts.named());
    }

    private static DiscloseRecord.Handover handover() {
        return new DiscloseRecord.Handover(
                "Dr B",
                "log.zip",
                2,
                List.of("1", "4"),
                List.of("--tag x"),
                List.of("impact"),
                List.of("flags"),
                true,
                "consent",
                "asked for");
    }

    static List<RecordFacts> each() {
        Checkpoint checkpoint = Checkpoint.of(HEAD);
        return List.of(
                GenesisRecord.facts("daybook", LONDON, DateOrder.DMY, "Dr A"),
                SubjectRecord.adding(
                                "P1",
                                new SubjectCard(
                                        "Example", List.of("07700 900123"), "relative", "Example Surgery", "2026-10"))
                        .facts(),
                new WitnessRecord("Nurse B", "07700 900321", "practice nurse", List.of()).facts(),
                SettingRecord.facts("silence-days", "30").because("agreed"),
                AmendRecord.facts(Map.of("place", "home"), Set.of(Fact.IMPACT)).because("remembered"),
                AmendRecord.ofWithdrawal().because("entered twice"),
                AttachRecord.facts(
                        new NewEvidence.About("note.txt", "text/plain", "2026-11-20T09:00:00Z", List.of("EXIF: none"))
                                .told("A card", "Ann"),
                        SHA256,
                        5,
                        "AB/1"),
                RemovalRecord.decided(RemovalRecord.facts(List.of("reason"), List.of(SHA256)), "DPO", "asked for"),
                RemovalRecord.decided(
                        RemovalRecord.ofEntry(List.of(), List.of(), List.of(5L), List.of(SHA256)), "DPO", "asked for"),
                CheckpointRecord.facts(checkpoint, "Dr B", "17"),
                TokenRecord.facts(checkpoint, new byte[] {1}, NOW, "CN=Example", "9", "1.2.3"),
                DiscloseRecord.ofBundle(handover(), HEAD, SHA256, "court"),
                DiscloseRecord.ofReport(handover(), HEAD, SHA256, "police"),
                new DismissRecord("late-entries", "P1", List.of("1-3"), List.of("the flat"))
                        .facts("1", "written late")
                        .because("notebook"),
                new ItemRecord("AB/2", "watch in a box", "practice safe", "Dr A", DAY)
                        .facts()
                        .recordedBy("Dr A"),
                new HandRecord("PC 4711", "Dr A", "police station", DAY).facts().because("Receipt 17/26"),
                HoldRecord.ofPlacing().because("police inquiry"),
                HoldRecord.ofLifting().because("closed"),
                ImportRecord.facts(new ImportedFile("calls.csv", SHA256, 1, 9, 7, 1)),
                ForeignLog.facts(
                        "d".repeat(32),
                        new Merge("log.zip", SHA256, "Dr Lee", Map.of("J1", "P1"), null),
                        HEAD,
                        4,
                        SHA256,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatIsWrittenHasTheFactsThatItsKindMustHave(RecordFacts facts) {
        RequiredFacts required = RequiredFacts.of(facts.kind());

        assertThat(required.always())
                .anySatisfy(set -> assertThat(facts.named().keySet()).containsAll(set));
        assertThat(facts.named().keySet()).containsAll(required.unlessRedacted());
    }

    @Test
    void everyKindButTheEntryIsWrittenByAClassOfItsOwn() {
        Set<RecordKind> written =
                new HashSet<>(each().stream().map(RecordFacts::kind).toList());

        assertThat(Stream.of(RecordKind.values()).filter(kind -> !written.contains(kind)))
                .containsExactly(RecordKind.ENTRY);
    }

    @Test
    void whoWroteARecordAndWhyAreReadBack() {
        Event event = read(AmendRecord.ofWithdrawal().because("entered twice").recordedBy("Dr A"));

        assertThat(event.reason()).isEqualTo("entered twice");
        assertThat(event.recordedBy()).isEqualTo("Dr A");
        assertThat(read(AmendRecord.ofWithdrawal().recordedBy(null)).facts()).isEmpty();
    }

    @Test
    void theBeginningOfALogIsReadBack() {
        assertThat(GenesisRecord.of(read(GenesisRecord.facts("daybook", LONDON, DateOrder.DMY, null))))
                .isEqualTo(new GenesisRecord("Europe/London", DateOrder.DMY.word(), null));
    }

    @Test
    void aChangeOfACardSaysWhatIsDifferentAndMakesTheOneCardOfTheOther() {
        SubjectCard before = new SubjectCard("Exmaple", List.of("07700 900123"), "relative", null, "2026-10");
        SubjectCard after = new SubjectCard("Example", List.of(), null, "Example Surgery", "2026-10");

        SubjectRecord change = SubjectRecord.changing("P1", before, after);

        assertThat(change.changed()).containsExactly("name", "identifiers", "registered_at", "role");
        assertThat(SubjectRecord.of(read(change.facts()))).isEqualTo(change);
        assertThat(change.after(before)).isEqualTo(after);
        assertThat(SubjectRecord.changing("P1", after, after).changed()).isEmpty();
    }

    @Test
    void theRecordsOfACardOfAWitnessAreOneCardEvenWithoutAName() {
        Event first = new Event(
                4,
                RecordKind.WITNESS,
                null,
                NOW,
                LONDON,
                new WitnessRecord("Nurse B", "07700 900321", null, List.of())
                        .facts()
                        .named());
        Event second = new Event(
                9,
                RecordKind.WITNESS,
                4L,
                NOW,
                LONDON,
                new WitnessRecord(null, null, "nurse", List.of("contact_details"))
                        .facts()
                        .named());
        Event removed = new Event(4, RecordKind.WITNESS, null, NOW, LONDON, Map.of("contact_details", "07700 900321"));

        assertThat(WitnessRecord.cards(List.of(first, second)))
                .containsExactly(new WitnessCard(4, "Nurse B", null, "nurse"));
        assertThat(WitnessRecord.cards(List.of(removed)))
                .containsExactly(new WitnessCard(4, null, "07700 900321", null));
    }

    @Test
    void aSettingIsReadBackWithItsValueOrWithoutOne() {
        assertThat(SettingRecord.of(read(SettingRecord.facts("silence-days", "30"))))
                .isEqualTo(new SettingRecord("silence-days", "30"));
        assertThat(SettingRecord.of(read(SettingRecord.facts("silence-days", null))))
                .isEqualTo(new SettingRecord("silence-days", null));
    }

    @Test
    void anAmendmentChangesWhatItNamesAndWhatItClears() {
        AmendRecord record =
                AmendRecord.of(read(AmendRecord.facts(Map.of("impact", "none", "place", "home"), Set.of(Fact.VALUE))
                        .because("remembered")
                        .recordedBy("Dr A")));

        assertThat(record.changed()).containsExactlyInAnyOrder(Fact.PLACE, Fact.IMPACT, Fact.VALUE);
        assertThat(record.value(Fact.PLACE)).isEqualTo("home");
        assertThat(record.value(Fact.VALUE)).isNull();
    }

    @Test
    void aRedactionIsReadBackAndWhatItDoesNotSayIsEmpty() {
        assertThat(RemovalRecord.of(read(RemovalRecord.decided(
                        RemovalRecord.ofEntry(List.of("place"), List.of(SHA256), List.of(5L), List.of(SHA256)),
                        "DPO",
                        "asked for"))))
                .isEqualTo(new RemovalRecord(List.of("place"), List.of("5"), List.of(SHA256), "DPO"));
        assertThat(RemovalRecord.of(read(RecordFacts.of(RecordKind.REDACT))))
                .isEqualTo(new RemovalRecord(List.of(), List.of(), List.of(), ""));
    }

    @Test
    void aFlagPutAsideIsReadBack() {
        DismissRecord record = new DismissRecord("breach", "P1", List.of("1-3"), List.of());

        assertThat(DismissRecord.of(read(record.facts("1", "said")))).isEqualTo(record);
    }

    @Test
    void aHandoverIsReadBack() {
        Event event = read(DiscloseRecord.ofReport(handover(), HEAD, SHA256, null));

        assertThat(DiscloseRecord.of(event))
                .isEqualTo(new DiscloseRecord(
                        event,
                        "Dr B",
                        "report",
                        "log.zip",
                        3,
                        2,
                        List.of("1", "4"),
                        List.of("--tag x"),
                        List.of("impact"),
                        List.of("flags"),
                        true,
                        SHA256,
                        null,
                        "consent"));
        assertThat(event.reason()).isEqualTo("asked for");
    }

    @Test
    void aThingAndItsHandingOverAreReadBack() {
        ItemRecord item = new ItemRecord("AB/2", "watch in a box", "practice safe", "Dr A", DAY);
        HandRecord hand = new HandRecord("PC 4711", null, null, DAY);

        assertThat(ItemRecord.of(read(item.facts()))).isEqualTo(item);
        assertThat(HandRecord.of(read(hand.facts()))).isEqualTo(hand);
    }

    @Test
    void aTimeOfWhichAPartIsMissingIsUnknown() {
        Map<String, Object> facts = new HashMap<>(
                new ItemRecord(null, "watch", null, "Dr A", DAY).facts().named());
        facts.remove("occurred_from");

        assertThat(ItemRecord.of(read(RecordFacts.of(RecordKind.ITEM, facts))).since())
                .isEqualTo(Occurred.unknown(LONDON, "20 Nov"));
    }

    @Test
    void anImportIsOfAFileOrOfALog() {
        assertThat(ImportRecord.of(read(ImportRecord.facts(new ImportedFile("calls.csv", SHA256, 1, 9, 7, 1)))))
                .isEqualTo(new ImportRecord("calls.csv", null));
    }
}
