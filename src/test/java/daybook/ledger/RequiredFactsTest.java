package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table is the same in every check, whatever language it is in. */
class RequiredFactsTest {

    private static final Path PAGE = Path.of("docs/format.md");
    private static final Path SHELL = Path.of("src/main/resources/daybook/bundle/verify.sh");
    private static final Path WINDOWS = Path.of("src/main/resources/daybook/bundle/verify.ps1");

    /** The rows as JSON without blanks: the alternatives, what may go, what else may go. */
    private static String rows() {
        List<String> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            RequiredFacts facts = RequiredFacts.of(kind);
            List<String> alternatives = new ArrayList<>();
            for (Set<String> each : facts.always()) {
                alternatives.add(list(each));
            }
            List<String> more = new ArrayList<>(facts.redactable());
            more.removeAll(facts.unlessRedacted());
            rows.add("\"" + kind.word() + "\":[[" + String.join(",", alternatives) + "]," + list(facts.unlessRedacted())
                    + "," + list(more) + "]");
        }
        rows.sort(null);
        return String.join("\n", rows);
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() ? "[]" : "[\"" + String.join("\",\"", names) + "\"]";
    }

    /** The rows between two marks of a text, in the same form. */
    private static String rows(String text, String begin, String end, String texts) {
        int from = text.indexOf(begin) + begin.length();
        String table = text.substring(from, text.indexOf(end, from)).replaceAll("\\s", "");
        List<String> rows = new ArrayList<>();
        for (String row : table.replace("texts", texts).split("\\],(?=\"[a-z]+\":)", -1)) {
            rows.add(row + "]");
        }
        rows.sort(null);
        return String.join("\n", rows);
    }

    private static String law(Path file) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf("\nlaw='\n") + 6;
        return text.substring(from, text.indexOf("\n'\n", from));
    }

    @Test
    void bothScriptsHaveTheSameLaw() throws IOException {
        assertThat(law(SHELL)).isEqualTo(law(PAGE));
    }

    @Test
    void theScriptsHaveTheTable() throws IOException {
        String text = law(PAGE);
        String begin = "def texts: ";
        int from = text.indexOf(begin) + begin.length();
        String texts = text.substring(from, text.indexOf(';', from)).replaceAll("\\s", "");
        assertThat(rows(text, "def law: {", "]\n};", texts)).isEqualTo(rows());
    }

    @Test
    void theCheckForWindowsHasTheTable() throws IOException {
        String text = Files.readString(WINDOWS);
        String begin = "const string Texts = ";
        int from = text.indexOf(begin) + begin.length();
        String texts = words(text.substring(from, text.indexOf(';', from)));
        String table = "Json.Parse((\"{\"";
        int at = text.indexOf(table) + table.length();
        String law = words(text.substring(at, text.indexOf("}\").Replace", at)).replace("Texts", "texts"));
        assertThat(rows("<" + law.substring(0, law.length() - 1) + ">", "<", ">", texts))
                .isEqualTo(rows());
    }

    /** The text that strings in C#, put together with plus signs, make. */
    private static String words(String source) {
        return source.replaceAll("[\"+\\s]", "").replace('\'', '"');
    }
}
