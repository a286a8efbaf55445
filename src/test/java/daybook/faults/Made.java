package daybook.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What became of a file that a command was to make. */
enum Made {
    /** Nothing is there that was not there before, and what was there is as it was. */
    NOT,
    WHOLE,
    /** Part of it is there, or what was there before is neither itself nor the new one. */
    DAMAGED;

    /**
     * Looks at a file. A log is whole when it verifies; any other is when it is what a run without any fault made.
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
        byte[] now = Files.readAllBytes(file);
        if (Files.exists(old) && Arrays.equals(now, Files.readAllBytes(old))) {
            return NOT;
        }
        return Arrays.equals(now, Files.readAllBytes(good.resolve(file.getFileName()))) ? WHOLE : DAMAGED;
    }
}
