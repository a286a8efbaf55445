package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.FakeTimes;
import daybook.exchange.ImportRow;
import daybook.exchange.RowPromises;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"a\":NaN}~NaN and Infinity are no values",
                "{\"a\":-Infinity}~NaN and Infinity are no values",
                "/* c */{}~comments are not allowed",
                "# c~a value should be here, not \"#\"",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]}~more brackets within brackets",
                "{\"a\":+1}~no plus sign",
                "{\"a\":01}~does not begin with 0",
                "{\"a\":1.}~before and after its point",
                "{\"a\":.5}~a value should be here, not \".\"",
                "{\"a\":1e}~a number is not complete",
                "{\"a\":\"\\x\"}~a backslash means something only before",
                "{\"a\":\"\\u12\"}~\\u is followed by four digits",
                "{\"a\":\"\t\"}~has to be written as an escape",
                "{\"a\":tru}~the word \"tru\" has no quotation marks",
                "{'a':1}~the name of a field in quotation marks should be here, not \"'\"",
                "{a:1}~the name of a field in quotation marks should be here, not \"a\"",
                "{\"a\":1,}~the name of a field in quotation marks should be here, not \"}\"",
                "{\"a\" 1}~a colon should be here, not \"1\"",
                "{\"a\":1 \"b\":2}~a comma or the end of the object should be here, not",
                "{\"a\":[1 2]}~a comma or the end of the list should be here, not \"2\"",
                "{\"a\":[1,]}~a value should be here, not \"]\"",
                "{\"a\":[1}~\"}\" closes a bracket that is not open"
            })
    void saysWhatIsWrongInWordsOfItsOwn(String line, String said) throws IOException {
        String reason = reason(line);

        assertThat(reason).startsWith("This is not JSON").contains(said);
        assertThat(reason).doesNotContain("Feature", "Constraints", "JSON String", "code ", "token");
    }

    @Test
    void saysWhichLimitATextANameOrANumberPasses() throws IOException {
        assertThat(reason("{\"a\":" + "1".repeat(200) + "}")).contains("a number has too many digits");
        assertThat(reason("{\"" + "n".repeat(2000) + "\":1}")).contains("the name of a field is too long");
        assertThat(reason("{\"a\":\"" + "n".repeat(20_000_000) + "\"}")).contains("a text is longer than");
    }

    private static String reason(String line) throws IOException {
        try (JsonLinesRows rows = new JsonLinesRows(
                new ByteArrayInputStream(RowPromises.utf8(line)), new FakeTimes(), ZoneOffset.UTC, RowPromises.NOW)) {
            return rows.next() instanceof ImportRow.Refused refused ? refused.reason() : "";
        }
    }
}
