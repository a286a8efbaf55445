package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** sqlite-utils: a command-line program in Python over SQLite, with an index of times and a full-text index as for sqlite3. */
final class SqliteUtilsTool implements Tool {

    static final String ID = "sqlite-utils";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return Tool.firstLine(Tool.find(ID), "--version");
    }

    @Override
    public void prepare(Stage stage, Stopwatch shell) throws IOException, InterruptedException {
        Path own = Files.createDirectories(stage.own(this));
        Files.writeString(
                own.resolve("one.json"),
                "{\"kind\":\"message\",\"subject\":\"P1\",\"occurred\":\"2023-12-31 14:30\",\"channel\":\"sms\","
                        + "\"description\":\"Asked for the home address again.\"}\n");
        if (stage.entries() <= Bench.SMALL) {
            Tool.fill(this, Operation.IMPORT_JSONL, stage, shell);
        }
    }

    @Override
    public Job job(Operation operation, Stage stage) {
        String database = database(stage).toString();
        String all = Bench.projection(stage).toString();
        return switch (operation) {
            case ADD ->
                utils("insert", database, "entry", "-", "--nl")
                        .reading(stage.own(this).resolve("one.json"));
            case TIMELINE ->
                utils("query", database, rows("order by occurred limit 100"), "-t")
                        .printing(100);
            case HELP -> utils("--help").printing(10);
            case COMPLETE ->
                utils("query", database, "select distinct subject from entry").printing(4);
            case IMPORT_CSV -> importing(stage, stage.corpus().csv() + "", "--csv", "date");
            case IMPORT_JSONL -> importing(stage, stage.corpus().jsonl() + "", "--nl", "occurred");
            case MONTH ->
                utils("query", database, rows("where occurred >= '" + Corpus.QUIET_MONTH + "' order by occurred"), "-t")
                        .printing(100);
            case BUSY_MONTH ->
                utils(
                                "query",
                                database,
                                rows("where occurred >= '" + Corpus.BUSY_MONTH + "' and occurred < '"
                                        + Corpus.BUSY_MONTH_END.plusDays(1) + "' order by occurred"),
                                "-t")
                        .printing(stage.entries() / 200);
            case MATCH_RARE -> match(database, Words.RARE).printing(Corpus.RARE_ENTRIES);
            case MATCH_COMMON -> match(database, Words.COMMON).printing(stage.entries() / 25);
            case SHOW -> utils("query", database, "select * from entry where rowid = " + stage.entries() / 2);
            case EXPORT_CSV -> utils("rows", all, "projection", "--csv").printing(stage.entries());
            case EXPORT_JSON -> utils("rows", all, "projection").printing(stage.entries());
            case ESCALATION -> Job.cannot("has no rules");
            case VERIFY -> Job.cannot("has no check");
        };
    }

    @Override
    public List<Path> store(Stage stage) {
        return List.of(database(stage));
    }

    private Path database(Stage stage) {
        return stage.own(this).resolve("log.db");
    }

    private static Job utils(String... arguments) {
        return Job.of(Job.of(arguments).commandAfter(List.of(Tool.find(ID))));
    }

    private static Job match(String database, String word) {
        return utils(
                "search",
                database,
                "entry",
                word + "*",
                "-t",
                "-c",
                "occurred",
                "-c",
                "subject",
                "-c",
                "kind",
                "-c",
                "description");
    }

    private static String rows(String which) {
        return "select occurred, subject, kind, description from entry " + which;
    }

    private Job importing(Stage stage, String file, String format, String time) {
        String program = Tool.find(ID);
        String database = Tool.quoted(database(stage));
        String lines = program + " insert " + database + " entry " + Tool.quoted(file) + " " + format + "\n" + program
                + " create-index " + database + " entry " + time + "\n" + program + " enable-fts " + database
                + " entry description exact_words --fts5\n";
        return Job.of("sh", "-e", "-c", lines).before("rm -f " + database + " " + database + "-*");
    }
}
