package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gaps of a log are the same days, in the same words, wherever they are named. */
class GapViewsTest {

    private static final Pattern GAP = Pattern.compile(
            "(?i)(at least )?(\\d+) days? between incidents((?:, from [^,.;]*?)?, apart from \\d+ incidents? of unknown date)?");
    private static final String WITHDRAWN = "withdrawn ";

    @TempDir
    Path folder;

    private Session log(String entries) {
        Session log = Session.about(folder, "P1").wide(200).at("2026-12-20T12:00:00Z");
        int number = 0;
        for (String each : entries.split(";", -1)) {
            String entry = each.strip();
            number++;
            boolean withdrawn = entry.startsWith(WITHDRAWN);
            String when = withdrawn ? entry.substring(WITHDRAWN.length()) : entry;
            if (when.startsWith("step ")) {
                log.step("warned", when.substring("step ".length()));
            } else if (when.startsWith("note ")) {
                log.ok("note", "-m", "A note.", "--at", when.substring("note ".length()), "-q");
            } else {
                log.incident("call", when);
            }
            if (withdrawn) {
                log.ok("withdraw", Integer.toString(number), "--reason", "a mistake", "-q");
            }
        }
        return log;
    }

    /** The days that a text names, {@code >} before those that may be more and {@code ?} behind those with undated incidents. */
    private static List<String> gaps(String text) {
        List<String> gaps = new ArrayList<>();
        Matcher found = GAP.matcher(text.replaceAll("\\s+", " "));
        while (found.find()) {
            gaps.add((found.group(1) == null ? "" : ">") + found.group(2) + (found.group(3) == null ? "" : "?"));
        }
        return gaps;
    }

    private static String json(String text, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*([^,}\\s]+)").matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /**
     * The second column has the gaps of more than a week, the third those of more than four weeks, which the chart names, and the fourth the
     * longest.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    48 days                   | 2026-09-02; 2026-10-20                                            | 48      | 48     | 48
                    times of day              | 2026-09-02 23:50; 2026-10-20 00:10                                | 48      | 48     | 48
                    a few                     | 2026-09-02; 2026-09-11; 2026-10-20; 2026-10-24                    | 9 39    | 39     | 39
                    a week is not named       | 2026-09-02; 2026-09-09                                            |         |        | 7
                    steps and notes           | 2026-09-02; step 2026-09-20; note 2026-10-01; 2026-10-20          | 48      | 48     | 48
                    withdrawn                 | 2026-09-02; withdrawn 2026-09-20; 2026-10-20                      | 48      | 48     | 48
                    a month                   | 2026-06-01; 2026-06; 2026-11-29                                   | >152    | >152   | >152
                    a month within            | 2026-06-01; 2026-08; 2026-11-29                                   | >61 >90 | >61 >90 | >90
                    a year                    | 2026-01-02; 2026; 2026-11-29                                      |         |        |
                    a year over all           | 2025-01-02; 2025; 2026-03-10                                      | >69     | >69    | >69
                    no date                   | 2026-06-01; unknown; 2026-11-29                                   | 181?    | 181?   | 181?
                    a step without a date     | 2026-06-01; step unknown; 2026-11-29                              | 181     | 181    | 181
                    withdrawn without a date  | 2026-06-01; withdrawn unknown; 2026-11-29                         | 181     | 181    | 181
                    days from one to another  | 2026-06-01; 2026-07-01 to 2026-07-20; 2026-11-29                  | >30 >132 | >30 >132 | >132
                    another zone              | 2026-07-01 14:30; 2026-08-01 02:30 Asia/Kolkata                   | 30      | 30     | 30
                    the same day in two zones | 2026-07-01 10:00 Asia/Kolkata; 2026-07-01 14:30                   |         |        |
                    another zone's day        | 2026-07-01 Asia/Kolkata; 2026-08-10                               | 40      | 40     | 40
                    """)
    void areTheSameEverywhere(
            String why, String entries, @Nullable String listed, @Nullable String charted, @Nullable String longest)
            throws IOException {
        Session log = log(entries);
        List<String> inTimeline = listed == null ? List.of() : List.of(listed.split(" ", -1));
        List<String> inChart = charted == null ? List.of() : List.of(charted.split(" ", -1));
        List<String> one = longest == null ? List.of() : List.of(longest);
        List<String> backwards = new ArrayList<>(inTimeline);
        java.util.Collections.reverse(backwards);

        assertThat(gaps(log.ok("timeline"))).isEqualTo(inTimeline);
        assertThat(gaps(log.ok("timeline", "--plain"))).isEqualTo(inTimeline);
        assertThat(gaps(log.ok("timeline", "--reverse"))).isEqualTo(backwards);
        assertThat(gaps(log.ok("timeline", "--by", "recorded"))).isEmpty();
        assertThat(gaps(log.ok("timeline", "--chart"))).isEqualTo(inChart);
        assertThat(gaps(log.ok("timeline", "--chart", "--plain"))).isEqualTo(inChart);
        assertThat(gaps(log.ok("summary"))).isEqualTo(one);
        assertThat(gaps(log.ok("summary", "--plain"))).isEqualTo(one);

        String days = longest == null ? "0" : longest.replaceAll("[^0-9]", "");
        assertThat(json(log.ok("summary", "--json"), "longest_gap_days")).isEqualTo(days);
        assertThat(json(log.ok("escalation", "--json"), "longest_gap_days")).isEqualTo(days);
        for (String gap : gaps(log.ok("escalation"))) {
            assertThat(one).contains(gap);
        }
        String page = report(log);
        assertThat(gaps(part(page, "id=\"summary\"", "id=\"chart\""))).isEqualTo(one);
        assertThat(gaps(part(page, "id=\"chart-1-table\"", "</table>"))).isEqualTo(inChart);
    }

    private String report(Session log) throws IOException {
        Path file = folder.resolve("report.html");
        log.ok("report", "-o", file.toString(), "--force", "-q");
        return Files.readString(file);
    }

    private static String part(String page, String from, String to) {
        int start = Math.max(0, page.indexOf(from));
        int end = page.indexOf(to, start);
        return page.substring(start, end < 0 ? page.length() : end).replaceAll("<[^>]*>", " ");
    }

    /** Only the newest are shown, and what may lie between them may not be among them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026; 2026-06-01; 2026-11-29             | --limit 2            |
                    2026-03-01; 2026-06-01; 2026-11-29       | --limit 2            | 181
                    2026-03-01; 2026-06-01; 2026-11-29       | --limit 2 --reverse  | 181
                    unknown; 2026-06-01; 2026-11-29          | --since 2026-03      | 181?
                    2026-06-01; 2026-11-29                   | --kind call          |
                    2026-06-01; 2026-11-29                   | --type incident      | 181
                    """)
    void whatIsNotShownMayLieInAGapToo(String entries, String options, @Nullable String expected) {
        Session log = log(entries);
        String[] command = ("timeline " + options.strip()).split(" ", -1);

        assertThat(gaps(log.ok(command))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-01; 2026-09-30                | It started again after a quiet period: 213 days between incidents, from 1 Mar 2026 to 30 Sep 2026.
                    2026-03-01; unknown; 2026-09-30       | It started again after a quiet period: 213 days between incidents, from 1 Mar 2026 to 30 Sep 2026, apart from 1 incident of unknown date.
                    2026-03; 2026-09-30                   | It started again after a quiet period: at least 183 days between incidents, from 31 Mar 2026 to 30 Sep 2026.
                    """)
    void aSilenceIsSaidInTheSameWords(String entries, String reason) {
        assertThat(log(entries).ok("escalation", "--full").replaceAll("\\s+", " "))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01; 2026; 2026-09-30", "2026-03; 2026-04; 2026-05"})
    void noSilenceIsClaimedWhereAnIncidentMayLie(String entries) {
        assertThat(log(entries).ok("escalation")).doesNotContain("(resumed)");
    }
}
