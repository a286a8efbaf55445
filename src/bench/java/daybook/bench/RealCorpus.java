package daybook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a file of real entries, JSON lines or CSV, where a path to one is given; other tools do with it what needs no mapping. */
final class RealCorpus {

    private static final int RUNS = 5;

    private final Settings settings;
    private final List<Tool> tools;
    private final Stopwatch stopwatch;
    private final Path folder;
    private final PrintStream out;
    private final List<Measurement> measurements = new ArrayList<>();
    private int entries;

    RealCorpus(Settings settings, List<Tool> tools, Stopwatch stopwatch, Path scratch, PrintStream out) {
        this.settings = settings;
        this.tools = tools;
        this.stopwatch = stopwatch;
        this.folder = scratch.resolve("corpus");
        this.out = out;
    }

    List<Measurement> run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path file = settings.corpus().orElseThrow();
        boolean csv = file.toString().endsWith(".csv");
        Operation importing = csv ? Operation.IMPORT_CSV : Operation.IMPORT_JSONL;
        for (Tool tool : tools) {
            if (tool.id().equals(DaybookTool.ID)) {
                own((DaybookTool) tool, file, importing);
            }
        }
        for (Tool tool : tools) {
            Path database = folder.resolve(tool.id() + ".db");
            String remove = "rm -f " + Tool.quoted(database);
            if (tool instanceof Sqlite3Tool && csv) {
                Path script = folder.resolve("csv.sql");
                Files.writeString(script, Sqlite3Tool.reading(file, "entry"));
                measure(
                        tool,
                        importing,
                        Job.of(Tool.find("sqlite3"), database.toString())
                                .before(remove)
                                .reading(script));
            } else if (tool instanceof SqliteUtilsTool) {
                String program = Tool.find(SqliteUtilsTool.ID);
                String format = csv ? "--csv" : "--nl";
                measure(
                        tool,
                        importing,
                        Job.of(program, "insert", database + "", "entry", file + "", format)
                                .before(remove));
            }
        }
        Scratch.delete(folder);
        return measurements;
    }

    private void own(DaybookTool daybook, Path file, Operation importing) throws IOException, InterruptedException {
        Stage stage = new Stage(folder, new CorpusFiles(file, file, file, 0));
        Files.createDirectories(stage.own(daybook));
        Job first = importing(daybook, stage, importing);
        Sample sample = stopwatch.run(first, false, Bench.limit(daybook));
        if (!sample.isGood()) {
            out.println("Skipped: the real corpus, which could not be imported: " + sample.failure());
            return;
        }
        Path lines = folder.resolve("lines");
        stopwatch.shell(daybook.exportTo(stage, "jsonl", lines), daybook.environment(stage));
        entries = Files.readAllLines(lines).size();
        measure(daybook, importing, first);
        measure(daybook, Operation.TIMELINE, daybook.daybook(stage, "timeline"));
        for (Operation each :
                List.of(Operation.ESCALATION, Operation.VERIFY, Operation.EXPORT_CSV, Operation.EXPORT_JSON)) {
            Job job = each == Operation.ESCALATION ? daybook.daybook(stage, "escalation") : daybook.job(each, stage);
            measure(daybook, each, job);
        }
    }

    /** A status of 3 is not a failure: rows that no program could read as entries are refused, each named. */
    private Job importing(DaybookTool daybook, Stage stage, Operation operation) throws IOException {
        Job plain = daybook.job(operation, stage);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" || test $? = 3", "bench"));
        command.addAll(plain.command());
        command.addAll(settings.corpusOptions());
        if (!settings.corpusOptions().contains("--subject")) {
            command.addAll(List.of("--subject", "P1"));
        }
        Job job = Job.of(command).before(plain.before());
        plain.environment().forEach(job::with);
        return job;
    }

    private void measure(Tool tool, Operation operation, Job job) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            samples.add(stopwatch.run(job, true, Bench.limit(tool)));
        }
        Measurement measurement = Measurement.of(operation, entries, tool.id(), samples, 0);
        measurements.add(measurement);
        out.println(TextReport.line(measurement));
    }
}
