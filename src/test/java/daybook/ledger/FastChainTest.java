package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the two ways to follow a chain: the fast way never says yes where the slow way says no. */
class FastChainTest {

    private static final Instant START = Instant.parse("2026-11-22T05:24:32.123Z");

    private static final String LOG = "0123456789abcdef0123456789abcdef";

    private static final Sealed GENESIS = at(START).first(LOG, Samples.genesis());

    private static final Head BEFORE = GENESIS.head();

    private static final Sealed GOOD = sealed(null, 6);

    private static Sealer at(Instant time) {
        return new Sealer(Clock.fixed(time, ZoneOffset.UTC), new SecureSalts());
    }

    /** An entry with so many facts. */
    private static Sealed sealed(Long ref, int facts) {
        Map<String, Object> all = Samples.entry("Rang twice");
        for (int i = all.size(); i < facts; i++) {
            all.put("fact_" + i, "value " + i);
        }
        return at(START.plusSeconds(9)).seal(BEFORE, RecordKind.ENTRY, ref, all);
    }

    private static boolean fast(Head before, String line, List<Disclosure> facts) {
        FastChain lines = new FastChain(before);
        if (!lines.follows(line.getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        for (Disclosure each : facts) {
            byte[] json = each.json().getBytes(StandardCharsets.UTF_8);
            if (!lines.commitsTo(json, 0, json.length)) {
                return false;
            }
        }
        return lines.isDisclosed();
    }

    private static boolean slow(Head before, String line, List<Disclosure> facts) {
        ChainCheck check = ChainCheck.after(before, Redactions.NONE);
        check.next(before.records() + 1, line, facts);
        return check.chainFault() == null && check.commitmentFault() == null;
    }

    private static String swapped(String line) {
        List<String> digests = digests(line);
        return line.replace(String.join(",", digests), digests.get(1) + "," + digests.get(0) + rest(digests, 2));
    }

    private static List<String> digests(String line) {
        String list = line.substring(line.indexOf("_sd\":[") + 6, line.indexOf(']'));
        return List.of(list.split(",", -1));
    }

    private static String rest(List<String> digests, int from) {
        return "," + String.join(",", digests.subList(from, digests.size()));
    }

    private static String sd(List<String> digests) {
        return GOOD.text().replace(String.join(",", digests(GOOD.text())), String.join(",", digests));
    }

    /** Lines that do not follow, by what is wrong with them. */
    private static Map<String, String> wrongLines() {
        String good = GOOD.text();
        List<String> digests = digests(good);
        List<String> twice = new ArrayList<>(digests);
        twice.add(1, digests.get(0));
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("another version", good.replace("\"v\":1", "\"v\":2"));
        wrong.put("another log", good.replace(LOG, LOG.replace('f', 'e')));
        wrong.put("the number after the next", good.replace("\"seq\":2", "\"seq\":3"));
        wrong.put("its own predecessor", good.replace("\"seq\":2", "\"seq\":1"));
        wrong.put("a number with a zero", good.replace("\"seq\":2", "\"seq\":02"));
        wrong.put("the hash of another record", good.replace(BEFORE.hash(), GOOD.hash()));
        wrong.put("one digit of the hash", good.replace(BEFORE.hash(), flip(BEFORE.hash())));
        wrong.put("second 60", good.replace("05:24:41.123Z", "05:24:60.123Z"));
        wrong.put("second 75", good.replace("05:24:41.123Z", "05:24:75.123Z"));
        wrong.put("minute 60", good.replace("05:24:41.123Z", "05:60:41.123Z"));
        wrong.put("30 February", good.replace("2026-11-22", "2026-02-30"));
        wrong.put("no fraction", good.replace("41.123Z", "41Z"));
        wrong.put("a comma before the fraction", good.replace("41.123Z", "41,123Z"));
        wrong.put("a time of another zone", good.replace("41.123Z", "41.123+"));
        wrong.put("no zone", good.replace("\"tz\":\"Z\"", "\"tz\":\"\""));
        wrong.put("a quotation mark in the zone", good.replace("\"tz\":\"Z\"", "\"tz\":\"Z\"\""));
        wrong.put("another kind", good.replace("\"kind\":\"entry\"", "\"kind\":\"entries\""));
        for (String ref :
                List.of("2", "3", "0", "01", "-1", "+1", "1.0", "99999999999999999999", "18446744073709551617", "")) {
            wrong.put("ref " + ref, good.replace("\"entry\",", "\"entry\",\"ref\":" + ref + ","));
        }
        wrong.put("no commitments", good.replace(String.join(",", digests), ""));
        wrong.put("a commitment less", sd(digests.subList(1, digests.size())));
        wrong.put("commitments in another order", swapped(good));
        wrong.put("a commitment twice", sd(twice));
        wrong.put(
                "a shorter commitment",
                good.replace(digests.get(0), digests.get(0).substring(0, 43) + "\""));
        wrong.put("a commitment without its end", good.replace(digests.get(0) + ",", digests.get(0) + " "));
        wrong.put("no bracket at the end", good.substring(0, good.length() - 2) + "}");
        wrong.put("no brace at the end", good.substring(0, good.length() - 1));
        wrong.put("another sign for the bracket", good.substring(0, good.length() - 2) + ")}");
        wrong.put("another sign for the brace", good.substring(0, good.length() - 1) + ")");
        wrong.put("a line break behind it", good + "\n");
        wrong.put("a blank in front", " " + good);
        wrong.put("nothing", "");
        return wrong;
    }

    private static String flip(String hash) {
        return hash.substring(0, 63) + (hash.endsWith("0") ? "1" : "0");
    }

    @TestFactory
    List<DynamicTest> a_line_that_does_not_follow_is_taken_by_neither_way() {
        List<DynamicTest> tests = new ArrayList<>();
        wrongLines()
                .forEach((what, line) -> tests.add(DynamicTest.dynamicTest(what, () -> {
                    assertThat(line).isNotEqualTo(GOOD.text());
                    assertThat(fast(BEFORE, line, GOOD.disclosures()))
                            .as("fast")
                            .isFalse();
                    assertThat(slow(BEFORE, line, GOOD.disclosures()))
                            .as("slow")
                            .isFalse();
                })));
        return tests;
    }

    private static Map<String, List<Disclosure>> wrongFacts() {
        List<Disclosure> good = GOOD.disclosures();
        Map<String, List<Disclosure>> wrong = new LinkedHashMap<>();
        wrong.put("the first is missing", good.subList(1, good.size()));
        wrong.put("the last is missing", good.subList(0, good.size() - 1));
        wrong.put("none", List.of());
        List<Disclosure> twice = new ArrayList<>(good);
        twice.add(good.get(2));
        wrong.put("one is there twice", twice);
        List<Disclosure> replaced = new ArrayList<>(good);
        replaced.set(1, good.get(0));
        wrong.put("one is there instead of another", replaced);
        List<Disclosure> more = new ArrayList<>(good);
        more.add(sealed(null, 7).disclosures().get(6));
        wrong.put("one more", more);
        List<Disclosure> other = new ArrayList<>(sealed(null, 6).disclosures());
        wrong.put("the same with other salts", other);
        return wrong;
    }

    @TestFactory
    List<DynamicTest> facts_that_are_not_the_ones_committed_to_are_taken_by_neither_way() {
        List<DynamicTest> tests = new ArrayList<>();
        wrongFacts()
                .forEach((what, facts) -> tests.add(DynamicTest.dynamicTest(what, () -> {
                    assertThat(fast(BEFORE, GOOD.text(), facts)).as("fast").isFalse();
                    assertThat(slow(BEFORE, GOOD.text(), facts)).as("slow").isFalse();
                })));
        return tests;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 20, 63, 64})
    void what_the_program_writes_is_taken_by_both(int facts) {
        for (Long ref : new Long[] {null, 1L}) {
            Sealed sealed = sealed(ref, facts);
            assertThat(fast(BEFORE, sealed.text(), sealed.disclosures())).isTrue();
            assertThat(slow(BEFORE, sealed.text(), sealed.disclosures())).isTrue();
        }
    }

    /** Every second, and thousandths with and without zeros: nothing in a time that the program writes may send it the slow way. */
    @Test
    void every_time_is_taken_by_both() {
        Instant minute = Instant.parse("2026-11-22T10:59:00Z");
        for (int second = 0; second < 125; second++) {
            for (int millis : new int[] {0, 9, 10, 99, 100, 999}) {
                Instant time = minute.plusSeconds(second).plusMillis(millis);
                Sealed sealed = at(time).seal(BEFORE, RecordKind.ENTRY, null, Samples.entry("Rang"));
                FastChain lines = new FastChain(BEFORE);
                assertThat(lines.follows(sealed.text().getBytes(StandardCharsets.UTF_8)))
                        .as(sealed.text())
                        .isTrue();
                assertThat(lines.recorded()).isEqualTo(time);
            }
        }
    }

    /** One reader of many lines keeps the last minute that it understood. */
    @Test
    void a_minute_is_not_taken_for_the_one_before() {
        FastChain lines = new FastChain(BEFORE);
        Head head = BEFORE;
        for (String time : List.of("2026-11-22T10:59:01Z", "2026-11-22T11:00:02Z", "2026-11-22T10:59:03Z")) {
            Sealed sealed = at(Instant.parse(time)).seal(head, RecordKind.ENTRY, null, Samples.entry("Rang"));
            assertThat(lines.follows(sealed.text().getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(lines.recorded()).isEqualTo(Instant.parse(time));
            byte[] hash = new byte[64];
            lines.hash(hash);
            lines.goOn(hash);
            head = sealed.head();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8, 9, 10, 89, 98, 99, 100, 999, 1_000_000, 1_234_567_890, 99_999_999_999L})
    void numbers_of_every_length_are_taken_by_both(long records) {
        Head before = new Head(LOG, records, GENESIS.hash(), START, START);
        for (long ref : new long[] {1, 7, 9, 10, 19, 90, 99, 100, 109, records - 1, records}) {
            if (ref >= 1 && ref <= records) {
                Sealed sealed = at(START).seal(before, RecordKind.ENTRY, ref, Samples.entry("Rang"));
                assertThat(fast(before, sealed.text(), sealed.disclosures()))
                        .as(sealed.text())
                        .isTrue();
                assertThat(slow(before, sealed.text(), sealed.disclosures())).isTrue();
                String later = sealed.text().replace("\"seq\":" + (records + 1), "\"seq\":" + (records + 11));
                assertThat(fast(before, later, sealed.disclosures())).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "Europe/London", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "+05:30"})
    void every_zone_is_taken_by_both(String zone) {
        Sealed sealed = new Sealer(Clock.fixed(START, ZoneId.of(zone)), new SecureSalts())
                .seal(BEFORE, RecordKind.ENTRY, null, Samples.entry("Rang"));
        FastChain lines = new FastChain(BEFORE);
        assertThat(lines.follows(sealed.text().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(sealed.text().substring(lines.zoneAt(), lines.zoneEnd())).isEqualTo(zone);
        assertThat(slow(BEFORE, sealed.text(), sealed.disclosures())).isTrue();
    }

    @Test
    void a_line_that_was_cut_off_anywhere_does_not_follow() {
        Sealed sealed = sealed(1L, 5);
        for (int end = 0; end < sealed.text().length(); end++) {
            FastChain lines = new FastChain(BEFORE);
            assertThat(lines.follows(sealed.text().substring(0, end).getBytes(StandardCharsets.UTF_8)))
                    .as("cut at %d", end)
                    .isFalse();
        }
    }

    @Test
    void a_commitment_twice_is_no_line_of_the_chain() {
        List<String> twice = new ArrayList<>(digests(GOOD.text()));
        twice.add(1, twice.get(0));
        assertThat(new FastChain(BEFORE).follows(sd(twice).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 700, 3_000, 200_000})
    void a_fact_of_any_length_is_found_and_its_digest_told(int length) {
        Sealed sealed = at(START).seal(BEFORE, RecordKind.ENTRY, null, Samples.entry("x".repeat(length)));
        FastChain lines = new FastChain(BEFORE);
        assertThat(lines.follows(sealed.text().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        for (Disclosure fact : sealed.disclosures()) {
            // Among others, as they lie in a row of the log.
            byte[] json = ("[[" + fact.json() + "]").getBytes(StandardCharsets.UTF_8);
            assertThat(lines.commitsTo(json, 2, json.length - 1)).isTrue();
            assertThat(lines.digest()).isEqualTo(fact.digest(Sha256.digest()));
        }
        assertThat(lines.isDisclosed()).isTrue();
    }

    @Test
    void a_record_made_at_the_highest_time_so_far_is_not_behind() {
        Sealed second = at(START).seal(BEFORE, RecordKind.ENTRY, null, Samples.entry("At once"));
        FastChain lines = new FastChain(BEFORE);
        assertThat(lines.follows(second.text().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(lines.isBehind()).isFalse();
        assertThat(lines.isBackwards()).isFalse();
    }

    @Test
    void more_facts_than_it_has_bits_for_are_left_to_the_slow_way() {
        Sealed sealed = sealed(null, 65);
        assertThat(fast(BEFORE, sealed.text(), sealed.disclosures())).isFalse();
        assertThat(slow(BEFORE, sealed.text(), sealed.disclosures())).isTrue();
    }

    @Test
    void facts_may_stand_in_any_order() {
        List<Disclosure> facts = new ArrayList<>(GOOD.disclosures());
        Collections.reverse(facts);
        assertThat(fast(BEFORE, GOOD.text(), facts)).isTrue();
        assertThat(slow(BEFORE, GOOD.text(), facts)).isTrue();
    }

    @Test
    void it_tells_what_the_slow_way_tells() {
        Sealed second = at(START.minusSeconds(60)).seal(GOOD.head(), RecordKind.ENTRY, 1L, Samples.entry("Earlier"));
        FastChain lines = new FastChain(BEFORE);
        ChainCheck check = ChainCheck.after(BEFORE, Redactions.NONE);
        for (Sealed each : List.of(GOOD, second)) {
            assertThat(lines.follows(each.text().getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(lines.seq()).isEqualTo(each.line().seq());
            assertThat(lines.recorded()).isEqualTo(each.line().recorded());
            assertThat(lines.ref()).isEqualTo(each.line().ref() == null ? -1 : 1);
            assertThat(lines.commitments()).isEqualTo(each.disclosures().size());
            assertThat(each.text().substring(lines.zoneAt(), lines.zoneEnd())).isEqualTo("Z");
            assertThat(each.text().substring(lines.recordedAt()))
                    .startsWith(each.line().recorded().toString());
            boolean isSecond = each.line().seq() == second.line().seq();
            assertThat(lines.isBackwards()).isEqualTo(isSecond);
            assertThat(lines.isBehind()).isEqualTo(isSecond);
            byte[] hash = new byte[64];
            lines.hash(hash);
            assertThat(new String(hash, StandardCharsets.ISO_8859_1)).isEqualTo(each.hash());
            lines.goOn(hash);
            check.next(each.line().seq(), each.text(), each.disclosures());
            assertThat(lines.head()).isEqualTo(check.head());
        }
        Sealed third =
                at(second.line().recorded()).seal(second.head(), RecordKind.ENTRY, null, Samples.entry("At once"));
        assertThat(lines.follows(third.text().getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(lines.isBackwards()).isFalse();
        assertThat(lines.recordedBefore()).isEqualTo(second.line().recorded());
        assertThat(lines.latest()).isEqualTo(GOOD.line().recorded());
    }

    @Test
    void the_fast_way_never_says_yes_where_the_slow_way_says_no() {
        Random random = new Random(2026);
        String signs = "0123456789abcdefZ\"\\{}[],:.- \u00e9";
        List<Sealed> good = List.of(GOOD, sealed(1L, 4), sealed(1L, 9));
        int yes = 0;
        for (int i = 0; i < 60_000; i++) {
            Sealed sealed = good.get(random.nextInt(good.size()));
            StringBuilder line = new StringBuilder(sealed.text());
            for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                int at = random.nextInt(line.length());
                String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
                switch (random.nextInt(4)) {
                    case 0 -> line.deleteCharAt(at);
                    case 1 -> line.insert(at, sign);
                    default -> line.replace(at, at + 1, sign);
                }
            }
            if (fast(BEFORE, line.toString(), sealed.disclosures())) {
                yes++;
                assertThat(slow(BEFORE, line.toString(), sealed.disclosures()))
                        .as(line.toString())
                        .isTrue();
            }
        }
        // Another time or zone is as good: the record behind it would not follow any more.
        assertThat(yes).isGreaterThan(100);
    }
}
