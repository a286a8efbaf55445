package daybook.faults;

import daybook.faults.Daybook.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The process is killed with kill -9 at any moment of adding and of importing, again and again, on one log. */
final class Kills {

    private static final int ROWS = 2000;

    /** From before the log is opened until after a short command has ended, in milliseconds. */
    private static final int FIRST = 100;

    private static final int SPREAD = 500;

    private static final int IMPORT_SPREAD = 2500;

    private Kills() {}

    static void run(Daybook daybook, int times, Tally tally) throws IOException, InterruptedException {
        Random random = new Random(9);
        for (int i = 0; i < times; i++) {
            boolean importing = i % 4 == 3;
            Path rows = daybook.folder().resolve("many.jsonl");
            Files.writeString(rows, rows(i));
            List<String> arguments = importing
                    ? List.of("import", "jsonl", rows.toString())
                    : List.of("add", "call", "-m", "Rang, call " + i);
            long before = LogState.of(daybook.log()).records();
            Run run =
                    daybook.start(List.of(), arguments).end(FIRST + random.nextInt(importing ? IMPORT_SPREAD : SPREAD));
            tally.point();
            String where = "kill -9 number " + i + ", " + arguments.get(0) + ": " + run;
            LogState log = LogState.of(daybook.log());
            if (!log.holds()) {
                tally.corrupt(where + " -> " + log.fault());
            } else if (log.records() < before) {
                tally.lost(where);
            } else if (Claim.of(run) == Claim.SAVED && log.records() == before) {
                tally.lost(where);
            } else if (importing && log.records() != before && log.records() != before + ROWS + 1) {
                tally.wrong(where + " -> imported in part");
            }
        }
    }

    private static String rows(int run) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("{\"kind\":\"call\",\"description\":\"Run ")
                    .append(run)
                    .append(", call ")
                    .append(i)
                    .append("\"}\n");
        }
        return rows.toString();
    }
}
