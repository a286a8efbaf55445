package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static Map<String, Object> everything() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text \"quoted\" \\ é", "a\nb\tc\u0001");
        map.put("whole", 1_234_567_890_123L);
        map.put("fraction", 0.125);
        map.put("true", true);
        map.put("empty", List.of());
        map.put("nested", List.of(Map.of("a", List.of(1L, -2L)), Map.of()));
        return map;
    }

    @Test
    void whatIsWrittenOnOneLineIsReadAsTheSame() {
        assertThat(Json.read(Json.write(everything()))).isEqualTo(everything());
    }

    @Test
    void whatIsWrittenForPeopleIsReadAsTheSame() {
        assertThat(Json.read(Json.writePretty(everything()))).isEqualTo(everything());
    }

    @Test
    void theInnermostStandsOnOneLine() {
        assertThat(Json.writePretty(Map.of("a", Map.of("b", 1L)))).isEqualTo("{\n  \"a\": {\"b\": 1}\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1 2]", "{\"a\" 1}", "{} x", "nul", "\"\\u00\"", "[1,"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
