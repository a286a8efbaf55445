package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {

    private static final String PARTS = "[]{}\",:\\0123456789-+.eE truefalsnu\u0001\n\u00e9\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Rang and said nothing\"",
                "\"\"",
                "\"\ud83d\ude00 \u05d0\"",
                "[]",
                "[\"Reception\",\"Dr B\"]",
                "true",
                "false",
                "0",
                "123456789012345678"
            })
    void what_daybook_writes_is_read_without_a_parser(String json) throws IOException {
        assertThat(plain(json)).isEqualTo(parsed(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"a\\\"b\"",
                "\"open",
                "\"tab\tin it\"",
                "01",
                "-1",
                "1.5",
                "1e5",
                "1234567890123456789",
                "tru",
                "null",
                "[\"a\",]",
                "[\"a\" ,\"b\"]",
                "[\"a\"",
                "[[\"a\"]]",
                "[1]",
                "{}",
                "\"a\" ",
                "true1"
            })
    void whatever_else_is_left_to_the_parser(String json) {
        assertThat(plain(json)).isNull();
    }

    @Test
    void it_never_reads_anything_otherwise_than_the_parser() {
        Random random = new Random(7);
        List<String> good = List.of("\"text\"", "[\"a\",\"bc\"]", "true", "false", "7", "1203", "[]");
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder json = new StringBuilder(good.get(random.nextInt(good.size())));
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(json.length() + 1);
                char c = PARTS.charAt(random.nextInt(PARTS.length()));
                if (at < json.length() && random.nextBoolean()) {
                    json.setCharAt(at, c);
                } else {
                    json.insert(at, c);
                }
            }
            Object plain = plain(json.toString());
            if (plain != null) {
                read++;
                assertThat(plain).as(json.toString()).isEqualTo(parsed(json.toString()));
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    @Test
    void each_part_is_read_or_answers_null() {
        for (String json : List.of("x", "\"a\\\"", "\"a\t\"", "\"a")) {
            assertThat(new PlainJson(json).text()).as(json).isNull();
        }
        for (String json : List.of("x", "[\"a", "[\"a\"", "[1]")) {
            assertThat(new PlainJson(json).list()).as(json).isNull();
        }
        for (String json : List.of("trxe", "falsy")) {
            assertThat(new PlainJson(json).value()).as(json).isNull();
        }
    }

    @Test
    void the_digits_of_a_number_are_counted_from_where_it_begins() {
        PlainJson in = new PlainJson("\"twelve in all\"123456789");
        in.text();
        assertThat(in.value()).isEqualTo(123_456_789L);
    }

    private static Object plain(String json) {
        PlainJson in = new PlainJson(json);
        Object value = in.value();
        return in.isEnd() ? value : null;
    }

    private static Object parsed(String json) {
        try (JsonParser in = new JsonFactory().createParser(json)) {
            Object value = FactValues.read(in);
            return in.nextToken() == null ? value : "more behind it";
        } catch (IOException e) {
            return "not JSON: " + e.getMessage();
        }
    }
}
