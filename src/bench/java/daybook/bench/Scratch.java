package daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder to work in, which is gone afterwards: also when the run is interrupted, with whatever was running in it. */
final class Scratch implements AutoCloseable {

    private static final int MOST_TRIES = 1000;

    private final Path folder;
    private final Thread atTheEnd = new Thread(this::clean);

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder in another. */
    static Scratch in(Path parent) throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory(parent, "daybook-bench-"));
        Runtime.getRuntime().addShutdownHook(scratch.atTheEnd);
        return scratch;
    }

    Path folder() {
        return folder;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        clean();
    }

    private void clean() {
        // Where the run is interrupted, it goes on writing until it finds no folder any more.
        for (int tries = 0; tries < MOST_TRIES && Files.exists(folder); tries++) {
            // What is measured has a session of its own, which an interrupt at the terminal does not reach.
            List<ProcessHandle> running = ProcessHandle.current().descendants().toList();
            for (ProcessHandle each : running) {
                each.destroyForcibly();
            }
            for (ProcessHandle each : running) {
                each.onExit().join();
            }
            try {
                delete(folder);
            } catch (IOException | UncheckedIOException e) {
                // Something was written meanwhile; the next try finds it.
                Thread.onSpinWait();
            }
        }
    }
}
