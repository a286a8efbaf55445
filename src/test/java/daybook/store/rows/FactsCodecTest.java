package daybook.store.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.MalformedLineException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCodecTest {

    static List<List<String>> lists() {
        return List.of(
                List.of(),
                List.of(""),
                List.of("Nurse B"),
                List.of("", "", ""),
                List.of("Nurse B", "Dr C"),
                List.of("a,b", "[c]", "d]"),
                List.of("]", "[", ",", "\",\""),
                List.of("said \"never\"", "plain"),
                List.of("back\\slash", "\\", "\\\""),
                List.of("tab\tand\nline", "\u0001"),
                List.of("Zoë", "日本", "\uD83D\uDE00"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsReadAsItWasWritten(List<String> list) {
        assertThat(FactsCodec.listFromColumn(FactsCodec.listToColumn(list))).isEqualTo(list);
    }

    static List<Arguments> foreign() {
        return List.of(
                Arguments.of("[]", List.of()),
                Arguments.of("[ \"a\" , \"b\" ]", List.of("a", "b")),
                Arguments.of("[\"\\u0041\"]", List.of("A")),
                Arguments.of(" [\"a\"]", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aListThatAnotherProgramWroteIsReadToo(String json, List<String> list) {
        assertThat(FactsCodec.listFromColumn(json)).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"a\",]", "[\"a\"\"b\"]", "[\"a\"x\"b\"]", "[\"a\",\"]", "[\"]", "[\"a\nb\"]", "[\"a\" \"b\"]"
            })
    void whatIsNoListIsRefused(String json) {
        assertThatThrownBy(() -> FactsCodec.listFromColumn(json)).isInstanceOf(MalformedLineException.class);
    }
}
