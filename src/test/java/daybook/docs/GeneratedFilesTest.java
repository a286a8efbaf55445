package daybook.docs;

import static daybook.docs.GeneratedFiles.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Manual pages and completion scripts are what the commands say of themselves, and the lists of words in the schema those of the domain. With {@code -Ddaybook.docs.write=true} this writes them.
 */
class GeneratedFilesTest {

    private static final String AGAIN =
            "the commands changed; make the files again with ./mvnw test -Dtest=GeneratedFilesTest -Ddaybook.docs.write=true";

    @Test
    void theCommittedFilesAreWhatTheCommandsGive() throws IOException {
        Map<String, String> made = GeneratedFiles.all();
        if (Boolean.getBoolean("daybook.docs.write")) {
            write(made);
        }

        Map<String, String> committed = committed();

        assertThat(committed.keySet()).as(AGAIN).isEqualTo(made.keySet());
        made.forEach((name, text) ->
                assertThat(committed.get(name)).as("%s: %s", name, AGAIN).isEqualTo(text));
    }

    private static void write(Map<String, String> made) throws IOException {
        for (String name : committed().keySet()) {
            if (!made.containsKey(name)) {
                Files.delete(PROJECT.resolve(name));
            }
        }
        for (Map.Entry<String, String> each : made.entrySet()) {
            Path file = PROJECT.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : List.of("man", "completions")) {
            for (Path file : files(PROJECT.resolve(folder))) {
                texts.put(folder + "/" + file.getFileName(), Files.readString(file));
            }
        }
        texts.put(SchemaWords.FILE, Files.readString(PROJECT.resolve(SchemaWords.FILE)));
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.toList());
        }
    }
}
