package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.log.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Run as a program of its own: what a test needs that happens outside its own process. */
final class OtherProgram {

    private OtherProgram() {}

    /** Runs it through a shell, after the words of the shell that are put before, and gives back what it said. */
    static String run(String before, String work, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        before + "exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        work,
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The work: {@code lock} says whether the log can be written to, {@code die} dies writing, {@code
     * leave} dies making a copy, {@code add} adds a long entry. */
    public static void main(String[] arguments) throws SQLException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "lock" -> lock(file);
            case "die" -> die(file);
            case "leave" -> leave(file);
            default -> add(file);
        }
    }

    private static void lock(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=0");
            statement.execute("BEGIN IMMEDIATE");
            System.out.println("free");
        } catch (SQLException e) {
            System.out.println("busy");
        }
    }

    private static void die(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            // A cache of one page makes SQLite write before the end, so that the file is changed and the journal
            // needed.
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE entry SET description = 'half done'");
            for (int i = 0; i < 2000; i++) {
                statement.execute(
                        "INSERT INTO subject (code, id, name) VALUES ('half" + i + "', " + (i + 100) + ", 'done')");
            }
            System.out.println("writing");
            Runtime.getRuntime().halt(9);
        }
    }

    private static void leave(Path file) {
        try {
            Unfinished copy = Unfinished.in(Objects.requireNonNull(file.getParent()));
            Files.write(copy.file(), Files.readAllBytes(file));
            System.out.println("building");
        } catch (IOException e) {
            System.out.println(e);
        }
        Runtime.getRuntime().halt(9);
    }

    private static void add(Path file) {
        try (SqliteLog log = Opening.toWrite(file, TestLog.sealer())) {
            log.write(writer -> writer.entry(
                    TestLog.incident("Silent call", "2026-11-20")
                            .set(Fact.EXACT_WORDS, "word ".repeat(100_000))
                            .build(),
                    null));
            System.out.println("saved");
        } catch (DaybookException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.message());
        }
    }
}
