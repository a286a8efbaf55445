package daybook.review;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log's settings: each change is a record with a reason, and the output says whose number it goes by. */
class SettingsTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void aLog() {
        log = Session.about(folder, "P1");
    }

    @Test
    void aNewLogHasTheDefaults() {
        assertThat(log.ok("settings"))
                .contains("silence-days = 60", "daybook's default.", "jurisdiction = england-and-wales");
    }

    @Test
    void aChangeSaysWhenByWhomAndWhy() {
        log.ok("settings", "set", "silence-days", "30", "--reason", "The partners agreed");

        assertThat(log.ok("settings", "list").replaceAll("\\s+", " "))
                .contains("silence-days = 30")
                .contains("This log's setting, changed on 22 Nov 2026, 12:00 by Dr A (record 3): The partners agreed"
                        + " (daybook's default is 60)");
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true"})
    void aThresholdIsHeeded(int days, boolean fires) {
        log.ok("settings", "set", "silence-days", "30", "--reason", "x");
        log.incident("call", "2026-05-01").incident("call", "2026-05-" + (1 + days));

        assertThat(log.ok("escalation").contains("(resumed)")).isEqualTo(fires);
    }

    @Test
    void theCatalogueShowsTheThresholdInForce() {
        log.ok("settings", "set", "rate-least", "5", "--reason", "x");

        assertThat(log.ok("escalation", "--rules").replaceAll("\\s+", " "))
                .contains("At least 5 incidents is this log's setting, changed on 22 Nov 2026 (daybook's default is at"
                        + " least 3 incidents).");
    }

    @Test
    void theDefaultCanBeTakenUpAgain() {
        log.ok("settings", "set", "step-days", "0", "--reason", "x");
        log.ok("settings", "set", "step-days", "default", "--reason", "y");

        assertThat(log.ok("settings", "list", "--json"))
                .contains("{\"name\":\"step-days\",\"value\":\"7\",\"default\":\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "Default", "7", "07"})
    void daybooksOwnValueIsTheDefaultHoweverItIsTyped(String typed) {
        assertThat(SettingName.value("step-days", typed)).isNull();
    }

    @Test
    void anotherRecorderWritesFromThenOn() {
        log.ok("settings", "set", "recorder", "Dr B", "--reason", "Dr A left");
        log.incident("call", "today 11:00");

        assertThat(log.ok("show", "1")).contains("Dr B");
    }

    @Test
    void aRuleCitesTheLawOfThePlace() {
        log.ok("settings", "set", "jurisdiction", "scotland", "--reason", "x");
        log.incident("call", "2026-05-01").incident("call", "2026-05-02");

        assertThat(log.ok("escalation", "--full").replaceAll("\\s+", " "))
                .contains("The law cited is that of Scotland.")
                .contains("Law of Scotland as checked on 30 Nov 2026.")
                .doesNotContain("England and Wales");
    }

    @Test
    void whereNoLawIsKnownTheRuleKeepsItsReason() {
        log.ok("settings", "set", "jurisdiction", "elsewhere", "--reason", "x");
        log.incident("call", "2026-05-01").incident("call", "2026-05-02");

        assertThat(log.ok("escalation", "--full").replaceAll("\\s+", " "))
                .contains("2 incidents, from 1 May 2026 to 2 May 2026")
                .contains("No law is cited: this log is kept in a place outside the United Kingdom and Ireland.")
                .doesNotContain("The law cited", "999");
    }

    @Test
    void theEmergencyNumberOfThePlaceIsAskedForOnce() {
        log.ok("settings", "set", "jurisdiction", "elsewhere", "--reason", "x");
        assertThat(log.err().replaceAll("\\s+", " "))
                .contains("daybook settings set help-emergency NUMBER --reason TEXT");

        assertThat(log.ok("doctor").replaceAll("\\s+", " "))
                .contains("no emergency number is known there → set it once: daybook settings set help-emergency");

        log.ok("settings", "set", "help-emergency", "17", "--reason", "x");
        assertThat(log.err()).isEmpty();
        assertThat(log.ok("doctor")).contains("ring 17");
        assertThat(log.ok("escalation")).contains("In an emergency ring 17.");
        assertThat(log.ok("settings", "list")).contains("help-emergency = 17");

        log.ok("settings", "set", "help-emergency", "default", "--reason", "x");
        assertThat(log.ok("escalation")).contains("In an emergency ring your local emergency number.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silence-day  | 30     | did you mean silence-days?",
                "zone         | Mars   | is not a time zone",
                "zone         | BST    | is not a time zone",
                "zone         | default | is not a time zone",
                "zone         | Europe/London | zone is Europe/London already",
                "date-order   | mdy    | is fixed when a log is made",
                "silence-days | 0      | from 1 to 3650",
                "silence-days | 3651   | from 1 to 3650",
                "silence-days | -5     | from 1 to 3650",
                "silence-days | +5     | from 1 to 3650",
                "silence-days | 1.5    | from 1 to 3650",
                "step-days    | -1     | from 0 to 3650",
                "silence-days | 60     | silence-days is 60 already",
                "jurisdiction | france | known: england-and-wales, scotland, northern-ireland, ireland, elsewhere",
                "help-emergency | police | takes a telephone number",
                "help-emergency | 1      | takes a telephone number",
                "help-emergency | '12a' | takes a telephone number",
                "help-emergency | ١٢    | takes a telephone number",
                "recorder     | '  '   | A blank name"
            })
    void whatCannotBeSetIsRefused(String name, String value, String message) {
        assertThat(log.run("settings", "set", name, "--reason", "x", "--", value))
                .isEqualTo(2);
        assertThat(log.err()).contains(message).contains("Nothing was saved");
    }

    @Test
    void anotherZoneIsForLaterEntriesAndEachKeepsItsOwn() {
        log.at("2026-07-02T12:00:00Z").incident("call", "2026-07-01 14:30");
        log.ok("settings", "set", "zone", "America/New_York", "--reason", "moved");
        log.at("2026-07-03T12:00:00Z").incident("call", "2026-07-02 14:30");

        assertThat(log.out()).isEmpty();
        assertThat(log.ok("export", "csv"))
                .contains(",2026-07-01T14:30:00+01:00,,minute,Europe/London,")
                .contains(",2026-07-02T14:30:00-04:00,,minute,America/New_York,");
        assertThat(log.ok("settings", "list"))
                .contains("zone = America/New_York")
                .contains("): moved");
        assertThat(log.ok("settings", "list", "--json")).contains("\"zone\":\"America/New_York\"");
        assertThat(log.ok("timeline")).contains("14:30");
        assertThat(log.run("verify")).isZero();
    }

    @Test
    void aReasonHasToBeGiven() {
        assertThat(log.run("settings", "set", "silence-days", "30")).isEqualTo(2);
    }

    @Test
    void theLogStillVerifies() {
        log.ok("settings", "set", "silence-days", "30", "--reason", "x");
        log.ok("settings", "set", "silence-days", "default", "--reason", "y");
        log.ok("settings", "set", "recorder", "Dr B", "--reason", "z");

        assertThat(log.run("verify")).isZero();
    }
}
