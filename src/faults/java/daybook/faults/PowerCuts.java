package daybook.faults;

import daybook.faults.Daybook.Run;
import daybook.faults.Recording.Op;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The power is cut after each system call of a few recorded commands, and each state of the disk that could be found is looked at. */
final class PowerCuts {

    /** What is recorded, from no log at all. Each ACK is the number of records that the log has to hold from there on. */
    private static final String COMMANDS = """
            set -e
            d=$1
            cd "$2"
            $d init --subject P1 --zone Europe/London
            echo ACK 2
            $d add gift -m 'Flowers and a card with my first name'
            echo ACK 3
            $d add call -m 'Silent call at lunch'
            echo ACK 4
            printf '%s\\n' '{"kind":"call","description":"Rang"}' '{"kind":"gift","description":"Left flowers"}' >../rows.jsonl
            $d import jsonl ../rows.jsonl
            echo ACK 7
            $d amend 3 --place home --reason 'It was at home'
            echo ACK 8
            $d redact 4 --fact description --authority DPO --reason Asked --yes
            echo ACK 9
            $d backup copy.daybook
            echo KEPT copy.daybook
            $d add call -m 'Rang again' --exact-words "$(printf '%03000d' 7)"
            echo ACK 10
            $d -f again.daybook restore copy.daybook
            echo KEPT again.daybook
            $d checkpoint -o "$2/checkpoint.txt"
            echo ACK 11
            echo KEPT checkpoint.txt
            $d export csv -o "$2/log.csv"
            echo KEPT log.csv
            """;

    /** Files that the commands make and that are no logs. */
    private static final Set<String> PLAIN = Set.of("checkpoint.txt", "log.csv");

    private final Daybook daybook;
    private final Path scratch;
    private final Path rebuilt;

    PowerCuts(Daybook daybook, Path scratch, Path rebuilt) {
        this.daybook = daybook;
        this.scratch = scratch;
        this.rebuilt = rebuilt;
    }

    /** Records the commands. */
    List<Op> record() throws IOException, InterruptedException {
        Folders.empty(daybook.folder());
        Path trace = scratch.resolve("recording");
        ProcessBuilder builder = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-y",
                        "-xx",
                        "-qq",
                        "--seccomp-bpf",
                        "-s",
                        "200000",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=" + Recording.CALLS,
                        "sh",
                        "-c",
                        COMMANDS,
                        "sh",
                        daybook.launcher().toString(),
                        daybook.folder().toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(scratch.resolve("recorded").toFile()));
        builder.environment().put("DAYBOOK_FILE", daybook.log().toString());
        builder.environment().put("DAYBOOK_AS", "Dr A");
        int status = builder.start().waitFor();
        Job.must(new Run(status, Files.readString(scratch.resolve("recorded")), ""));
        return Recording.read(trace, daybook.folder());
    }

    /**
     * Rebuilds states and looks at each that is not the same as one before.
     *
     * @param syncs false to replay the same commands on a disk that ignores every sync
     * @param tries how many states are drawn after each system call
     */
    void replay(List<Op> ops, boolean syncs, int tries, Tally tally) throws IOException {
        Random random = new Random(20_261_122);
        Set<String> seen = new HashSet<>();
        Disk disk = new Disk(syncs);
        long acknowledged = 0;
        Set<String> kept = new HashSet<>();
        for (int i = 0; i <= ops.size(); i++) {
            for (int t = 0; t < tries; t++) {
                Disk.Luck luck = t == 0 ? Disk.Luck.NOTHING : t == 1 ? Disk.Luck.EVERYTHING : Disk.Luck.SOME;
                Map<String, byte[]> files = disk.afterPowerCut(luck, random);
                if (seen.add(key(files, acknowledged, kept))) {
                    look(files, acknowledged, kept, "power cut after call " + i + " of " + ops.size(), tally);
                }
            }
            if (i == ops.size()) {
                break;
            }
            Op op = ops.get(i);
            disk.apply(op);
            if (op instanceof Op.Acknowledged told) {
                acknowledged = told.records();
            } else if (op instanceof Op.Kept told) {
                kept.add(told.name());
            }
        }
    }

    private void look(Map<String, byte[]> files, long acknowledged, Set<String> kept, String where, Tally tally)
            throws IOException {
        tally.state();
        Folders.empty(rebuilt);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Files.write(rebuilt.resolve(each.getKey()), each.getValue());
        }
        LogState log = LogState.of(rebuilt.resolve("log.daybook"));
        if (!log.holds()) {
            tally.corrupt(where + ": " + log.fault());
        } else if (log.records() < acknowledged) {
            tally.lost(where + ": " + log.records() + " records of " + acknowledged);
        }
        for (String name : kept) {
            if (!files.containsKey(name)) {
                tally.lost(where + ": " + name);
            }
        }
        for (String name : files.keySet()) {
            if (name.endsWith(".daybook") && !name.equals("log.daybook")) {
                LogState copy = LogState.of(rebuilt.resolve(name));
                if (!copy.holds()) {
                    tally.corrupt(where + ": " + name + ": " + copy.fault());
                }
            } else if (PLAIN.contains(name) && !Arrays.equals(files.get(name), Files.readAllBytes(recorded(name)))) {
                tally.corrupt(where + ": " + name + " is not whole");
            }
        }
    }

    private Path recorded(String name) {
        return daybook.folder().resolve(name);
    }

    private static String key(Map<String, byte[]> files, long acknowledged, Set<String> kept) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + "/" + bytes.length + "/").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()) + acknowledged + kept;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
