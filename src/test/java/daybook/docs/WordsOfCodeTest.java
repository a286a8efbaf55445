package daybook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cheap half of the rule for Javadoc in CONTRIBUTING: openings that say nothing of what a type or method is. */
class WordsOfCodeTest {

    private static final Pattern OPENING =
            Pattern.compile("/\\*\\*\\s+(?:\\*\\s+)?((?:Does it|Gathers it|Whoever|To be|What adding)\\b[^\\n]*)");

    @Test
    void noJavadocBeginsWithAnOpeningThatSaysNothing() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                Matcher matcher = OPENING.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group(1));
                }
            }
        }

        assertThat(found).isEmpty();
    }
}
