package daybook.faults;

import daybook.faults.Recording.Op;
import daybook.timestamp.Authority;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the harness: {@code LAUNCHER [--long [EVERY]]}. Ends with 1 when anything went wrong, or when the self-check found nothing. */
public final class Main {

    /** In the short form one fault in so many is tried, and so few states are drawn after each system call. */
    private static final int SHORT_EVERY = 47;

    /** Runs are traced beside each other, each in a folder of its own. */
    private static final int AT_ONCE = 2;

    private static final int SHORT_TRIES = 3;
    private static final int LONG_TRIES = 14;
    private static final int SELF_CHECK_TRIES = 3;

    private final Path launcher;
    private final boolean longRun;
    private final int every;
    private final Path scratch;
    private final Path base;
    private final PrintStream out;
    private final List<Tally> tallies = new ArrayList<>();

    private Main(Path launcher, boolean longRun, int every, Path scratch, PrintStream out) {
        this.launcher = launcher;
        this.longRun = longRun;
        this.every = every;
        this.scratch = scratch;
        this.base = scratch.resolve("base");
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
        out.println("Faults: " + (every == 1 ? "every fault" : "one fault in " + every)
                + (longRun ? "" : "; --long tries every one"));
        Path offices = Authority.isPossible() ? Files.createDirectory(scratch.resolve("offices")) : null;
        if (offices == null) {
            out.println("Skipped: the answer of a time-stamping authority, which needs openssl.");
        }
        Job.prepare(new Daybook(launcher, base), offices);
        out.println();
        out.println(Tally.heading());
        if (isInstalled("strace")) {
            traced();
        } else {
            out.println("Skipped: system calls and power cuts, which need strace.");
        }
        part("kill -9", tally -> Kills.run(prepared("kills"), longRun ? 120 : 12, tally));
        part("8 processes at once", tally -> Crowd.run(prepared("crowd"), longRun ? 10 : 2, tally));
        part("no temporary folder", tally -> Places.noTemporaryFolder(prepared("without"), tally));
        if (isRoot() && isInstalled("mount")) {
            part("1 MiB disk, read-only", tally -> Places.smallDisk(launcher, scratch.resolve("small"), tally));
        } else {
            out.println("Skipped: the disk of 1 MiB, which only root can mount.");
        }
        if (Clocks.available()) {
            part("clock", tally -> Clocks.run(prepared("clocks"), tally));
        } else {
            out.println("Skipped: the clock, which needs libfaketime.");
        }
        return tell();
    }

    private interface Part {
        void run(Tally tally) throws IOException, InterruptedException;
    }

    /** Runs a part and prints its row. */
    private void part(String name, Part part) throws IOException, InterruptedException {
        Tally tally = new Tally(name);
        part.run(tally);
        synchronized (tallies) {
            tallies.add(tally);
            out.println(tally);
            tally.told().forEach(out::println);
            out.flush();
        }
    }

    private Daybook prepared(String name) throws IOException {
        Path folder = scratch.resolve(name);
        Folders.copy(base, folder);
        return new Daybook(launcher, folder);
    }

    /** What is watched with strace: it takes nearly all of the time, so two parts run at once. */
    private void traced() throws IOException, InterruptedException {
        List<Callable<Void>> parts = new ArrayList<>();
        parts.add(() -> {
            powerCuts();
            return null;
        });
        int number = 0;
        for (Job job : Job.possible(base)) {
            int offset = number++;
            parts.add(() -> {
                part("system calls: " + job.name(), tally -> systemCalls(job, offset, tally));
                return null;
            });
        }
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Void> each : workers.invokeAll(parts)) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void systemCalls(Job job, int offset, Tally tally) throws IOException, InterruptedException {
        // Of one length, and none the beginning of another: the traces are searched for it.
        Path own = Files.createDirectory(scratch.resolve(String.format(Locale.ROOT, "calls-%03d", offset)));
        Daybook daybook = new Daybook(launcher, own.resolve("log"));
        new SystemCallFaults(daybook, base, own, tally).run(job, every, offset);
        Folders.delete(own);
    }

    private void powerCuts() throws IOException, InterruptedException {
        Daybook daybook = new Daybook(launcher, scratch.resolve("power"));
        PowerCuts cuts = new PowerCuts(daybook, scratch, scratch.resolve("rebuilt"));
        List<Op> ops = cuts.record();
        part("power cuts", tally -> cuts.replay(ops, true, longRun ? LONG_TRIES : SHORT_TRIES, tally));
        Tally blind = new Tally("self-check, syncs ignored");
        cuts.replay(ops, false, SELF_CHECK_TRIES, blind);
        part("self-check", tally -> {
            tally.remark("the same calls with every sync ignored: " + blind.corrupt() + " corrupt, " + blind.lost()
                    + " lost, of " + blind.states());
            if (blind.corrupt() == 0 || blind.lost() == 0) {
                tally.wrong("a disk that ignores every sync lost nothing, so this harness sees nothing");
            }
        });
    }

    private boolean tell() {
        Tally all = new Tally("all");
        int failed = 0;
        for (Tally each : tallies) {
            all.add(each);
            failed += each.bad() > 0 ? 1 : 0;
        }
        out.println(all);
        out.println();
        out.println(
                all.points() + " faults tried and " + all.states() + " states replayed: " + all.bad() + " went wrong.");
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
