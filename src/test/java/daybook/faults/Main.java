package daybook.faults;

import daybook.faults.Recording.Op;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the harness: {@code LAUNCHER [--long [EVERY]]}. Ends with 1 when anything went wrong, or when the self-check found nothing. */
public final class Main {

    /** In the short form one fault in so many is tried, and so few states are drawn after each system call. */
    private static final int SHORT_EVERY = 31;

    private static final int SHORT_TRIES = 3;
    private static final int LONG_TRIES = 14;
    private static final int SELF_CHECK_TRIES = 3;

    private final Path launcher;
    private final boolean longRun;
    private final int every;
    private final Path scratch;
    private final PrintStream out;
    private final List<Tally> tallies = new ArrayList<>();

    private Main(Path launcher, boolean longRun, int every, Path scratch, PrintStream out) {
        this.launcher = launcher;
        this.longRun = longRun;
        this.every = every;
        this.scratch = scratch;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path launcher = Path.of(args[0]).toRealPath();
        boolean longRun = args.length > 1 && args[1].equals("--long");
        int every = !longRun ? SHORT_EVERY : args.length > 2 ? Integer.parseInt(args[2]) : 1;
        // Rebuilding thousands of states is quick in memory.
        Path memory = Path.of("/dev/shm");
        Path scratch = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "daybook-faults-")
                : Files.createTempDirectory("daybook-faults-");
        boolean passed;
        try {
            passed = new Main(launcher, longRun, every, scratch, System.out).run();
        } finally {
            Folders.delete(scratch);
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        out.println("Faults: " + (every == 1 ? "every system call" : "one system call in " + every)
                + (longRun ? "" : "; --long tries every one"));
        boolean tracer = isInstalled("strace");
        if (tracer) {
            systemCalls();
            powerCuts();
        } else {
            out.println("Skipped: system calls and power cuts, which need strace.");
        }
        Kills.run(prepared("kills"), longRun ? 120 : 12, tally("kill -9"));
        Crowd.run(prepared("crowd"), longRun ? 10 : 2, tally("8 processes at once"));
        Places.noTemporaryFolder(prepared("without"), tally("no temporary folder"));
        if (isRoot() && isInstalled("mount")) {
            Places.smallDisk(launcher, scratch.resolve("small"), tally("1 MiB disk, read-only"));
        } else {
            out.println("Skipped: the disk of 1 MiB, which only root can mount.");
        }
        if (Clocks.available()) {
            Clocks.run(prepared("clocks"), tally("clock"));
        } else {
            out.println("Skipped: the clock, which needs libfaketime.");
        }
        return tell();
    }

    private Tally tally(String part) {
        Tally tally = new Tally(part);
        tallies.add(tally);
        return tally;
    }

    private Daybook prepared(String name) throws IOException, InterruptedException {
        Daybook daybook = new Daybook(launcher, scratch.resolve(name));
        Job.prepare(daybook);
        return daybook;
    }

    private void systemCalls() throws IOException, InterruptedException {
        Daybook daybook = prepared("calls");
        Path base = scratch.resolve("base");
        Folders.copy(daybook.folder(), base);
        int offset = 0;
        for (Job job : Job.all()) {
            Tally tally = tally("system calls: " + job.name());
            new SystemCallFaults(daybook, base, scratch, tally).run(job, every, offset++);
        }
    }

    private void powerCuts() throws IOException, InterruptedException {
        Daybook daybook = new Daybook(launcher, scratch.resolve("power"));
        PowerCuts cuts = new PowerCuts(daybook, scratch, scratch.resolve("rebuilt"));
        List<Op> ops = cuts.record();
        cuts.replay(ops, true, longRun ? LONG_TRIES : SHORT_TRIES, tally("power cuts"));
        Tally blind = new Tally("self-check, syncs ignored");
        cuts.replay(ops, false, SELF_CHECK_TRIES, blind);
        Tally check = tally("self-check")
                .remark("the same calls with every sync ignored: " + blind.corrupt() + " corrupt, " + blind.lost()
                        + " lost, of " + blind.states());
        if (blind.corrupt() == 0 || blind.lost() == 0) {
            check.wrong("a disk that ignores every sync lost nothing, so this harness sees nothing");
        }
    }

    private boolean tell() {
        int points = 0;
        int states = 0;
        int bad = 0;
        int failed = 0;
        out.println();
        out.println(Tally.heading());
        for (Tally each : tallies) {
            out.println(each);
            points += each.points();
            states += each.states();
            bad += each.bad();
            failed += each.bad() > 0 ? 1 : 0;
        }
        for (Tally each : tallies) {
            each.told().forEach(out::println);
        }
        out.println();
        out.println(points + " faults tried and " + states + " states replayed: " + bad + " went wrong.");
        out.println(tallies.size() - failed + " passed, " + failed + " failed");
        return failed == 0;
    }

    private static boolean isInstalled(String tool) {
        for (String folder : List.of("/usr/bin", "/bin", "/usr/local/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
