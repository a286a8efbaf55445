package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import daybook.log.Occurred;
import daybook.when.Understanding.Ambiguous;
import daybook.when.Understanding.Refused;
import daybook.when.Understanding.Resolved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/dates.md says what the grammar makes of a hundred forms. After a change: {@code -Ddaybook.docs.write=true} writes it again. */
final class DatesPageTest {

    private static final Path PAGE = Path.of("docs", "dates.md");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TimeGrammar TUESDAY =
            new TimeGrammar(Instant.parse("2026-11-24T18:40:00Z"), LONDON, DateOrder.DMY);

    private static final String BEFORE = """
            # What can be typed for a date

            People's own forms are taken where they can mean one thing only. What can mean two is refused with both readings, ready to copy, and what
            means none with what to type instead; nothing is saved then. The words are always kept as they were typed. [times.md](times.md) has the
            grammar in short, [format.md](format.md#other-formats) how each time looks in exports.

            Below are a hundred forms with what happens to them, typed on Tuesday 24 November 2026 at 18:40 in London, in a log with the day first.
            Those kinds of forms were looked for in what people type into logs, and in the test lists of public parsers of English dates (chrono,
            duckling). Parsers made for calendars and reminders choose one meaning: a Tuesday is the next one, a few days are three. A log that may be
            read in a court does not guess, so that where they choose it asks.

            In a file that is imported, words that count from the day of writing, and days without a year, are refused unless `--as-of` says when
            the file was written.

            """;

    private static List<String[]> forms() throws IOException {
        List<String[]> forms = new ArrayList<>();
        for (String line : GrammarCases.lines("forms.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                forms.add(line.split("\\|", -1));
            }
        }
        return forms;
    }

    private static String said(Understanding answer) {
        if (answer instanceof Resolved resolved) {
            Occurred occurred = resolved.occurred();
            return "kept: " + new OccurredText(LONDON).plain(occurred);
        }
        if (answer instanceof Ambiguous ambiguous) {
            return "**asks:** `" + String.join("` or `", ambiguous.choices()) + "`";
        }
        Refused refused = (Refused) answer;
        return "**refused:** " + refused.reason() + " " + refused.hint();
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(BEFORE);
        int kept = 0;
        int asked = 0;
        StringBuilder rows = new StringBuilder();
        for (String[] form : forms()) {
            Understanding answer = TUESDAY.read(form[0]);
            kept += answer instanceof Resolved ? 1 : 0;
            asked += answer instanceof Ambiguous ? 1 : 0;
            rows.append("| `" + form[0] + "` | " + said(answer) + " | " + form[1] + " |\n");
        }
        int refused = forms().size() - kept - asked;
        page.append("Of these " + forms().size() + " forms " + kept + " are kept, " + asked + " are asked about and "
                + refused + " are refused.\n\n| typed | what happens | why |\n|---|---|---|\n");
        return page.append(rows).toString();
    }

    @Test
    void thePageSaysWhatTheGrammarDoes() throws IOException {
        String page = page();
        if (Boolean.getBoolean("daybook.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void itHasAHundredForms() throws IOException {
        assertThat(forms()).extracting(form -> form[0]).hasSize(100).doesNotHaveDuplicates();
    }
}
