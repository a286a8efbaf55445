package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FieldsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output out = Output.ofData(bytes, Palette.WITHOUT_COLOUR);

    private String written() {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textsStandInOneColumn() {
        Fields fields = new Fields(out, 40, 9);
        fields.field("Kind", SafeText.of("gift"));
        fields.field("Witnesses", SafeText.of("Reception, and the practice nurse"));

        assertThat(written())
                .isEqualTo("Kind       gift\nWitnesses  Reception, and the practice nurse\n"
                        .replace("practice nurse", "practice\n           nurse"));
    }

    @Test
    void emptyLinesOfATextStayEmpty() {
        new Fields(out, 40, 4).field("Text", SafeText.of("one\n\ntwo"));

        assertThat(written()).isEqualTo("Text  one\n\n      two\n");
    }

    @Test
    void onANarrowScreenTextGoesBelowItsLabel() {
        new Fields(out, 30, 9).field("Witnesses", SafeText.of("Reception"));

        assertThat(written()).isEqualTo("Witnesses\n  Reception\n");
    }
}
