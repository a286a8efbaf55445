package daybook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures all tools side by side: of each operation one run of each tool, then the next run of each. */
final class Bench {

    /** How many entries the log of the cold starts has. */
    static final int SMALL = 100;

    private static final long LIMIT_SECONDS = 60;
    /** daybook itself is to be measured however long it takes, but not for ever. */
    private static final long OWN_LIMIT_SECONDS = 900;
    /** Another tool that takes longer is not asked again. */
    private static final double ONCE_MILLIS = 10_000;
    /** Another tool that takes longer is asked a short question three times, no more. */
    private static final double SLOW_MILLIS = 1_000;

    private final Settings settings;
    private final List<Tool> tools;
    private final Path scratch;
    private final Stopwatch stopwatch;
    private final PrintStream out;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Stored> stored = new ArrayList<>();

    Bench(Settings settings, List<Tool> tools, Path scratch, PrintStream out) {
        this.settings = settings;
        this.tools = tools;
        this.scratch = scratch;
        this.stopwatch = new Stopwatch(scratch);
        this.out = out;
    }

    /** The database into which the other tools get what daybook exports, so that all export the same rows and columns. */
    static Path projection(Stage stage) {
        return stage.folder().resolve("projection.db");
    }

    Result run(Map<String, Object> about) throws IOException, InterruptedException {
        List<ToolFacts> facts = new ArrayList<>();
        List<Tool> installed = new ArrayList<>();
        for (Tool tool : tools) {
            ToolFacts each = new ToolFacts(tool.id(), tool.name(), tool.version());
            facts.add(each);
            if (each.isInstalled()) {
                installed.add(tool);
            } else {
                out.println("Skipped: " + tool.name() + " is not installed.");
            }
        }
        if (Tool.find("time").isEmpty()) {
            out.println("Peak memory is not measured: GNU time is not installed.");
        }
        coldStarts(installed);
        for (int entries : settings.entries()) {
            large(entries, installed);
        }
        List<Measurement> corpus = List.of();
        if (settings.corpus().isPresent()) {
            corpus = new RealCorpus(settings, installed, stopwatch, scratch, out).run();
        } else {
            out.println("Skipped: a real corpus, of which --corpus FILE says where it is.");
        }
        return new Result(about, facts, measurements, stored, corpus);
    }

    private void coldStarts(List<Tool> installed) throws IOException, InterruptedException {
        Stage stage = stage(SMALL);
        for (Tool tool : installed) {
            tool.prepare(stage, stopwatch);
        }
        // What is added changes the log, so it comes last.
        for (Operation operation : List.of(Operation.TIMELINE, Operation.HELP, Operation.COMPLETE, Operation.ADD)) {
            measure(operation, stage, installed, Set.of());
        }
        Scratch.delete(stage.folder());
    }

    private void large(int entries, List<Tool> installed) throws IOException, InterruptedException {
        Stage stage = stage(entries);
        List<Tool> large = installed.stream().filter(Bench::isMeasuredLarge).toList();
        for (Tool tool : large) {
            tool.prepare(stage, stopwatch);
        }
        Set<String> without = new LinkedHashSet<>();
        measure(Operation.IMPORT_CSV, stage, large, without);
        measure(Operation.IMPORT_JSONL, stage, large, without);
        for (Tool tool : large) {
            if (!hasImported(tool, entries)) {
                without.add(tool.id());
            }
        }
        after(stage, large, without);
        for (Operation operation : Operation.values()) {
            if (operation.sort() != Operation.Sort.COLD && !operation.isImport()) {
                measure(operation, stage, large, without);
            }
        }
        Scratch.delete(stage.folder());
    }

    /** Programs of other JDKs and Hello World are of interest for the cold start only. */
    private static boolean isMeasuredLarge(Tool tool) {
        return !(tool instanceof HelloTool)
                && (!(tool instanceof DaybookTool) || tool.id().equals(DaybookTool.ID));
    }

    /** Whether the last import that the tool can do went well: its data are what that left. */
    private boolean hasImported(Tool tool, int entries) {
        boolean imported = false;
        for (Measurement each : measurements) {
            if (each.tool().equals(tool.id())
                    && each.entries() == entries
                    && each.operation().isImport()
                    && !each.outcome().equals(Measurement.CANNOT)) {
                imported = each.outcome().equals(Measurement.MEASURED);
            }
        }
        return imported;
    }

    /** What comes after the imports and is not measured: sizes of files, and what daybook exports in a database for the others. */
    private void after(Stage stage, List<Tool> installed, Set<String> without)
            throws IOException, InterruptedException {
        for (Tool tool : installed) {
            if (without.contains(tool.id())) {
                continue;
            }
            long bytes = 0;
            for (Path file : tool.store(stage)) {
                bytes += Files.exists(file) ? Files.size(file) : 0;
            }
            stored.add(new Stored(stage.entries(), tool.id(), bytes));
            if (tool instanceof DaybookTool daybook) {
                daybook.chooseEntry(stage, stopwatch);
                Path file = stage.folder().resolve("export");
                stopwatch.shell(daybook.exportTo(stage, "jsonl", file), daybook.environment(stage));
                stored.add(new Stored(stage.entries(), Stored.JSON, Files.size(file)));
                if (!Tool.find("sqlite3").isEmpty()) {
                    stopwatch.shell(daybook.exportTo(stage, "csv", file), daybook.environment(stage));
                    Path script = stage.folder().resolve("projection.sql");
                    Files.writeString(script, Sqlite3Tool.reading(file, "projection"));
                    stopwatch.shell("sqlite3 " + Tool.quoted(projection(stage)) + " <" + Tool.quoted(script), Map.of());
                }
                Files.deleteIfExists(file);
            }
        }
    }

    private void measure(Operation operation, Stage stage, List<Tool> installed, Set<String> without)
            throws IOException, InterruptedException {
        Map<Tool, List<Sample>> samples = new LinkedHashMap<>();
        Map<Tool, Measurement> others = new LinkedHashMap<>();
        Map<Tool, Long> peaks = new LinkedHashMap<>();
        Set<Tool> done = new LinkedHashSet<>();
        boolean heavy = operation.sort() == Operation.Sort.HEAVY;
        for (Tool tool : installed) {
            Job job = tool.job(operation, stage);
            if (!job.cannot().isEmpty() || job.command().isEmpty()) {
                others.put(tool, without(operation, stage, tool, Measurement.CANNOT, job.cannot()));
            } else if (without.contains(tool.id()) && !exportsProjection(tool, operation)) {
                others.put(
                        tool, without(operation, stage, tool, Measurement.STOPPED, "its import did not end in time"));
            } else {
                samples.put(tool, new ArrayList<>());
                // A first run that is not counted warms the file cache, and is the one that looks at memory.
                peaks.put(
                        tool, heavy ? 0 : stopwatch.run(job, true, limit(tool)).peakKib());
            }
        }
        int runs = runs(operation, stage.entries());
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<Tool, List<Sample>> each : samples.entrySet()) {
                Tool tool = each.getKey();
                if (done.contains(tool)) {
                    continue;
                }
                Sample sample = stopwatch.run(tool.job(operation, stage), heavy, limit(tool));
                each.getValue().add(sample);
                if (!sample.isGood() || (!isOwn(tool) && isEnough(each.getValue()))) {
                    done.add(tool);
                }
            }
        }
        for (Tool tool : installed) {
            Measurement measurement = others.containsKey(tool)
                    ? others.get(tool)
                    : Measurement.of(operation, stage.entries(), tool.id(), samples.get(tool), peaks.get(tool));
            measurements.add(measurement);
            if (!(measurement.outcome().equals(Measurement.CANNOT)
                    && measurement.note().isEmpty())) {
                out.println(TextReport.line(measurement));
            }
        }
        out.flush();
    }

    private static boolean isEnough(List<Sample> samples) {
        double last = samples.get(samples.size() - 1).wallMillis();
        return last > ONCE_MILLIS || (last > SLOW_MILLIS && samples.size() >= 3);
    }

    private static Measurement without(Operation operation, Stage stage, Tool tool, String outcome, String note) {
        return Measurement.without(operation, stage.entries(), tool.id(), outcome, note);
    }

    /** Exports of these two are of a database of their own, made from daybook's export. */
    private static boolean exportsProjection(Tool tool, Operation operation) {
        return (operation == Operation.EXPORT_CSV || operation == Operation.EXPORT_JSON)
                && (tool instanceof Sqlite3Tool || tool instanceof SqliteUtilsTool);
    }

    private int runs(Operation operation, int entries) {
        return switch (operation.sort()) {
            case COLD -> settings.quick() ? 7 : 21;
            case LIGHT -> settings.quick() ? 3 : 11;
            case HEAVY -> settings.quick() || entries > 10_000 ? 3 : 5;
        };
    }

    static boolean isOwn(Tool tool) {
        return tool instanceof DaybookTool;
    }

    static long limit(Tool tool) {
        return isOwn(tool) ? OWN_LIMIT_SECONDS : LIMIT_SECONDS;
    }

    private Stage stage(int entries) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("entries-" + entries));
        return new Stage(folder, CorpusFiles.write(folder, entries, Corpus.SEED));
    }
}
