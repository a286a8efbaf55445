package daybook.evidence;

import java.io.ByteArrayOutputStream;

/**
 * The few boxes of a film that hold times, written again with lengths that are true: a length that a file only claims would be asked of
 * memory before anybody sees that the bytes are not there.
 */
final class FilmTimes {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private final Bytes boxes;

    private FilmTimes(byte[] boxes) {
        this.boxes = new Bytes(boxes);
    }

    /** The boxes of times among the outermost boxes of a film. */
    static byte[] of(byte[] boxes) {
        return new FilmTimes(boxes).within("", 0, boxes.length);
    }

    private byte[] within(String parent, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = from;
        while (at + HEADER <= to) {
            String type = boxes.letters(at + 4, 4);
            boolean isLong = number(at, 4) == 1 && at + LONG_HEADER <= to;
            int header = isLong ? LONG_HEADER : HEADER;
            long size = isLong ? number(at + HEADER, 8) : number(at, 4);
            if (size < header || size > to - at) {
                break;
            }
            int end = at + (int) size;
            if (isContainer(parent, type)) {
                write(out, type, within(isItem(parent) ? "item" : type, at + header, end));
            } else if (isWanted(parent, type)) {
                write(out, type, java.util.Arrays.copyOfRange(boxes.array(), at + header, end));
            }
            at = end;
        }
        return out.toByteArray();
    }

    /** QuickTime keeps the texts of keys in a list of items, each called by the number of its key. */
    private static boolean isItem(String parent) {
        return parent.equals("ilst");
    }

    private static boolean isContainer(String parent, String type) {
        return switch (parent) {
            case "" -> type.equals("moov");
            case "moov" -> type.equals("meta");
            case "meta" -> type.equals("ilst");
            default -> isItem(parent);
        };
    }

    private static boolean isWanted(String parent, String type) {
        return switch (parent) {
            case "" -> type.equals("ftyp");
            case "moov" -> type.equals("mvhd");
            case "meta" -> type.equals("hdlr") || type.equals("keys");
            default -> type.equals("data");
        };
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        int size = HEADER + content.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(size >> shift);
        }
        for (int i = 0; i < type.length(); i++) {
            out.write(type.charAt(i));
        }
        out.writeBytes(content);
    }

    private long number(int from, int bytes) {
        long number = 0;
        for (int i = from; i < from + bytes; i++) {
            number = (number << 8) | boxes.at(i);
        }
        return number;
    }
}
