package daybook.ledger;

import daybook.log.DaybookException;
import daybook.log.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a checkpoint that was kept elsewhere: its text, all that {@code daybook checkpoint} printed, or what was typed from paper.
 *
 * <p>What e-mail programs and editors do to a text without changing what it says is understood: CR LF, blanks around a line, empty lines
 * before and after, a byte order mark, a missing last line break. Anything else is refused, saying where.
 */
public final class CheckpointReader {

    private static final int LINES = 5;
    private static final int ID_DIGITS = 32;
    private static final int HASH_DIGITS = 64;
    private static final int LONGEST_NUMBER = 18;

    /** The lines that say something, and which ones they are. */
    private final List<String> lines = new ArrayList<>();

    private final List<Integer> numbers = new ArrayList<>();

    private CheckpointReader(String text) {
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int number = 0;
        int start = 0;
        while (start <= all.length()) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            number++;
            String line = withoutBlanks(all, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
                numbers.add(number);
            }
            start = end + 1;
        }
    }

    /**
     * Reads one checkpoint.
     *
     * @throws DaybookException.Usage when the text is not one, with the line or the group that is wrong
     */
    public static GivenCheckpoint read(String text) {
        CheckpointReader reader = new CheckpointReader(text);
        if (reader.lines.isEmpty()) {
            throw new DaybookException.Usage("There is no checkpoint: the text is empty.", whatIsOne());
        }
        return reader.lines.get(0).startsWith(Checkpoint.NAME) ? reader.full() : PaperReader.read(reader.lines);
    }

    private GivenCheckpoint full() {
        if (!lines.get(0).equals(Checkpoint.FIRST_LINE)) {
            throw wrong(0, "names a form of checkpoint that this daybook does not know", "install the newest daybook");
        }
        for (int i = 1; i < LINES; i++) {
            if (i == lines.size()) {
                throw new DaybookException.Usage(
                        "The checkpoint breaks off after line " + numbers.get(i - 1) + ".", copy());
            }
            if (numbers.get(i) != numbers.get(0) + i) {
                throw wrong(i, "comes after an empty line", copy());
            }
        }
        Checkpoint full = new Checkpoint(digits(1, ID_DIGITS), number(2), digits(3, HASH_DIGITS), time(4));
        if (lines.size() > LINES) {
            paperAgrees(full);
        }
        return GivenCheckpoint.of(full);
    }

    /** What stands below the text is the same checkpoint for paper, and nothing else. */
    private void paperAgrees(Checkpoint full) {
        int from = lines.get(LINES).equals(Checkpoint.PAPER_HEADING) ? LINES + 1 : LINES;
        String below = String.join("\n", lines.subList(from, lines.size())) + "\n";
        if (!below.equals(full.paper())) {
            throw wrong(LINES, "is not part of a checkpoint, or says another one", copy());
        }
    }

    private String digits(int index, int length) {
        String line = lines.get(index);
        boolean good = line.length() == length;
        for (int i = 0; good && i < length; i++) {
            char c = line.charAt(i);
            good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!good) {
            throw wrong(index, "is not " + length + " characters of 0-9 and a-f", copy());
        }
        return line;
    }

    private long number(int index) {
        String line = lines.get(index);
        if (!isNumber(line)) {
            throw wrong(index, "is not the number of a record", copy());
        }
        return Long.parseLong(line);
    }

    /** Whether a text is a number from 1, without a sign or zeros before it. */
    static boolean isNumber(String text) {
        boolean good = !text.isEmpty() && text.length() <= LONGEST_NUMBER && text.charAt(0) != '0';
        for (int i = 0; good && i < text.length(); i++) {
            good = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return good;
    }

    private Instant time(int index) {
        try {
            return Stamp.parse(lines.get(index));
        } catch (DateTimeException e) {
            throw wrong(index, "is not a recording time such as 2026-11-22T05:24:32.123Z", copy());
        }
    }

    private DaybookException.Usage wrong(int index, String what, String hint) {
        return new DaybookException.Usage("Line " + numbers.get(index) + " of the checkpoint " + what + ".", hint);
    }

    private static String copy() {
        return "copy it again, exactly the five lines, from where it is kept";
    }

    static String whatIsOne() {
        return "it is five lines that begin with " + Checkpoint.FIRST_LINE
                + ", or from paper the record's number and 16 groups of 4";
    }

    private static String withoutBlanks(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
