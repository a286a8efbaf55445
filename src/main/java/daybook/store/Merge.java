package daybook.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of the import of another log, beside what the log itself says.
 *
 * @param file the name of what it came in, without its folders
 * @param sha256 a digest of all of that, 64 hexadecimal digits
 * @param label what people here are to call the log
 * @param subjects its codes of subjects, each with the code that the same person has here
 * @param recorder who imports it
 */
public record Merge(
        String file,
        String sha256,
        String label,
        Map<String, String> subjects,
        @Nullable String recorder) {}
