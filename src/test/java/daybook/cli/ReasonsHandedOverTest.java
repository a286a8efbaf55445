package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the reasons of corrections that are in a bundle. */
class ReasonsHandedOverTest {

    private static final String READ = "The reason of 1 correction is in it as it was written";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void correctAnEntry() throws Exception {
        session = Session.about(folder, "P1");
        session.ok("add", "call", "-m", "He rang", "--place", "work", "--witness", "Ann", "-q");
        session.ok("amend", "1", "--channel", "phone", "--reason", "It was Ann who said so", "-q");
    }

    private String said(String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "export";
        words[1] = "bundle";
        words[2] = "-o";
        words[3] = folder.resolve("bundle").toString();
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(session.run(words)).isZero();
        return session.err();
    }

    @Test
    void aReasonThatIsInItIsToBeReadFirst() {
        assertThat(said("--for", "police")).contains(READ);
    }

    @Test
    void nothingIsSaidOfAReasonThatIsLeftOut() {
        assertThat(said("--for", "practice")).doesNotContain(READ);
    }
}
