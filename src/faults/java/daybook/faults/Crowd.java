package daybook.faults;

import daybook.faults.Daybook.Run;
import daybook.faults.Daybook.Started;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Eight processes add at once. */
final class Crowd {

    private static final int PROCESSES = 8;
    private static final int LIMIT_MILLIS = 60_000;

    private Crowd() {}

    static void run(Daybook daybook, int rounds, Tally tally) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            long before = LogState.of(daybook.log()).records();
            List<Started> started = new ArrayList<>();
            for (int i = 0; i < PROCESSES; i++) {
                started.add(daybook.start(List.of(), List.of("add", "call", "-m", "Process " + i)));
            }
            Set<String> numbers = new HashSet<>();
            int saved = 0;
            for (Started each : started) {
                tally.point();
                Run run = each.end(LIMIT_MILLIS);
                if (Claim.of(run) == Claim.SAVED) {
                    saved++;
                    numbers.add(run.out().split(" ", -1)[1]);
                } else if (Claim.of(run) != Claim.NOT_SAVED) {
                    tally.wrong(run.toString());
                }
            }
            LogState log = LogState.of(daybook.log());
            if (!log.holds()) {
                tally.corrupt(log.fault());
            } else if (log.records() < before + saved) {
                tally.lost(saved + " were said to be saved, " + (log.records() - before) + " are there");
            } else if (log.records() > before + saved || numbers.size() != saved) {
                tally.wrong(saved + " were said to be saved as " + numbers + ", " + (log.records() - before)
                        + " are there");
            }
        }
    }
}
