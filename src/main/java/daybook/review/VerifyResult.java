package daybook.review;

import daybook.ledger.Checkpoint;
import daybook.ledger.CheckpointCheck;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.MalformedLineException;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.Redacted;
import daybook.store.Verification;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a verification found, and what follows from it.
 *
 * @param stored what is stored, held against the chain
 * @param checks each check of it, that of the checkpoints that the log speaks of included
 * @param outside each checkpoint that was given, and whether it holds
 * @param tokens each time stamp in the log
 * @param zone the log's zone, in which times are told
 */
public record VerifyResult(
        Verification stored,
        List<Verification.Check> checks,
        List<Outcome> outside,
        List<TokenChecks.Result> tokens,
        ZoneId zone) {

    /** A checkpoint that was given, where from, and whether it holds. */
    public record Outcome(String source, CheckpointCheck.Result result) {}

    private static final String INTACT =
            "CHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite cannot be excluded";

    private static final String CHAIN = "no record inside the chain was edited, removed, inserted or moved";

    private static final String NOT_SHOWN =
            " It does not show that what was written is true, nor that the clock was right when it was written.";

    /** Puts everything together once the chain was read. */
    public static VerifyResult of(
            Verification stored,
            HeadWatch watch,
            List<Event> made,
            OutsideCheckpoints given,
            TokenChecks tokens,
            ZoneId zone) {
        List<Verification.Check> checks = new ArrayList<>(stored.checks());
        if (!made.isEmpty()) {
            checks.add(spokenOf(made, watch, stored.head()));
        }
        CheckpointCheck check = new CheckpointCheck(watch, stored.head(), brokenAt(stored));
        List<Outcome> outside = new ArrayList<>();
        for (OutsideCheckpoints.Outside each : given.all()) {
            outside.add(new Outcome(each.source(), apart(check.check(each.checkpoint()), stored.redacted())));
        }
        return new VerifyResult(stored, List.copyOf(checks), outside, tokens.results(watch, zone), zone);
    }

    /** A checkpoint fixes the records and not the facts that redactions removed, so nothing is the same without saying so. */
    private static CheckpointCheck.Result apart(CheckpointCheck.Result result, List<Redacted> redacted) {
        long upTo = result.given().records();
        return result.holds()
                ? new CheckpointCheck.Result(
                        result.given(), result.recorded(), null, result.detail() + Redacted.apart(redacted, upTo, upTo))
                : result;
    }

    private static @Nullable Long brokenAt(Verification stored) {
        for (Verification.Check check : stored.checks()) {
            if (check.name().equals("chain") && !check.ok()) {
                return stored.firstBad();
            }
        }
        return null;
    }

    /** The checkpoints that the log itself speaks of: who rewrites the chain has to rewrite these too. */
    private static Verification.Check spokenOf(List<Event> made, HeadWatch watch, @Nullable Head end) {
        String name = "own record";
        for (Event each : made) {
            try {
                Checkpoint said =
                        CheckpointRecord.of(end == null ? "" : end.log(), each).checkpoint();
                Head there = watch.at(said.records());
                if (there == null
                        || said.records() >= each.id()
                        || !Checkpoint.of(there).equals(said)) {
                    return new Verification.Check(
                            name,
                            false,
                            "record " + each.id() + " speaks of a checkpoint of record " + said.records()
                                    + " that is not what the chain has there");
                }
            } catch (MalformedLineException e) {
                return new Verification.Check(name, false, String.valueOf(e.getMessage()));
            }
        }
        Event last = made.get(made.size() - 1);
        return new Verification.Check(
                name,
                true,
                made.size()
                        + (made.size() == 1
                                ? " checkpoint was made, of record "
                                : " checkpoints were made, the last of record ")
                        + CheckpointRecord.covered(last) + ", as the chain has it");
    }

    /** Whether everything holds. */
    public boolean holds() {
        return failure() == null;
    }

    /** The first that does not hold, or null. */
    private @Nullable String failure() {
        for (Verification.Check check : checks) {
            if (!check.ok()) {
                return check.name() + ": " + check.detail();
            }
        }
        for (Outcome each : outside) {
            if (!each.result().holds()) {
                return "checkpoint of record " + each.result().given().records() + ": "
                        + each.result().detail();
            }
        }
        for (TokenChecks.Result each : tokens) {
            if (!each.holds()) {
                return "time stamp, record " + each.id() + ": " + each.detail();
            }
        }
        return null;
    }

    /** The word in JSON. */
    public String word() {
        return !holds() ? "failed" : newest() == null ? "intact" : "verified";
    }

    /** The one line that says it all. */
    public String verdict() {
        String failure = failure();
        if (failure != null) {
            return "DOES NOT VERIFY: " + failure;
        }
        CheckpointCheck.Result newest = newest();
        if (newest == null) {
            return INTACT + removed();
        }
        Instant recorded = newest.recorded();
        return "VERIFIED to the checkpoint of record " + newest.given().records()
                + (recorded == null ? "" : ", recorded " + OccurredText.recorded(recorded, zone)) + removed();
    }

    private String removed() {
        int facts = Redacted.count(stored.redacted());
        return facts == 0 ? "" : "; " + English.count(facts, "fact was", "facts were") + " removed by redaction";
    }

    /** What this shows and what it does not. */
    public String meaning() {
        CheckpointCheck.Result newest = newest();
        if (newest == null) {
            return "This shows that " + CHAIN + ", and that no fact is missing or changed"
                    + Redacted.apart(stored.redacted(), Long.MAX_VALUE, Long.MAX_VALUE) + "." + clock() + NOT_SHOWN;
        }
        long after = stored.records() - newest.given().records();
        String since = after == 0
                ? "No record has come after it; one that was made since could have been cut off."
                : "Of the " + (after == 1 ? "one record" : after + " records") + " after it, this shows only that "
                        + CHAIN + ": what came after it could have been written anew or cut off.";
        return "What was recorded up to record " + newest.given().records()
                + " is the same as when the checkpoint was made"
                + Redacted.apart(
                        stored.redacted(),
                        newest.given().records(),
                        newest.given().records())
                + ". " + since + clock() + NOT_SHOWN;
    }

    private String clock() {
        int steps = stored.clockSteps().steps().size();
        return steps == 0
                ? ""
                : " The computer's clock went back " + (steps == 1 ? "once" : steps + " times")
                        + ": the recording times of "
                        + English.count(stored.clockSteps().behind(), "record")
                        + " are earlier than those of records before them.";
    }

    /** Returns the number of the last record that a checkpoint covers, or null. */
    public @Nullable Long covered() {
        CheckpointCheck.Result newest = newest();
        return newest == null ? null : (Long) newest.given().records();
    }

    /** The checkpoint that holds and covers most, or null. */
    private CheckpointCheck.@Nullable Result newest() {
        CheckpointCheck.Result newest = null;
        for (Outcome each : outside) {
            CheckpointCheck.Result result = each.result();
            if (result.holds()
                    && (newest == null
                            || result.given().records() > newest.given().records())) {
                newest = result;
            }
        }
        return newest;
    }
}
