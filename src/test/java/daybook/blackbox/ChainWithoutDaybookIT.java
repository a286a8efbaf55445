package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in docs/format.md, taken from there, sees what it is to see. */
class ChainWithoutDaybookIT {

    private static final Pattern SCRIPT =
            Pattern.compile("```sh\\R(#!/bin/sh\\R# check-chain\\.sh .*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() throws IOException {
        Tools.assume("sqlite3", "jq", "sha256sum", "openssl");
        Matcher script = SCRIPT.matcher(Files.readString(Path.of("docs/format.md")));
        assertThat(script.find()).as("the script in docs/format.md").isTrue();
        Files.writeString(folder.resolve("check-chain.sh"), script.group(1));
        daybook = Program.in(folder)
                .with("DAYBOOK_FILE", folder.resolve("log.daybook").toString());
        assertThat(daybook.run("demo", "--quiet", "-o", "log.daybook")).exited(0);
        Files.writeString(folder.resolve("card.txt"), "Thinking of you");
        assertThat(daybook.run("attach", "10", "card.txt")).exited(0);
        // What JSON escapes, what the shell would, and what has more than one byte.
        assertThat(daybook.withStdin("\"$HOME\" \\ `x` %s 'é' \uD83D\uDE00\n\ttab\u007F\u2028")
                        .run("note", "-"))
                .exited(0);
    }

    @Test
    void itHoldsForALogAndAgreesOnTheHead() {
        Run check = check();

        assertThat(check).exited(0).wroteNothingToStderr();
        assertThat(daybook.shell("daybook verify --json | jq -r .head").out().strip())
                .isEqualTo(check.lines().stream()
                        .filter(line -> line.startsWith("head "))
                        .findFirst()
                        .orElse("")
                        .replace("head ", ""));
    }

    @Test
    void itHoldsAfterACorrectionAndARedaction() {
        assertThat(daybook.run("amend", "8", "--place", "public", "--reason", "The street, not the car park"))
                .exited(0);
        assertThat(daybook.run(
                        "redact",
                        "8",
                        "--fact",
                        "witnesses",
                        "--authority",
                        "Data protection lead",
                        "--reason",
                        "Asked for",
                        "--yes"))
                .exited(0);

        assertThat(check()).exited(0).printedAmongOthers("1 removed by redaction");
    }

    @Test
    void itHoldsAfterTheBytesAndTheNameOfAnExhibitWereRemoved() {
        assertThat(daybook.shell("echo scarf >scarf.txt && daybook attach 8 scarf.txt --exhibit AB/9"
                        + " && daybook redact 8 --exhibit AB/9 --fact name --authority DPO --reason Asked --yes"))
                .exited(0);

        assertThat(check()).exited(0).printedAmongOthers("1 removed by redaction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a fact rewritten     ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = replace(facts, 'scarf', 'watch')
            a fact removed       ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = substr(facts, instr(facts, char(10)) + 1) WHERE seq = 5
            all facts removed    ~ DROP TRIGGER disclosure_kept; DELETE FROM disclosure WHERE seq = 5
            a fact copied        ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = facts || char(10) || (SELECT substr(facts, 1, instr(facts, char(10)) - 1) FROM disclosure WHERE seq = 5) WHERE seq = 4
            facts moved          ~ DROP TRIGGER disclosure_fixed; PRAGMA foreign_keys = OFF; UPDATE disclosure SET seq = 9999 WHERE seq = 5
            a fact there twice   ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = facts || char(10) || substr(facts, 1, instr(facts, char(10)) - 1) WHERE seq = 5
            an empty line        ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = replace(facts, char(10), char(10) || char(10)) WHERE seq = 5
            a line break behind  ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = facts || char(10) WHERE seq = 5
            two facts in a line  ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = replace(facts, char(10), ' ') WHERE seq = 5
            facts under a number ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = facts || char(10) || '4' || char(10) || (SELECT facts FROM disclosure WHERE seq = 4) WHERE seq = 5
            a NUL behind facts   ~ DROP TRIGGER disclosure_fixed; UPDATE disclosure SET facts = facts || char(0) || 'x' WHERE seq = 5
            a NUL behind a line  ~ DROP TRIGGER record_fixed; UPDATE record SET line = line || char(0) || 'x' WHERE seq = (SELECT max(seq) FROM record)
            a key nobody knows   ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, ',"_sd":', ',"x":1,"_sd":') WHERE seq = (SELECT max(seq) FROM record)
            a kind nobody knows  ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, '"kind":"entry"', '"kind":"other"') WHERE seq = (SELECT max(seq) FROM record)
            a second genesis     ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, '"kind":"entry"', '"kind":"genesis"') WHERE seq = (SELECT max(seq) FROM record)
            about a later record ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, ',"_sd":', ',"ref":9999,"_sd":') WHERE seq = (SELECT max(seq) FROM record)
            a time that is none  ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, '"rec":"20', '"rec":"xx') WHERE seq = (SELECT max(seq) FROM record)
            a view for a table   ~ ALTER TABLE record RENAME TO old; CREATE VIEW record AS SELECT * FROM old
            exhibits deleted     ~ DROP TRIGGER evidence_kept; DROP TRIGGER evidence_chunk_kept; DELETE FROM evidence_chunk; DELETE FROM evidence
            an exhibit changed   ~ DROP TRIGGER evidence_chunk_fixed; UPDATE evidence_chunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE n = 0
            a time rewritten     ~ DROP TRIGGER record_fixed; UPDATE record SET line = replace(line, '"rec":"20', '"rec":"19') WHERE seq = 6
            a record removed     ~ DROP TRIGGER record_kept; DELETE FROM record WHERE seq = 6
            a record exchanged   ~ DROP TRIGGER record_fixed; UPDATE record SET line = (SELECT line FROM record WHERE seq = 5) WHERE seq = 6
            """)
    void itSaysWhatDoesNotHold(String what, String sql) {
        assertThat(daybook.shell("sqlite3 log.daybook \"$1\"", sql)).as(what).exited(0);

        assertThat(check()).as(what).exited(5).printedAmongOthers("DOES NOT HOLD");
    }

    private Run check() {
        return daybook.shell("sh check-chain.sh log.daybook");
    }
}
