package daybook.faults;

import daybook.faults.Daybook.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of 1 MiB, a disk that can't be written to, and no temporary folder. */
final class Places {

    private static final int MOST_ADDS = 200;
    private static final int AFTER_FULL = 5;

    /** Jobs that make a file on the full disk. */
    private static final List<String> FULL_DISK = List.of("backup", "export csv");

    private Places() {}

    /** Needs root, to mount. */
    static void smallDisk(Path launcher, Path mountPoint, Tally tally) throws IOException, InterruptedException {
        Files.createDirectories(mountPoint);
        command("mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "daybook-faults", mountPoint.toString());
        try {
            Daybook daybook = new Daybook(launcher, mountPoint);
            Job.must(daybook.run("init", "--subject", "P1"));
            int refused = 0;
            for (int i = 0; i < MOST_ADDS && refused < AFTER_FULL; i++) {
                long before = LogState.of(daybook.log()).records();
                Run run = daybook.run("add", "call", "-m", "x".repeat(40_000));
                tally.point();
                judge(daybook, run, before, "add on a full disk", tally);
                refused += run.status() == 0 ? 0 : 1;
            }
            if (refused == 0) {
                throw new IllegalStateException("a disk of 1 MiB did not become full");
            }
            for (Job job : Job.all()) {
                if (job.needsOnlyTheLog() || FULL_DISK.contains(job.name())) {
                    long before = LogState.of(daybook.log()).records();
                    Run run = daybook.run(List.of(), job.argumentsIn(mountPoint));
                    tally.point();
                    if (job.adds() > 0) {
                        judge(daybook, run, before, job.name() + " on a full disk", tally);
                    } else if (Claim.of(run) != Claim.NOT_SAVED
                            || job.makes().stream().anyMatch(name -> Files.exists(mountPoint.resolve(name)))
                            || LogState.of(daybook.log()).records() != before) {
                        tally.wrong(job.name() + " on a full disk: " + run);
                    }
                }
            }
            command("mount", "-o", "remount,ro", mountPoint.toString());
            readOnly(daybook, tally);
        } finally {
            command("umount", mountPoint.toString());
        }
    }

    private static void readOnly(Daybook daybook, Tally tally) throws IOException, InterruptedException {
        for (List<String> reading :
                List.of(List.of("timeline"), List.of("verify"), List.of("doctor"), List.of("show", "1"))) {
            Run run = daybook.run(List.of(), reading);
            tally.point();
            if (run.status() != 0) {
                tally.wrong("read from a read-only disk: " + run);
            }
        }
        long before = LogState.of(daybook.log()).records();
        Run run = daybook.run("add", "call", "-m", "Rang");
        tally.point();
        judge(daybook, run, before, "add on a read-only disk", tally);
    }

    /** With neither a temporary folder of the system nor one of Java. */
    static void noTemporaryFolder(Daybook daybook, Tally tally) throws IOException, InterruptedException {
        Daybook without = daybook.with("TMPDIR", "/nowhere")
                .with("SQLITE_TMPDIR", "/nowhere")
                .with("DAYBOOK_JAVA_OPTIONS", "-Djava.io.tmpdir=/nowhere");
        for (Job job : Job.possible(daybook.folder())) {
            Run run = without.run(List.of(), job.argumentsIn(daybook.folder()));
            tally.point();
            LogState log = LogState.of(daybook.log());
            if (!log.holds()) {
                tally.corrupt(job.name() + ": " + log.fault());
            } else if (run.status() != 0) {
                tally.wrong(job.name() + " without a temporary folder: " + run);
            }
        }
    }

    private static void judge(Daybook daybook, Run run, long before, String where, Tally tally) {
        LogState log = LogState.of(daybook.log());
        Claim claim = Claim.of(run);
        if (!log.holds()) {
            tally.corrupt(where + ": " + run + " -> " + log.fault());
        } else if (log.records() < before || (claim == Claim.SAVED && log.records() == before)) {
            tally.lost(where + ": " + run);
        } else if (claim == Claim.SILENT || (claim == Claim.NOT_SAVED && log.records() != before)) {
            tally.wrong(where + ": " + run);
        }
    }

    private static void command(String... words) throws IOException, InterruptedException {
        int status = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + status);
        }
    }
}
