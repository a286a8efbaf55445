package daybook.faults;

import daybook.faults.Daybook.Run;
import daybook.timestamp.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A command that writes.
 *
 * @param name for the table of what was tried
 * @param adds how many records it adds to the log; 0 where it only makes files
 * @param makes the files that it makes, within the folder of the log. Where records are added too, the files come first
 * @param arguments with {@code FOLDER} for the folder of the log
 */
record Job(String name, int adds, List<String> makes, List<String> arguments) {

    private static final String ROWS = """
            {"subject":"P1","kind":"call","description":"Rang and said nothing"}
            {"subject":"P1","kind":"gift","description":"Left flowers at reception"}
            {"subject":"P1","kind":"letter","description":"Card without a stamp"}
            """;

    private static final String DOCUMENT = """
            {"format":"daybook.timeline/1","entries":[
            {"subject":"P1","kind":"call","description":"Rang the surgery, silent"},
            {"subject":"P1","step":"told-management","description":"Told the practice manager"}]}
            """;

    private static final String TABLE = """
            Date,Time,What happened,Location
            20/11/2026,14:30,"Waited by the car, said nothing",work
            21/11/2026,09:05,Card through the door,home
            """;

    /** Where the answer of a time-stamping authority lies, when one could be made. */
    private static final String ANSWER = "asked.tsr";

    /** Every command that writes a file of ours. */
    static List<Job> all() {
        return List.of(
                adding("add", 1, "add call -m Silent"),
                adding("step", 1, "step told-management -m Told"),
                adding("note", 1, "note -m Polite"),
                adding("subject add", 1, "subject add P2 --name Example"),
                adding("subject set", 1, "subject set P1 --name Example"),
                adding("witness add", 1, "witness add Reception --contact Example"),
                adding("amend", 1, "amend 1 --place home --reason Wrong"),
                adding("withdraw", 1, "withdraw 2 --reason Other"),
                adding("redact", 1, "redact 1 --fact description --authority DPO --reason Asked --yes"),
                adding(
                        "redact --exhibit",
                        1,
                        "redact 2 --exhibit AB/8 --fact name --authority DPO --reason Asked --yes"),
                adding("attach", 1, "attach 1 FOLDER/card.jpg --exhibit AB/1"),
                adding("add --attach", 2, "add gift -m Card --subject P1 --attach FOLDER/note.txt"),
                adding("settings set", 1, "settings set silence-days 30 --reason Agreed"),
                adding("escalation dismiss", 1, "escalation dismiss course-of-conduct --subject P1 --reason Known"),
                adding("checkpoint", 1, "checkpoint -o FOLDER/checkpoint.txt --sent-to Dr_B", "checkpoint.txt"),
                adding("timestamp request", 1, "checkpoint --timestamp-request FOLDER/new.tsq", "new.tsq"),
                adding(
                        "timestamp response",
                        1,
                        "checkpoint --timestamp-response FOLDER/asked.tsr --ca FOLDER/root.pem"),
                adding("import jsonl", 4, "import jsonl FOLDER/rows.jsonl"),
                adding("import json", 3, "import json FOLDER/rows.json"),
                adding("import csv", 3, "import csv FOLDER/rows.csv --subject P1"),
                adding(
                        "import csv --keep-file",
                        5,
                        "import csv FOLDER/rows.csv --subject P1 --keep-file --exhibit CD/1"),
                making("init", "-f FOLDER/new.daybook init --subject P1", "new.daybook"),
                making("backup", "backup FOLDER/copy.daybook", "copy.daybook"),
                making("restore", "-f FOLDER/again.daybook restore FOLDER/kept.daybook", "again.daybook"),
                adding("rebuild", 0, "rebuild"),
                adding("import bundle", 1, "import bundle FOLDER/other.zip --subject P1=P1"),
                adding("export bundle", 1, "export bundle -o FOLDER/bundle --given-to Dr_B", "bundle"),
                adding("draft", 2, "draft warning --subject P1 --record -o FOLDER/warning.docx", "warning.docx"),
                adding("report", 1, "report -o FOLDER/report.html --given-to Dr_B", "report.html"),
                adding("report as PDF", 1, "report -o FOLDER/report.pdf --given-to Dr_B", "report.pdf"),
                making("export csv", "export csv -o FOLDER/new.csv", "new.csv"),
                making(
                        "export csv --with-metadata",
                        "export csv --with-metadata -o FOLDER/described.csv",
                        "described.csv",
                        "described.csv-metadata.json"),
                making("export xlsx", "export xlsx -o FOLDER/new.xlsx", "new.xlsx"),
                making("export jsonl --force", "export jsonl --force -o FOLDER/old.jsonl", "old.jsonl"),
                making("evidence extract", "evidence extract 2 -o FOLDER", "AB-8-flowers.jpg", "AB-9-letter.txt"));
    }

    private static Job adding(String name, int records, String arguments, String... files) {
        return new Job(name, records, List.of(files), List.of(arguments.split(" ", -1)));
    }

    private static Job making(String name, String arguments, String... files) {
        return adding(name, 0, arguments, files);
    }

    /** Those that can be run on what was prepared in that folder: there may be no time-stamping authority. */
    static List<Job> possible(Path prepared) {
        boolean answered = Files.exists(prepared.resolve(ANSWER));
        List<Job> jobs = new ArrayList<>();
        for (Job each : all()) {
            if (answered || !each.arguments.contains("FOLDER/" + ANSWER)) {
                jobs.add(each);
            }
        }
        return jobs;
    }

    /** Whether it reads nothing and writes nothing beside the log, so that it runs where the prepared files are not. */
    boolean needsOnlyTheLog() {
        return !arguments.toString().contains("FOLDER");
    }

    List<String> argumentsIn(Path folder) {
        return arguments.stream()
                .map(each -> each.replace("FOLDER", folder.toString()))
                .toList();
    }

    /**
     * Makes the log, and the files beside it, from which every job starts.
     *
     * @param offices an empty folder for the time-stamping authority; null for none
     */
    static void prepare(Daybook daybook, Path offices) throws IOException, InterruptedException {
        Path folder = daybook.folder();
        Files.createDirectories(folder);
        must(daybook.run("init", "--subject", "P1", "--zone", "Europe/London"));
        must(daybook.run("add", "gift", "-m", "Flowers and a card with my first name"));
        must(daybook.run("add", "call", "-m", "Silent call at lunch"));
        Files.writeString(folder.resolve("rows.jsonl"), ROWS);
        Files.writeString(folder.resolve("rows.json"), DOCUMENT);
        Files.writeString(folder.resolve("rows.csv"), TABLE);
        Files.writeString(folder.resolve("old.jsonl"), "An export of last week.\n");
        String other = folder.resolve("other.daybook").toString();
        String bundle = folder.resolve("other.zip").toString();
        must(daybook.run("-f", other, "init", "--subject", "P1", "--zone", "Europe/London"));
        must(daybook.run("-f", other, "add", "call", "-m", "Asked for my shifts", "--as", "Dr B"));
        must(daybook.run("-f", other, "export", "bundle", "-o", bundle));
        byte[] picture = new byte[300_000];
        new Random(3).nextBytes(picture);
        Files.write(folder.resolve("card.jpg"), picture);
        Files.writeString(folder.resolve("note.txt"), "Thinking of you all day.\n");
        keep(daybook, "card.jpg", "flowers.jpg", "AB/8");
        keep(daybook, "note.txt", "letter.txt", "AB/9");
        if (offices != null) {
            must(daybook.run(
                    "checkpoint",
                    "--timestamp-request",
                    folder.resolve("asked.tsq").toString()));
            Authority authority = Authority.make(offices, "Example Time Authority");
            Files.write(folder.resolve(ANSWER), authority.answer(Files.readAllBytes(folder.resolve("asked.tsq"))));
            Files.copy(authority.root(), folder.resolve("root.pem"));
        }
        Files.copy(daybook.log(), folder.resolve("kept.daybook"));
    }

    private static void keep(Daybook daybook, String file, String name, String reference)
            throws IOException, InterruptedException {
        String path = daybook.folder().resolve(file).toString();
        must(daybook.run("attach", "2", path, "--name", name, "--exhibit", reference));
    }

    static void must(Run run) {
        if (run.status() != 0) {
            throw new IllegalStateException("a run without any fault failed: " + run);
        }
    }
}
