package daybook.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fixed work of the kinds that daybook does (digests, making and taking apart text, maps, sorting), of about a second: what the speed of a
 * machine and its JDK is measured with. Never change it without accepting new baselines. Prints a digest of what it came to.
 */
final class Reference {

    private static final int ROUNDS = 40;
    private static final int LINES = 4_000;
    private static final int BLOCK = 1 << 20;

    private Reference() {}

    public static void main(String[] args) {
        System.out.println(HexFormat.of().formatHex(work(ROUNDS)));
    }

    static byte[] work(int rounds) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            Random random = new Random(1);
            for (int round = 0; round < rounds; round++) {
                random.nextBytes(block);
                digest.update(block);
                digest.update(text(random));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] text(Random random) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int n = 0; n < LINES; n++) {
            line.setLength(0);
            line.append(random.nextInt(LINES))
                    .append(',')
                    .append(random.nextLong())
                    .append(",\"")
                    .append(n)
                    .append('"');
            String text = line.toString();
            int comma = text.indexOf(',');
            counts.merge(text.substring(0, comma), text.length() - comma, Integer::sum);
            lines.add(text);
        }
        lines.sort(null);
        counts.forEach((key, count) -> lines.set(Integer.parseInt(key), key + '=' + count));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
