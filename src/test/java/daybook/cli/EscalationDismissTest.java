package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Putting flags aside: it is recorded, it shows, and it covers no more than what the flag rested on. */
class EscalationDismissTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void aThreatWasLogged() {
        log = Session.about(folder, "P1").incident("threat", "today 11:00");
    }

    @Test
    void aFlagThatStandsFails() {
        assertThat(log.run("escalation", "--fail-on", "urgent", "-q")).isEqualTo(20);
    }

    @Test
    void aFlagThatWasPutAsideDoesNotFail() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "It was a film title");

        assertThat(log.run("escalation", "--fail-on", "urgent", "-q")).isZero();
    }

    @Test
    void aFlagThatWasPutAsideStaysVisibleWithWhoWhenAndWhy() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "It was a film title");

        assertThat(log.ok("escalation", "--full"))
                .contains("PUT ASIDE  URGENT")
                .contains("Put aside on 22 Nov 2026, 12:00 by Dr A (record 4): It was a film title");
    }

    @Test
    void jsonSaysWhoPutItAside() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "It was a film title");

        assertThat(log.ok("escalation", "--json"))
                .contains("\"dismissed\":{\"id\":4,\"at\":\"2026-11-22T12:00:00.000Z\",\"by\":\"Dr A\","
                        + "\"reason\":\"It was a film title\"},\"dismissed_before\":null");
    }

    @Test
    void anotherEntryMakesItStandAgain() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "It was a film title");
        log.incident("threat", "today 11:30");

        assertThat(log.run("escalation", "--fail-on", "urgent")).isEqualTo(20);
        assertThat(log.out()).contains("It stands again").contains("It was a film title");
    }

    @Test
    void itStaysPutAsideWhenTheNewEntryIsWithdrawn() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "It was a film title");
        log.incident("threat", "today 11:30");
        log.ok("withdraw", "2", "--reason", "Another patient");

        assertThat(log.run("escalation", "--fail-on", "urgent", "-q")).isZero();
    }

    @Test
    void itCoversOneSubjectOnly() {
        log.ok("subject", "add", "P2");
        log.incident("threat", "today 11:00", "--subject", "P2");
        log.ok("escalation", "dismiss", "immediate-threat", "--subject", "P1", "--reason", "x");

        assertThat(log.run("escalation", "--subject", "P2", "--fail-on", "urgent", "-q"))
                .isEqualTo(20);
    }

    @Test
    void aNewOutstandingStepMakesStepsOutstandingStandAgainAlthoughTheEntriesAreTheSame() {
        log.incident("call", "today 11:10").at("2026-11-30T12:00:00Z").step("told-police", "today 11:00");
        log.ok("escalation", "dismiss", "steps-outstanding", "--reason", "Agreed");
        assertThat(log.ok("escalation", "--full")).contains("PUT ASIDE  NOTE  Advised steps");

        log.ok("withdraw", "3", "--reason", "It was not done");

        assertThat(log.ok("escalation", "--full"))
                .contains("NOTE  Advised steps", "It stands again")
                .doesNotContain("PUT ASIDE  NOTE  Advised steps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "immediate-treat | did you mean immediate-threat?",
                "breach          | has not fired for P1",
                "IMMEDIATE       | is not a rule that daybook knows"
            })
    void aFlagThatDoesNotStandCannotBePutAside(String rule, String message) {
        assertThat(log.run("escalation", "dismiss", rule, "--reason", "x")).isEqualTo(2);
        assertThat(log.err()).contains(message);
    }

    @Test
    void aReasonHasToBeGiven() {
        assertThat(log.run("escalation", "dismiss", "immediate-threat")).isEqualTo(2);
    }

    @Test
    void itIsNotPutAsideTwice() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "x");

        assertThat(log.run("escalation", "dismiss", "immediate-threat", "--reason", "y"))
                .isEqualTo(2);
        assertThat(log.err()).contains("by record 4");
    }

    @Test
    void anUnknownWordAfterEscalationIsNamed() {
        assertThat(log.run("escalation", "dismis", "breach")).isEqualTo(2);
        assertThat(log.err()).contains("did you mean daybook escalation dismiss?");
    }

    @Test
    void theLogStillVerifies() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "x");

        assertThat(log.run("verify")).isZero();
    }
}
