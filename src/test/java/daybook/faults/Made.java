package daybook.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What became of a file that a command was to make. */
enum Made {
    /** Nothing is there that was not there before, and what was there is as it was. */
    NOT,
    WHOLE,
    /** Part of it is there, or what was there before is neither itself nor the new one. */
    DAMAGED;

    /**
     * Looks at a file. A log is whole when it verifies, a bundle when its manifests fit, a report when it comes to its end; any
     * other file is when it is what a run without
     * any fault made.
     *
     * @param before the folder from which the command started
     * @param good the folder after a run without any fault
     */
    static Made of(Path file, Path before, Path good) throws IOException {
        Path old = before.resolve(file.getFileName());
        if (!Files.exists(file)) {
            return Files.exists(old) ? DAMAGED : NOT;
        }
        if (file.toString().endsWith(".daybook")) {
            return LogState.of(file).holds() ? WHOLE : DAMAGED;
        }
        if (Files.isDirectory(file)) {
            return isWholeBag(file) ? WHOLE : DAMAGED;
        }
        if (file.toString().endsWith(".html")) {
            return Files.readString(file).endsWith("</html>\n") ? WHOLE : DAMAGED;
        }
        byte[] now = Files.readAllBytes(file);
        if (Files.exists(old) && Arrays.equals(now, Files.readAllBytes(old))) {
            return NOT;
        }
        return Arrays.equals(now, Files.readAllBytes(good.resolve(file.getFileName()))) ? WHOLE : DAMAGED;
    }

    /** No two bundles are the same, because each says when it was made. */
    private static boolean isWholeBag(Path bag) throws IOException {
        for (String manifest : List.of("tagmanifest-sha256.txt", "manifest-sha256.txt")) {
            if (!Files.exists(bag.resolve(manifest))) {
                return false;
            }
            for (String line : Files.readAllLines(bag.resolve(manifest))) {
                Path file = bag.resolve(line.substring(66));
                if (!Files.exists(file) || !line.startsWith(sha256(Files.readAllBytes(file)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
