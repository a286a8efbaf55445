package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import daybook.exchange.DateSurvey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Looks through the times that are words in a file of JSON. What cannot be read is passed over: the reading itself says so later. */
public final class JsonSurvey {

    private final JsonFactory json = JsonFormat.reading();
    private final DateSurvey survey = new DateSurvey();

    private JsonSurvey() {}

    /** The times of a JSON document. */
    public static DateSurvey ofDocument(InputStream in) throws IOException {
        JsonSurvey survey = new JsonSurvey();
        survey.read(new JsonUtf8(in), 0);
        return survey.survey;
    }

    /** The times of a file with an object on each line. */
    public static DateSurvey ofLines(InputStream in) throws IOException {
        JsonSurvey survey = new JsonSurvey();
        JsonByteLines lines = new JsonByteLines(in);
        while (lines.next()) {
            if (!lines.isTooLong() && !lines.isBlank()) {
                InputStream line = new ByteArrayInputStream(lines.bytes(), 0, lines.length());
                survey.read(new JsonUtf8(line, lines.offset(), lines.length()), lines.line());
            }
        }
        return survey.survey;
    }

    private void read(JsonUtf8 in, long line) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.FIELD_NAME && isTime(parser.currentName())) {
                    token = parser.nextToken();
                    if (token == JsonToken.VALUE_STRING) {
                        long at =
                                line > 0 ? line : parser.currentTokenLocation().getLineNr();
                        survey.see(at, parser.currentName(), parser.getText());
                    }
                } else {
                    token = parser.nextToken();
                }
            }
        } catch (JsonProcessingException | JsonUtf8.Malformed broken) {
            return;
        }
    }

    private static boolean isTime(String name) {
        return name.equals("occurred") || name.equals("until");
    }
}
