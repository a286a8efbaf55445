package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual pages as they are installed with the program. */
class ManPagesIT {

    private static final Path PAGES = Program.packaged().getParent().getParent().resolve("share/man/man1");

    @TempDir
    Path folder;

    @BeforeEach
    void manIsInstalled() {
        Tools.assume("man");
    }

    @Test
    void noPageMakesManComplain() {
        Run run = Program.in(folder)
                .shell(
                        "for page in \"$1\"/*.1; do LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z \"$page\" >/dev/null"
                                + " || exit; done",
                        PAGES.toString());

        assertThat(run).exited(0).wroteNothingToStderr();
    }

    @Test
    void aPageShowsWhatIsTypedAsItIsTyped() {
        Run run = Program.in(folder)
                .shell("LC_ALL=C.UTF-8 MANWIDTH=100 man -l -Tutf8 \"$1\"/daybook-add.1 | col -b", PAGES.toString());

        assertThat(run)
                .exited(0)
                .printedAmongOthers(
                        "daybook-add - ",
                        "-m, --message TEXT",
                        "daybook add call -m \"Silent call on the surgery line\"");
    }
}
