package daybook.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Command lines of Windows, taken apart as Microsoft's runtime does, and characters put back that its code page lost. */
class CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "add call -m \"rang twice\"; add|call|-m|rang twice",
                "  add\t call  ; add|call",
                "\"abc\" d e; abc|d|e",
                "a\\\\b d\"e f\"g h; a\\\\b|de fg|h",
                "a\\\\\\\"b c d; a\\\"b|c|d",
                "a\\\\\\\\\"b c\" d e; a\\\\b c|d|e",
                "a\"b\"\" c d; ab\" c d",
                "\"he said \"\"no\"\"\" x; he said \"no\"|x",
                "-m \"\"; -m|",
                "\"C:\\My files\\\\\" x; C:\\My files\\|x",
                "-m \"100% & ^ ! > |\"; -m|100% & ^ ! > ¦",
                "-f C:\\a\\b; -f|C:\\a\\b",
            })
    void wordsAreWhatTheRuntimeMakesOfThem(String line, String words) {
        assertThat(CommandLine.split(line.replace('¦', '|')))
                .map(word -> word.replace('|', '¦'))
                .containsExactly(words.split("\\|", -1));
    }

    @Test
    void anEmptyLineHasNoWords() {
        assertThat(CommandLine.split(" ")).isEmpty();
    }

    @Test
    void aCharacterThatBecameAQuestionMarkIsPutBack() {
        String[] whole = CommandLine.whole(new String[] {"note", "-m", "a ?? b"}, "note -m \"a \ud83d\udc4d b\"");

        assertThat(whole).containsExactly("note", "-m", "a \ud83d\udc4d b");
    }

    /** U+FF02 looks like a quotation mark, and becomes one. */
    @Test
    void aCharacterThatBecameAQuotationMarkTakesNoWordApart() {
        String[] whole = CommandLine.whole(
                new String[] {"note", "-m", "he wrote", "--at", "now"}, "note -m \"he wrote\uff02 --at now\"");

        assertThat(whole).containsExactly("note", "-m", "he wrote\uff02 --at now");
    }

    @Test
    void namesThatJavaPutInThePlaceOfAnAsteriskStay() {
        String[] received = {"attach", "1", "a.jpg", "b.jpg"};

        assertThat(CommandLine.whole(received, "attach 1 *.jpg")).isSameAs(received);
    }

    @Test
    void oneNameInThePlaceOfAnAsteriskStays() {
        String[] received = {"attach", "1", "a.jpg"};

        assertThat(CommandLine.whole(received, "attach 1 *.jpg")).isSameAs(received);
    }

    @Test
    void aQuestionInATextIsNoReasonToLoseWhatElseIsInIt() {
        String[] whole = CommandLine.whole(new String[] {"note", "-m", "Why? ??"}, "note -m \"Why? \u2026\"");

        assertThat(whole).containsExactly("note", "-m", "Why? \u2026");
    }
}
