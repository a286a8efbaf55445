package daybook.blackbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Programs of the machine that some tests need beside the packaged one. */
final class Tools {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/local/bin"), Path.of("/usr/bin"), Path.of("/bin"));

    private Tools() {}

    /** Skips the test, and says so, unless all of them are installed. */
    static void assume(String... names) {
        for (String name : names) {
            Assumptions.assumeTrue(
                    FOLDERS.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(name))),
                    () -> name + " is not installed");
        }
    }
}
