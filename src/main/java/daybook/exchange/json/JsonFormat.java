package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import daybook.log.FactCheck;
import java.io.IOException;

/** How JSON is written and how much of it is read; names the formats. */
public final class JsonFormat {

    static final String TIMELINE = "daybook.timeline/1";
    static final String EXPORT = "daybook.export/1";
    static final String EVIDENCE = "daybook.evidence/1";
    static final String CONTINUITY = "daybook.continuity/1";

    /** Above what {@link FactCheck} takes, so that a text a little too long costs its row only. */
    private static final int LONGEST_TEXT = 2 * FactCheck.LONGEST;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 20;

    private JsonFormat() {}

    /**
     * Returns the generator of all JSON that leaves the program. It leaves the writer open.
     *
     * @param separator what is written between one value and the next
     */
    public static JsonGenerator writing(String separator, VisibleJson out) throws IOException {
        return new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .rootValueSeparator(separator)
                .build()
                .createGenerator(out);
    }

    /** Reads strict JSON; a bomb of brackets, digits or names is refused before it costs memory. */
    public static JsonFactory reading() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }
}
