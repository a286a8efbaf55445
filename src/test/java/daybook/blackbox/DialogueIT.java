package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code add} without a kind, at a terminal: one question after the other, and nothing is saved before the end. */
class DialogueIT {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    /** The questions in their order, each with an answer that is understood. */
    private static final String[][] ANSWERS = {
        {"in your words?", "Rang twice\r\r"},
        {"When:", "2024-01-05 14:30\r"},
        {"Where:", "work\r"},
        {"Threat:", "no\r"},
        {"Aimed at:", "self\r"},
        {"Who did it:", "seen\r"},
        {"Any of these:", "\r"},
        {"Kind:", "call\r"},
        {"Fear:", "uneasy\r"},
        {"Save?", "\r"}
    };

    @TempDir
    Path folder;

    private Screen screen() {
        return Screen.of(Logs.with(folder));
    }

    /** Answers the first so many questions. */
    private static Screen answering(Screen screen, int count) {
        Screen answered = screen;
        for (int i = 0; i < count; i++) {
            answered = answered.after(ANSWERS[i][0], ANSWERS[i][1]);
        }
        return answered;
    }

    /** Answers all questions after the text with Enter. */
    private static Screen emptyAnswers(Screen screen) {
        return rest(screen.after("When:", "\r").after("Where:", "\r"));
    }

    /** Answers all questions after the place with Enter. */
    private static Screen rest(Screen screen) {
        Screen answered = screen;
        for (int i = 2; i < ANSWERS.length; i++) {
            if (!ANSWERS[i][0].equals("Where:")) {
                answered = answered.after(ANSWERS[i][0], "\r");
            }
        }
        return answered;
    }

    private JsonNode entry() {
        return Logs.entry(daybook());
    }

    private Program daybook() {
        return Program.in(folder).with("DAYBOOK_FILE", folder + "/log.daybook");
    }

    @Test
    void asksForWhatMattersAndSavesIt() {
        assertThat(answering(screen(), ANSWERS.length).run("add")).exited(0).printedAmongOthers("Saved #1  ");

        assertThat(entry().get("kind").asString()).isEqualTo("call");
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
        assertThat(entry().at("/occurred/from").asString()).isEqualTo("2024-01-05T14:30:00+00:00");
        assertThat(entry().get("place").asString()).isEqualTo("work");
        assertThat(entry().get("fear").asString()).isEqualTo("uneasy");
        assertThat(entry().get("threat").asString()).isEqualTo("no");
        assertThat(entry().get("target").asString()).isEqualTo("self");
        assertThat(entry().get("attribution").asString()).isEqualTo("seen");
        assertThat(entry().get("subject").asString()).isEqualTo("P1");
    }

    @Test
    void showsWhatItUnderstoodBeforeItAsksWhetherToSave() {
        Run run = answering(screen(), ANSWERS.length).run("add");

        assertThat(run)
                .printedAmongOthers(
                        "Fri 5 Jan 2024, 14:30 (Europe/London)", "incident: call", "late entry, ", "Description");
    }

    @Test
    void namesTheCommandsThatAddMore() {
        assertThat(answering(screen(), ANSWERS.length).run("add"))
                .printedAmongOthers("daybook amend 1 --reason", "daybook attach 1 FILE");
    }

    @Test
    void storesWhatEnterLeavesOpenAsUnknown() {
        Run run = emptyAnswers(screen().after("in your words?", "x\r\r")).run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("kind").asString()).isEqualTo("other");
        for (String fact : List.of(
                "place",
                "place_detail",
                "fear",
                "threat",
                "target",
                "attribution",
                "attribution_reason",
                "told_by",
                "private_knowledge")) {
            assertThat(entry().get(fact).isNull()).as(fact).isTrue();
        }
    }

    @Test
    void takesEnterAtWhenForTodayWithoutATimeAndSaysSo() {
        Run run = emptyAnswers(screen().after("in your words?", "x\r\r")).run("add");

        assertThat(run).exited(0).printedAmongOthers(", time not given");
        assertThat(entry().at("/occurred/precision").asString()).isEqualTo("day");
        assertThat(entry().at("/occurred/typed").isNull()).isTrue();
    }

    @Test
    void takesANumberForAWord() {
        screen().after("in your words?", "x\r\r")
                .after("When:", "unknown\r")
                .after("Where:", "2\r")
                .after("Threat:", "3\r")
                .after("Aimed at:", "3\r")
                .after("Who did it:", "1\r")
                .after("Any of these:", "\r")
                .after("Kind:", "5\r")
                .after("Fear:", "4\r")
                .after("Save?", "y\r")
                .run("add");

        assertThat(entry().get("kind").asString()).isEqualTo("friend-request");
        assertThat(entry().get("place").asString()).isEqualTo("home");
        assertThat(entry().get("fear").asString()).isEqualTo("very-frightened");
        assertThat(entry().get("threat").asString()).isEqualTo("unsure");
        assertThat(entry().get("target").asString()).isEqualTo("family");
        assertThat(entry().get("attribution").asString()).isEqualTo("seen");
        assertThat(entry().at("/occurred/precision").asString()).isEqualTo("unknown");
    }

    @Test
    void completesAWordWithTab() {
        Run run = answering(screen(), 7)
                .after("Kind:", "fri\t\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);

        assertThat(entry().get("kind").asString()).isEqualTo("friend-request");
    }

    @Test
    void saysWhyADateIsRefusedAndAsksAgain() {
        Run run = rest(answering(screen(), 1)
                        .after("When:", "the day after tomorrow\r")
                        .after("When:", "2024-01-05\r")
                        .after("Where:", "\r"))
                .run("add");

        assertThat(run).exited(0).printedAmongOthers("the day after tomorrow");
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
        assertThat(entry().at("/occurred/from").asString()).isEqualTo("2024-01-05");
    }

    @Test
    void asksAgainForAKindThatItDoesNotKnow() {
        Run run = answering(screen(), 7)
                .after("Kind:", "xylophone\r")
                .after("is not one of these. Type 1 to ", CTRL_C)
                .after("Discard what you typed? y/n:", "y\r")
                .run("add");

        assertThat(run).exited(130);
    }

    @Test
    void suggestsAKindForAnEverydayWordAndDoesNotTakeIt() {
        Run run = answering(screen(), 7)
                .after("Kind:", "presents\r")
                .after("Did you mean gift?", "")
                .after("Kind:", "gift\r")
                .after("Fear:", "very frightened\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("kind").asString()).isEqualTo("gift");
        assertThat(entry().get("fear").asString()).isEqualTo("very-frightened");
    }

    @Test
    void asksAgainForATextThatIsMissing() {
        Run run = screen().after("in your words?", "\r")
                .after("A few words are needed", CTRL_C)
                .run("add");

        assertThat(run).exited(130);
    }

    @Test
    void keepsAPlaceInThePersonsOwnWords() {
        rest(answering(screen(), 2).after("Where:", "the bend by the mill\r")).run("add");

        assertThat(entry().get("place").isNull()).isTrue();
        assertThat(entry().get("place_detail").asString()).isEqualTo("the bend by the mill");
    }

    @ParameterizedTest
    @CsvSource({
        "at home,your home,y,home",
        "Home; front door,your home,y,home",
        "my house,your home,n,",
        "at home,your home,,",
        "'work, staff car park',your work,yes,work",
        "outside the surgery,your work,y,work",
        "school gate,a school,y,school"
    })
    void asksWhichPlaceIsMeantAndNeverGuesses(String typed, String question, String answer, String place) {
        rest(answering(screen(), 2)
                        .after("Where:", typed + "\r")
                        .after("Was this at " + question + "? y/n:", (answer == null ? "" : answer) + "\r"))
                .run("add");

        assertThat(entry().get("place").asStringOpt().orElse(null)).isEqualTo(place);
        assertThat(entry().get("place_detail").asString()).isEqualTo(typed);
    }

    @Test
    void asksOnceForWhatMakesItGraver() throws IOException {
        Files.writeString(folder.resolve("card.txt"), "You are mine");

        Run run = answering(screen(), 6)
                .after("Any of these:", "1,2 3\r")
                .after("Witness:", "Nurse B\r")
                .after("Another witness:", "\r")
                .after("File:", folder.resolve("card.txt") + "\r")
                .after("File:", "\r")
                .after("Kind:", "\r")
                .after("Fear:", "\r")
                .after("card.txt", "")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("private_knowledge").asBoolean()).isTrue();
        assertThat(entry().get("witnesses").toString()).isEqualTo("[\"Nurse B\"]");
        assertThat(entry().at("/evidence/0/name").asString()).isEqualTo("card.txt");
        assertThat(entry().get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void asksHowManyActsItStandsForWhoToldOfItAndWhyItIsSuspected() {
        Run run = answering(screen(), 5)
                .after("Who did it:", "told\r")
                .after("Told by:", "Mx Ash Vale\r")
                .after("how do they know", "")
                .after("Who did it:", "suspected\r")
                .after("Because:", "the same pauses as before\r")
                .after("Any of these:", "4\r")
                .after("How many:", "over 40\r")
                .after("did you mean at least 40?", "")
                .after("How many:", "at least 40\r")
                .after("Kind:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("times").asString()).isEqualTo("at least 40");
        assertThat(entry().get("told_by").asString()).isEqualTo("Mx Ash Vale");
        assertThat(entry().get("attribution").asString()).isEqualTo("suspected");
        assertThat(entry().get("attribution_reason").asString()).isEqualTo("the same pauses as before");
    }

    @ParameterizedTest
    @CsvSource({"y, yes", "no, no", "2, no", "unsure, unsure", "u, unsure", "'',"})
    void noAndUnsureAreAnswersToWhetherThereWasAThreatAndEnterIsNone(String typed, @Nullable String threat) {
        Run run = answering(screen(), 3)
                .after("Threat:", typed + "\r")
                .after("Aimed at:", "\r")
                .after("Who did it:", "\r")
                .after("Any of these:", "\r")
                .after("Kind:", "call\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("threat").asStringOpt().orElse(null)).isEqualTo(threat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "4", "not sure", "ja"})
    void saysWhatCanBeAnsweredToWhetherThereWasAThreat(String typed) {
        Run run = rest(answering(screen(), 3)
                        .after("Threat:", typed + "\r")
                        .after("is not one of these. Type 1 to 3, or the word.", ""))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("threat").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "seen, seen,",
        "2, recognised, by his cough",
        "self identified, self-identified,",
        "suspected, suspected, the same car",
        "unknown, unknown,",
        "suspected, suspected,"
    })
    void asksHowItIsKnownWhoDidItAndWhatMakesOneThinkSo(String typed, String attribution, @Nullable String because) {
        Screen screen = answering(screen(), 5).after("Who did it:", typed + "\r");
        if (attribution.equals("recognised") || attribution.equals("suspected")) {
            screen = screen.after("Because:", (because == null ? "" : because) + "\r");
        }
        Run run = screen.after("Any of these:", "\r")
                .after("Kind:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("attribution").asString()).isEqualTo(attribution);
        assertThat(entry().get("attribution_reason").asStringOpt().orElse(null)).isEqualTo(because);
    }

    @Test
    void changesHowItIsKnownWhoDidItAndForgetsWhatWasSaidBefore() {
        Run run = answering(screen(), 5)
                .after("Who did it:", "suspected\r")
                .after("Because:", "the same car\r")
                .after("Any of these:", "\r")
                .after("Kind:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "e\r")
                .after("Change:", "who did it\r")
                .after("Who did it:", "seen\r")
                .after("Save?", "e\r")
                .after("Change:", "threat\r")
                .after("Threat:", "unsure\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0).printedAmongOthers("Not decided: whether there was a threat.");
        assertThat(entry().get("attribution").asString()).isEqualTo("seen");
        assertThat(entry().get("attribution_reason").isNull()).isTrue();
        assertThat(entry().get("threat").asString()).isEqualTo("unsure");
    }

    @ParameterizedTest
    @CsvSource({"y, yes", "n, no", "'',"})
    void asksOfAnAdvanceAloneWhetherItCameWithTouch(String typed, @Nullable String contact) {
        Run run = answering(screen(), 6)
                .after("Any of these:", "\r")
                .after("Kind:", "advance\r")
                .after("touch?", typed + "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("contact").asStringOpt().orElse(null)).isEqualTo(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "yes", "0", "12", "1-3"})
    void saysWhichNumbersAreAnswersToWhatMakesItGraver(String typed) {
        Run run = answering(screen(), 6)
                .after("Any of these:", typed + "\r")
                .after("Type numbers from 1 to 4", "")
                .after("Any of these:", "\r")
                .after("Kind:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("private_knowledge").isNull()).isTrue();
    }

    @Test
    void keepsTheDangerLineOnASmallScreenWhenTheKindsAreShown() {
        Run run = answering(screen(), ANSWERS.length).run("add");

        String shown = run.out().substring(0, run.out().indexOf("Kind:"));
        List<String> lines = shown.lines().toList();
        assertThat(lines.subList(lines.size() - 3, lines.size())).anyMatch(line -> line.contains("call 999 first"));
    }

    @Test
    void asksWhomItIsAboutOnlyWhereThereAreSeveral() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");

        Run run = answering(Screen.of(daybook), 9)
                .after("Subject:", "\r")
                .after("Subject:", "P2\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("subject").asString()).isEqualTo("P2");
    }

    @Test
    void doesNotAskForWhatAnOptionSaid() {
        Run run = screen().after("Any of these:", "\r")
                .after("Kind:", "call\r")
                .after("Save?", "\r")
                .run(
                        "add",
                        "-m",
                        "x",
                        "--at",
                        "2024",
                        "--place-detail",
                        "car park",
                        "--fear",
                        "none",
                        "--threat",
                        "no",
                        "--target",
                        "self",
                        "--attribution",
                        "seen");

        assertThat(run).exited(0);
        assertThat(run.out())
                .doesNotContain("When:", "Where:", "Threat:", "Aimed at:", "Who did it:", "Fear:", "in your words?");
        assertThat(entry().get("description").asString()).isEqualTo("x");
    }

    /** Gives up at a question; what was typed before is not discarded without one more. */
    private Screen givingUp(int answered, String key) {
        Screen screen = answering(screen(), answered).after(ANSWERS[answered][0], key);
        return answered == 0 ? screen : screen.after("Discard what you typed? y/n:", key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void savesNothingAfterCtrlCAtAnyQuestion(int answered) {
        Run run = givingUp(answered, CTRL_C).run("add");

        assertThat(run).exited(130).printedAmongOthers("Interrupted. Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void savesNothingAfterCtrlDAtAnyQuestion(int answered) {
        Run run = givingUp(answered, CTRL_D).run("add");

        assertThat(run).exited(130).printedAmongOthers("Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 9})
    void goesOnWhereItWasWhenWhatWasTypedIsNotToBeDiscarded(int answered) {
        Screen screen = answering(screen(), answered)
                .after(ANSWERS[answered][0], CTRL_C)
                .after("Discard what you typed? y/n:", "n\r");
        for (int i = answered; i < ANSWERS.length; i++) {
            screen = screen.after(ANSWERS[i][0], ANSWERS[i][1]);
        }

        assertThat(screen.run("add")).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
    }

    @Test
    void goesOnWithATextThatWasInterrupted() {
        Run run = emptyAnswers(screen().after("in your words?", "Rang")
                        .after("Rang", CTRL_C)
                        .after("Discard what you typed? y/n:", "n\r")
                        .after("Rang", " twice\r\r"))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
    }

    @Test
    void printsBackWhatWasTypedWhenItIsStoppedTwice() {
        Run run = givingUp(3, CTRL_C).run("add");

        String after = run.out().substring(run.out().indexOf("Discard what you typed?"));
        assertThat(after).contains("You typed:", "Rang twice");
    }

    @Test
    void endsATextWithCtrlD() {
        Run run = emptyAnswers(screen().after("in your words?", "one\rtwo" + CTRL_D))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("one\ntwo");
    }

    @Test
    void endsATextWithCtrlDAlsoInItsMiddle() {
        Run run = emptyAnswers(screen().after("in your words?", "one" + "\u001BOD\u001BOD" + CTRL_D))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("one");
    }

    @ParameterizedTest
    @MethodSource("wideTexts")
    void endsATextWithAnyCharacters(String text) {
        Run run = emptyAnswers(screen().after("in your words?", text.replace('\n', '\r') + "\r\r"))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("wideTexts")
    void endsATextWithAnyCharactersByCtrlD(String text) {
        Run run = emptyAnswers(screen().after("in your words?", text.replace('\n', '\r') + CTRL_D))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo(text);
    }

    static Stream<String> wideTexts() {
        return Stream.of(
                "a \uD83D\uDE42",
                "\uD83D\uDE42 first\nsecond",
                "\uD83C\uDDEC\uD83C\uDDE7",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u4F60\u597D e\u0301");
    }

    @Test
    void takesAPasteWithoutBracketsForOneText() {
        String letter = "Dear Doctor\r\rI saw you.\r\rYou are mine.\r\rJ\r\r";

        Run run = emptyAnswers(screen().after("in your words?", letter)).run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Dear Doctor\n\nI saw you.\n\nYou are mine.\n\nJ");
        assertThat(entry().get("place_detail").isNull()).isTrue();
    }

    @Test
    void takesNoLineOfAPasteForTheAnswerToAQuestion() {
        Run run = rest(answering(screen(), 2)
                        .after("Where:", "You are mine.\r\ry\r\r")
                        .after("Several lines came at once", "")
                        .after("Where:", "home\r"))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("place").asString()).isEqualTo("home");
        assertThat(entry().get("place_detail").isNull()).isTrue();
    }

    @Test
    void takesAPasteForOneTextAtATerminalThatCannotMoveItsCursor() {
        Run run = emptyAnswers(screen().with("TERM", "dumb").after("in your words?", "Dear\n\nI saw you.\n\n"))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Dear\n\nI saw you.");
    }

    @Test
    void savesNothingWhenTheAnswerIsNo() {
        Run run = answering(screen(), 9)
                .after("Save?", "n\r")
                .after("Discard what you typed? y/n:", "y\r")
                .run("add");

        assertThat(run).exited(130).printedAmongOthers("Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void changesOneAnswerAndShowsTheWholeAgain() {
        Run run = answering(screen(), 9)
                .after("Save?", "e\r")
                .after("Change:", "where\r")
                .after("Where:", "home\r")
                .after("incident: call", "")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("place").asString()).isEqualTo("home");
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
    }

    @Test
    void changesATextFromWhatItWas() {
        Run run = answering(screen(), 9)
                .after("Save?", "e\r")
                .after("Change:", "1\r")
                .after("in your words?", ", then hung up\r\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice, then hung up");
    }

    @Test
    void keepsWhatIsPastedWithItsLineBreaks() {
        String pasted = "\u001B[200~Dear Dr A!\r\r!!$HOME\\ \t\u4F60\u597D e\u0301\r\nBye\u001B[201~";

        Run run =
                emptyAnswers(screen().after("in your words?", pasted + "\r\r")).run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString())
                .isEqualTo("Dear Dr A!\n\n!!$HOME\\ \t\u4F60\u597D e\u0301\nBye");
    }

    @Test
    void editsWideCharactersOneAtATime() {
        Run run = emptyAnswers(screen().after("in your words?", "\u4F60\u597Dx\u007F\u007F!\r\r"))
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("\u4F60!");
    }

    @Test
    void asksAtANarrowTerminal() {
        Run run =
                answering(Screen.of(Logs.with(folder), 24, 40), ANSWERS.length).run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
    }

    @Test
    void asksAtATerminalThatCannotMoveItsCursor() {
        Run run = answering(screen().with("TERM", "dumb"), ANSWERS.length).run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "add call"})
    void saysThatNothingIsSavedAfterCtrlCAtTheTextOfACommand(String command) {
        Run run = screen().after("Ctrl-D.", CTRL_C).run(command.split(" ", -1));

        assertThat(run).exited(130);
        String name = "daybook " + (command.startsWith("add") ? "add" : command);
        assertThat(run.lines()).contains(name + ": Interrupted. Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void saysThatNothingIsSavedAfterCtrlCAtATerminalThatCannotMoveItsCursor() {
        Run run = answering(screen().with("TERM", "dumb"), 2)
                .after("Where:", CTRL_C)
                .run("add");

        assertThat(run).exited(130).printedAmongOthers("Interrupted. Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void givesTheTerminalBackAsItWas() {
        Run run = answering(screen(), 2)
                .after("Where:", CTRL_C)
                .after("Discard what you typed? y/n:", "y\r")
                .shell("stty -a >before; daybook add; stty -a >after; cmp before after && echo the same");

        assertThat(run).exited(0).printedAmongOthers("the same");
    }

    @Test
    void leavesNothingOfWhatWasTypedInAnyFile() throws IOException {
        answering(screen(), 2)
                .after("Where:", CTRL_C)
                .after("Discard what you typed? y/n:", "y\r")
                .with("TMPDIR", folder.toString())
                .run("add");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("log.daybook");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"add --no-input", "add --json", "add </dev/null", "add 2>/dev/null"})
    void asksNothingWhereNobodyIsToBeAsked(String command) {
        Run run = screen().shell("daybook " + command + "; echo status $?");

        assertThat(run).printedAmongOthers("status 2");
        assertThat(run.out()).doesNotContain("Kind:");
    }

    @Test
    void offersToMakeALogWhereThereIsNone() {
        Screen screen = Screen.of(daybook().with("TZ", "Europe/London"))
                .after("Make one there? y/n:", "y\r")
                .after("Code:", "\r")
                .after("Name:", "Dr A\r");

        Run run = answering(screen, ANSWERS.length).run("add");

        assertThat(run).exited(0).printedAmongOthers("Created the log.", "Saved #");
        assertThat(entry().get("subject").asString()).isEqualTo("P1");
        assertThat(entry().get("recorded_by").asString()).isEqualTo("Dr A");
        assertThat(entry().at("/occurred/zone").asString()).isEqualTo("Europe/London");
    }

    @Test
    void makesNoLogWhenThatIsNotWanted() {
        Run run = Screen.of(daybook()).after("Make one there? y/n:", "n\r").run("add");

        assertThat(run).exited(10);
        assertThat(folder.resolve("log.daybook")).doesNotExist();
    }

    @Test
    void asksForAZoneWhereTheComputerIsSetToUtc() {
        Run run = Screen.of(daybook().with("TZ", "UTC"))
                .after("Make one there? y/n:", "y\r")
                .after("Code:", "J1\r")
                .after("Name:", "\r")
                .after("Which time zone are you in", "Narnia\r")
                .after("Which time zone are you in", CTRL_D)
                .run("add");

        assertThat(run).exited(2).printedAmongOthers("set to UTC", "No time zone was named.");
        assertThat(folder.resolve("log.daybook")).doesNotExist();
    }

    @Test
    void asksForACodeWhereTheLogNamesNobody() {
        daybook().run("init", "--recorder", "Dr A", "--zone", "Europe/London");

        Run run = answering(Screen.of(daybook()).after("Code:", "J1\r"), ANSWERS.length)
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("subject").asString()).isEqualTo("J1");
    }

    @Test
    void asksForTheTextAloneWhenTheKindIsGiven() {
        Run run =
                screen().after("End with an empty line or Ctrl-D.", "Rang\r\r").run("add", "call");

        assertThat(run).exited(0);
        assertThat(run.out()).doesNotContain("Where:");
        assertThat(entry().get("description").asString()).isEqualTo("Rang");
    }
}
