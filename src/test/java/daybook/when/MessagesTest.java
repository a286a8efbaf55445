package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wording of the messages for typical mistakes, each in {@code messages.txt} under the words that cause it. */
final class MessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:05:30Z");
    private static final TimeGrammar WHEN = new TimeGrammar(NOW, ZoneId.of("Europe/London"), DateOrder.DMY);

    @Test
    void saysWhatTheGoldenFileSays() throws IOException {
        List<String> golden = GrammarCases.lines("messages.txt");

        List<String> said = new ArrayList<>();
        for (String line : golden) {
            if (line.startsWith("#")) {
                said.add(line);
            } else if (line.startsWith("read> ")) {
                say(said, line, WHEN.read(line.substring(6)));
            } else if (line.startsWith("until> ")) {
                say(said, line, WHEN.readUntil(line.substring(7)));
            } else if (line.startsWith("cells> ")) {
                String[] cells = line.substring(7).split(" \\| ", -1);
                say(said, line, WHEN.readDateAndTime(cells[0], cells[1]));
            }
        }

        assertThat(said).isEqualTo(golden);
    }

    private static void say(List<String> said, String question, Understanding answer) {
        said.add(question);
        if (answer instanceof Understanding.Refused refused) {
            said.add("  " + refused.reason());
            said.add("  " + refused.hint());
        } else if (answer instanceof Understanding.Ambiguous ambiguous) {
            said.add("  " + ambiguous.reason());
            for (String choice : ambiguous.choices()) {
                said.add("  - " + choice);
            }
        } else {
            said.add("  understood");
        }
    }
}
