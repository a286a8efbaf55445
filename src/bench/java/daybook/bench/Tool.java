package daybook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that is measured: what it is, where its data lie, and what it is asked for each operation. */
interface Tool {

    /** A short name for result files and folders. */
    String id();

    /** Its name for people. */
    default String name() {
        return id();
    }

    /** What it says its version is; empty where it is not installed. */
    String version() throws IOException, InterruptedException;

    /** Makes its folder of a stage and whatever cannot be part of an operation there; for the small stage the log itself. */
    void prepare(Stage stage, Stopwatch shell) throws IOException, InterruptedException;

    /** What it is asked to do. */
    Job job(Operation operation, Stage stage) throws IOException, InterruptedException;

    /** The files that hold the entries of a stage. */
    List<Path> store(Stage stage);

    /** Where a program is; empty where it is not installed. */
    static String find(String program) {
        for (String folder : List.of("/usr/local/bin", "/usr/bin", "/bin")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return folder + "/" + program;
            }
        }
        return "";
    }

    /** The first line that a program prints; empty where it is not installed. */
    static String firstLine(String program, String... arguments) throws IOException, InterruptedException {
        if (program.isEmpty()) {
            return "";
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.start();
        String line;
        try (var reader = process.inputReader()) {
            line = reader.readLine();
            while (reader.readLine() != null) {
                // Read on, so that it never has to wait for us.
            }
        }
        process.waitFor();
        return line == null ? "" : line.strip();
    }

    /** A word for a shell, exactly as it is. */
    static String quoted(Path file) {
        return quoted(file.toString());
    }

    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** For the small stage: runs a tool's own import once, as its operation does. */
    static void fill(Tool tool, Operation operation, Stage stage, Stopwatch shell)
            throws IOException, InterruptedException {
        Sample sample = shell.run(tool.job(operation, stage), false, 60);
        if (!sample.isGood()) {
            throw new IOException(
                    tool.name() + " could not import " + stage.entries() + " entries: " + sample.failure());
        }
    }
}
