package daybook.store.sqlite;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.DaybookException;
import daybook.log.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a log, and a good log with any bytes in it changed: read, verified and added to, or refused in words. */
public final class LogFileFuzz {

    /** Three bytes that say where, and one to put there. */
    private static final int CHANGE = 4;

    private static final int BUSY_TIMEOUT = 0;

    private static final Path FOLDER = folder();
    private static final byte[] GOOD = good();

    private LogFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        boolean changed = in.flag();
        boolean beside = in.choice(8) == 1;
        byte[] rest = in.rest();
        Path file = FOLDER.resolve("log.daybook");
        Path journal = FOLDER.resolve("log.daybook-journal");
        Files.write(file, changed ? changed(rest) : rest);
        if (beside) {
            Files.write(journal, rest);
        }
        unlessRefused(() -> {
            try (SqliteLog log = Opening.toRead(file, BUSY_TIMEOUT)) {
                unlessRefused(() -> log.verify(done -> {}));
                unlessRefused(() -> entries(log));
                unlessRefused(log::exhibits);
                unlessRefused(log::subjects);
                unlessRefused(() -> log.history(3));
            }
        });
        unlessRefused(() -> {
            try (SqliteLog log = Opening.toWrite(file, TestLog.sealer(), BUSY_TIMEOUT)) {
                log.write(
                        writer -> writer.entry(TestLog.incident("Rang", "2026").build(), null));
            }
        });
        for (String name : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(FOLDER.resolve("log.daybook" + name));
        }
    }

    private static byte[] changed(byte[] changes) {
        byte[] log = GOOD.clone();
        for (int i = 0; i + CHANGE <= changes.length; i += CHANGE) {
            int at = (changes[i] & 0xff) << 16 | (changes[i + 1] & 0xff) << 8 | (changes[i + 2] & 0xff);
            log[at % log.length] = changes[i + 3];
        }
        return log;
    }

    private static void entries(SqliteLog log) {
        try {
            log.entries(Filter.all(), entry -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unlessRefused(Runnable reading) {
        try {
            reading.run();
        } catch (DaybookException refused) {
            Properties.require(!refused.message().isBlank(), "why is said");
        }
    }

    private static Path folder() {
        try {
            Path memory = Path.of("/dev/shm");
            Path folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "daybook-fuzz-")
                    : Files.createTempDirectory("daybook-fuzz-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        for (String name : new String[] {"log.daybook", "log.daybook-journal", "good.daybook"}) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                // The machine clears its temporary folders by itself.
            }
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // As above.
        }
    }

    private static byte[] good() {
        try {
            Path file = FOLDER.resolve("good.daybook");
            TestLog log = TestLog.at(file);
            log.add("Silent call at lunch", "2026-11-20");
            log.add("Flowers", "2026-11-21");
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
