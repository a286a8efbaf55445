package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.TimelineOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the timeline: by the days of the log's zone, what has only a day after what has a time of it. */
class OrderTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final List<String> ZONES =
            List.of("Europe/London", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/UTC");

    @TempDir
    Path folder;

    private TestLog log(String zone) {
        Path file = folder.resolve("log.daybook");
        NewLog.create(
                file,
                new Sealer(Clock.systemUTC(), new SecureSalts()),
                "daybook test",
                ZoneId.of(zone),
                DateOrder.DMY,
                "Dr A",
                "P1");
        return new TestLog(file);
    }

    private static Precision precision(String from) {
        return switch (from.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
    }

    private static @Nullable String orNull(String end) {
        return end.isEmpty() ? null : end;
    }

    /** {@code call 2026-11-20}, {@code step 2026-11-20T14:30:00+00:00}, {@code note ?}, {@code call 2026-11-01..2026-11-05 Asia/Kolkata}. */
    private static Facts.Builder facts(String item, int number, ZoneId zone) {
        String[] words = item.strip().split(" ", -1);
        Facts.Builder facts = Facts.builder().set(Fact.SUBJECT, "P1").set(Fact.DESCRIPTION, Integer.toString(number));
        switch (words[0]) {
            case "step" -> facts.set(Fact.TYPE, "step").set(Fact.STEP, "warned");
            case "note" -> facts.set(Fact.TYPE, "note");
            default -> facts.set(Fact.TYPE, "incident").set(Fact.KIND, words[0]);
        }
        ZoneId in = words.length > 2 ? ZoneId.of(words[2]) : zone;
        if (words[1].equals("?")) {
            return facts.occurred(Occurred.unknown(in, null));
        }
        String[] ends = words[1].split("\\.\\.", -1);
        if (words[1].startsWith("~")) {
            return facts.occurred(new Occurred(words[1].substring(1), null, Precision.ABOUT_DAY, in, null));
        }
        if (ends.length > 1) {
            return facts.occurred(new Occurred(orNull(ends[0]), orNull(ends[1]), Precision.RANGE, in, null));
        }
        return facts.occurred(new Occurred(ends[0], null, precision(ends[0]), in, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a day after the times of it       | Europe/London | step 2026-11-20; gift 2026-11-20T11:00:00+00:00                                                             | 2 1
                    an incident before a step         | Europe/London | step 2026-11-20; gift 2026-11-20                                                                            | 2 1
                    an incident before a note         | Europe/London | note 2026-11-20; call 2026-11-20                                                                            | 2 1
                    a step and a note as recorded     | Europe/London | note 2026-11-20; step 2026-11-20; note 2026-11-20                                                           | 1 2 3
                    a step with a time keeps its time | Europe/London | gift 2026-11-20T11:00:00+00:00; step 2026-11-20T09:00:00+00:00                                              | 2 1
                    the same minute as recorded       | Europe/London | step 2026-11-20T11:00:00+00:00; gift 2026-11-20T11:00:00+00:00                                              | 1 2
                    a day before the next day         | Europe/London | gift 2026-11-21T00:00:00+00:00; step 2026-11-20                                                             | 2 1
                    a month at its start              | Europe/London | call 2026-11-01T00:00:00+00:00; call 2026-11; call 2026-10-31                                               | 3 2 1
                    a year at its start               | Europe/London | call 2026-01-01T00:00:00+00:00; call 2026; call 2025-12-31                                                  | 3 2 1
                    days from one to another          | Europe/London | call 2026-11-01..2026-11-05; call 2026-11-01T23:00:00+00:00; call 2026-11-02T08:00:00+00:00                 | 2 1 3
                    undated last                      | Europe/London | call ?; call 2026-11-20; note ?; call 2027                                                                  | 2 4 1 3
                    before and after with the undated | Europe/London | call ..2001-07; call ?; call 2026; call 2001-05..; call 2001-04..2001-08                                       | 5 3 1 2 4
                    about a day with the days         | Europe/London | call ~2026-11-20; call 2026-11-20T11:00:00+00:00; call 2026-11-21                                           | 2 1 3
                    another zone's time in its place  | Europe/London | call 2026-07-01T09:30:00+01:00; call 2026-07-01T14:30:00+05:30 Asia/Kolkata; call 2026-07-01T10:30:00+01:00 | 1 2 3
                    another zone's early morning      | Europe/London | note 2026-06-30; call 2026-07-01T02:30:00+05:30 Asia/Kolkata; call 2026-06-30T23:00:00+01:00                | 2 3 1
                    another zone's day as written     | Europe/London | call 2026-07-01 Asia/Kolkata; call 2026-06-30T23:00:00+01:00; call 2026-07-01T08:00:00+01:00                | 2 3 1
                    universal time's day              | Europe/London | call 2026-06-30 Etc/UTC; call 2026-07-01T00:30:00+01:00                                                     | 1 2
                    a log of another zone             | Asia/Kolkata  | call 2026-07-01; call 2026-07-01T02:30:00+05:30; call 2026-06-30T23:00:00+01:00 Europe/London               | 2 3 1
                    """)
    void theTimelineIsInOrder(String why, String zone, String entries, String expected) throws IOException {
        TestLog log = log(zone);
        int number = 0;
        for (String item : entries.split(";", -1)) {
            log.add(facts(item, ++number, ZoneId.of(zone)));
        }
        assertThat(String.join(" ", log.found(Filter.all()))).isEqualTo(expected);
    }

    private static Filter reversed() {
        return new Filter.Builder().reverse(true).build();
    }

    private static Filter between(Instant since, Instant until) {
        return new Filter.Builder().since(since).until(until).build();
    }

    private static Facts.Builder any(Random random, int number) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate day = LocalDate.of(2026, 6, 28).plusDays(random.nextInt(7));
        String when = switch (random.nextInt(10)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> random.nextInt(4) > 0 ? "2026" : "?";
            case 2 -> day + ".." + day.plusDays(random.nextInt(4));
            case 3, 4 -> day.toString();
            case 5 -> random.nextBoolean() ? ".." + day : day + "..";
            case 6 -> "~" + day;
            default ->
                PartialDate.moment(day.atTime(random.nextInt(24), random.nextInt(2) * 30)
                                .atZone(zone)
                                .toOffsetDateTime())
                        .text();
        };
        String what = List.of("call", "step", "note").get(random.nextInt(3));
        return facts(what + " " + when + " " + zone.getId(), number, zone);
    }

    private static List<Entry> read(SqliteLog log, Filter filter) throws IOException {
        List<Entry> read = new ArrayList<>();
        log.entries(filter, read::add);
        return read;
    }

    /** A week in several zones, in which nearly everything meets everything else. */
    @ParameterizedTest
    @CsvSource({"Europe/London, 1", "Asia/Kolkata, 2", "Pacific/Kiritimati, 3", "Pacific/Pago_Pago, 4"})
    void whatIsReadIsInTheOrderOfTheTimeline(String zone, int seed) throws IOException {
        TestLog log = log(zone);
        Random random = new Random(seed);
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            writing.write(writer -> {
                for (int i = 1; i <= 150; i++) {
                    writer.entry(any(random, i).build(), null);
                }
                return null;
            });
        }
        try (SqliteLog reading = log.open()) {
            List<Entry> read = read(reading, Filter.all());
            List<Entry> sorted = new ArrayList<>(read);
            Collections.shuffle(sorted, random);
            sorted.sort(new TimelineOrder(ZoneId.of(zone)));
            assertThat(read).hasSize(150).isEqualTo(sorted);
            List<Entry> dated = new ArrayList<>(
                    read.stream().filter(each -> each.occurred().isDated()).toList());
            Collections.reverse(dated);
            assertThat(read(reading, reversed()).subList(0, dated.size())).isEqualTo(dated);
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/London, 5", "Asia/Kolkata, 6", "Pacific/Pago_Pago, 7"})
    void aPeriodOfWholeDaysHasWhatLiesOnThoseDays(String zone, int seed) throws IOException {
        TestLog log = log(zone);
        Random random = new Random(seed);
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            writing.write(writer -> {
                for (int i = 1; i <= 100; i++) {
                    writer.entry(any(random, i).build(), null);
                }
                return null;
            });
        }
        ZoneId in = ZoneId.of(zone);
        LocalDate first = LocalDate.of(2026, 6, 30);
        LocalDate last = LocalDate.of(2026, 7, 1);
        try (SqliteLog reading = log.open()) {
            List<Entry> expected = new ArrayList<>();
            for (Entry each : read(reading, Filter.all())) {
                if (mayLieIn(each.occurred(), first, last)) {
                    expected.add(each);
                    continue;
                }
                LocalDate from = each.occurred().in(in).firstDay();
                LocalDate to = each.occurred().in(in).lastDay();
                if (from != null && to != null && !from.isAfter(last) && !to.isBefore(first)) {
                    expected.add(each);
                }
            }
            Filter filter = between(
                    first.atStartOfDay(in).toInstant(),
                    last.plusDays(1).atStartOfDay(in).toInstant());
            assertThat(read(reading, filter)).hasSizeGreaterThan(20).isEqualTo(expected);
        }
    }

    /** Whether it is only known to be before or after something, and those days are not shut out by that. */
    private static boolean mayLieIn(Occurred occurred, LocalDate first, LocalDate last) {
        PartialDate earliest = occurred.notBefore();
        PartialDate latest = occurred.notAfter();
        return occurred.isOpen()
                && (earliest == null || !earliest.firstDay().isAfter(last))
                && (latest == null || !latest.lastDay().isBefore(first));
    }

    @ParameterizedTest
    @CsvSource({"Europe/London", "Asia/Kolkata"})
    void aLimitTakesTheNewestOfEveryPart(String zone) throws IOException {
        TestLog log = log(zone);
        int number = 0;
        for (String item : List.of("step 2026-11-20", "call 2026-11-20", "call 2026-11", "note ?", "call 2026")) {
            log.add(facts(item, ++number, KOLKATA));
        }
        log.add(facts("call 2026-11-20T12:00:00+05:30", 6, KOLKATA));
        List<String> all = log.found(Filter.all());
        for (long limit = 0; limit <= 6; limit++) {
            Filter some = new Filter.Builder().limit(limit).build();
            List<String> newest = new ArrayList<>(all.subList(Math.max(0, 5 - (int) limit), 5));
            newest.addAll(all.subList(5, Math.max(5, (int) limit)));
            assertThat(log.found(some)).isEqualTo(newest);
        }
        assertThat(all).containsExactly("5", "3", "6", "2", "1", "4");
    }
}
