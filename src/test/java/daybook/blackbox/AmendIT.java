package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amend} of several entries at a terminal and in a script. */
class AmendIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void keepFlowers() {
        daybook = Logs.with(folder);
        for (String day : new String[] {"2026-01-02", "2026-01-03"}) {
            daybook.run("add", "other", "-m", "Flowers at the door", "--at", day, "--tag", "Flowers");
        }
    }

    private Run amend(String... more) {
        String[] all = new String[7 + more.length];
        System.arraycopy(
                new String[] {"amend", "--where", "tag=Flowers", "--kind", "gift", "--reason", "so it is"},
                0,
                all,
                0,
                7);
        System.arraycopy(more, 0, all, 7, more.length);
        return daybook.run(all);
    }

    private Run answered(String answer) {
        return Screen.of(daybook)
                .after("to go on:", answer)
                .run("amend", "--where", "tag=Flowers", "--kind", "gift", "--reason", "so it is");
    }

    @Test
    void atATerminalTheNumberOfEntriesIsTypedBeforeSeveralAreCorrected() {
        assertThat(answered("2\n"))
                .exited(0)
                .printedAmongOthers(
                        "#1  other\n  Kind: other → gift\n",
                        "This corrects 2 entries, #1, #2. Type 2 to go on: ",
                        "2 entries were corrected.");
        assertThat(daybook.run("timeline", "--kind", "gift", "--json"))
                .exited(0)
                .printedAmongOthers("\"id\":1,", "\"id\":2,");
    }

    @Test
    void anyOtherAnswerSavesNothing() {
        assertThat(answered("y\n"))
                .exited(2)
                .printedAmongOthers("2 was not typed, so nothing was corrected. Nothing was saved.");
        assertThat(daybook.run("show", "1")).exited(0).printedAmongOthers("incident: other");
    }

    @Test
    void aScriptSaysYesOrIsRefused() {
        assertThat(amend())
                .exited(2)
                .complained("2 entries would be corrected, and nobody can be asked here.", "--yes");
        assertThat(amend("--yes")).exited(0).printedAmongOthers("2 entries were corrected.\n");
        assertThat(amend("--yes")).exited(2).complained("Nothing would change: all 2 entries say that already.");
    }

    @Test
    void whenOneCannotBeSavedNoneIs() {
        daybook.run("amend", "2", "--place", "home", "--reason", "it was at home");

        assertThat(daybook.run("amend", "--where", "tag=Flowers", "--note", "--reason", "x", "--yes"))
                .exited(2)
                .complained("Entry 2 has \"Place\", which a note does not have. Nothing was saved.");
        assertThat(daybook.run("show", "1")).exited(0).printedAmongOthers("incident: other");
    }

    @Test
    void theDryRunNeedsNoRightToWrite() {
        assertThat(amend("--dry-run")).exited(0).printedAmongOthers("Would amend #1 ", "Nothing was saved.\n");
        assertThat(daybook.run("verify")).exited(0).printedAmongOthers("4 records");
    }
}
