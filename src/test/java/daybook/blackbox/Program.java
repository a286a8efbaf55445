package daybook.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, and how to start it. Immutable: each {@code with} method returns another one.
 *
 * <pre>{@code
 * Program daybook = Program.in(folder);
 * assertThat(daybook.run("init", "--subject", "P1")).exited(0);
 * assertThat(daybook.withStdin("rang twice").run("add", "call")).exited(0).wroteNothingToStderr();
 * assertThat(daybook.shell("daybook timeline --json | jq .format")).exited(0);
 * }</pre>
 *
 * <p>The program sees no variable of the machine's environment: only a PATH whose first folder is the program's, HOME
 * and the working folder (both the folder given to {@link #in}), and what a test adds. Stdin is empty unless
 * given.
 */
final class Program {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment;
    private final byte[] stdin;
    private final Duration limit;

    private Program(Path launcher, Path folder, Map<String, String> environment, byte[] stdin, Duration limit) {
        this.launcher = launcher;
        this.folder = folder;
        this.environment = environment;
        this.stdin = stdin;
        this.limit = limit;
    }

    /** The program as a person finds it who has nothing yet: at home and working in that folder. */
    static Program in(Path folder) {
        Path launcher = packaged();
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", launcher.getParent() + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        return new Program(launcher, folder, environment, new byte[0], LIMIT);
    }

    /** The launcher that the build made, from the system property {@code daybook.launcher}. */
    static Path packaged() {
        Path launcher = Path.of(System.getProperty("daybook.launcher", "target/daybook/bin/daybook"))
                .toAbsolutePath();
        if (!Files.isExecutable(launcher)) {
            throw new IllegalStateException("no packaged program at " + launcher + "; make it with ./mvnw package");
        }
        return launcher;
    }

    /** Started by another path: a link, a copy. */
    Program launchedAs(Path otherLauncher) {
        return new Program(otherLauncher, folder, environment, stdin, limit);
    }

    /** Working in another folder; HOME stays. */
    Program workingIn(Path otherFolder) {
        return new Program(launcher, otherFolder, environment, stdin, limit);
    }

    Program with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Program(launcher, folder, more, stdin, limit);
    }

    Program without(String variable) {
        Map<String, String> fewer = new TreeMap<>(environment);
        fewer.remove(variable);
        return new Program(launcher, folder, fewer, stdin, limit);
    }

    Program withEmptyEnvironment() {
        return new Program(launcher, folder, Map.of(), stdin, limit);
    }

    /** With these words on stdin, in UTF-8. */
    Program withStdin(String text) {
        return withStdin(text.getBytes(StandardCharsets.UTF_8));
    }

    Program withStdin(byte[] bytes) {
        return new Program(launcher, folder, environment, bytes.clone(), limit);
    }

    /** For long work: a run that takes longer is ended, and the test fails. 60 seconds unless said. */
    Program within(Duration longer) {
        return new Program(launcher, folder, environment, stdin, longer);
    }

    /** Runs the program to its end. */
    Run run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        return start(command);
    }

    /** Runs a POSIX shell script, which finds {@code daybook} on its PATH; the arguments are its {@code $1}, {@code $2}, … */
    Run shell(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private Run start(List<String> command) {
        try {
            // Files and not pipes: no thread has to empty them, whatever the program writes.
            Path files = Files.createTempDirectory("daybook-run-");
            try {
                return start(command, files);
            } finally {
                for (String name : List.of("in", "out", "err")) {
                    Files.deleteIfExists(files.resolve(name));
                }
                Files.delete(files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Run start(List<String> command, Path files) throws IOException, InterruptedException {
        Path in = Files.write(files.resolve("in"), stdin);
        Path out = files.resolve("out");
        Path err = files.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Redirect.from(in.toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        Run run = new Run(command, process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
        if (!ended) {
            throw new AssertionError("not finished after " + limit.toSeconds() + " s: " + run);
        }
        return run;
    }
}
