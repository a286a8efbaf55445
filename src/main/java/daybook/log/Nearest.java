package daybook.log;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one most likely meant, to suggest it; it is never taken in its place. */
public final class Nearest {

    private Nearest() {}

    /** The known word at most two slips (letters added, missing, changed or swapped) away, or that begins with what was typed. */
    public static @Nullable String to(String typed, List<String> known) {
        if (typed.isEmpty() || typed.length() > 40) {
            return null;
        }
        String word = typed.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        String best = null;
        int least = 3;
        for (String each : known) {
            String small = each.toLowerCase(Locale.ROOT);
            int slips = word.length() > 2 && small.startsWith(word) ? 1 : slips(word, small);
            if (slips < least && slips < each.length() - 1) {
                least = slips;
                best = each;
            }
        }
        return best;
    }

    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
