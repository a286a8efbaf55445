package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever is not given a fact cannot conclude it: two logs that differ in nothing but that fact, first and corrected, give the same report and
 * the same exports without it, apart from digests.
 */
class WithheldFactsTest {

    /** Where a file can be cut into pieces, so that a failure shows where two differ. */
    private static final String ITEMS = "(?<=[,>\n])";

    @TempDir
    Path folder;

    /** A log with two entries of which one has the fact, and a correction of it. */
    private Session log(String name, String fact, String add, String first, String then) throws IOException {
        Session session = Session.about(Files.createDirectory(folder.resolve(name)), "P1", "P2");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear doctor");
        Files.setLastModifiedTime(letter, java.nio.file.attribute.FileTime.fromMillis(1_750_000_000_000L));
        List<String> words = new ArrayList<>(List.of(add.split(" ", -1)));
        if (words.stream().noneMatch("-m"::equals) && !fact.equals("description")) {
            words.addAll(List.of("-m", "It happened."));
        }
        if (!fact.equals("occurred")) {
            words.addAll(List.of("--at", "2026-10-01 10:00"));
        }
        if (!fact.equals("subject")) {
            words.addAll(List.of("--subject", "P1"));
        }
        words.addAll(option(fact, first));
        words.addAll(add.startsWith("add") ? List.of("--attach", letter.toString(), "-q") : List.of("-q"));
        session.ok(words.toArray(new String[0]));
        session.incident("call", "2026-10-02 10:00", "--subject", "P1");
        if (!fact.equals("recorded_by")) {
            List<String> correction = new ArrayList<>(List.of("amend", "1", "--reason", "It was wrong", "-q"));
            correction.addAll(option(fact, then));
            session.ok(correction.toArray(new String[0]));
        }
        return session;
    }

    private static List<String> option(String fact, String value) {
        return switch (fact) {
            case "description" -> List.of("-m", value);
            case "occurred" -> List.of("--at", value);
            case "witnesses" -> List.of("--witness", value);
            case "tags" -> List.of("--tag", value);
            case "recorded_by" -> List.of("--as", value);
            case "private_knowledge" -> value.isEmpty() ? List.of() : List.of("--private-knowledge");
            case "reference" -> List.of("--ref", value);
            default -> List.of("--" + fact.replace('_', '-'), value);
        };
    }

    /** What a command writes, a workbook unpacked, with a number sign for every digest. */
    private String written(Session session, String fact, String... command) throws IOException {
        Path file = folder.resolve("out." + command[command.length - 1]);
        Files.deleteIfExists(file);
        List<String> arguments = new ArrayList<>(List.of(command).subList(0, command.length - 1));
        arguments.addAll(List.of("--withhold", fact, "-o", file.toString(), "-q"));
        session.ok(arguments.toArray(new String[0]));
        String text =
                file.toString().endsWith("xlsx") ? unpacked(file) : Files.readString(file, StandardCharsets.UTF_8);
        return text.replaceAll("[0-9a-f]{16,64}", "#")
                .replaceAll("\\b[0-9a-f]{4}(\\s+[0-9a-f]{4}){3,}\\b", "#")
                .replaceAll("sha256-[A-Za-z0-9+/=]+|[^>]*</dcterms:created>|r1[.][A-Za-z0-9_.-]+", "#");
    }

    private static String unpacked(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                text.append(each.getName()).append('\n');
                text.append(new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            description       | add letter    | He wrote a poem  | He wrote two     | She rang           | She rang twice
            subject           | add letter    | P1               | P2               | P2                 | P1
            occurred          | add letter    | 2026-10-03 11:00 | 2026-10-01 10:00 | 2026-11-20 09:00 | unknown
            recorded_by       | add letter    | Dr A             | Dr A             | Nurse B            | Nurse B
            exact_words       | add letter    | You know who     | You know         | I see you          | I saw you
            channel           | add letter    | post             | e-mail           | fax                | in-person
            place             | add letter    | home             | school           | work               | public
            place_detail      | add letter    | the porch        | the gate         | the surgery        | the car park
            target            | add letter    | self             | family           | colleague          | patient
            identifier        | add letter    | 07700 900123     | 07700 900124     | 07700 900456       | 07700 900457
            witnesses         | add letter    | Receptionist C   | Nurse B          | Dr D               | Ann
            fear              | add letter    | very-frightened  | frightened       | none               | uneasy
            threat            | add letter    | yes              | no               | no                 | unsure
            impact            | add letter    | Could not sleep  | Slept badly      | Moved              | Moved twice
            response          | add letter    | Sent it back     | Burnt it         | Rang him           | Said nothing
            value             | add gift      | 20               | 25               | 300                | 310
            outcome           | add gift      | kept             | returned         | declined           | handed-over
            with              | step told-police| PC Example    | PC Other         | DC Example         | DC Other
            reference         | step told-police| AB12          | AB13             | CD34               | CD35
            until             | step warned   | 2026-12-01       | 2026-12-02       | 2027-06-01         | 2027-06-02
            tags              | add letter    | blue-envelope    | blue             | red-envelope       | red
            """)
    void nothingTellsAWithheldFact(
            String fact, String add, String first, String then, String otherFirst, String otherThen)
            throws IOException {
        Session one = log("one", fact, add, first, then);
        Session other = log("other", fact, add, otherFirst, otherThen);

        for (String[] command : new String[][] {
            {"export", "csv", "csv"},
            {"export", "csv", "--spreadsheet", "csv"},
            {"export", "json", "json"},
            {"export", "jsonl", "jsonl"},
            {"export", "timesketch", "timesketch.jsonl"},
            {"export", "xlsx", "xlsx"},
            {"report", "--subject", "P1", "html"},
        }) {
            if (fact.equals("subject") && command[0].equals("report")) {
                continue;
            }
            String[] expected = written(one, fact, command).split(ITEMS, -1);
            String[] found = written(other, fact, command).split(ITEMS, -1);
            for (int i = 0; i < Math.min(expected.length, found.length); i++) {
                assertThat(found[i]).as(String.join(" ", command)).isEqualTo(expected[i]);
            }
            assertThat(found).as(String.join(" ", command)).hasSameSizeAs(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "place, --place, home, a certain place",
        "tags, --tag, blue-envelope, a certain tag",
        "recorded_by, --recorded-by, Dr A, a certain recorded by",
        "occurred, --since, 2026-10-01, a certain since",
        "description, --match, poem, a certain match"
    })
    void nothingTellsWhatWasAskedForOfAWithheldFact(String fact, String option, String value, String said)
            throws IOException {
        Session session = log("one", "place", "add letter", "work", "home");
        session.ok("amend", "1", "-m", "A poem", "--tag", "blue-envelope", "--reason", "More", "-q");
        Path report = folder.resolve("report.html");
        session.ok("report", option, value, "--withhold", fact, "-o", report.toString(), "-q");
        Path bundle = folder.resolve("bundle");
        session.ok("export", "bundle", option, value, "--withhold", fact, "-o", bundle.toString(), "-q");

        assertThat(Files.readString(report)).contains("only entries with " + said + ".");
        assertThat(Files.readString(bundle.resolve("bag-info.txt"))).contains(said);
    }
}
