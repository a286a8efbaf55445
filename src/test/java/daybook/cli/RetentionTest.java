package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a review, legal holds, and objections of the subject. Today is 22 November 2026. */
class RetentionTest {

    private static final String[] REDACT = {
        "redact", "1", "--fact", "description", "--authority", "DPO", "--reason", "asked for", "--yes"
    };

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeALog() {
        log = Session.about(folder, "P1").incident("call", "2026-11-20");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Session review(String after) {
        log.ok("settings", "set", "review-after", after, "--reason", "Our schedule");
        return log;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 Nov 2028    | 2028-11-20",
                "2028-11-20     | 2028-11-20",
                "20/11/2028     | 2028-11-20",
                "2028-02        | 2028-02-29",
                "2028           | 2028-12-31",
                "2 years        | 2028-11-22",
                "1 Year         | 2027-11-22",
                "18 months      | 2028-05-22",
                "2 weeks        | 2026-12-06",
                "1 day          | 2026-11-23"
            })
    void aReviewIsSetForADayOrAfterAPeriod(String typed, String day) {
        assertThat(log.ok("settings", "set", "review-after", typed, "--reason", "Our schedule"))
                .contains("Set review-after to " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "0 days",
                "-2 years",
                "2years",
                "two years",
                "2 decades",
                "99999 years",
                "200 years",
                "2026-11-22",
                "2025-01-01",
                "31/11/2028",
                "before 2028",
                "2 years ago"
            })
    void whatIsNoDayToComeIsRefused(String typed) {
        assertThat(log.run("settings", "set", "review-after", "--reason", "x", "--", typed))
                .isEqualTo(2);
        assertThat(plain(log.err())).contains("Nothing was saved", "a period from today such as \"2 years\"");
        assertThat(log.ok("settings", "--json")).contains("{\"name\":\"review-after\",\"value\":null");
    }

    @Test
    void noReviewIsOneQuietLineInDoctorAlone() {
        assertThat(plain(log.ok("doctor")))
                .contains("review no day is set for looking whether the log is still needed");
        assertThat(log.ok("summary")).doesNotContain("Review", "Legal hold");
        assertThat(log.ok("doctor", "-q")).doesNotContain("review");
    }

    @Test
    void aReviewToComeIsSaidWithItsDay() {
        review("2 years");

        assertThat(plain(log.ok("doctor")))
                .contains("review due after 22 Nov 2028")
                .doesNotContain("WARNING: due");
        assertThat(plain(log.ok("summary"))).contains("Review whether the log is still needed: due after 22 Nov 2028.");
        assertThat(log.ok("summary", "--json"))
                .contains("\"review\":{\"after\":\"2028-11-22\",\"due\":false,\"days_over\":0},\"holds\":[]");
    }

    @Test
    void onTheDayItselfItIsNotYetOverAndOnTheNextItIs() {
        review("1 day");

        log.at("2026-11-23T12:00:00Z");
        assertThat(log.ok("summary")).contains("due after 23 Nov 2026");
        log.at("2026-11-24T12:00:00Z");
        assertThat(plain(log.ok("summary"))).contains("was due after 23 Nov 2026, 1 day ago.");
        assertThat(plain(log.ok("doctor")))
                .contains("WARNING: was due after 23 Nov 2026, 1 day ago", "is the log still needed?");
    }

    @Test
    void aHoldStopsTheReminderAndIsShown() {
        review("1 day");
        log.ok("hold", "--reason", "Police inquiry");
        log.at("2027-11-24T12:00:00Z");

        assertThat(plain(log.ok("doctor")))
                .contains("it waits while the legal hold is in place", "legal hold since 22 Nov 2026, 12:00, by Dr A")
                .doesNotContain("WARNING: was due", "is the log still needed?");
        assertThat(plain(log.ok("summary"))).contains("Legal hold, nothing is removed: since 22 Nov 2026");
        assertThat(plain(log.ok("settings"))).contains("A legal hold is in place since 22 Nov 2026");
        assertThat(log.ok("summary", "--json")).contains("\"due\":false,\"days_over\":366}");
    }

    @Test
    void underAHoldNothingIsRedactedUntilItIsLifted() {
        log.ok("hold", "--reason", "Police inquiry");

        assertThat(log.run(REDACT)).isEqualTo(2);
        assertThat(plain(log.err()))
                .contains(
                        "A legal hold is in place, so nothing can be removed (record 4: Police inquiry). Nothing was saved.")
                .contains("daybook hold --lift --reason TEXT");
        assertThat(log.run("redact", "subject", "P1", "--fact", "name", "--authority", "x", "--reason", "x", "--yes"))
                .isEqualTo(2);
        assertThat(log.ok("show", "1")).contains("It happened.");

        log.ok("hold", "--lift", "--reason", "Case closed");
        log.ok(REDACT);
        assertThat(log.ok("show", "1")).doesNotContain("It happened.");
        assertThat(log.run("verify")).isZero();
    }

    @Test
    void ofSeveralHoldsTheOneIsLiftedThatIsNamed() {
        log.ok("hold", "--reason", "Police inquiry");
        log.ok("hold", "--reason", "Claim");

        assertThat(log.run("hold", "--lift", "--reason", "closed")).isEqualTo(2);
        assertThat(plain(log.err())).contains("Which one is lifted?", "record 4 (Police inquiry), record 5 (Claim)");
        assertThat(log.run("hold", "9", "--lift", "--reason", "closed")).isEqualTo(4);
        assertThat(log.ok("hold", "4", "--lift", "--reason", "closed")).contains("1 is still in place");
        assertThat(log.run(REDACT)).isEqualTo(2);
        assertThat(plain(log.ok("hold")))
                .contains("A legal hold is in place. In place since", "(record 5): Claim", "Lifted: record 4, since")
                .doesNotContain("(record 4): Police inquiry");
        assertThat(log.run("hold", "4", "--lift", "--reason", "again")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "hold;--lift                | The reason is missing",
                "hold;--lift;--reason;x     | No legal hold is in place",
                "hold;--reason;' '          | The reason is missing",
                "hold;on                    | to place a hold: daybook hold --reason TEXT",
                "hold;7;--reason;x          | to place a hold: daybook hold --reason TEXT",
                "note;--about;9;-m;x        | There is no entry 9",
                "note;--about;gift;-m;x     | is not the number of an entry",
                "add;call;--objection;-m;x  | is not an option of daybook add",
                "amend;1;--objection;--reason;x | which an incident does not have"
            })
    void whatDoesNotFitIsRefusedAndNothingIsSaved(String typed, String message) {
        String[] words = typed.replace("'", "").split(";", -1);

        assertThat(log.run(words)).isIn(2, 4);
        assertThat(plain(log.err())).contains(message).contains("Nothing was saved");
    }

    @Test
    void aHoldSaysWhatItIsWhereEveryRecordIsShown() {
        log.ok("hold", "--reason", "Police inquiry");
        log.ok("hold", "--lift", "--reason", "Case closed");

        assertThat(log.ok("show", "record", "4")).contains("Record 4  a legal hold", "Police inquiry");
        assertThat(log.ok("show", "record", "5")).contains("the lifting of the legal hold of record 4");
        assertThat(log.run("rebuild")).isZero();
        assertThat(log.ok("hold")).contains("No legal hold is in place.");
    }

    @Test
    void ownWordsOfASettingCanBeRemovedAndNumbersCannot() {
        log.ok("settings", "set", "controller", "Dr Amara Quicksilver", "--reason", "first use");
        log.ok("settings", "set", "silence-days", "30", "--reason", "first use");
        assertThat(plain(log.ok("settings")))
                .contains("controller = Dr Amara Quicksilver", "purpose = not set", "basis = not set");

        log.ok("redact", "record", "4", "--fact", "value", "--authority", "x", "--reason", "x", "--yes");
        assertThat(plain(log.ok("settings"))).contains("controller = not set").doesNotContain("Quicksilver");
        assertThat(log.run("redact", "record", "5", "--fact", "value", "--authority", "x", "--reason", "x", "--yes"))
                .isEqualTo(2);
        assertThat(log.run("verify")).isZero();
        assertThat(log.run("rebuild")).isZero();
        assertThat(log.ok("settings")).contains("controller = not set", "silence-days = 30");
    }

    @Test
    void anObjectionStandsBesideItsEntryAndCountsForNothing() {
        log.ok("note", "--objection", "--about", "1", "-m", "He writes that he did not ring", "--at", "today");

        assertThat(log.ok("show", "1")).contains("The subject objects: #2");
        assertThat(plain(log.ok("show", "2"))).contains("Objection yes About 1", "Subject P1");
        assertThat(plain(log.ok("timeline"))).contains("the subject objects · about #1");
        assertThat(log.ok("export", "json")).contains("\"objection\":true,\"about\":\"1\"");
        assertThat(log.ok("export", "csv")).contains(",objection,about,").contains(",true,1,");
        assertThat(log.ok("escalation", "--json"))
                .contains("\"incidents\":1,", "\"flags\":[{\"rule\":\"late-entries\"")
                .containsOnlyOnce("\"rule\":");

        log.ok("withdraw", "2", "--reason", "Entered twice");
        assertThat(log.ok("show", "1")).doesNotContain("The subject objects");
    }

    @Test
    void theNumberOfAnotherEntryIsNotTakenOverByAnImport() throws IOException {
        log.ok("note", "--objection", "--about", "1", "-m", "He writes that he did not ring");
        Path file = Files.writeString(folder.resolve("log.json"), log.ok("export", "json"));
        Session other = Session.about(Files.createDirectory(folder.resolve("other")), "P1");

        other.ok("import", "json", file.toString());
        assertThat(other.ok("export", "json")).contains("\"objection\":true,\"about\":null");
    }
}
