package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointReaderTest {

    private static final String TEXT = CheckpointTest.TEXT;
    private static final String PAPER = CheckpointTest.PAPER;
    private static final GivenCheckpoint FULL = GivenCheckpoint.of(CheckpointTest.SAMPLE);
    private static final GivenCheckpoint TYPED = new GivenCheckpoint(12, CheckpointTest.SAMPLE.hash(), null, null);

    private static String refusal(String text) {
        try {
            CheckpointReader.read(text);
        } catch (DaybookException.Usage e) {
            return e.message();
        }
        throw new AssertionError("not refused: " + text);
    }

    @Test
    void itsOwnTextIsReadBack() {
        assertThat(CheckpointReader.read(TEXT)).isEqualTo(FULL);
    }

    @Test
    void lineEndsOfAnotherSystemAreUnderstood() {
        assertThat(CheckpointReader.read(TEXT.replace("\n", "\r\n"))).isEqualTo(FULL);
    }

    @Test
    void blanksThatAnEmailProgramLeftAreUnderstood() {
        assertThat(CheckpointReader.read(TEXT.replace("\n", " \t\n"))).isEqualTo(FULL);
    }

    @Test
    void aByteOrderMarkIsUnderstood() {
        assertThat(CheckpointReader.read("\uFEFF" + TEXT)).isEqualTo(FULL);
    }

    @Test
    void aMissingLastLineBreakIsUnderstood() {
        assertThat(CheckpointReader.read(TEXT.stripTrailing())).isEqualTo(FULL);
    }

    @Test
    void emptyLinesAroundItAreUnderstood() {
        assertThat(CheckpointReader.read("\n \n" + TEXT + "\n\n")).isEqualTo(FULL);
    }

    @Test
    void allThatTheCommandPrintedIsUnderstood() {
        assertThat(CheckpointReader.read(TEXT + "\n" + Checkpoint.PAPER_HEADING + "\n" + PAPER))
                .isEqualTo(FULL);
    }

    @Test
    void groupsBelowTheTextThatSayOtherwiseAreRefused() {
        String other = PAPER.replace("3f2a", "3f2b");

        assertThat(refusal(TEXT + "\n" + Checkpoint.PAPER_HEADING + "\n" + other))
                .isEqualTo("Line 7 of the checkpoint is not part of a checkpoint, or says another one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "daybook-checkpoint/1 | daybook-checkpoint/2 | Line 1 of the checkpoint names a form of checkpoint that this"
                        + " daybook does not know.",
                "0123456789abcdef0123 | 0123456789ABCDEF0123 | Line 2 of the checkpoint is not 32 characters of 0-9 and a-f.",
                "0123456789abcdef0123 | 0123456789abcdef012 | Line 2 of the checkpoint is not 32 characters of 0-9 and a-f.",
                "`\n12\n` | `\n012\n` | Line 3 of the checkpoint is not the number of a record.",
                "`\n12\n` | `\n-12\n` | Line 3 of the checkpoint is not the number of a record.",
                "`\n12\n` | `\n0\n` | Line 3 of the checkpoint is not the number of a record.",
                "`\n12\n` | `\n1 2\n` | Line 3 of the checkpoint is not the number of a record.",
                "`\n12\n` | `\n12345678901234567890\n` | Line 3 of the checkpoint is not the number of a record.",
                "`\n12\n` | `\n\n12\n` | Line 4 of the checkpoint comes after an empty line.",
                "3f2a91b0 | 3f2a91b | Line 4 of the checkpoint is not 64 characters of 0-9 and a-f.",
                "3f2a91b0 | 3f2a91bO | Line 4 of the checkpoint is not 64 characters of 0-9 and a-f.",
                "32.123Z | 32Z | Line 5 of the checkpoint is not a recording time such as 2026-11-22T05:24:32.123Z.",
                "2026-11-22T | 2026-11-31T | Line 5 of the checkpoint is not a recording time such as 2026-11-22T05:24:32.123Z.",
                "`\n2026-11-22T05:24:32.123Z` | `` | The checkpoint breaks off after line 4.",
                "32.123Z | `32.123Z\nKind regards` | Line 6 of the checkpoint is not part of a checkpoint, or says another one."
            })
    void whatIsNotExactlyOneIsRefusedWithItsLine(String written, String wrong, String message) {
        assertThat(TEXT).contains(written);

        assertThat(refusal(TEXT.replace(written, wrong))).isEqualTo(message);
    }

    @Test
    void whatWasTypedFromPaperIsRead() {
        assertThat(CheckpointReader.read(PAPER)).isEqualTo(TYPED);
    }

    @Test
    void whatWasTypedInCapitalsIsRead() {
        assertThat(CheckpointReader.read(PAPER.toUpperCase(Locale.ROOT))).isEqualTo(TYPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 3f2a91b077cd00125e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5",
                "#12\n3f2a 91b0 77cd 0012 5e6f 0a1b 2c3d 4e5f 6071 8293 a4b5 c6d7 e8f9 a0b1 c2d3 e4f5",
                "12 3f2a-91b0-77cd-0012-5e6f-0a1b-2c3d-4e5f-6071-8293-a4b5-c6d7-e8f9-a0b1-c2d3-e4f5",
                "record\t12   3f2a 91b0 77cd OOl2 5e6f Oa1b 2c3d 4e5f 6O7I 8293 a4b5 c6d7 e8f9 aOb1 c2d3 e4f5"
            })
    void groupsMayBeTypedAsTheyCome(String typed) {
        assertThat(CheckpointReader.read(typed)).isEqualTo(TYPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`record 12\n` | `` | The record's number is missing before the 16 groups.",
                "91b0 | 91b | Group 2, \"91b\", has 3 characters and not 4.",
                "91b0 | 91b00 | Group 2, \"91b00\", has 5 characters and not 4.",
                "c2d3 | c2s3 | Group 15 has \"s\", and only 0-9 and a-f can be there.",
                "` c2d3` | `` | 60 characters were typed after the record's number, and there have to be 64: 16 groups of 4.",
                "e4f5 | `e4f5 0000` | 68 characters were typed after the record's number, and there have to be 64: 16 groups of 4.",
                "record 12 | record abcdefghijklmnopqrst | A checkpoint begins with the number of a record, and this begins"
                        + " with \"abcdefghijklmnopqrst\".",
                "record 12 | record abcdefghijklmnopqrstu | A checkpoint begins with the number of a record, and this begins"
                        + " with \"abcdefghijklmnopqrst\u2026\".",
                "record 12 | record twelve | A checkpoint begins with the number of a record, and this begins with \"twelve\".",
                "3f2a | 3f\uD83D\uDE00 | Group 1 has \"\uD83D\uDE00\", and only 0-9 and a-f can be there."
            })
    void aSlipWhileTypingIsNamed(String written, String wrong, String message) {
        assertThat(refusal(PAPER.replace(written, wrong))).isEqualTo(message);
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(refusal(" \r\n\n")).isEqualTo("There is no checkpoint: the text is empty.");
    }

    @Test
    void aRefusalSaysWhatACheckpointLooksLike() {
        assertThatThrownBy(() -> CheckpointReader.read("hello"))
                .isInstanceOfSatisfying(
                        DaybookException.Usage.class,
                        e -> assertThat(e.hint())
                                .contains("daybook-checkpoint/1")
                                .contains("16 groups of 4"));
    }

    @Test
    void aTextThatWasChangedIsToBeCopiedAgain() {
        assertThatThrownBy(() -> CheckpointReader.read(TEXT.replace("\n12\n", "\n012\n")))
                .isInstanceOfSatisfying(
                        DaybookException.Usage.class,
                        e -> assertThat(e.hint())
                                .isEqualTo("copy it again, exactly the five lines, from where it is kept"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsReadIsReadOrRefusedAndNeverMistaken(long seed) {
        Random random = new Random(seed);
        String[] from = {TEXT, PAPER, TEXT + "\n" + PAPER};
        String alphabet = "0123456789abcdefABCDEFOolI \t\r\n-#:>\uFEFF\u202E\uD83D";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(from[random.nextInt(from.length)]);
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(text.length());
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, c);
                    case 1 -> text.insert(at, c);
                    default -> text.deleteCharAt(at);
                }
            }
            try {
                GivenCheckpoint read = CheckpointReader.read(text.toString());
                assertThat(read.hash()).as(text.toString()).hasSize(64).matches("[0-9a-f]*");
                assertThat(read.records()).isPositive();
            } catch (DaybookException.Usage e) {
                assertThat(e.message()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "9, true",
        "10, true",
        "90, true",
        "123456789012345678, true",
        "'', false",
        "0, false",
        "01, false",
        "+1, false",
        "-1, false",
        "1.0, false",
        "1 , true",
        "'1 ', false",
        "/, false",
        ":, false",
        "1/, false",
        "1:, false",
        "99999999999999999999, false"
    })
    void aNumberOfARecordHasDigitsAlone(String text, boolean good) {
        assertThat(CheckpointReader.isNumber(text)).isEqualTo(good);
    }
}
