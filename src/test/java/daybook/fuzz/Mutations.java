package daybook.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Seeds with something changed: a byte, a piece taken out, put in twice, put in from another seed, or a word that matters to parsers. */
final class Mutations {

    private static final String[] WORDS = {
        "\0",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        "'",
        ",",
        ";",
        "\t",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "-1",
        "0",
        "9223372036854775808",
        "1e999",
        "=1+1",
        "\u00ff",
        "\ufeff",
        "\u202e",
        "\u001b[2J",
        "\ud83d\ude00",
        "2026-11-20",
        "24:00",
        "Europe/London",
        "entries",
        "format",
        "kind",
        "0000",
        "ffffffff",
        " ",
        "..",
        "/"
    };

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 24;

    private final List<byte[]> seeds;
    private final Random random;

    Mutations(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] bytes = seed();
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, new byte[0], to);
            case 1 -> joined(bytes, at, java.util.Arrays.copyOfRange(bytes, at, to), at);
            case 2 -> joined(bytes, at, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8), at);
            case 3 -> joined(bytes, at, pieceOfAnother(), to);
            case 4 -> java.util.Arrays.copyOf(bytes, at);
            default -> withAnotherByte(bytes, at);
        };
    }

    private byte[] withAnotherByte(byte[] bytes, int at) {
        if (at < bytes.length) {
            bytes[at] = (byte) (random.nextBoolean() ? bytes[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
        }
        return bytes;
    }

    private byte[] pieceOfAnother() {
        byte[] other = seed();
        int at = random.nextInt(other.length + 1);
        return java.util.Arrays.copyOfRange(other, at, Math.min(other.length, at + random.nextInt(LONGEST_PIECE)));
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, until);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
