package daybook.report;

import daybook.ledger.Checkpoint;
import daybook.ledger.CheckpointCheck;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.review.TokenChecks;
import daybook.review.VerifyResult;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.Redacted;
import daybook.store.Verification;
import daybook.view.ClockText;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was checked when the report was made, the numbers that another check has to give, how to make one, and what none of it shows. */
final class ReportChecks {

    private static final List<String> NOT_SHOWN = List.of(
            "That what was written is true. It shows what the recorder wrote, and that it was not changed since.",
            "That everything was written down. What is missing may not have been known, not have happened, or not have been logged.",
            "When something occurred. That time is the recorder's; only the time of recording is the program's.",
            "That the clock of the computer was right when an entry was recorded. A time stamp by a third party, or a checkpoint that"
                    + " somebody else has kept, shows that what is older existed by then.",
            "That nothing was cut from the end, or that the log was not rewritten, after the last checkpoint"
                    + " kept elsewhere.",
            "Who wrote an entry. The name is the one that was given; nobody signed it.",
            "Where a file came from. Its digest shows that it is the file that was attached.",
            "That this report is what daybook made: it can be edited. The digests in it can be held against the log or a bundle.");

    private final ReportData data;
    private final Html html;

    ReportChecks(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write() throws IOException {
        VerifyResult verified = data.verified();
        html.open(Tag.P).element(Tag.STRONG, verified.verdict() + ".").close(Tag.P);
        if (verified.holds()) {
            html.element(Tag.P, verified.meaning());
        }
        checks(verified);
        html.open(Tag.DIV, "keep").element(Tag.H3, "What another check has to find");
        Checkpoint checkpoint = Checkpoint.of(data.head());
        html.element(
                Tag.P,
                "When this report was made the log had " + data.head().records()
                        + " records. The hash of the last one, in groups of 4 to read out or to write down:");
        html.open(Tag.P, "groups")
                .element(Tag.CODE, String.join(" ", checkpoint.groups()))
                .close(Tag.P)
                .close(Tag.DIV);
        html.open(Tag.DIV, "keep").element(Tag.P, "The same as a checkpoint, five lines of text to keep as a file:");
        html.element(Tag.PRE, checkpoint.text()).close(Tag.DIV);
        if (data.request().givenTo() != null) {
            html.element(
                    Tag.P,
                    "That this report was given to somebody is written into the log as a record of its own after these, with the SHA-256"
                            + " of this file.");
        }
        made();
        byHand();
    }

    /** What was checked: in a sentence where it holds, and in a row where there is something to say. */
    private void checks(VerifyResult verified) throws IOException {
        List<String> holding = new ArrayList<>();
        List<Verification.Check> others = new ArrayList<>();
        for (Verification.Check check : verified.checks()) {
            if (check.ok() && !check.noted()) {
                holding.add(check.name());
            } else {
                others.add(check);
            }
        }
        if (!holding.isEmpty()) {
            html.element(Tag.P, "Checked when this report was made, and right: " + English.list(holding) + ".");
        }
        if (others.isEmpty()
                && verified.outside().isEmpty()
                && verified.tokens().isEmpty()) {
            return;
        }
        HtmlTable table = HtmlTable.begin(
                html,
                "check-table",
                "checks",
                "What was checked when this report was made",
                "Check",
                "Result",
                "Found");
        for (Verification.Check check : others) {
            if (check.noted()) {
                String wentBack = ClockText.wentBack(verified.stored().clockSteps(), verified.zone());
                row(table, check.name(), "note", wentBack);
            } else {
                String detail = Redacted.withoutAuthorities(
                        check.detail(), verified.stored().redacted());
                row(table, check.name(), result(check.ok()), detail);
            }
        }
        for (VerifyResult.Outcome each : verified.outside()) {
            CheckpointCheck.Result result = each.result();
            row(
                    table,
                    "checkpoint given",
                    result(result.holds()),
                    "record " + result.given().records() + ": " + result.detail());
        }
        for (TokenChecks.Result each : verified.tokens()) {
            row(table, "time stamp", each.word(), "record " + each.id() + ", " + each.detail());
        }
        table.end();
    }

    private static String result(boolean ok) {
        return ok ? "holds" : "FAILS";
    }

    private static void row(HtmlTable table, String name, String result, String detail) throws IOException {
        table.row(English.capital(name)).cell(result).cell(detail).endRow();
    }

    /** The checkpoints that the log speaks of, and not to whom they went: that may name a lawyer. */
    private void made() throws IOException {
        if (data.checkpoints().isEmpty()) {
            html.element(Tag.P, "No checkpoint was made.");
            return;
        }
        html.element(Tag.H3, "Checkpoints made");
        HtmlTable table = HtmlTable.begin(
                html,
                "checkpoint-table",
                "checkpoints",
                "What the log itself says of its checkpoints",
                "Made",
                "Of record",
                "Hash");
        for (Event each : data.checkpoints()) {
            table.row(OccurredText.recorded(
                            each.recordedAt(), each.notBefore(), data.settings().zone()))
                    .cell(Long.toString(CheckpointRecord.covered(each)));
            html.open(Tag.TD)
                    .element(Tag.SPAN, "digest", text(CheckpointRecord.head(each)))
                    .close(Tag.TD);
            table.endRow();
        }
        table.end();
    }

    private static String text(@Nullable String text) {
        return text == null ? "not said" : text;
    }

    private void byHand() throws IOException {
        html.element(Tag.H3, "To check without daybook");
        html.open(Tag.OL);
        html.element(
                Tag.LI,
                "Ask for a bundle of the log: a folder that daybook export bundle makes, with the chain, the entries, the exhibits and a"
                        + " check that needs no daybook: verify.sh for Linux and macOS, verify.ps1 for Windows. VERIFY.txt in it"
                        + " says how to run it and what it shows.");
        html.element(
                Tag.LI,
                "Or ask for the log itself or a copy of it. It is one SQLite database that many programs read. What it contains, byte for"
                        + " byte, is described in docs/format.md, which comes with daybook, together with a script of a page,"
                        + " check-chain.sh, that needs sqlite3, jq, sha256sum and openssl only.");
        html.element(
                Tag.LI,
                "Run the script on a copy of the log. It has to find at least "
                        + data.head().records()
                        + " records, and record " + data.head().records()
                        + " has to have the hash above. The line under each entry in this report names its record, with the first"
                        + " 16 digits of that record's hash.");
        html.element(
                Tag.LI,
                "If you hold a checkpoint, from an e-mail, a letter or dated paper, compare it: its record has to have its hash. Whoever"
                        + " was sent one can confirm it by telephone, by the groups of 4.");
        html.element(Tag.LI, "Compare the SHA-256 of each exhibit that you were given with the schedule of exhibits.");
        html.close(Tag.OL);
        html.open(Tag.P)
                .text("By hand, the hash of the last record: ")
                .open(Tag.CODE)
                .text("sqlite3 -readonly LOG \"SELECT line FROM record WHERE seq = "
                        + data.head().records() + "\" | tr -d '\\n' | sha256sum")
                .close(Tag.CODE)
                .close(Tag.P);
    }

    /** What none of it shows. */
    static void limits(Html html) throws IOException {
        html.open(Tag.UL);
        for (String each : NOT_SHOWN) {
            html.element(Tag.LI, each);
        }
        html.close(Tag.UL);
    }
}
