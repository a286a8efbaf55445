package daybook.docs;

import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Word;
import daybook.log.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lists of kinds and steps in the schema of an entry. */
final class SchemaWords {

    static final String FILE = "schemas/daybook.entry-1.schema.json";

    private SchemaWords() {}

    /** Returns the committed schema with the lists as they are now. */
    static String schema(Path project) {
        try {
            String text = Files.readString(project.resolve(FILE));
            return listed(listed(text, "kind", Kind.values()), "step", Step.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String listed(String schema, String property, Word[] words) {
        int begin = schema.indexOf('[', schema.indexOf("\"enum\"", schema.indexOf("\n    \"" + property + "\": {")));
        int end = schema.indexOf(']', begin);
        StringBuilder list = new StringBuilder("[");
        for (String word : Words.all(words)) {
            list.append("\n        \"").append(word).append("\",");
        }
        return schema.substring(0, begin) + list.append("\n        null\n      ") + schema.substring(end);
    }
}
