package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.terminal.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class VisibleJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeString(text);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0xFE0F, 0xFEFF, 0xFFF9, 0xE000, 0xE0001, 0xE0041,
                0xE007F, 0xE0100, 0x10FFFF
            })
    void aCharacterThatCannotBeSeenIsAnEscapeAndReadAsItWas(int codePoint) throws IOException {
        String text = "a" + Character.toString(codePoint) + "b";

        String json = written(text);

        assertThat(json.codePoints()).doesNotContain(codePoint);
        assertThat(json).matches("\"a(\\\\u[0-9a-fA-F]{4}){1,2}b\"");
        assertThat(JSON.readTree(json).asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caf\u00E9", "\u4F60\u597D", "\u0645\u0631\u062D\u0628\u0627", "\uD83D\uDE42", "e\u0301", "\"\\/"
            })
    void whatCanBeSeenStaysAsItIs(String text) throws IOException {
        assertThat(written(text)).isEqualTo("\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    @Test
    void everyCharacterThatIsHiddenFromAPersonIsHiddenInJson() {
        List<String> shown = new ArrayList<>();
        for (int c = 0x7F; c <= Character.MAX_CODE_POINT; c++) {
            if (isSeenWithOthersOnly(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                continue;
            }
            String text = Character.toString(c);
            if (!SafeText.of(text).toString().equals(text) && !VisibleJson.isHidden(c)) {
                shown.add(Integer.toHexString(c));
            }
        }
        assertThat(shown).isEmpty();
    }

    /** Marks, and vowels and finals of Korean and (in Unicode 16) Kirat Rai syllables, are written out for people when they have nothing to sit on. */
    private static boolean isSeenWithOthersOnly(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x1161 && c <= 0x11FF)
                || (c >= 0xD7B0 && c <= 0xD7FF)
                || c == 0x16D63
                || (c >= 0x16D67 && c <= 0x16D6A);
    }

    @Test
    void aCharacterThatComesInTwoHalvesIsOne() throws IOException {
        StringWriter text = new StringWriter();
        try (VisibleJson json = new VisibleJson(text)) {
            for (char c : "\uD83D\uDE42\uDB40\uDC41x".toCharArray()) {
                json.write(c);
            }
        }
        assertThat(text).hasToString("\uD83D\uDE42\\udb40\\udc41x");
    }

    @Test
    void jsonPutTogetherByHandIsMadeVisibleToo() {
        assertThat(JsonOutput.visible("{\"a\":\"\u202E\u009B\u00E9\"}")).isEqualTo("{\"a\":\"\\u202e\\u009b\u00E9\"}");
        assertThat(JsonOutput.visible("{}")).isEqualTo("{}");
    }
}
