package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DaybookException;
import daybook.log.Saved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error says became of what was to be saved. */
class SavedSoFarTest {

    private static final String SAVED = "Entry #5 is saved.";

    /** The columns: does the command save, has it announced a file, what it saved before, what the error knows, what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            saves | -      | -     | -       | It broke. Nothing was saved.
            reads | -      | -     | -       | It broke.
            reads | writes | -     | -       | It broke. Nothing was written.
            saves | writes | -     | -       | It broke. Nothing was saved.
            reads | -      | -     | nothing | It broke. Nothing was touched.
            saves | -      | -     | nothing | It broke. Nothing was touched.
            saves | -      | -     | whole   | It broke. It is record 7.
            saves | -      | -     | unknown | It broke. Look first.
            saves | -      | saved | -       | It broke. Entry #5 is saved.
            reads | writes | saved | -       | It broke. Entry #5 is saved.
            saves | -      | saved | usual   | It broke. Entry #5 is saved.
            saves | -      | saved | nothing | It broke. Nothing was touched. Entry #5 is saved.
            saves | -      | saved | whole   | It broke. It is record 7. Entry #5 is saved.
            saves | -      | saved | unknown | It broke. Look first. Entry #5 is saved.
            """)
    void saysOnceWhatIsSaved(
            String command, @Nullable String writes, @Nullable String before, @Nullable String known, String told) {
        SavedSoFar outcome = new SavedSoFar();
        if (writes != null) {
            outcome.nothing(Saved.NOTHING_WRITTEN);
        }
        if (before != null) {
            outcome.saved(SAVED);
        }

        assertThat(outcome.told(error(known), command.equals("saves"))).isEqualTo(told);
    }

    private static DaybookException error(@Nullable String known) {
        DaybookException error = new DaybookException.Usage("It broke.", null);
        if (known == null) {
            return error;
        }
        return error.with(
                switch (known) {
                    case "usual" -> Saved.NOTHING;
                    case "nothing" -> Saved.NOTHING_TOUCHED;
                    case "whole" -> Saved.whole("It is record 7.");
                    default -> Saved.unknown("Look first.");
                });
    }

    @Test
    void theOneWhoKnowsBestIsBelieved() {
        DaybookException error = new DaybookException.Failed("The disk is full.", "make room", null)
                .with(Saved.NOTHING)
                .with(Saved.nothing("No backup was made."));

        assertThat(error)
                .hasMessage("The disk is full. No backup was made.")
                .isInstanceOf(DaybookException.Failed.class);
        assertThat(error.hint()).isEqualTo("make room");
    }
}
