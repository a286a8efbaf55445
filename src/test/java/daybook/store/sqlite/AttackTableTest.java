package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Checkpoint;
import daybook.ledger.CheckpointCheck;
import daybook.ledger.CheckpointReader;
import daybook.ledger.GivenCheckpoint;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.store.ImportedFile;
import daybook.store.Verification;
import daybook.store.rows.Forger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack of attacks.txt on a log, with and without a checkpoint that was kept outside it, and the verdict.
 *
 * <p>docs/attacks.md has the same table. After a change: {@code -Ddaybook.docs.write=true} writes it again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTableTest {

    private static final Path PAGE = Path.of("docs/attacks.md");
    private static final String BEGIN = "<!-- The table is made by AttackTableTest. -->\n";
    private static final String END = "<!-- The end of the table. -->\n";

    private Path shared;
    private TestLog whole;
    private GivenCheckpoint checkpoint;

    /** One attack, or a heading where there are no steps. */
    record Attack(String name, String expected, String steps) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What verification says: nothing when it holds, else the checks that do not, or why the file is refused. */
    record Verdict(List<String> found, boolean checkpointHolds, long after) {
        boolean detected() {
            return !found.isEmpty() || !checkpointHolds;
        }
    }

    @BeforeAll
    void makeALogWithEverything(@TempDir Path folder) {
        shared = folder;
        whole = TestLog.at(shared.resolve("log.daybook"));
        whole.add(TestLog.incident("Silent call", "2026-11-20").set(Fact.TAGS, List.of("phone")));
        whole.add(TestLog.incident("Card left", "2026-11-21"));
        whole.add(TestLog.incident("Gift left", "2026-11-21").set(Fact.WITNESSES, List.of("Reception")));
        try (SqliteLog log = Opening.toWrite(whole.file(), TestLog.sealer())) {
            log.write(writer -> writer.attach(4, file(600_000), "AB/1", "Dr A"));
            log.write(writer -> writer.attach(5, file(1000), "AB/2", "Dr A"));
            log.write(writer ->
                    writer.amend(4, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "misheard", "Nurse B"));
            log.write(writer -> writer.redact(5, Set.of(Fact.WITNESSES), "officer", "request", "Dr A"));
            log.write(writer -> writer.imported(new ImportedFile("old.csv", "0".repeat(64), 1, 1, 1, 0), "Dr A"));
            log.write(writer -> writer.entry(
                    TestLog.incident("From the old list", "2026-01").build(), 10L));
        }
        whole.add("Waited outside", "2025");
        whole.add("Rang again", "2026-11-22");
        try (SqliteLog log = whole.open()) {
            checkpoint = CheckpointReader.read(Checkpoint.of(log.head()).text());
        }
        assertThat(checkpoint.records()).isEqualTo(13);
    }

    private static NewEvidence file(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return new NewEvidence() {
            @Override
            public int read(byte[] into, int from, int most) {
                return in.read(into, from, most);
            }

            @Override
            public About about() {
                return new About("film.mp4", "video/mp4", null, List.of());
            }

            @Override
            public void close() {}
        };
    }

    private Verdict verdict(TestLog log) {
        HeadWatch watch = new HeadWatch();
        watch.want(checkpoint.records(), checkpoint.hash());
        try (LogCheck open = LogCheck.open(log.file())) {
            Verification verification = open.verify(done -> {}, watch);
            Long broken = verification.checks().get(0).ok() ? null : verification.firstBad();
            Head head = verification.head();
            boolean holds =
                    new CheckpointCheck(watch, head, broken).check(checkpoint).holds();
            return new Verdict(TestLog.failed(verification), holds, verification.records() - checkpoint.records());
        } catch (DaybookException e) {
            return new Verdict(List.of("refused"), false, 0);
        }
    }

    TestLog attacked(Attack attack) throws IOException, SQLException {
        Path file = shared.resolve("attacked.daybook");
        Files.deleteIfExists(file);
        TestLog log = whole.copy(file);
        new Forger(log).run(attack.steps());
        return log;
    }

    private static List<Attack> lines() throws IOException {
        List<Attack> lines = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(AttackTableTest.class.getResourceAsStream("/daybook/store/attacks.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("# ")) {
                    lines.add(new Attack(line.substring(2), "", ""));
                } else if (!line.isBlank() && !line.startsWith("%")) {
                    String[] parts = line.split(" ## ", -1);
                    lines.add(new Attack(parts[0], parts[1], parts[2]));
                }
            }
        }
        return lines;
    }

    static Stream<Attack> attacks() throws IOException {
        return lines().stream().filter(attack -> !attack.steps().isEmpty());
    }

    /** The attacks under one heading. */
    static Stream<Attack> attacks(String heading) throws IOException {
        List<Attack> found = new ArrayList<>();
        boolean under = false;
        for (Attack each : lines()) {
            if (each.steps().isEmpty()) {
                under = each.name().equals(heading);
            } else if (under) {
                found.add(each);
            }
        }
        return found.stream();
    }

    @Test
    void theUntouchedLogHoldsAtItsCheckpoint() {
        assertThat(verdict(whole)).isEqualTo(new Verdict(List.of(), true, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void withACheckpointEveryAttackIsDetected(Attack attack) throws IOException, SQLException {
        Verdict verdict = verdict(attacked(attack));

        if (attack.expected().startsWith("later")) {
            // What the program itself would write is an addition and no change: it is told as made after the
            // checkpoint.
            assertThat(verdict)
                    .isEqualTo(new Verdict(List.of(), true, attack.expected().equals("later") ? 1 : 2));
        } else {
            assertThat(verdict.detected()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void withoutACheckpointExactlyACutEndAndARewriteAreNotExcluded(Attack attack) throws IOException, SQLException {
        assertThat(!verdict(attacked(attack)).found().isEmpty())
                .isEqualTo(attack.expected().equals("yes"));
    }

    @Test
    void thePageHasTheTable() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        String made = page.substring(0, from) + table() + page.substring(to);
        if (Boolean.getBoolean("daybook.docs.write")) {
            Files.writeString(PAGE, made);
        }
        assertThat(page).isEqualTo(made);
    }

    private String table() throws IOException, SQLException {
        StringBuilder table = new StringBuilder();
        for (Attack each : lines()) {
            if (each.steps().isEmpty()) {
                table.append("\n### ").append(each.name()).append("\n\n");
                table.append("| what was done | without a checkpoint | with a checkpoint |\n|---|---|---|\n");
            } else {
                Verdict verdict = verdict(attacked(each));
                table.append("| ").append(each.name());
                table.append(" | ").append(without(each, verdict.found()));
                table.append(" | ").append(with(verdict)).append(" |\n");
            }
        }
        return table.append('\n').toString();
    }

    private static String without(Attack attack, List<String> found) {
        if (attack.expected().startsWith("later")) {
            return "an addition";
        }
        return found.isEmpty() ? "**not excluded**" : "detected: " + String.join(", ", found);
    }

    private static String with(Verdict verdict) {
        if (!verdict.detected()) {
            return "told as " + verdict.after() + (verdict.after() == 1 ? " record" : " records")
                    + " after the checkpoint";
        }
        return verdict.checkpointHolds() ? "detected" : "detected, by the checkpoint too";
    }
}
