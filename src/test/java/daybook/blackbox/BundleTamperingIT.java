package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may do to a bundle on its way, the manifests made to fit again, and what its checks say. */
class BundleTamperingIT {

    /** Takes the last record off, with all that speaks of it. */
    private static final String CUT = """
            n=$(($(wc -l <data/chain.jsonl) - 1))
            head -n $n data/chain.jsonl >c && mv c data/chain.jsonl
            jq -c "select(.seq <= $n)" data/disclosures.jsonl >d && mv d data/disclosures.jsonl
            hash=$(tail -n 1 data/chain.jsonl | tr -d '\\n' | sha256sum | cut -c 1-64)
            sed -i "s/\\"head\\":{[^}]*}/\\"head\\":{\\"records\\":$n,\\"hash\\":\\"$hash\\"}/" data/entries.json
            { echo daybook-checkpoint/1; tail -n 1 data/chain.jsonl | jq -r .log; echo $n; echo $hash
              tail -n 1 data/chain.jsonl | jq -r .rec; } >data/checkpoint.txt
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Program daybook;
    private static Path bundle;
    private static String head;

    @BeforeAll
    static void makeBundle() throws IOException {
        Tools.assume("bash", "jq", "sha256sum", "openssl");
        daybook = Bundles.log(shared);
        bundle = shared.resolve("bundle");
        Bundles.must(daybook, "export", "bundle", "-o", "bundle");
        head = shared.resolve("head.txt").toString();
        Files.copy(bundle.resolve("data/checkpoint.txt"), Path.of(head));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a line of the chain removed   | sed -i 3d data/chain.jsonl                                          | chain: record 3: record 3 was expected, and 4 was found
            lines of the chain exchanged  | sed -i '3{h;d};4G' data/chain.jsonl                                 | chain: record 3: record 3 was expected
            a time in the chain changed   | sed -i '5s/"rec":"2/"rec":"1/' data/chain.jsonl                     | chain: record 6: it does not follow the record before it
            a blank put into the chain    | sed -i '5s/,"seq"/, "seq"/' data/chain.jsonl                        | chain: record 5: its line is not in the one form
            a key said twice in the chain | sed -i '5s/,"seq"/,"seq":1,"seq"/' data/chain.jsonl                 | chain: record 5: its line is not in the one form
            the chain broken off          | truncate -s -9 data/chain.jsonl                                     | chain:
            a fact of another record      | sed -i '0,/"seq":4,/s//"seq":3,/' data/disclosures.jsonl            | facts: a fact is not one that record 3 commits to
            a fact given twice            | sed -i '9p' data/disclosures.jsonl                                  | facts: a fact is not one
            facts out of order            | sed -i '1{h;d};$G' data/disclosures.jsonl                           | facts: data/disclosures.jsonl is not in the order
            a fact forged                 | printf '{"seq":19,"disclosure":"WyJBQUFBQUFBQUFBQUFBQUFBQUFBQUFBIiwibm90ZSIsIngiXQ"}\\n' >>data/disclosures.jsonl | facts: a fact is not one that record 19 commits to
            a fact taken away             | sed -i '/"seq":17,/d' data/disclosures.jsonl                        | entries: the entry of record 17 is in it and not given
            a correction's facts gone     | sed -i '/"seq":12,/d' data/disclosures.jsonl                        | entries: record 12 is about record 4, and lacks facts
            a withdrawal's reason gone    | sed -i '/"seq":14,/d' data/disclosures.jsonl                        | entries: record 14 is about record 6, and lacks facts
            given but said to be withheld | sed -i 's/"withheld":\\[\\]/"withheld":["place"]/' data/entries.json | entries: record 12 has place, which is said to be withheld
            a description changed         | sed -i 's/He was polite/He was rude/' data/entries.json             | entries: entry 5 is not what was recorded: description
            a withdrawal hidden           | sed -i 's/"withdrawn"/"current"/' data/entries.json                 | entries: entry 2 is not what was recorded: status
            an amendment hidden           | sed -i 's/"revision":3/"revision":1/' data/entries.json             | entries: entry 1 is not what was recorded: revision
            a reason changed              | sed -i 's/It was at home/It was not/' data/entries.json             | entries: entry 1 is not what was recorded: amendments
            an entry taken away           | sed -i '/He was polite/d' data/entries.json; sed -i 'N;$!P;$!D;$s/,\\n]}/\\n]}/' data/entries.json | entries: the entry of record 17 is given and not in
            an entry made punctual        | sed -i 's/"late":true/"late":false/' data/entries.json              | entries: entry 4 is late or not, and says the opposite
            a delay made short            | sed -i 's/"late":true,"delay_seconds":[0-9]*/"late":false,"delay_seconds":5/' data/entries.json | entries: entry 1 is not as late as it says
            a remark put in               | sed -i 's/"type":"note"/"type":"note","remark":"x"/' data/entries.json | entries: entry 5 is not what was recorded: remark
            a key said twice              | sed -i 's/"type":"note"/"type":"call","type":"note"/' data/entries.json | entries:
            the tables changed            | sed -i 's/He was polite/He was rude/' data/entries.csv              | tables: data/entries.csv: row
            the spreadsheet changed       | sed -i 's/He was polite/He was rude/' data/entries-spreadsheet.csv  | tables: data/entries-spreadsheet.csv: row
            a formula let loose           | sed -i "s/'=HYPERLINK/=HYPERLINKS/" data/entries-spreadsheet.csv    | tables: data/entries-spreadsheet.csv: row
            a row of a table taken away   | sed -i '/He was polite/d' data/entries.csv                          | tables: data/entries.csv: its number of rows is 4, and there are 5
            the list of exhibits changed  | sed -i 's/AB.1,/AB\\/2,/' data/evidence.csv                         | tables: data/evidence.csv: row 1 is not what was recorded: exhibit
            exhibits exchanged            | cd data/evidence; mv 5-AB-1-card.txt x; mv 9-card.txt 5-AB-1-card.txt; mv x 9-card.txt; cd ../.. | evidence: data/evidence/5-AB-1-card.txt is not the file that was attached
            an exhibit changed            | echo x >>data/evidence/7-empty.bin                                  | evidence: data/evidence/7-empty.bin is not the file that was attached
            an exhibit put in             | echo x >data/evidence/3-more.txt                                    | evidence: data/evidence/3-more.txt is not the file that was attached
            an exhibit taken away         | rm data/evidence/7-empty.bin                                        | tables: data/evidence.csv: row
            its own checkpoint changed    | sed -i 3s/19/18/ data/checkpoint.txt                                | checkpoint: data/checkpoint.txt is not that of record 19
            """)
    void isFoundThoughTheManifestsFit(String what, String script, String reason) {
        Path copy = folder.resolve("copy");
        Bundles.tamper(daybook, copy, true, script);

        assertThat(Bundles.check(daybook, copy)).exited(5).printedAmongOthers("DOES NOT VERIFY: " + reason);

        if (hasMono()) {
            assertThat(checkForWindows(copy)).exited(5).printedAmongOthers("DOES NOT VERIFY: ");
        }
    }

    private static boolean hasMono() {
        return Files.isExecutable(Path.of("/usr/bin/mcs")) && Files.isExecutable(Path.of("/usr/bin/mono"));
    }

    private static synchronized Run checkForWindows(Path copy) {
        Path program = shared.resolve("verify.exe");
        if (!Files.exists(program)) {
            Bundles.compiled(daybook, bundle, shared);
        }
        return daybook.shell("mono \"$1\" \"$2\"", program.toString(), copy.toString());
    }

    @Test
    void aByteMoreInAnyFileIsFound() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(bundle)) {
            files = all.filter(Files::isRegularFile).map(bundle::relativize).toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            Path copy = folder.resolve("copy-" + file.getFileName());
            Bundles.tamper(daybook, copy, false, "echo >>" + file);
            assertThat(Bundles.check(daybook, copy)).exited(5).printedAmongOthers("DOES NOT VERIFY: files: ");
        }
    }

    @Test
    void aFileThatNobodyNamesIsFound() {
        Bundles.tamper(daybook, folder.resolve("copy"), false, "echo x >data/more.txt");

        assertThat(Bundles.check(daybook, folder.resolve("copy")))
                .exited(5)
                .printedAmongOthers("DOES NOT VERIFY: files: data/more.txt is in no manifest");
    }

    @Test
    void aLinkIsNotTakenForAFile() {
        Bundles.tamper(daybook, folder.resolve("copy"), false, "ln -sf /etc/hostname data/evidence/7-empty.bin");

        assertThat(Bundles.check(daybook, folder.resolve("copy")))
                .exited(5)
                .printedAmongOthers("is neither a file nor a folder");
    }

    @Test
    void aCutTailIsFoundOnlyByACheckpointFromOutside() {
        Path copy = folder.resolve("copy");
        Bundles.tamper(daybook, copy, true, CUT);

        assertThat(Bundles.check(daybook, copy))
                .exited(0)
                .printedAmongOthers("CHAIN INTACT, no outside checkpoint given");
        assertThat(Bundles.check(daybook, copy, "--checkpoint", head))
                .exited(5)
                .printedAmongOthers("DOES NOT VERIFY: checkpoint: ", "the end was cut off, or this is an older copy");
    }

    @Test
    void theChainOfAnotherLogIsFoundByACheckpointFromOutside() {
        Program other = Program.in(folder)
                .with("DAYBOOK_FILE", folder.resolve("other.daybook").toString());
        Bundles.must(other, "init", "--subject", "P1");
        Bundles.must(other, "export", "bundle", "-o", "other");

        assertThat(Bundles.check(daybook, folder.resolve("other"), "--checkpoint", head))
                .exited(5)
                .printedAmongOthers("it was made of another log");
    }

    @Test
    void whatARedactionRemovedIsNotTakenBack() throws IOException {
        Program log = Logs.at(folder, "redacted.daybook");
        Bundles.must(log, "add", "call", "-m", "REDACTEDCANARY", "--subject", "P1");
        Bundles.must(log, "export", "bundle", "-o", "before");
        Bundles.must(log, "redact", "1", "--fact", "description", "--authority", "DPO", "--reason", "Asked", "--yes");
        Bundles.must(log, "export", "bundle", "-o", "bundle");

        Bundles.tamper(
                log,
                folder.resolve("copy"),
                true,
                "cat ../before/data/disclosures.jsonl data/disclosures.jsonl | sort -u | sort -t : -k 2 -n -s >d; mv d data/disclosures.jsonl");

        assertThat(Bundles.check(log, folder.resolve("copy")))
                .exited(5)
                .printedAmongOthers("DOES NOT VERIFY: facts: record 4 is a redaction that names 1 fact still there");
    }

    @Test
    void aMissingToolIsNamed() {
        assertThat(daybook.shell(
                        "mkdir \"$1/bin\"; for t in bash sed dirname cat tr sha256sum; do ln -s \"$(command -v $t)\" \"$1/bin/$t\"; done;"
                                + " PATH=$1/bin bash bundle/verify.sh",
                        folder.toString()))
                .exited(1)
                .complained("jq is missing. Nothing was checked.");
    }
}
