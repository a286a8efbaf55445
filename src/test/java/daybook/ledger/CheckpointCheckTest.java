package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkpoints of all sorts held against a chain of five records. */
class CheckpointCheckTest {

    private static final String LOG = "0123456789abcdef0123456789abcdef";

    private static final Instant START = Instant.parse("2026-11-22T05:24:32.123Z");

    /** 16 groups of 4 digits, all of them the digit of that record. */
    private static String hash(long record) {
        return String.valueOf(record).repeat(64);
    }

    private static Instant recorded(long record) {
        return START.plusSeconds(record);
    }

    /** The columns: record, hash, log, when, where the chain is broken, the verdict, and what the sentence has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3 | 3              | own   | 3 | - | -            | the same as when it was made
            5 | 5              | own   | 5 | - | -            | the same as when it was made
            3 | 3              | paper | - | - | -            | the same as when it was made
            3 | 3              | own   | 3 | 4 | -            | the same as when it was made
            3 | 3              | own   | 3 | 3 | broken       | does not hold at record 3
            3 | 3              | own   | 3 | 2 | broken       | does not hold at record 2
            3 | 3              | other | 3 | - | other-log    | another log
            6 | 6              | own   | 6 | - | cut          | there are 5
            6 | 2              | own   | 6 | - | other-number | record 2
            3 | 2              | own   | 3 | - | other-number | record 2
            3 | 9              | own   | 3 | - | rewritten    | -
            3 | 9333           | own   | 3 | - | mistyped     | group 1 (9333) of 16 differs
            3 | 9333 9333      | own   | 3 | - | mistyped     | groups 1 (9333), 2 (9333) of 16 differ
            3 | 99999999 99999999 99999999 99999999 | own | 3 | - | mistyped  | groups 1 (9999), 2 (9999)
            3 | 99999999 99999999 99999999 99999999 9 | own | 3 | - | rewritten | -
            3 | 3              | own   | 4 | - | other-time   | recorded at
            """)
    void aCheckpointHoldsOrSaysWhatIsWrong(
            long record,
            String digits,
            String log,
            @Nullable Long time,
            @Nullable Long broken,
            @Nullable String problem,
            @Nullable String words) {
        String given = digits.replace(" ", "");
        given = given.length() == 1
                ? hash(Long.parseLong(given))
                : given + hash(record).substring(given.length());
        HeadWatch watch = new HeadWatch();
        assertThat(watch.isIdle()).isTrue();
        watch.want(record, given);
        assertThat(watch.isIdle()).isFalse();
        for (long each = 1; each <= 5; each++) {
            watch.next(new Head(LOG, each, hash(each), recorded(each), recorded(each)));
        }
        Head end = new Head(LOG, 5, hash(5), recorded(5), recorded(5));
        String of = switch (log) {
            case "own" -> LOG;
            case "other" -> LOG.replace('f', 'e');
            default -> null;
        };

        CheckpointCheck.Result result = new CheckpointCheck(watch, end, broken)
                .check(new GivenCheckpoint(record, given, of, time == null ? null : recorded(time)));

        CheckpointCheck.Problem found = result.problem();
        assertThat(found == null ? null : found.word()).isEqualTo(problem);
        assertThat(result.holds()).isEqualTo(problem == null);
        assertThat(result.detail()).contains(words == null ? "" : words);
    }
}
