package daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register in a bundle tells nothing of advice or of what is confidential to a reader who is not given these. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterHandedOverTest {

    @TempDir
    static Path folder;

    private Session log;

    @BeforeAll
    void makeALog() {
        log = Session.about(folder, "P1");
        log.incident("call", "2026-11-01", "--place", "work");
        log.ok("step", "told-lawyer", "-m", "Asked.", "--at", "2026-11-02", "-q");
        log.incident("call", "2026-11-03", "--confidential");
        given("Zqplain.html", "Sam Reader", "--for", "police");
        given("Zqadvised.html", "Sam Reader", "--for", "defence-organisation");
        given("Zqunadvised.html", "Sam Reader", "--for", "defence-organisation", "--exclude", "advice");
        given("Zqasked.html", "Sam Reader", "--for", "police", "--include", "advice");
        given("Zqown.html", "Sam Reader", "--include", "confidential");
        given("Zqother.html", "Another Reader", "--for", "police");
        log.ok("checkpoint", "-q", "--sent-to", "Zqsolicitor");
        log.ok("checkpoint", "-q", "--sent-to", "Sam Reader");
        log.ok("hold", "-q", "--reason", "Zqhold");
    }

    private void given(String name, String whom, String... options) {
        List<String> command = new ArrayList<>(
                List.of("report", "-q", "-o", folder.resolve(name).toString(), "--given-to", whom));
        command.addAll(List.of(options));
        log.ok(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "--for police,               Zqplain",
        "--for court,                Zqplain",
        "--for practice,             Zqplain",
        "--for employer,             Zqplain",
        "--for subject,              Zqplain",
        "--for defence-organisation, Zqplain Zqadvised Zqunadvised Zqasked Zqsolicitor Zqhold",
        "--for police --include advice, Zqplain Zqadvised Zqunadvised Zqasked Zqsolicitor Zqhold",
        "--quiet,                    Zqplain",
        "--include advice --include confidential," + " Zqplain Zqadvised Zqunadvised Zqasked Zqown Zqsolicitor Zqhold"
    })
    void itHasOnlyWhatTheReaderMayKnow(String options, String expected) throws IOException {
        Path bundle = folder.resolve("bundle-" + options.replace(" ", ""));
        List<String> command = new ArrayList<>(
                List.of("export", "bundle", "--with-register", "-o", bundle.toString(), "--given-to", "Sam Reader"));
        command.addAll(List.of(options.split(" ", -1)));
        Session copy =
                Session.of(Files.copy(folder.resolve("log.daybook"), folder.resolve(bundle.getFileName() + ".log")));
        copy.ok(command.toArray(String[]::new));

        assertThat(words(bundle)).containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    private static List<String> words(Path bundle) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                all.append(text);
                Matcher line =
                        Pattern.compile("\"disclosure\":\"([A-Za-z0-9_-]+)\"").matcher(text);
                while (line.find()) {
                    all.append(new String(Base64.getUrlDecoder().decode(line.group(1)), StandardCharsets.UTF_8));
                }
            }
        }
        List<String> found = new ArrayList<>();
        Matcher word = Pattern.compile("Zq(plain|advised|unadvised|asked|own|other|solicitor|hold)")
                .matcher(all);
        while (word.find()) {
            if (!found.contains(word.group())) {
                found.add(word.group());
            }
        }
        return found;
    }
}
