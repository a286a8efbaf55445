package daybook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Jurisdiction;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What gets out of a log into a letter, and what never does. */
class LettersTest {

    private static final String SECRET = "Zanzibar";

    static List<String> places() {
        return Jurisdiction.words();
    }

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void nothingThatAPersonWroteAboutAnIncidentGetsIntoAnyText(DraftName name) {
        Entries entry = Entries.incident(1).on("2026-11-20").at("work").with(Fact.WITNESSES, List.of(SECRET));
        for (Fact fact : List.of(
                Fact.DESCRIPTION,
                Fact.EXACT_WORDS,
                Fact.CHANNEL,
                Fact.PLACE_DETAIL,
                Fact.IDENTIFIER,
                Fact.ATTRIBUTION_REASON,
                Fact.TOLD_BY,
                Fact.IMPACT,
                Fact.RESPONSE)) {
            entry.with(fact, SECRET);
        }
        Entry step = Entries.step(2, "warned")
                .on("2026-11-21")
                .saying(SECRET)
                .with(Fact.WITH, SECRET)
                .with(Fact.REFERENCE, SECRET)
                .entry();

        Draft draft = Drafts.of(name, Cases.context(entry.entry(), step));

        assertThat(DraftText.of(draft)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKindIsNamedWithItsDateOrLeftOutAndSaidSo(Kind kind) {
        DraftContext context = Cases.context(
                Entries.incident(7).kind(kind.word()).on("2026-11-20").entry());

        boolean named = Cases.text(DraftName.WARNING, context).contains("20 November 2026: ");
        boolean leftOut = Cases.notice(DraftName.WARNING, context).contains("It leaves out ");

        assertThat(named).isNotEqualTo(leftOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threat     | what is for the police and not for a letter (#7)",
                "assault    | what is for the police and not for a letter (#7)",
                "touch      | what is for the police and not for a letter (#7)",
                "following  | what is for the police and not for a letter (#7)",
                "complaint  | complaints and allegations (#7)",
                "allegation | complaints and allegations (#7)"
            })
    void whatIsNotForALetterIsNamedAboveIt(String kind, String left) {
        Entry entry = Entries.incident(7).kind(kind).on("2026-11-20").entry();

        assertThat(Cases.notice(DraftName.BOUNDARY_LETTER, Cases.context(entry)))
                .contains("It leaves out " + left + ".");
    }

    @ParameterizedTest
    @CsvSource({"suspected", "unknown"})
    void nobodyIsWrittenToAboutWhatIsOnlySuspected(String attribution) {
        DraftContext context = Cases.context(Entries.incident(7)
                .kind("call")
                .on("2026-11-20")
                .with(Fact.ATTRIBUTION, attribution)
                .entry());

        assertThat(Cases.text(DraftName.WARNING, context)).doesNotContain("telephone call");
        assertThat(Cases.text(DraftName.HOLDING_REPLY, context)).contains("[your letter, message or call]");
        assertThat(Cases.notice(DraftName.WARNING, context)).contains("only suspected (#7)");
    }

    @Test
    void whatIsConfidentialStaysWithTheRecorder() {
        DraftContext context = Cases.context(
                Entries.incident(7)
                        .by("email")
                        .on("2026-11-20")
                        .with(Fact.CONFIDENTIAL, true)
                        .entry(),
                Entries.step(8, "order")
                        .on("2026-11-21")
                        .with(Fact.CONFIDENTIAL, true)
                        .entry());

        assertThat(Cases.text(DraftName.WARNING, context)).doesNotContain("email");
        assertThat(Cases.text(DraftName.HOLDING_REPLY, context)).doesNotContain("email");
        assertThat(Cases.text(DraftName.NOTE_TO_RECEPTION, context)).doesNotContain("There is an order");
        assertThat(Cases.notice(DraftName.WARNING, context)).contains("what is marked confidential (#7)");
    }

    @Test
    void noLetterSaysOrConfirmsWhereSomebodyLives() {
        DraftContext context = Cases.context(Entries.incident(7)
                .kind("appearance")
                .on("2026-11-20")
                .at("home")
                .entry());

        assertThat(Cases.text(DraftName.WARNING, context))
                .contains("an approach away from the practice that nobody had arranged")
                .doesNotContain("home");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message | email    |              | an email",
                "message | sms      | 40           | 40 text messages",
                "message | carrier  | at least 100 | at least 100 messages",
                "message | facebook |              | a message online",
                "call    |          | 2            | 2 telephone calls",
                "gift    |          |              | a gift",
                "abuse   |          | about 3      | shouting, insults or a refusal to leave (about 3 times)"
            })
    void anActIsANounWithItsNumber(String kind, String channel, String times, String noun) {
        Entry entry = Entries.incident(1)
                .kind(kind)
                .on("2026-11-20")
                .by(channel)
                .with(Fact.TIMES, times)
                .entry();

        assertThat(ActWords.of(entry)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20                |            | 20 November 2026",
                "2026-11-20T23:41:00+00:00 |            | 20 November 2026",
                "2026-11                   |            | November 2026",
                "2026-11-01                | 2026-11-05 | from 1 November 2026 to 5 November 2026"
            })
    void aDateIsWrittenAsLettersHaveIt(String from, String to, String words) {
        Entries entry = Entries.incident(1);
        Entry dated = (to == null ? entry.on(from) : entry.between(from, to)).entry();

        assertThat(LetterDate.of(dated.occurred(), Entries.LONDON)).isEqualTo(words);
    }

    @Test
    void ofManyActsTheLatestAreNamedAndAllAreCounted() {
        Entry[] entries = new Entry[9];
        for (int i = 0; i < entries.length; i++) {
            entries[i] =
                    Entries.incident(i + 1).kind("call").on("2026-11-1" + i).entry();
        }

        assertThat(Cases.text(DraftName.BOUNDARY_LETTER, Cases.context(entries)))
                .doesNotContain("12 November 2026:")
                .contains("13 November 2026: a telephone call", "18 November 2026: a telephone call")
                .contains("In all we have recorded 9 contacts of this kind from 10 November 2026 to 18 November 2026.");
    }

    @Test
    void theWarningSaysWhatCameAfterTheOneBeforeAndNothingThatMayNotHave() {
        DraftContext context = Cases.context(
                Entries.incident(1).kind("gift").on("2026-07-01").entry(),
                Entries.step(2, "warned")
                        .on("2026-07-15")
                        .with(Fact.WARNED_HOW, "letter")
                        .entry(),
                Entries.incident(3).kind("call").on("2026-07-15").entry(),
                Entries.incident(4).by("email").on("2026-08-01").entry());

        assertThat(Cases.text(DraftName.WARNING, context))
                .contains("We wrote to you about this on 15 July 2026.", "1 August 2026: an email")
                .doesNotContain("1 July 2026:", "15 July 2026:");
    }

    @ParameterizedTest
    @CsvSource({"12:00, true", "10:00, false", "09:00, false"})
    void onTheDayOfAWarningTheTimeOfDayDecides(String time, boolean after) {
        DraftContext context = Cases.context(
                Entries.step(1, "warned").on("2026-11-02T10:00:00+00:00").entry(),
                Entries.incident(2)
                        .kind("call")
                        .on("2026-11-02T" + time + ":00+00:00")
                        .entry());

        assertThat(Cases.text(DraftName.WARNING, context).contains("a telephone call"))
                .isEqualTo(after);
    }

    @Test
    void aRemovalRestsOnAWarningOfRemoval() {
        Entry warning = Entries.step(1, "warned")
                .on("2025-10-01")
                .with(Fact.REMOVAL_RISK, true)
                .entry();
        Entry call = Entries.incident(2).kind("call").on("2026-11-20").entry();

        assertThat(Cases.text(DraftName.REMOVAL_NOTICE, Cases.context(warning, call)))
                .contains("We told you on 1 October 2025 that you were at risk of being removed, and why.")
                .contains("20 November 2026: a telephone call");
        assertThat(Cases.text(DraftName.REMOVAL_NOTICE, Cases.context(call))).contains("[We warned you on (date)");
    }

    @ParameterizedTest
    @MethodSource("places")
    void theWarningCarriesTheRiskItsReasonsWhatMustStopAndHowToComplain(String place) {
        boolean hasList = !place.equals("ireland") && !place.equals("elsewhere");

        assertThat(Cases.text(DraftName.WARNING, Cases.context(place, "Dr A", null)))
                .contains(
                        hasList
                                ? "You are at risk of being removed from the practice's list of patients. The reasons are those"
                                : "The practice may have to end your care here. The reasons are those in this letter.")
                .contains(
                        "you must not:", "[telephone number of the practice]", "You can also complain", "[date of the");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "england-and-wales | [NHS England; in Wales: your local health board] | NHS 111        | ring 999.",
                "scotland          | [your Health Board]                              | NHS 24 on 111  | ring 999.",
                "northern-ireland  | [the Business Services Organisation]             | [the out-of-   | ring 999.",
                "ireland           | this practice can no longer care for you         | [the out-of-   | ring 112 or 999.",
                "elsewhere         | this practice can no longer care for you         | [the out-of-   | ring [the emergency"
            })
    void aRemovalSpeaksTheWordsOfThePlace(String place, String who, String closed, String emergency) {
        assertThat(Cases.text(DraftName.REMOVAL_NOTICE, Cases.context(place, "Dr A", null)))
                .contains(who, closed, emergency);
    }

    @Test
    void withoutAnEntryATextIsWholeAllTheSame() {
        for (DraftName name : DraftName.values()) {
            assertThat(Drafts.of(name, Cases.context()).body()).as(name.word()).isNotEmpty();
        }
        assertThat(Cases.text(DraftName.WARNING, Cases.context()))
                .contains("We have recorded: [what the practice saw or received itself, each with its date].")
                .contains("[what else has to stop]");
    }

    @Test
    void aNameThatNobodyGaveIsABlank() {
        Draft draft = Drafts.of(DraftName.BOUNDARY_LETTER, Cases.context(Jurisdiction.STANDARD, null, null));

        assertThat(draft.blanks()).contains("name of the doctor", "name of the patient");
    }

    @Test
    void namesAreWordsAndNothingElse() {
        Draft draft = Drafts.of(
                DraftName.BOUNDARY_LETTER,
                Cases.context(Jurisdiction.STANDARD, "Dr {patient} [x]", "An\nna \u202E[y] {}"));

        assertThat(DraftText.of(draft)).contains("Dr {patient} [x]", "Dear An na [y] {},");
        assertThat(draft.blanks()).doesNotContain("x", "y");
    }

    @Test
    void receptionIsToldOfAnOrderInItsOwnWordsUntilItEnds() {
        Entries order = Entries.step(3, "order")
                .on("2026-06-01")
                .with(Fact.ORDER_TYPE, "injunction")
                .with(Fact.CONDITIONS, List.of("Not to enter {doctor} Street"));

        assertThat(Cases.text(
                        DraftName.NOTE_TO_RECEPTION,
                        Cases.context(order.until("2026-11-30").entry())))
                .contains("an injunction is in force until 30 November 2026", "Not to enter {doctor} Street");
        assertThat(Cases.text(
                        DraftName.NOTE_TO_RECEPTION,
                        Cases.context(order.until("2026-11-29").entry())))
                .doesNotContain("There is an order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message   | email |   | Thank you for your email of 20 November 2026.",
                "message   | sms   | 3 | Thank you for your messages of 20 November 2026.",
                "letter    |       |   | Thank you for your letter of 20 November 2026.",
                "complaint |       |   | Thank you for your complaint of 20 November 2026."
            })
    void aReplyNamesWhatItAnswers(String kind, String channel, String times, String thanks) {
        Entry entry = Entries.incident(1)
                .kind(kind)
                .by(channel)
                .with(Fact.TIMES, times)
                .on("2026-11-20")
                .entry();

        assertThat(Cases.text(DraftName.HOLDING_REPLY, Cases.context(entry))).contains(thanks);
    }

    @Test
    void nobodyIsThankedForAThreatAndNoAllegationIsCalledOne() {
        Entry threat =
                Entries.incident(1).by("email").threat("yes").on("2026-11-20").entry();
        Entry allegation =
                Entries.incident(2).kind("allegation").on("2026-11-20").entry();

        assertThat(Cases.text(DraftName.HOLDING_REPLY, Cases.context(threat))).doesNotContain("email");
        assertThat(Cases.text(DraftName.HOLDING_REPLY, Cases.context(allegation)))
                .doesNotContain("allegation")
                .contains("[your letter, message or call] of 20 November 2026");
    }

    @Test
    void withdrawnEntriesAndThoseAboutOthersSayNothing() {
        DraftContext context = Cases.context(
                Entries.incident(1).kind("threat").on("2026-11-20").withdrawn().entry(),
                Entries.incident(2).kind("gift").on("2026-11-20").about("P2").entry());

        assertThat(Cases.notice(DraftName.WARNING, context)).doesNotContain("#1", "#2");
        assertThat(Cases.text(DraftName.WARNING, context)).doesNotContain("a gift");
    }
}
