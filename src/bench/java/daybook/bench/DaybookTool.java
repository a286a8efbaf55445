package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packaged program itself, from outside. */
final class DaybookTool implements Tool {

    static final String ID = "daybook";

    private static final String IMPORT_HEAP = "-Xmx256m";
    private static final String EXPORT_HEAP = "-Xmx64m";

    private final String id;
    private final String name;
    private final Path launcher;

    DaybookTool(String id, String name, Path launcher) {
        this.id = id;
        this.name = name;
        this.launcher = launcher;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return Files.isExecutable(launcher) ? Tool.firstLine(launcher.toString(), "--version") : "";
    }

    @Override
    public void prepare(Stage stage, Stopwatch shell) throws IOException, InterruptedException {
        Files.createDirectories(stage.own(this));
        if (stage.entries() <= Bench.SMALL) {
            Tool.fill(this, Operation.IMPORT_JSONL, stage, shell);
        }
    }

    Path log(Stage stage) {
        return stage.own(this).resolve("log.daybook");
    }

    @Override
    public Job job(Operation operation, Stage stage) throws IOException {
        return switch (operation) {
            case ADD ->
                daybook(
                        stage,
                        "add",
                        "message",
                        "--subject",
                        "P1",
                        "--channel",
                        "sms",
                        "--at",
                        "2023-12-31 14:30",
                        "-m",
                        "Asked for the home address again.");
            case TIMELINE -> daybook(stage, "timeline").printing(stage.entries());
            case HELP -> daybook(stage, "--help").printing(10);
            case COMPLETE -> daybook(stage, "__complete", "subjects").printing(4);
            case IMPORT_CSV -> importing(stage, "csv", stage.corpus().csv());
            case IMPORT_JSONL -> importing(stage, "jsonl", stage.corpus().jsonl());
            case MONTH ->
                daybook(stage, "timeline", "--since", Corpus.QUIET_MONTH.toString())
                        .printing(100);
            case BUSY_MONTH ->
                daybook(
                                stage,
                                "timeline",
                                "--since",
                                Corpus.BUSY_MONTH.toString(),
                                "--until",
                                Corpus.BUSY_MONTH_END.toString())
                        .printing(stage.entries() / 200);
            case MATCH_RARE -> daybook(stage, "timeline", "--match", Words.RARE).printing(Corpus.RARE_ENTRIES);
            case MATCH_COMMON ->
                daybook(stage, "timeline", "--match", Words.COMMON).printing(stage.entries() / 25);
            case SHOW -> daybook(stage, "show", someNumber(stage)).printing(3);
            // As of the last day, so that it does not depend on when it is run how much there is to say.
            case ESCALATION ->
                daybook(stage, "escalation", "--as-of", Corpus.LAST_DAY.toString())
                        .printing(20);
            case VERIFY -> daybook(stage, "verify").printing(5);
            case EXPORT_CSV -> exporting(stage, "csv");
            case EXPORT_JSON -> exporting(stage, "json");
        };
    }

    @Override
    public List<Path> store(Stage stage) {
        return List.of(log(stage));
    }

    private Job importing(Stage stage, String format, Path file) {
        String log = Tool.quoted(log(stage));
        String program = Tool.quoted(launcher);
        StringBuilder before = new StringBuilder("rm -f " + log + " " + log + "-*\n");
        before.append(program + " init --subject P1 --recorder 'Dr A'\n");
        for (String subject : List.of("P2", "P3", "P4")) {
            before.append(program + " subject add " + subject + "\n");
        }
        return daybook(stage, "import", format, file.toString())
                .before(before.toString())
                .with("DAYBOOK_JAVA_OPTIONS", IMPORT_HEAP);
    }

    private Job exporting(Stage stage, String format) {
        return daybook(stage, "export", format).printing(stage.entries()).with("DAYBOOK_JAVA_OPTIONS", EXPORT_HEAP);
    }

    /** Lines for a shell that export a stage's log to a file. */
    String exportTo(Stage stage, String format, Path file) {
        return Tool.quoted(launcher) + " -f " + Tool.quoted(log(stage)) + " export " + format + " >"
                + Tool.quoted(file);
    }

    Map<String, String> environment(Stage stage) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("DAYBOOK_FILE", log(stage).toString());
        return environment;
    }

    Job daybook(Stage stage, String... arguments) {
        Job job = Job.of(Job.of(arguments).commandAfter(List.of(launcher.toString())));
        environment(stage).forEach(job::with);
        return job;
    }

    /** The number of an entry in the middle: that of the first in the busy month. */
    private String someNumber(Stage stage) throws IOException {
        Path file = stage.own(this).resolve("number");
        return Files.exists(file) ? Files.readString(file).strip() : "1";
    }

    /** After an import: finds which entry is to be shown. */
    void chooseEntry(Stage stage, Stopwatch shell) throws IOException, InterruptedException {
        Path line = stage.own(this).resolve("line.json");
        shell.shell(
                Tool.quoted(launcher) + " export jsonl --since " + Corpus.BUSY_MONTH + " --limit 1 >"
                        + Tool.quoted(line),
                environment(stage));
        String text = Files.readString(line).strip();
        if (!text.isEmpty() && Json.read(text.replace(":null", ":\"\"")) instanceof Map<?, ?> entry) {
            Files.writeString(stage.own(this).resolve("number"), entry.get("id").toString());
        }
    }
}
