package daybook.faults;

import daybook.faults.Daybook.Run;
import daybook.faults.Daybook.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The clock is set back, jumps where clocks change, and is far in the future: each entry is saved, in sequence, and verify tells. */
final class Clocks {

    static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/faketime/libfaketime.so.1"));

    /** In this order: times of libfaketime, and whether the clock is before the one of the record before. */
    private static final List<String> TIMES = List.of(
            "@2026-03-29 00:59:58",
            "@2026-03-29 01:00:03",
            "@2026-10-25 00:30:00",
            "@2026-10-25 01:30:00",
            "@2026-10-25 00:45:00",
            "@2025-01-01 00:00:00",
            "@1999-12-31 23:59:59",
            "@2038-01-19 03:14:09",
            "@2106-02-07 06:28:17",
            "@2026-11-22 05:24:00");

    private static final int LIMIT_MILLIS = 60_000;

    private Clocks() {}

    static boolean available() {
        return LIBRARIES.stream().anyMatch(Files::exists);
    }

    static void run(Daybook daybook, Tally tally) throws IOException, InterruptedException {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
        for (String time : TIMES) {
            long before = LogState.of(daybook.log()).records();
            Started started = daybook.with("LD_PRELOAD", library.toString())
                    .with("FAKETIME", time)
                    .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                    .with("TZ", "UTC")
                    .start(List.of(), List.of("add", "call", "-m", "At " + time, "--at", "unknown"));
            Run run = started.end(LIMIT_MILLIS);
            tidy(started.pid());
            tally.point();
            String where = "clock at " + time + ": " + run;
            LogState log = LogState.of(daybook.log());
            if (!log.holds()) {
                tally.corrupt(where + " -> " + log.fault());
            } else if (run.status() != 0) {
                tally.wrong(where);
            } else if (log.records() != before + 1) {
                tally.lost(where);
            }
        }
        Run verified = daybook.run("verify");
        tally.point();
        if (verified.status() != 0 || !verified.out().contains("went back before record")) {
            tally.wrong("verify after the clock went back: " + verified);
        }
    }

    /** libfaketime leaves what it shares between processes behind where a program ends without the C library's own way out. */
    private static void tidy(long pid) throws IOException {
        for (String name : List.of("faketime_shm_", "sem.faketime_sem_")) {
            Files.deleteIfExists(Path.of("/dev/shm", name + pid));
        }
    }
}
