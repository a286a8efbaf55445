package daybook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands and says what they cost. A shell that runs already takes the times, so that neither its own start nor Java's is counted:
 * the wall clock in microseconds, processor time in milliseconds. Peak memory is what GNU time has from the kernel (wait4, ru_maxrss).
 */
final class Stopwatch {

    private static final String SHELL = """
            TIMEFORMAT='%3U %3S'
            begun=$EPOCHREALTIME
            { time "$@" <"$BENCH_IN" >"$BENCH_OUT" 2>"$BENCH_ERR"; } 2>"$BENCH_TIMES"
            status=$?
            ended=$EPOCHREALTIME
            echo "$begun $ended $status" >>"$BENCH_TIMES"
            """;

    private final Path folder;
    private final Path out;
    private final Path err;
    private final Path times;
    private final Path peak;

    /** Works in a folder, which is also the home of what it runs. */
    Stopwatch(Path folder) {
        this.folder = folder;
        this.out = folder.resolve("stopwatch.out");
        this.err = folder.resolve("stopwatch.err");
        this.times = folder.resolve("stopwatch.times");
        this.peak = folder.resolve("stopwatch.peak");
    }

    /** Where the last command's output is. */
    Path out() {
        return out;
    }

    /**
     * Runs a job once.
     *
     * @param memory whether GNU time stands between, which costs about a millisecond
     */
    Sample run(Job job, boolean memory, long limitSeconds) throws IOException, InterruptedException {
        if (!job.before().isEmpty()) {
            String failure = prepare(job);
            if (!failure.isEmpty()) {
                return new Sample(0, 0, 0, "before it: " + failure, false);
            }
        }
        String time = memory ? Tool.find("time") : "";
        List<String> command = new ArrayList<>(List.of("setsid", "bash", "-c", SHELL, "bench"));
        Files.deleteIfExists(peak);
        command.addAll(
                time.isEmpty()
                        ? job.command()
                        : job.commandAfter(List.of(time, "-q", "-f", "%M", "-o", peak.toString())));
        ProcessBuilder builder = builder(command, job);
        builder.environment().put("BENCH_IN", job.input().toString());
        builder.environment().put("BENCH_OUT", out.toString());
        builder.environment().put("BENCH_ERR", err.toString());
        builder.environment().put("BENCH_TIMES", times.toString());
        Process process = builder.start();
        if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
            end(process);
            return new Sample(limitSeconds * 1000.0, 0, 0, "", true);
        }
        List<String> lines = Files.readAllLines(times);
        if (lines.size() < 2) {
            return new Sample(0, 0, 0, "no times: " + lines, false);
        }
        // Where the shell itself has something to say of the command, it comes first.
        String[] processor = lines.get(lines.size() - 2).split(" ", -1);
        String[] wall = lines.get(lines.size() - 1).split(" ", -1);
        return new Sample(
                (micros(wall[1]) - micros(wall[0])) / 1000.0,
                1000 * (Double.parseDouble(processor[0]) + Double.parseDouble(processor[1])),
                time.isEmpty() ? 0 : Long.parseLong(Files.readString(peak).strip()),
                failure(Integer.parseInt(wall[2]), job),
                false);
    }

    private String failure(int status, Job job) throws IOException {
        if (status != job.status() && job.status() != Job.ANY_STATUS) {
            return "status " + status + ": " + firstLine(err);
        }
        if (job.leastLines() > 0) {
            long lines = lines(out);
            return lines < job.leastLines() ? lines + " lines rather than " + job.leastLines() + " or more" : "";
        }
        return "";
    }

    /** What went wrong before the command; empty where nothing did. */
    private String prepare(Job job) throws IOException, InterruptedException {
        return shell(job.before(), job.environment());
    }

    /** Runs lines for a shell, not measured, and says what went wrong; nothing where all went well. */
    String shell(String lines, Map<String, String> environment) throws IOException, InterruptedException {
        Job job = Job.of("sh");
        environment.forEach(job::with);
        Process process = builder(List.of("sh", "-e", "-c", lines), job)
                .redirectErrorStream(false)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return process.waitFor() == 0 ? "" : "status " + process.exitValue() + ": " + firstLine(err);
    }

    private ProcessBuilder builder(List<String> command, Job job) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(job.environment());
        return builder;
    }

    /** Ends everything that a command started: it is a group of its own, so that none that is just being made gets away. */
    private static void end(Process process) throws IOException, InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        new ProcessBuilder("sh", "-c", "kill -KILL -" + process.pid()).start().waitFor();
        process.waitFor();
        for (ProcessHandle each : all) {
            each.onExit().join();
        }
    }

    private static long micros(String seconds) {
        // Never a fraction of a double: the digits of seconds since 1970 with microseconds fit into a long.
        return Long.parseLong(seconds.replace(".", "").replace(",", ""));
    }

    private static String firstLine(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            return line == null ? "" : line.strip();
        }
    }

    private static long lines(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long lines = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }
}
