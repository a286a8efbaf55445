package daybook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftNoticeTest {

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void everyTextSaysFirstWhatToDoBeforeItIsUsed(DraftName name) {
        assertThat(Cases.notice(name, Cases.context()))
                .contains("Nothing has been sent to anybody. Read it with your defence organisation first.")
                .contains("if you were threatened or are afraid. In danger call 999 first.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threat   |        |                 | The log records a threat (#7). Do not send this before you have spoken to the"
                        + " police or the National Stalking Helpline on 0808 802 0300.",
                "assault  |        |                 | The log records an assault (#7). Do not",
                "break-in |        |                 | The log records a break-in (#7). Do not",
                "call     | yes    |                 | The log records a threat (#7). Do not",
                "call     |        | frightened      | The log records fear (#7). Do not",
                "threat   |        | very-frightened | The log records a threat (#7) and fear (#7). Do not",
                "call     | unsure |                 | #7 does not say for sure whether there was a threat. Do not send this before"
            })
    void whatEndangersSomebodyIsSaidPlainlyAndFirst(String kind, String threat, String fear, String sentence) {
        Entry entry = Entries.incident(7)
                .kind(kind)
                .on("2026-11-20")
                .threat(threat)
                .fear(fear)
                .entry();

        assertThat(Cases.notice(DraftName.WARNING, Cases.context(entry))).startsWith(sentence);
    }

    @Test
    void whereNothingEndangersAnybodyItDoesNotSayThatItDoes() {
        Entry entry =
                Entries.incident(7).kind("gift").on("2026-11-20").fear("uneasy").entry();

        assertThat(Cases.notice(DraftName.WARNING, Cases.context(entry))).startsWith("This is a draft.");
    }

    @Test
    void ofManyEntriesTheFirstAreNumbered() {
        Entry[] entries = new Entry[10];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Entries.incident(i + 1).kind("threat").on("2026-11-20").entry();
        }

        assertThat(Cases.notice(DraftName.WARNING, Cases.context(entries)))
                .startsWith("The log records a threat (#1, #2, #3, #4, #5, #6 and 4 more).");
    }

    @ParameterizedTest
    @CsvSource({"scotland, Scotland", "ireland, Ireland", "elsewhere, a place outside the United Kingdom and Ireland"})
    void whereTheLawWasNotLookedUpItSaysSo(String place, String title) {
        assertThat(Cases.notice(DraftName.WARNING, Cases.context(place, "Dr A", null)))
                .contains("daybook does not know what a removal asks for in " + title);
    }

    @ParameterizedTest
    @CsvSource({"WARNING", "REMOVAL_NOTICE"})
    void aComplaintIsNoGroundForARemoval(DraftName name) {
        Entry entry = Entries.incident(4).kind("complaint").on("2026-11-20").entry();

        assertThat(Cases.notice(name, Cases.context(entry)))
                .contains("The log has 1 complaint (#4). A complaint is no ground for a warning or a removal");
    }

    @Test
    void anAllegationIsNotAnsweredBeforeTheDefenceOrganisationWasAsked() {
        Entry entry = Entries.incident(5).kind("allegation").on("2026-11-20").entry();

        assertThat(Cases.notice(DraftName.HOLDING_REPLY, Cases.context(entry)))
                .contains("The log has 1 allegation (#5). Do not reply to it");
    }

    @ParameterizedTest
    @CsvSource({"removed", "removed-immediately", "transferred"})
    void careThatHasEndedIsNamed(String step) {
        Entry entry = Entries.step(6, step).on("2026-11-20").entry();

        assertThat(Cases.notice(DraftName.WARNING, Cases.context(entry)))
                .contains("The log says that the patient was removed or transferred (#6)");
    }

    @Test
    void whileAnOrderIsInForceNobodyWritesUnasked() {
        Entry order = Entries.step(3, "order").on("2026-06-01").entry();

        assertThat(Cases.notice(DraftName.BOUNDARY_LETTER, Cases.context(order)))
                .contains("The log has an order that has not ended (#3). Ask the police or your solicitor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20 | The latest warning of removal in the log is of 20 November 2026 (#3).",
                "2025-10-01 | is of 1 October 2025 (#3), more than 12 months ago: it may be too old.",
                "           | The log has no dated warning that spoke of removal"
            })
    void aRemovalNamesTheWarningThatItRestsOn(String day, String sentence) {
        Entries warning = Entries.step(3, "warned").with(Fact.REMOVAL_RISK, true);

        assertThat(Cases.notice(
                        DraftName.REMOVAL_NOTICE,
                        Cases.context((day == null ? warning.undated() : warning.on(day)).entry())))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "relative, a relative of a patient",
        "former-patient, a former patient",
        "stranger, a stranger",
        "of-a-newer-daybook, of-a-newer-daybook",
        "current-patient,",
        "unknown,",
        ","
    })
    void aTextForAPatientSaysSoWhereTheCardSaysAnotherRole(String role, String phrase) {
        for (DraftName name : DraftName.values()) {
            String notice = Cases.notice(name, Cases.withRole(role));

            assertThat(notice.contains("The identity card says: " + phrase + ". This text is written for a current"))
                    .as(notice)
                    .isEqualTo(phrase != null);
        }
    }

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void itCountsTheBlanksOfTheText(DraftName name) {
        int blanks = Drafts.of(name, Cases.context()).blanks().size();

        assertThat(Cases.notice(name, Cases.context())).contains("Fill in " + blanks + " blanks in square brackets");
    }
}
