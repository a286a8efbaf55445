package daybook.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A command that writes.
 *
 * @param name for the table of what was tried
 * @param adds how many records it adds to the log; 0 where it makes a file instead
 * @param makes the file that it makes, within the folder of the log; null where it adds to the log
 * @param arguments with {@code FOLDER} for the folder of the log
 */
record Job(String name, int adds, String makes, List<String> arguments) {

    private static final String ROWS = """
            {"subject":"P1","kind":"call","description":"Rang and said nothing"}
            {"subject":"P1","kind":"gift","description":"Left flowers at reception"}
            {"subject":"P1","kind":"letter","description":"Card without a stamp"}
            """;

    /** Every command that writes a file of ours. */
    static List<Job> all() {
        return List.of(
                adding("add", 1, "add", "call", "-m", "Rang twice, said nothing"),
                adding("step", 1, "step", "told-management", "-m", "Told the practice manager"),
                adding("note", 1, "note", "-m", "He was polite today"),
                adding("subject add", 1, "subject", "add", "P2"),
                adding("amend", 1, "amend", "3", "--place", "home", "--reason", "It was at home"),
                adding("withdraw", 1, "withdraw", "4", "--reason", "Another patient"),
                adding(
                        "redact",
                        1,
                        "redact",
                        "3",
                        "--fact",
                        "description",
                        "--authority",
                        "DPO",
                        "--reason",
                        "Asked",
                        "--yes"),
                adding(
                        "redact --exhibit",
                        1,
                        "redact",
                        "4",
                        "--exhibit",
                        "CD/1",
                        "--fact",
                        "name",
                        "--authority",
                        "DPO",
                        "--reason",
                        "Asked",
                        "--yes"),
                adding("attach", 1, "attach", "3", "FOLDER/card.jpg", "--exhibit", "AB/1"),
                adding(
                        "add --attach",
                        2,
                        "add",
                        "gift",
                        "-m",
                        "A card",
                        "--subject",
                        "P1",
                        "--attach",
                        "FOLDER/note.txt"),
                adding("checkpoint", 1, "checkpoint", "-o", "FOLDER/checkpoint.txt", "--sent-to", "Dr B"),
                adding("settings set", 1, "settings", "set", "silence-days", "30", "--reason", "Agreed"),
                adding("import jsonl", 4, "import", "jsonl", "FOLDER/rows.jsonl"),
                new Job("init", 0, "new.daybook", List.of("-f", "FOLDER/new.daybook", "init", "--subject", "P1")),
                new Job("backup", 0, "copy.daybook", List.of("backup", "FOLDER/copy.daybook")),
                new Job(
                        "restore",
                        0,
                        "again.daybook",
                        List.of("-f", "FOLDER/again.daybook", "restore", "FOLDER/kept.daybook")));
    }

    private static Job adding(String name, int records, String... arguments) {
        return new Job(name, records, null, List.of(arguments));
    }

    List<String> argumentsIn(Path folder) {
        return arguments.stream()
                .map(each -> each.replace("FOLDER", folder.toString()))
                .toList();
    }

    /** Makes the log, and the files beside it, from which every job starts. */
    static void prepare(Daybook daybook) throws IOException, InterruptedException {
        Files.createDirectories(daybook.folder());
        must(daybook.run("init", "--subject", "P1", "--zone", "Europe/London"));
        must(daybook.run("add", "gift", "-m", "Flowers and a card with my first name"));
        must(daybook.run("add", "call", "-m", "Silent call at lunch"));
        Files.writeString(daybook.folder().resolve("rows.jsonl"), ROWS);
        byte[] picture = new byte[300_000];
        new Random(3).nextBytes(picture);
        Files.write(daybook.folder().resolve("card.jpg"), picture);
        Files.writeString(daybook.folder().resolve("note.txt"), "Thinking of you all day.\n");
        Files.write(daybook.folder().resolve("film.mp4"), picture);
        must(daybook.run("attach", "4", daybook.folder().resolve("film.mp4").toString(), "--exhibit", "CD/1"));
        Files.copy(daybook.log(), daybook.folder().resolve("kept.daybook"));
    }

    static void must(Daybook.Run run) {
        if (run.status() != 0) {
            throw new IllegalStateException("a run without any fault failed: " + run);
        }
    }
}
