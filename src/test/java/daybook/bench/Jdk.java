package daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which version a JDK is. */
final class Jdk {

    private Jdk() {}

    /**
     * @param home where the JDK is
     * @throws IllegalArgumentException where no JDK is there
     */
    static int feature(Path home) {
        Path release = home.resolve("release");
        try {
            for (String line : Files.readAllLines(release)) {
                if (line.startsWith("JAVA_VERSION=\"")) {
                    return Integer.parseInt(line.substring(14).split("[^0-9]", 2)[0]);
                }
            }
        } catch (IOException e) {
            if (Files.exists(release)) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalArgumentException("There is no JDK in " + home + ".");
    }
}
