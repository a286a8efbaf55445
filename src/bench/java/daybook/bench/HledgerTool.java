package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * hledger: an entry is a transaction of 1 on an account of the subject and the kind, in one text file. Every command reads the whole file
 * and checks it.
 */
final class HledgerTool implements Tool {

    static final String ID = "hledger";

    /** It holds all entries in memory: about 12 KiB for each were measured. */
    private static final long KIB_AN_ENTRY = 14;

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
        Files.writeString(own.resolve("csv.rules"), rules());
        Files.writeString(
                own.resolve("answers"),
                "2023-12-31\nAsked for the home address again.\nP1:message\n1\nlog\n\n.\ny\n.\n");
        if (stage.entries() <= Bench.SMALL) {
            Tool.fill(this, Operation.IMPORT_CSV, stage, shell);
        }
    }

    @Override
    public Job job(Operation operation, Stage stage) throws IOException {
        if (stage.entries() * KIB_AN_ENTRY > Machine.availableKib()) {
            return Job.cannot("would need more memory than there is");
        }
        return switch (operation) {
            case ADD -> hledger(stage, "add").reading(stage.own(this).resolve("answers"));
            case TIMELINE -> register(stage).printing(100);
            case HELP -> Job.of(Tool.find(ID), "--help").printing(10);
            case COMPLETE -> hledger(stage, "accounts", "--depth", "1").printing(4);
            case IMPORT_CSV -> importing(stage);
            case MONTH -> register(stage, "--begin", Corpus.QUIET_MONTH + "").printing(100);
            case BUSY_MONTH ->
                register(stage, "--begin", Corpus.BUSY_MONTH + "", "--end", Corpus.BUSY_MONTH_END.plusDays(1) + "")
                        .printing(stage.entries() / 200);
            case MATCH_RARE -> register(stage, "desc:" + Words.RARE).printing(Corpus.RARE_ENTRIES);
            case MATCH_COMMON -> register(stage, "desc:" + Words.COMMON).printing(stage.entries() / 25);
            case VERIFY -> hledger(stage, "check");
            case EXPORT_CSV -> hledger(stage, "print", "-O", "csv").printing(stage.entries());
            case EXPORT_JSON -> hledger(stage, "print", "-O", "json").printing(stage.entries());
            case IMPORT_JSONL -> Job.cannot("reads no JSON");
            case SHOW -> Job.cannot("has no numbers of entries");
            case ESCALATION -> Job.cannot("has no rules");
        };
    }

    @Override
    public List<Path> store(Stage stage) {
        return List.of(journal(stage));
    }

    private Path journal(Stage stage) {
        return stage.own(this).resolve("log.journal");
    }

    /** Its own {@code import} adds to a journal what {@code print} makes of the CSV. */
    private Job importing(Stage stage) {
        String lines = Tool.find(ID) + " -f " + Tool.quoted(stage.corpus().csv()) + " --rules-file "
                + Tool.quoted(stage.own(this).resolve("csv.rules")) + " print >" + Tool.quoted(journal(stage));
        return Job.of("sh", "-e", "-c", lines);
    }

    private Job hledger(Stage stage, String... arguments) {
        return Job.of(Job.of(arguments)
                .commandAfter(List.of(Tool.find(ID), "-f", journal(stage).toString())));
    }

    private Job register(Stage stage, String... arguments) {
        Job with = Job.of(arguments);
        return Job.of(
                with.commandAfter(List.of(Tool.find(ID), "-f", journal(stage).toString(), "register", "acct:^P")));
    }

    private static String rules() {
        StringBuilder fields = new StringBuilder();
        for (Fact fact : Fact.values()) {
            // Names of its own: the facts must not be taken for its fields of the same name.
            fields.append(fields.isEmpty() ? "x" : ", x").append(fact.column().replace("_", ""));
        }
        return "skip 1\nfields " + fields + "\ndate %xdate\ndate-format %Y-%m-%d\ndescription %xdescription\n"
                + "account1 %xsubject:%xkind\namount1 1\naccount2 log\n";
    }
}
