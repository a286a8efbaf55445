package daybook.ledger;

import daybook.log.DaybookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a checkpoint that was typed from paper: a record's number and 64 hexadecimal digits, in groups or not, in any case.
 *
 * <p>A letter O is the digit 0, and I and L are the digit 1, because no hexadecimal digit is written like them. Every other letter is
 * refused with its group: what it was meant to be cannot be known.
 */
final class PaperReader {

    private static final int GROUP = 4;

    private PaperReader() {}

    static GivenCheckpoint read(List<String> lines) {
        List<String> words = words(lines);
        if (words.get(0).equals("record")) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            throw refused("Neither a record's number nor groups were typed.");
        }
        String number = words.get(0).startsWith("#") ? words.get(0).substring(1) : words.get(0);
        number = withDigits(number);
        if (words.size() == Checkpoint.GROUPS && number.length() == GROUP) {
            throw refused("The record's number is missing before the 16 groups.");
        }
        if (!CheckpointReader.isNumber(number)) {
            throw refused("A checkpoint begins with the number of a record, and this begins with \""
                    + shortened(words.get(0)) + "\".");
        }
        return new GivenCheckpoint(Long.parseLong(number), hash(words.subList(1, words.size())), null, null);
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= line.length(); i++) {
                char c = i == line.length() ? ' ' : line.charAt(i);
                if (c != ' ' && c != '\t' && c != '-') {
                    word.append(c);
                } else if (!word.isEmpty()) {
                    words.add(word.toString().toLowerCase(Locale.ROOT));
                    word.setLength(0);
                }
            }
        }
        if (words.isEmpty()) {
            words.add("");
        }
        return words;
    }

    private static String hash(List<String> groups) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            if (groups.size() == Checkpoint.GROUPS && group.length() != GROUP) {
                throw refused("Group " + (i + 1) + ", \"" + shortened(group) + "\", has " + group.length()
                        + " characters and not 4.");
            }
            all.append(withDigits(group));
        }
        String hash = all.toString();
        for (int i = 0; i < hash.length(); i++) {
            char c = hash.charAt(i);
            boolean good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (!good) {
                throw refused("Group " + (i / GROUP + 1) + " has \"" + hash.substring(i, hash.offsetByCodePoints(i, 1))
                        + "\", and only 0-9 and a-f can be there.");
            }
        }
        if (hash.length() != Checkpoint.GROUPS * GROUP) {
            throw refused(hash.length()
                    + " characters were typed after the record's number, and there have to be 64: 16 groups of 4.");
        }
        return hash;
    }

    private static String withDigits(String word) {
        return word.replace('o', '0').replace('i', '1').replace('l', '1');
    }

    private static String shortened(String word) {
        return word.length() <= 20
                ? word
                : word.substring(0, word.offsetByCodePoints(0, Math.min(20, word.codePointCount(0, word.length()))))
                        + "…";
    }

    private static DaybookException.Usage refused(String message) {
        return new DaybookException.Usage(message, CheckpointReader.whatIsOne());
    }
}
