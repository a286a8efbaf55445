package daybook.review;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Flag;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Place;
import daybook.log.Threat;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which flags an entry raised: those that were not there before it. */
class RaisedFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void make() {
        log = TestLog.at(folder.resolve("log.daybook"));
    }

    private static Facts.Builder kind(String kind, String on) {
        return TestLog.incident("x", on).set(Fact.KIND, kind);
    }

    private List<String> raised(Entry entry) throws IOException {
        List<String> rules = new ArrayList<>();
        try (SqliteLog open = log.open()) {
            for (Flag flag : RaisedFlags.by(entry, open, TODAY)) {
                rules.add(flag.level().word() + " " + flag.rule());
            }
        }
        return rules;
    }

    private List<String> raisedBy(Facts.Builder facts) throws IOException {
        return raised(log.add(facts));
    }

    /** Adds a long history of calls, two a day from the first of that year on. */
    private void history(int entries, int year) {
        List<Facts> all = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int i = 0; i < entries; i++) {
            all.add(kind("call", first.plusDays(i / 2).toString()).build());
        }
        log.addAll(all);
    }

    @ParameterizedTest
    @CsvSource({
        "call,       ''",
        "complaint,  ''",
        "threat,     urgent immediate-threat",
        "assault,    urgent immediate-threat",
        "touch,      urgent unwanted-touch",
        "break-in,   urgent break-in",
        "damage,     urgent damage",
        "allegation, act allegation",
        "watching,   act private-knowledge"
    })
    void theFirstEntryRaisesWhatItIs(String kind, String raised) throws IOException {
        assertThat(String.join(" ", raisedBy(kind(kind, "2024-05-01")))).isEqualTo(raised);
    }

    @Test
    void aSecondThreatRaisesNothingThatStoodBefore() throws IOException {
        log.add(kind("threat", "2024-05-01"));

        assertThat(raisedBy(kind("threat", "2024-05-02"))).containsExactly("act course-of-conduct");
        assertThat(raisedBy(kind("threat", "2024-05-03"))).isEmpty();
    }

    @Test
    void aFlagThatBecomesMorePressingIsNew() throws IOException {
        assertThat(raisedBy(kind("call", "2024-05-01").set(Place.HOME))).containsExactly("act home-or-family");

        assertThat(raisedBy(kind("appearance", "2024-05-02").set(Place.HOME)))
                .containsExactly("urgent home-or-family", "act course-of-conduct");
    }

    @Test
    void aFlagAboutSomebodyElseIsNoReasonToSayNothing() throws IOException {
        log.addSubject("P2");
        log.add(kind("threat", "2024-05-01").set(Fact.SUBJECT, "P2"));

        assertThat(raisedBy(kind("threat", "2024-05-02"))).containsExactly("urgent immediate-threat");
    }

    @Test
    void anEntryBeforeTheOthersIsHeldAgainstAllOfThem() throws IOException {
        log.add(kind("threat", "2024-05-02"));

        assertThat(raisedBy(kind("threat", "2024-04-01"))).containsExactly("act course-of-conduct", "act two-weeks");
    }

    @Test
    void anUnsureThreatRaisesNoFlag() throws IOException {
        assertThat(raisedBy(kind("call", "2024-05-01").set(Threat.UNSURE))).isEmpty();
    }

    @Test
    void aWarningThatIsWrittenDownAfterwardsRaisesWhatItShows() throws IOException {
        log.add(kind("call", "2024-05-05"));
        Facts.Builder warned = kind("call", "2024-05-01")
                .set(Fact.KIND, null)
                .set(Fact.TYPE, "step")
                .set(Fact.STEP, "warned");

        assertThat(raisedBy(warned)).containsExactly("act after-warning");
    }

    @Test
    void aNoteRaisesNothing() throws IOException {
        Facts.Builder note = kind("call", "2024-05-01")
                .set(Fact.KIND, null)
                .set(Fact.TYPE, "note")
                .set(Threat.YES);

        assertThat(raisedBy(note)).isEmpty();
    }

    @Test
    void aConfidentialEntryCountsForTheRecorder() throws IOException {
        assertThat(raisedBy(kind("threat", "2024-05-01").set(Fact.CONFIDENTIAL, true)))
                .containsExactly("urgent immediate-threat");
    }

    @Test
    void aLongLogSaysWhatIsNewAndNothingElse() throws IOException {
        history(3 * RaisedFlags.WINDOW, 2022);

        assertThat(raisedBy(kind("call", "2024-05-01"))).containsExactly("act resumed");
        assertThat(raisedBy(kind("call", "2024-05-02"))).isEmpty();
        assertThat(raisedBy(kind("threat", "2024-05-03"))).containsExactly("urgent immediate-threat");
    }

    @Test
    void whatALongLogSaidLongAgoIsNotNew() throws IOException {
        log.add(kind("threat", "2021-05-01"));
        history(3 * RaisedFlags.WINDOW, 2022);

        assertThat(raisedBy(kind("threat", "2023-01-05"))).isEmpty();
    }

    @Test
    void aLongLogJoinsFearWithFearOfLongAgo() throws IOException {
        log.add(kind("call", "2021-12-31").set(Fear.FRIGHTENED));
        history(3 * RaisedFlags.WINDOW, 2022);

        assertThat(raisedBy(kind("call", "2023-01-05").set(Fear.FRIGHTENED))).containsExactly("act serious-effect");
    }

    @Test
    void aLongLogRemembersAWarningOfLongAgo() throws IOException {
        log.add(kind("call", "2022-01-01")
                .set(Fact.KIND, null)
                .set(Fact.TYPE, "step")
                .set(Fact.STEP, "warned"));
        history(3 * RaisedFlags.WINDOW, 2020);

        assertThat(raisedBy(kind("call", "2022-01-05"))).containsExactly("act after-warning", "act resumed");
    }
}
