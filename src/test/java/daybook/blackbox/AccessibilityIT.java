package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * A report in a browser, checked by axe-core in both colour schemes. Which rules are held is written in {@code docs/report.md}; a rule
 * that is named there and was not applied fails the test as well.
 */
class AccessibilityIT {

    private static final String BEGIN = "AXE-BEGIN";
    private static final String END = "AXE-END";

    private static final String RUN = """
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(found => {
              const brief = {
                scheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
                passes: found.passes.map(rule => rule.id),
                violations: found.violations.map(rule => rule.impact + " " + rule.id + ": "
                  + rule.nodes.slice(0, 3).map(node => node.target.join(" ")).join(", ")),
                incomplete: found.incomplete.map(rule => rule.id)
              };
              document.body.textContent = "AXE-" + "BEGIN" + btoa(JSON.stringify(brief)) + "AXE-" + "END";
            });
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"light, 1, 1280", "dark, 0, 1280", "light, 1, 390", "dark, 0, 390"})
    void axeFindsNothing(String scheme, String preferred, String width) throws IOException {
        Tools.assume("chromium");
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/sample.daybook");
        assertThat(daybook.run("demo", "-q", "-o", "sample.daybook")).exited(0);
        Files.writeString(folder.resolve("note.txt"), "A note.");
        assertThat(daybook.run("attach", "9", "note.txt", "--exhibit", "AB/1")).exited(0);
        assertThat(daybook.run("amend", "8", "--place", "home", "--reason", "Seen from the house"))
                .exited(0);
        assertThat(daybook.run("withdraw", "1", "--reason", "Entered twice")).exited(0);
        assertThat(daybook.run("checkpoint", "-o", "first.txt")).exited(0);
        assertThat(daybook.run("escalation", "dismiss", "late-entries", "--reason", "Written in a diary first"))
                .exited(0);
        assertThat(daybook.run("report", "-o", "report.html")).exited(0);
        Files.writeString(folder.resolve("axe.html"), withAxe(Files.readString(folder.resolve("report.html"))));

        JsonNode found = inBrowser(daybook, preferred, width);

        assertThat(found.get("scheme").asString()).isEqualTo(scheme);
        assertThat(strings(found.get("violations"))).isEmpty();
        assertThat(strings(found.get("passes"))).containsAll(documented());
    }

    /** The page without its policy, which would keep any script from running, and with axe-core in it. */
    private static String withAxe(String page) throws IOException {
        int policy = page.indexOf("<meta http-equiv=");
        String open = page.substring(0, policy) + page.substring(page.indexOf('\n', policy));
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).as("axe-core on the class path").isNotNull();
            String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return open.replace("</body>", "<script>" + axe + "</script><script>" + RUN + "</script></body>");
        }
    }

    private JsonNode inBrowser(Program daybook, String preferred, String width) throws IOException {
        Path profile = Files.createDirectory(folder.resolve("profile"));
        Run run = daybook.within(Duration.ofMinutes(3))
                .shell(
                        "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
                                + " --disable-background-networking --disable-component-update --disable-sync"
                                + " --user-data-dir=\"$1\" --blink-settings=preferredColorScheme=\"$2\" --window-size=\"$3\",900"
                                + " --virtual-time-budget=60000 --dump-dom \"file://$4\" 2>/dev/null",
                        profile.toString(),
                        preferred,
                        width,
                        folder.resolve("axe.html").toString());
        String dom = run.out();
        int begin = dom.indexOf(BEGIN);
        assertThat(begin).as("what axe-core found, in %s", run).isNotNegative();
        String encoded = dom.substring(begin + BEGIN.length(), dom.indexOf(END, begin));
        return Logs.JSON.readTree(new String(java.util.Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    /** The rules that the documentation says are held: the words in code marks of its list. */
    private static List<String> documented() throws IOException {
        List<String> rules = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/report.md"))) {
            if (line.startsWith("* `")) {
                rules.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        assertThat(rules).hasSizeGreaterThan(20);
        return rules;
    }
}
