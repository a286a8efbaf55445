package daybook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text in a manual page is shown as it is, whatever it looks like to roff. */
class RoffTest {

    @Test
    void aLineThatBeginsWithAFullStopIsNoRequest() {
        assertThat(Roff.text(".so /etc/passwd")).isEqualTo("\\&.so /etc/passwd");
    }

    @Test
    void aLineThatBeginsWithAnApostropheIsNoRequest() {
        assertThat(Roff.text("'sh x")).isEqualTo("\\&\\(aqsh x");
    }

    @Test
    void aBackslashIsNoEscape() {
        assertThat(Roff.text("\\u{202E}")).isEqualTo("\\(rsu{202E}");
    }

    @Test
    void hyphensQuotesAndTildesCanBeCopied() {
        assertThat(Roff.text("--at \"~/x\" `y` ^")).isEqualTo("\\-\\-at \\(dq\\(ti/x\\(dq \\(gay\\(ga \\(ha");
    }

    @Test
    void aLineBreakBeginsNoRequest() {
        assertThat(Roff.text("a\n.b")).isEqualTo("a .b");
    }
}
