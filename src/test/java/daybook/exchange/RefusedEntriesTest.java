package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of refused-entries.txt: a title, the JSON, the field that is named, and words that the reason holds. */
class RefusedEntriesTest {

    record Case(String title, String json, String cell, String reason) {

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = RefusedEntriesTest.class.getResourceAsStream("refused-entries.txt")) {
            List<Case> cases = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n# ", -1)) {
                String[] lines = block.split("\n", -1);
                assertThat(lines).hasSize(4);
                cases.add(new Case(lines[0].replace("# ", ""), lines[1], lines[2], lines[3]));
            }
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithTheFieldAndTheReason(Case refused) throws IOException {
        ImportRow.Refused row = JsonTexts.refused(refused.json());

        assertThat(row.cell()).isEqualTo(refused.cell());
        assertThat(row.reason()).contains(refused.reason());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void costsNoOtherRow(Case refused) throws IOException {
        String good = "{\"kind\":\"call\",\"description\":\"silent\"}";
        String json = refused.json().startsWith("[")
                ? refused.json().substring(1, refused.json().length() - 1)
                : refused.json();

        assertThat(JsonTexts.readDocument("[" + good + ",\n" + json + ",\n" + good + "]"))
                .extracting(row -> row.line() + " " + row.getClass().getSimpleName())
                .containsExactly("1 Taken", "2 Refused", "3 Taken");
    }
}
