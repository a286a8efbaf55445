package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Taskwarrior: an entry is a pending task with its description, the moment, the subject as its project and the kind as its tag. */
final class TaskwarriorTool implements Tool {

    static final String ID = "taskwarrior";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return Tool.firstLine(Tool.find("task"), "--version");
    }

    @Override
    public void prepare(Stage stage, Stopwatch shell) throws IOException, InterruptedException {
        Path own = Files.createDirectories(stage.own(this).resolve("data")).getParent();
        Files.writeString(own.resolve("taskrc"), """
                confirmation=off
                verbose=nothing
                hooks=off
                gc=off
                bulk=0
                recurrence=off
                report.rows.columns=entry,project,tags,description
                report.rows.labels=Entered,Subject,Kind,What
                report.rows.sort=entry+
                """);
        if (stage.entries() <= Bench.SMALL) {
            Tool.fill(this, Operation.IMPORT_JSONL, stage, shell);
        }
    }

    @Override
    public Job job(Operation operation, Stage stage) {
        return switch (operation) {
            case ADD ->
                task(stage, "add", "project:P1", "+message", "entry:2023-12-31", "Asked for the home address again.");
            case TIMELINE -> task(stage, "status:pending", "limit:100", "rows").printing(100);
            case HELP -> task(stage, "help").printing(10);
            case COMPLETE -> task(stage, "_projects").printing(4);
            case IMPORT_JSONL ->
                task(stage, "import", stage.corpus().tasks().toString())
                        .before("rm -f " + Tool.quoted(stage.own(this).resolve("data")) + "/*");
            case MONTH -> task(stage, "entry.after:2023-11-30T23:59:59", "rows").printing(100);
            case BUSY_MONTH ->
                task(
                                stage,
                                "entry.after:" + Corpus.BUSY_MONTH.minusDays(1) + "T23:59:59",
                                "entry.before:" + Corpus.BUSY_MONTH_END.plusDays(1),
                                "rows")
                        .printing(stage.entries() / 200);
            case MATCH_RARE ->
                task(stage, "description.contains:" + Words.RARE, "rows").printing(Corpus.RARE_ENTRIES);
            case MATCH_COMMON ->
                task(stage, "description.contains:" + Words.COMMON, "rows").printing(stage.entries() / 25);
            case SHOW ->
                task(stage, CorpusFiles.uuid(stage.entries() / 2), "information")
                        .printing(3);
            case EXPORT_JSON -> task(stage, "export").printing(stage.entries());
            case IMPORT_CSV -> Job.cannot("reads no CSV");
            case EXPORT_CSV -> Job.cannot("writes no CSV");
            case ESCALATION -> Job.cannot("has no rules");
            case VERIFY -> Job.cannot("has no check");
        };
    }

    @Override
    public List<Path> store(Stage stage) {
        Path data = stage.own(this).resolve("data");
        // Version 2 has text files, version 3 a database.
        return List.of(
                data.resolve("pending.data"),
                data.resolve("undo.data"),
                data.resolve("backlog.data"),
                data.resolve("taskchampion.sqlite3"));
    }

    private Job task(Stage stage, String... arguments) {
        return Job.of(Job.of(arguments).commandAfter(List.of(Tool.find("task"))))
                .with("TASKRC", stage.own(this).resolve("taskrc").toString())
                .with("TASKDATA", stage.own(this).resolve("data").toString());
    }
}
