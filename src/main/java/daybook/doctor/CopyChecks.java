package daybook.doctor;

import daybook.store.LogTwin;
import daybook.store.Logs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other files beside the log that are the same log and went another way, as synchronising programs make them of a conflict. */
final class CopyChecks {

    private static final String COPIES = "copies";

    private CopyChecks() {}

    static Symptom copies(Path log, Logs logs) {
        List<String> found = new ArrayList<>();
        List<LogTwin> all = logs.twins(log);
        for (LogTwin each : all) {
            if (each.there() > each.same()) {
                found.add(said(each));
            }
        }
        if (!found.isEmpty()) {
            return Symptom.warning(
                    COPIES,
                    String.join("; ", found),
                    "keep both files; look with daybook -f FILE timeline --by recorded at what is only there, and enter it here again");
        }
        return Symptom.ok(
                COPIES,
                all.isEmpty()
                        ? "none in this folder"
                        : all.size() + " in this folder, with no record that is missing here");
    }

    private static String said(LogTwin twin) {
        String more = records(twin.same() + 1, twin.there());
        return "\"" + twin.file().getFileName() + "\" is a copy of this log: records 1 to " + twin.same()
                + " are the same, "
                + (twin.here() > twin.same()
                        ? records(twin.same() + 1, twin.here()) + " differ: " + more + " there"
                        : "and it has " + more + ", which this one has not");
    }

    private static String records(long from, long to) {
        return from == to ? "record " + from : "records " + from + " to " + to;
    }
}
