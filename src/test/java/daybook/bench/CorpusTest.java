package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Cli;
import daybook.cli.Environment;
import daybook.cli.command.Commands;
import daybook.platform.Platform;
import daybook.store.sqlite.SqliteLogs;
import daybook.terminal.SystemProbe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @TempDir
    Path folder;

    @Test
    void theSameNumberAndSeedGiveTheSameBytesOnEveryMachine() throws IOException {
        CorpusFiles files = CorpusFiles.write(folder, 2_000, Corpus.SEED);

        assertThat(sha256(files.jsonl())).isEqualTo("0cf891d9d1d91763b2f8e7262b3fd813ab5edcdd67a616802caee5ef0329e32e");
        assertThat(sha256(files.csv())).isEqualTo("ca1780e2cb70ec5c84338e6ee39c821f67e7f3fc8a7012181c292c7020aa21e4");
        assertThat(sha256(files.tasks())).isEqualTo("e177f3b05671e6eef708af530339786a5059212301847ba7d0fbda1950400224");
    }

    @Test
    void anotherSeedGivesOtherEntries() {
        assertThat(new Corpus(100, 1).next()).isNotEqualTo(new Corpus(100, 2).next());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_234, 10_000})
    void theRareWordIsInAsManyEntriesWhateverTheirNumber(int entries) {
        assertThat(count(entries, Words.RARE)).isEqualTo(Corpus.RARE_ENTRIES);
    }

    @Test
    void theCommonAndTheMiddlingWordAreInAShareOfTheEntries() {
        assertThat(count(20_000, Words.COMMON)).isBetween(900, 1_100);
        assertThat(count(20_000, Words.MIDDLING)).isBetween(70, 130);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void theLastMonthHoldsAsManyEntriesWhateverTheirNumber(int entries) {
        int quiet = 0;
        Corpus corpus = new Corpus(entries, Corpus.SEED);
        while (corpus.hasNext()) {
            quiet += corpus.next().get(Fact.DATE).compareTo(Corpus.QUIET_MONTH.toString()) >= 0 ? 1 : 0;
        }

        assertThat(quiet).isEqualTo(Corpus.QUIET_ENTRIES);
    }

    @ParameterizedTest
    @CsvSource({"jsonl, entries.jsonl", "csv, entries.csv"})
    void everyEntryIsAcceptedByDaybookAndFitsItsFacts(String format, String file) throws IOException {
        CorpusFiles.write(folder, 500, Corpus.SEED);
        daybook("init", "--subject", "P1", "--recorder", "Dr A");
        for (String subject : new String[] {"P2", "P3", "P4"}) {
            daybook("subject", "add", subject);
        }

        assertThat(daybook("import", format, folder.resolve(file).toString()))
                .isEqualTo("0 Imported 500 entries from " + file + ".\n");
        // What fits no fact would stand below the description, after its heading in brackets.
        assertThat(daybook("export", "jsonl")).doesNotContain("\\n[");
    }

    /** The status and what was said. */
    private String daybook(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> variables =
                Map.of("DAYBOOK_FILE", folder.resolve("log.daybook").toString());
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                out,
                err,
                new Platform(Platform.current().family(), variables::get, FileSystems.getDefault()),
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
                new SystemProbe(),
                new SqliteLogs());
        int status = new Cli(new Commands(), environment).run(arguments).code();
        return status + " " + out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static int count(int entries, String word) {
        int count = 0;
        Corpus corpus = new Corpus(entries, Corpus.SEED);
        while (corpus.hasNext()) {
            count += corpus.next().get(Fact.DESCRIPTION).contains(word) ? 1 : 0;
        }
        return count;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
