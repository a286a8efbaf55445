package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code add} without a kind, at a terminal: one question after the other, and nothing is saved before the end. */
class DialogueIT {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    /** The questions in their order, each with an answer that is understood. */
    private static final String[][] ANSWERS = {
        {"Kind:", "call\r"},
        {"in your words?", "Rang twice\r\r"},
        {"When:", "2024-01-05 14:30\r"},
        {"Where:", "work\r"},
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

    private JsonNode entry() {
        return Logs.entry(daybook());
    }

    private Program daybook() {
        return Program.in(folder).with("DAYBOOK_FILE", folder + "/log.daybook");
    }

    @Test
    void asksForWhatMattersAndSavesIt() {
        assertThat(answering(screen(), ANSWERS.length).run("add")).exited(0).printedAmongOthers("Saved #3  ");

        assertThat(entry().get("kind").asString()).isEqualTo("call");
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
        assertThat(entry().at("/occurred/from").asString()).isEqualTo("2024-01-05T14:30:00+00:00");
        assertThat(entry().get("place").asString()).isEqualTo("work");
        assertThat(entry().get("fear").asString()).isEqualTo("uneasy");
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
                .printedAmongOthers("daybook amend 3 --witness NAME", "daybook attach 3 FILE");
    }

    @Test
    void storesWhatEnterLeavesOpenAsUnknown() {
        Run run = screen().after("Kind:", "\r")
                .after("in your words?", "x\r\r")
                .after("When:", "\r")
                .after("Where:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("kind").asString()).isEqualTo("other");
        assertThat(entry().at("/occurred/precision").asString()).isEqualTo("minute");
        for (String fact : List.of("place", "place_detail", "fear", "threat", "private_knowledge")) {
            assertThat(entry().get(fact).isNull()).as(fact).isTrue();
        }
    }

    @Test
    void takesANumberForAWord() {
        screen().after("Kind:", "5\r")
                .after("in your words?", "x\r\r")
                .after("When:", "unknown\r")
                .after("Where:", "2\r")
                .after("Fear:", "4\r")
                .after("Save?", "y\r")
                .run("add");

        assertThat(entry().get("kind").asString()).isEqualTo("friend-request");
        assertThat(entry().get("place").asString()).isEqualTo("home");
        assertThat(entry().get("fear").asString()).isEqualTo("very-frightened");
        assertThat(entry().at("/occurred/precision").asString()).isEqualTo("unknown");
    }

    @Test
    void completesAWordWithTab() {
        Screen screen = screen().after("Kind:", "fri\t\r");

        for (int i = 1; i < ANSWERS.length; i++) {
            screen = screen.after(ANSWERS[i][0], ANSWERS[i][1]);
        }
        assertThat(screen.run("add")).exited(0);

        assertThat(entry().get("kind").asString()).isEqualTo("friend-request");
    }

    @Test
    void saysWhyADateIsRefusedAndAsksAgain() {
        Run run = answering(screen(), 2)
                .after("When:", "the day after tomorrow\r")
                .after("When:", "2024-01-05\r")
                .after("Where:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0).printedAmongOthers("the day after tomorrow");
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice");
        assertThat(entry().at("/occurred/from").asString()).isEqualTo("2024-01-05");
    }

    @Test
    void asksAgainForAKindThatItDoesNotKnow() {
        Run run = screen().after("Kind:", "xylophone\r")
                .after("is not a kind of incident", CTRL_C)
                .run("add");

        assertThat(run).exited(130);
    }

    @Test
    void asksAgainForATextThatIsMissing() {
        Run run = answering(screen(), 1)
                .after("in your words?", "\r")
                .after("A few words are needed", CTRL_C)
                .run("add");

        assertThat(run).exited(130);
    }

    @Test
    void keepsAPlaceInThePersonsOwnWords() {
        answering(screen(), 3)
                .after("Where:", "the pub by the station\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(entry().get("place").isNull()).isTrue();
        assertThat(entry().get("place_detail").asString()).isEqualTo("the pub by the station");
    }

    @Test
    void asksWhomItIsAboutOnlyWhereThereAreSeveral() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");

        Run run = answering(Screen.of(daybook), 5)
                .after("Subject:", "\r")
                .after("Subject:", "P2\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("subject").asString()).isEqualTo("P2");
    }

    @Test
    void doesNotAskForWhatAnOptionSaid() {
        Run run = screen().after("Kind:", "call\r")
                .after("Save?", "\r")
                .run("add", "-m", "x", "--at", "2024", "--place-detail", "car park", "--fear", "none");

        assertThat(run).exited(0);
        assertThat(run.out()).doesNotContain("When:", "Where:", "Fear:", "in your words?");
        assertThat(entry().get("description").asString()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void savesNothingAfterCtrlCAtAnyQuestion(int answered) {
        Run run = answering(screen(), answered)
                .after(ANSWERS[answered][0], CTRL_C)
                .run("add");

        assertThat(run).exited(130).printedAmongOthers("Interrupted. Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void savesNothingAfterCtrlDAtAnyQuestion(int answered) {
        Run run = answering(screen(), answered)
                .after(ANSWERS[answered][0], CTRL_D)
                .run("add");

        assertThat(run).exited(130).printedAmongOthers("Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void endsATextWithCtrlDOnALineOfItsOwn() {
        Run run = answering(screen(), 1)
                .after("in your words?", "one\rtwo\r" + CTRL_D)
                .after("When:", "\r")
                .after("Where:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("one\ntwo");
    }

    @Test
    void savesNothingWhenTheAnswerIsNo() {
        Run run = answering(screen(), 5).after("Save?", "n\r").run("add");

        assertThat(run).exited(130).printedAmongOthers("Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void changesOneAnswerAndShowsTheWholeAgain() {
        Run run = answering(screen(), 5)
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
        Run run = answering(screen(), 5)
                .after("Save?", "e\r")
                .after("Change:", "2\r")
                .after("in your words?", ", then hung up\r\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString()).isEqualTo("Rang twice, then hung up");
    }

    @Test
    void keepsWhatIsPastedWithItsLineBreaks() {
        String pasted = "\u001B[200~Dear Dr A!\r\r!!$HOME\\ \t\u4F60\u597D e\u0301\r\nBye\u001B[201~";

        Run run = answering(screen(), 1)
                .after("in your words?", pasted + "\r\r")
                .after("When:", "\r")
                .after("Where:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
                .run("add");

        assertThat(run).exited(0);
        assertThat(entry().get("description").asString())
                .isEqualTo("Dear Dr A!\n\n!!$HOME\\ \t\u4F60\u597D e\u0301\nBye");
    }

    @Test
    void editsWideCharactersOneAtATime() {
        Run run = answering(screen(), 1)
                .after("in your words?", "\u4F60\u597Dx\u007F\u007F!\r\r")
                .after("When:", "\r")
                .after("Where:", "\r")
                .after("Fear:", "\r")
                .after("Save?", "\r")
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

    @Test
    void saysThatNothingIsSavedAfterCtrlCAtATerminalThatCannotMoveItsCursor() {
        Run run = answering(screen().with("TERM", "dumb"), 3)
                .after("Where:", CTRL_C)
                .run("add");

        assertThat(run).exited(130).printedAmongOthers("Interrupted. Nothing was saved.");
        assertThat(Logs.entries(daybook())).isEmpty();
    }

    @Test
    void givesTheTerminalBackAsItWas() {
        Run run = answering(screen(), 3)
                .after("Where:", CTRL_C)
                .shell("stty -a >before; daybook add; stty -a >after; cmp before after && echo the same");

        assertThat(run).exited(0).printedAmongOthers("the same");
    }

    @Test
    void leavesNothingOfWhatWasTypedInAnyFile() throws IOException {
        answering(screen(), 3)
                .after("Where:", CTRL_C)
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
    void asksForTheTextAloneWhenTheKindIsGiven() {
        Run run =
                screen().after("End with an empty line or Ctrl-D.", "Rang\r\r").run("add", "call");

        assertThat(run).exited(0);
        assertThat(run.out()).doesNotContain("Where:");
        assertThat(entry().get("description").asString()).isEqualTo("Rang");
    }
}
