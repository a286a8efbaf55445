package daybook.exchange;

import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Stamp;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Vocabulary;
import daybook.log.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entries about invented people, for tests of the formats. */
public final class SampleEntries {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Instant RECORDED = Instant.parse("2026-11-22T05:24:32.123456Z");
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final String HASH = "0123456789abcdef".repeat(4);

    /** Pieces that have broken some program's text. */
    private static final List<String> PIECES = List.of(
            "\0",
            "\u0001",
            "\b",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u009b2J",
            "\u00a0",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "'",
            ",",
            ";",
            "|",
            "=1+1",
            "@SUM",
            "+44 7700 900123",
            "-1",
            "01234",
            "<script>",
            "&amp;",
            "{}",
            "[]",
            "null",
            "true",
            "é",
            "e\u0301",
            "\u200b",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ue000",
            "中文",
            "𝒳",
            "👩‍⚕️",
            "\udbff\udfff",
            "\ud800\udc00",
            "plain words");

    private SampleEntries() {}

    /** An entry with these facts, recorded in November 2026, without evidence or amendments. */
    public static Entry entry(long id, Facts facts) {
        return new Entry(id, id, facts, Status.CURRENT, 1, RECORDED, LONDON, HASH, null, List.of(), List.of());
    }

    /** An incident of which only the kind and the description are known. */
    public static Facts.Builder bare() {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "gift")
                .set(Fact.DESCRIPTION, "A box of chocolates")
                .occurred(Occurred.unknown(LONDON, null));
    }

    /** An incident of which everything is known. */
    public static Entry full() {
        Facts facts = bare().set(Fact.SUBJECT, "P1")
                .occurred(new Occurred("2026-11-20T14:30:00+00:00", null, Precision.MINUTE, LONDON, "fri 14:30"))
                .set(Fact.RECORDED_BY, "Dr Ashby")
                .set(Fact.EXACT_WORDS, "“For you”")
                .set(Fact.TIMES, "at least 2")
                .set(Fact.CHANNEL, "in-person")
                .set(Fact.PLACE, "work")
                .set(Fact.PLACE_DETAIL, "front desk")
                .set(Fact.TARGET, "self")
                .set(Fact.IDENTIFIER, "+44 7700 900123")
                .set(Fact.WITNESSES, List.of("Reception", "Mr Bell; porter"))
                .set(Fact.ATTRIBUTION, "self-identified")
                .set(Fact.ATTRIBUTION_REASON, "signed the card")
                .set(Fact.TOLD_BY, "Reception")
                .set(Fact.FEAR, "uneasy")
                .set(Fact.THREAT, "no")
                .set(Fact.PRIVATE_KNOWLEDGE, false)
                .set(Fact.IMPACT, "left by the back door")
                .set(Fact.RESPONSE, "declined politely")
                .set(Fact.VALUE, "25.00")
                .set(Fact.OUTCOME, "declined")
                .set(Fact.TAGS, List.of("gifts"))
                .set(Fact.SOURCE_RECORDED_AT, "2026-11-21T08:00:00.000Z")
                .set(Fact.SOURCE_RECORDED_BY, "Nurse Cole")
                .set(Fact.SOURCE_LINE, 7L)
                .set(Fact.SOURCE_ROW, "aa".repeat(16))
                .build();
        return new Entry(
                12,
                7,
                facts,
                Status.AMENDED,
                2,
                RECORDED,
                LONDON,
                HASH,
                11L,
                List.of(new Evidence(13, "AB/1", "card.jpg", "image/jpeg", 48_211, HASH)),
                List.of(new Amendment(15, RECORDED.plusSeconds(60), "Dr Ashby", "wrong room", List.of(Fact.PLACE))));
    }

    /** Well-formed text of the worst kind. */
    static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) > 0) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else {
                int c = random.nextInt(0x110000);
                text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? c - 0x800 : c);
            }
        }
        return text.toString();
    }

    /** Facts as an import leaves them: any of them may be there, each with any value that it may have. */
    public static Facts random(Random random) {
        Facts.Builder facts = Facts.builder();
        for (Fact fact : Fact.values()) {
            boolean own = fact.compareTo(Fact.EXACT_WORDS) >= 0 && fact.compareTo(Fact.TAGS) <= 0;
            if (own && fact != Fact.STEP && random.nextBoolean()) {
                facts.set(fact, random(fact, random));
            }
        }
        if (random.nextBoolean()) {
            facts.set(Fact.SUBJECT, "P" + random.nextInt(9));
        }
        facts.set(Fact.DESCRIPTION, "x" + hostile(random));
        switch (random.nextInt(3)) {
            case 0 -> facts.set(Fact.TYPE, "incident").set(Fact.KIND, pick(Words.all(Kind.values()), random));
            case 1 -> facts.set(Fact.TYPE, "step").set(Fact.STEP, pick(Words.all(Step.values()), random));
            default -> facts.set(Fact.TYPE, "note");
        }
        if (random.nextBoolean()) {
            facts.set(Fact.SOURCE_RECORDED_AT, Stamp.format(RECORDED.minusSeconds(random.nextInt(1_000_000))));
        }
        facts.set(Fact.SOURCE_RECORDED_BY, "x" + hostile(random));
        leaveOutWhatDoesNotBelong(facts);
        return facts.occurred(occurred(random)).build();
    }

    /** Some facts are those of one kind or one step. */
    private static void leaveOutWhatDoesNotBelong(Facts.Builder facts) {
        if (!"advance".equals(facts.value(Fact.KIND))) {
            facts.set(Fact.CONTACT, null);
        }
        if (!"warned".equals(facts.value(Fact.STEP))) {
            facts.set(Fact.WARNED_HOW, null).set(Fact.REMOVAL_RISK, null);
        }
        if (!"order".equals(facts.value(Fact.STEP))) {
            facts.set(Fact.ORDER_TYPE, null).set(Fact.CONDITIONS, null);
        }
        if (!"note".equals(facts.value(Fact.TYPE))) {
            facts.set(Fact.OBJECTION, null);
        }
        // The number of another entry is of one log alone.
        facts.set(Fact.ABOUT, null);
    }

    private static Object random(Fact fact, Random random) {
        List<String> words = Vocabulary.of(fact);
        if (words != null) {
            return pick(words, random);
        }
        return switch (fact.form()) {
            case FLAG -> random.nextBoolean();
            case NUMBER -> random.nextLong();
            case LIST -> {
                List<String> items = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    items.add(hostile(random) + "x");
                }
                yield items;
            }
            case TEXT ->
                fact == Fact.TIMES
                        ? pick(List.of("1", "at least 100", "about 20"), random)
                        : fact == Fact.VALUE
                                ? random.nextInt(1000) + pick(List.of("", ".5", ".00", ".07"), random)
                                : fact == Fact.UNTIL
                                        ? pick(List.of("2027", "2027-02", "2027-02-28"), random)
                                        : hostile(random);
        };
    }

    private static Occurred occurred(Random random) {
        String typed = random.nextBoolean() ? hostile(random) : null;
        ZoneId zone = ZoneId.of(pick(List.of("Europe/London", "+05:30", "UTC", "Asia/Tokyo"), random));
        String moment = "2026-10-0" + (1 + random.nextInt(9)) + "T14:30:00+01:00";
        return switch (pick(List.of(Precision.values()), random)) {
            case SECOND -> new Occurred("2026-10-25T01:30:59+01:00", null, Precision.SECOND, zone, typed);
            case MINUTE -> new Occurred(moment, null, Precision.MINUTE, zone, typed);
            case ABOUT -> new Occurred(moment, null, Precision.ABOUT, zone, typed);
            case PART_OF_DAY -> new Occurred(moment, "2026-10-10T18:00:00+01:00", Precision.PART_OF_DAY, zone, typed);
            case DAY -> new Occurred("2024-02-29", null, Precision.DAY, zone, typed);
            case ABOUT_DAY -> new Occurred("2024-02-28", null, Precision.ABOUT_DAY, zone, typed);
            case MONTH -> new Occurred("2026-02", null, Precision.MONTH, zone, typed);
            case ABOUT_MONTH -> new Occurred("2025-02", null, Precision.ABOUT_MONTH, zone, typed);
            case YEAR -> new Occurred("1999", null, Precision.YEAR, zone, typed);
            case ABOUT_YEAR -> new Occurred("1998", null, Precision.ABOUT_YEAR, zone, typed);
            case RANGE ->
                new Occurred(
                        random.nextInt(3) == 0 ? null : pick(List.of("2026-01-31", "2026-01", "2025"), random),
                        "2026-02-01",
                        Precision.RANGE,
                        zone,
                        typed);
            case UNKNOWN -> Occurred.unknown(zone, typed);
        };
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
