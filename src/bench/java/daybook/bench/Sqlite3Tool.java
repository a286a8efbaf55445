package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sqlite3 shell with a table, an index of times and a full-text index: what daybook does without its chain, salts and checks. */
final class Sqlite3Tool implements Tool {

    static final String ID = "sqlite3";

    private static final String ROWS = "select date, time, subject, kind, description from entry";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return Tool.firstLine(Tool.find("sqlite3"), "--version");
    }

    @Override
    public void prepare(Stage stage, Stopwatch shell) throws IOException, InterruptedException {
        Path own = Files.createDirectories(stage.own(this));
        Files.writeString(own.resolve("csv.sql"), importCsv(stage.corpus().csv()));
        Files.writeString(own.resolve("jsonl.sql"), importJsonl(stage.corpus().jsonl()));
        if (stage.entries() <= Bench.SMALL) {
            Tool.fill(this, Operation.IMPORT_JSONL, stage, shell);
        }
    }

    @Override
    public Job job(Operation operation, Stage stage) {
        Path database = database(stage);
        Path all = Bench.projection(stage);
        return switch (operation) {
            case ADD ->
                sqlite(
                        database,
                        "insert into entry (kind, subject, date, time, description, channel) values ('message', 'P1', "
                                + "'2023-12-31', '14:30', 'Asked for the home address again.', 'sms'); "
                                + "insert into entry_text (rowid, description) values (last_insert_rowid(), "
                                + "'Asked for the home address again.');");
            case TIMELINE ->
                sqlite("-column", database, ROWS + " order by date, time limit 100;")
                        .printing(100);
            case HELP -> Job.of(Tool.find("sqlite3"), "-help").ending(Job.ANY_STATUS);
            case COMPLETE ->
                sqlite(database, "select distinct subject from entry;").printing(4);
            case IMPORT_CSV -> importing(stage, "csv.sql");
            case IMPORT_JSONL -> importing(stage, "jsonl.sql");
            case MONTH ->
                sqlite("-column", database, month(Corpus.QUIET_MONTH + "", "9999"))
                        .printing(100);
            case BUSY_MONTH ->
                sqlite("-column", database, month(Corpus.BUSY_MONTH + "", Corpus.BUSY_MONTH_END + ""))
                        .printing(stage.entries() / 200);
            case MATCH_RARE -> sqlite("-column", database, match(Words.RARE)).printing(Corpus.RARE_ENTRIES);
            case MATCH_COMMON ->
                sqlite("-column", database, match(Words.COMMON)).printing(stage.entries() / 25);
            case SHOW ->
                sqlite("-line", database, "select * from entry where rowid = " + stage.entries() / 2 + ";")
                        .printing(3);
            case VERIFY -> sqlite(database, "pragma integrity_check;").printing(1);
            case EXPORT_CSV ->
                Job.of(Tool.find("sqlite3"), "-csv", "-header", all.toString(), "select * from projection;")
                        .printing(stage.entries());
            case EXPORT_JSON ->
                Job.of(Tool.find("sqlite3"), "-json", all.toString(), "select * from projection;")
                        .printing(stage.entries());
            case ESCALATION -> Job.cannot("has no rules");
        };
    }

    /** Lines for the sqlite3 shell that read CSV into a new table. */
    static String reading(Path csv, String table) {
        return ".import --csv \"" + csv + "\" " + table + "\n";
    }

    @Override
    public List<Path> store(Stage stage) {
        return List.of(database(stage));
    }

    private Path database(Stage stage) {
        return stage.own(this).resolve("log.db");
    }

    private Job importing(Stage stage, String script) {
        String database = Tool.quoted(database(stage));
        return Job.of(Tool.find("sqlite3"), "-bail", database(stage).toString())
                .before("rm -f " + database + " " + database + "-*")
                .reading(stage.own(this).resolve(script));
    }

    private static Job sqlite(Path database, String statement) {
        return Job.of(Tool.find("sqlite3"), database.toString(), statement);
    }

    private static Job sqlite(String mode, Path database, String statement) {
        return Job.of(Tool.find("sqlite3"), mode, database.toString(), statement);
    }

    private static String month(String from, String to) {
        return ROWS + " where date >= '" + from + "' and date <= '" + to + "' order by date, time;";
    }

    private static String match(String word) {
        return ROWS + " where rowid in (select rowid from entry_text('" + word + "*')) order by date, time;";
    }

    private static String columns() {
        StringBuilder names = new StringBuilder();
        for (Fact fact : Fact.values()) {
            names.append(names.isEmpty() ? "\"" : ", \"").append(fact.column()).append('"');
        }
        return names.toString();
    }

    private static String table() {
        return "create table entry (" + columns() + ");\n";
    }

    private static String indexes() {
        return """
                create index entry_by_time on entry (date, time);
                create virtual table entry_text using fts5 (
                    description, exact_words, content='entry', tokenize='unicode61 remove_diacritics 2');
                insert into entry_text (entry_text) values ('rebuild');
                """;
    }

    private static String importCsv(Path file) {
        return "begin;\n" + table() + ".import --csv --skip 1 \"" + file + "\" entry\n" + indexes() + "commit;\n";
    }

    private static String importJsonl(Path file) {
        StringBuilder values = new StringBuilder();
        for (Fact fact : Fact.values()) {
            values.append(values.isEmpty() ? "" : ", ")
                    .append(
                            switch (fact) {
                                case KIND -> "coalesce(json ->> 'kind', json ->> 'step', json ->> 'type')";
                                case DATE -> "substr(json ->> 'occurred', 1, 10)";
                                case TIME -> "substr(json ->> 'occurred', 12)";
                                default -> "json ->> '" + fact.column() + "'";
                            });
        }
        return "begin;\n" + table() + "create temp table line (json text);\n.mode list\n.separator \"\\037\" \"\\n\"\n"
                + ".import \"" + file + "\" line\ninsert into entry select " + values + " from line;\n" + indexes()
                + "commit;\n";
    }
}
