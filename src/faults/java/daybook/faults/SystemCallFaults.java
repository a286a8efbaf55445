package daybook.faults;

import daybook.faults.Daybook.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each system call on our files fails once, or the process is killed at it; then what the program said has to be true.
 *
 * <p>A first run is only watched, to number the calls of each thread that touch the folder of the log. strace counts calls for each
 * thread by itself, and a run is the same every time, so a number names the same call again; whether it was hit is read from the trace,
 * and a fault that hit anything else is not counted.
 */
final class SystemCallFaults {

    private static final String CALLS =
            "openat,pread64,read,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,link,rename,fcntl,mkdir";

    private static final String KILL = "signal=SIGKILL";

    private static final String[] FAULTS = {"error=EIO", "error=ENOSPC", KILL};

    private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");

    private final Daybook daybook;
    private final Path base;
    private final Path good;
    private final Path trace;
    private final Tally tally;

    /**
     * @param daybook with its log in a folder that is filled anew for each fault
     * @param base a folder with what every run starts from
     * @param scratch a folder of its own, which is there
     */
    SystemCallFaults(Daybook daybook, Path base, Path scratch, Tally tally) {
        this.daybook = daybook;
        this.base = base;
        this.good = scratch.resolve("good");
        this.trace = scratch.resolve("trace");
        this.tally = tally;
    }

    private record Point(String call, int number, String fault) {}

    /** Tries every {@code every}-th fault of a command. */
    void run(Job job, int every, int offset) throws IOException, InterruptedException {
        List<Point> points = points(job);
        // Otherwise each command would meet one and the same of the faults.
        int step = every > 1 && every % FAULTS.length == 0 ? every + 1 : every;
        for (int i = offset % step; i < points.size(); i += step) {
            fail(job, points.get(i));
        }
    }

    private List<Point> points(Job job) throws IOException, InterruptedException {
        Folders.copy(base, daybook.folder());
        Job.must(daybook.run(strace(true, "trace=" + CALLS), job.argumentsIn(daybook.folder())));
        Folders.copy(daybook.folder(), good);
        Map<String, Integer> counts = new HashMap<>();
        List<Point> points = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher call = CALL.matcher(line);
            if (!call.matches()) {
                continue;
            }
            int number = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
            if (isOurs(line, call.group(2))) {
                for (String fault : FAULTS) {
                    points.add(new Point(call.group(2), number, fault));
                }
            }
        }
        return points;
    }

    /** A call on our folder or a file in it, and of fcntl only the locks. */
    private boolean isOurs(String line, String call) {
        boolean lock = line.contains("F_SETLK") || line.contains("F_OFD_SETLK");
        return line.contains(daybook.folder().toString()) && (!call.equals("fcntl") || lock);
    }

    /** @param quick to stop at the calls named alone; strace 6.1 then delivers no signals */
    private List<String> strace(boolean quick, String... expressions) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-q", "-s", "64"));
        if (quick) {
            command.add("--seccomp-bpf");
        }
        command.add("-o");
        command.add(trace.toString());
        for (String each : expressions) {
            command.add("-e");
            command.add(each);
        }
        return command;
    }

    private void fail(Job job, Point point) throws IOException, InterruptedException {
        Folders.copy(base, daybook.folder());
        long before = LogState.of(daybook.log()).records();
        String inject = "inject=" + point.call() + ":" + point.fault() + ":when=" + point.number();
        Run run = daybook.run(
                strace(!point.fault().equals(KILL), "trace=" + point.call(), inject),
                job.argumentsIn(daybook.folder()));
        if (!wasHit(point)) {
            return;
        }
        tally.point();
        judge(job, point, run, before, job.name() + ", " + inject + ": " + run);
    }

    /** Whether the fault hit one of our files: threads are counted each by itself, and another one may have come first. */
    private boolean wasHit(Point point) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        boolean hit = false;
        boolean killed = false;
        for (String line : Files.readAllLines(trace)) {
            if (line.contains("(INJECTED)") && isOurs(line, point.call())) {
                return true;
            }
            Matcher call = CALL.matcher(line);
            if (call.matches() && counts.merge(call.group(1), 1, Integer::sum) == point.number()) {
                hit |= isOurs(line, point.call());
            }
            killed |= line.contains("killed by SIGKILL");
        }
        return point.fault().equals(KILL) && killed && hit;
    }

    private void judge(Job job, Point point, Run run, long before, String where) throws IOException {
        LogState log = LogState.of(daybook.log());
        if (!log.holds()) {
            tally.corrupt(where + " -> " + log.fault());
            return;
        }
        if (log.records() < before) {
            tally.lost(where + " -> " + log.records() + " records of " + before);
            return;
        }
        if (log.records() != before && log.records() != before + job.adds()) {
            tally.wrong(where + " -> saved in part: " + log.records() + " records after " + before);
            return;
        }
        int whole = wholeFiles(job, where);
        if (whole < 0) {
            return;
        }
        boolean added = log.records() > before;
        if (added && whole < job.makes().size()) {
            tally.lost(where + " -> the record is there, and the file that it speaks of is not");
            return;
        }
        // A file that comes before its record is no promise: only the record is.
        if (job.adds() == 0 && job.makes().isEmpty()) {
            // It leaves neither a record nor a file of its own: that the log is sound and whole is all that can be
            // seen.
            return;
        }
        boolean all = job.adds() > 0 ? added : whole == job.makes().size();
        boolean none = job.adds() > 0 ? !added : whole == 0;
        Claim claim = Claim.of(run);
        switch (claim) {
            case SAVED -> {
                if (none || (!all && run.status() == 0)) {
                    tally.lost(where);
                }
            }
            case NOT_SAVED -> {
                if (!none) {
                    tally.wrong(where + " -> it was saved");
                }
            }
            case SILENT -> tally.wrong(where + " -> it does not say what became of it");
            case UNKNOWN, KILLED -> {
                // Either is true.
            }
        }
        if (claim != Claim.KILLED && !point.call().startsWith("unlink") && Folders.has(daybook.folder(), ".part")) {
            tally.wrong(where + " -> half a file was left behind");
        }
    }

    /** How many of the job's files are there, or less than 0 when one is neither whole nor absent. */
    private int wholeFiles(Job job, String where) throws IOException {
        int whole = 0;
        for (String name : job.makes()) {
            Path file = daybook.folder().resolve(name);
            // A request holds a number that is never the same.
            boolean random = name.endsWith(".tsq") && Files.exists(file);
            Made made = random ? Made.WHOLE : Made.of(file, base, good);
            if (made == Made.DAMAGED) {
                tally.corrupt(where + " -> " + name + " is neither whole nor absent");
                return -1;
            }
            whole += made == Made.WHOLE ? 1 : 0;
        }
        return whole;
    }
}
