package daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which version a JDK is. */
final class Jdk {

    private Jdk() {}

    /**
     * Refuses a program that another JDK built, where that can be seen: it would be compared with the wrong Hello World and the wrong
     * baseline.
     *
     * @throws IllegalArgumentException where it was another one
     */
    static void requireSame(Path launcher) {
        Path runtime = launcher.getParent().getParent().resolve("lib/runtime");
        int own = Runtime.version().feature();
        if (Files.exists(runtime.resolve("release")) && feature(runtime) != own) {
            throw new IllegalArgumentException(launcher + " was built with JDK " + feature(runtime)
                    + ", and this is JDK " + own + ". Set JAVA_HOME to the JDK that built it.");
        }
    }

    /**
     * The feature version of a JDK, such as 17.
     *
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
