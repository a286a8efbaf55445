package daybook.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The packaged program, run with a log of its own and without the machine's environment. */
final class Daybook {

    private static final int LIMIT_SECONDS = 60;

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Daybook(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
        environment.put("PATH", launcher.getParent() + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("DAYBOOK_FILE", log().toString());
        environment.put("DAYBOOK_AS", "Dr A");
    }

    /** One finished run. {@code status} is 137 where the process was killed. */
    record Run(int status, String out, String err) {

        boolean said(String words) {
            return out.contains(words) || err.contains(words);
        }

        @Override
        public String toString() {
            return "status " + status + ", \"" + out.strip() + "\", \"" + err.strip() + "\"";
        }
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("log.daybook");
    }

    Path launcher() {
        return launcher;
    }

    Daybook with(String variable, String value) {
        Daybook other = new Daybook(launcher, folder);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    /** Runs the program, with the words of {@code before} before it, such as a tracer and its options. */
    Run run(List<String> before, List<String> arguments) throws IOException, InterruptedException {
        Started started = start(before, arguments);
        return started.end(LIMIT_SECONDS * 1000L);
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), List.of(arguments));
    }

    Started start(List<String> before, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(launcher.toString());
        command.addAll(arguments);
        Path files = Files.createTempDirectory("daybook-faults-");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new java.io.File("/"))
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(files.resolve("out").toFile())
                .redirectError(files.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), files);
    }

    /** A run that is going on. */
    static final class Started {
        private final Process process;
        private final Path files;

        private Started(Process process, Path files) {
            this.process = process;
            this.files = files;
        }

        long pid() {
            return process.pid();
        }

        /** Waits until it ends; kills it when it has not after so long. */
        Run end(long millis) throws IOException, InterruptedException {
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            Run run = new Run(
                    process.exitValue(),
                    Files.readString(files.resolve("out")),
                    Files.readString(files.resolve("err")));
            Files.delete(files.resolve("out"));
            Files.delete(files.resolve("err"));
            Files.delete(files);
            return run;
        }
    }
}
