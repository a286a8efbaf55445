package daybook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guard against regressions: measures a fixed set of operations beside fixed reference work and compares the ratios with the baseline. */
final class Guard {

    private static final int ENTRIES = 10_000;
    private static final long LIMIT_SECONDS = 300;

    private static final List<Operation> COLD =
            List.of(Operation.TIMELINE, Operation.HELP, Operation.COMPLETE, Operation.ADD);
    private static final List<Operation> LARGE = List.of(
            Operation.IMPORT_CSV,
            Operation.IMPORT_JSONL,
            Operation.VERIFY,
            Operation.ESCALATION,
            Operation.EXPORT_CSV,
            Operation.EXPORT_JSON);

    private final DaybookTool daybook;
    private final List<String> java;
    private final Path scratch;
    private final Stopwatch stopwatch;
    private final boolean quick;
    private final PrintStream out;

    private Guard(Path launcher, Path scratch, boolean quick, PrintStream out) {
        Path home = Path.of(System.getProperty("java.home"));
        this.daybook = new DaybookTool(DaybookTool.ID, "daybook", launcher);
        this.java = List.of(
                home.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString());
        this.scratch = scratch;
        this.stopwatch = new Stopwatch(scratch);
        this.quick = quick;
        this.out = out;
    }

    /**
     * Compares, or accepts.
     *
     * @return the exit status: 1 when something is worse than the baseline allows
     */
    static int run(Path launcher, List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        boolean quick = false;
        boolean accept = false;
        Path file = Path.of("bench/baseline.json");
        for (String argument : arguments) {
            switch (argument) {
                case "--quick" -> quick = true;
                case "--accept" -> accept = true;
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("There is no option " + argument + ".");
                    }
                    file = Path.of(argument);
                }
            }
        }
        Baseline baseline = Files.exists(file) ? Baseline.fromJson(Files.readString(file)) : Baseline.empty();
        // In memory where there is such a folder: a slow disk is no regression.
        Path memory = Path.of("/dev/shm");
        Path parent = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
        try (Scratch scratch = Scratch.in(parent)) {
            Guard guard = new Guard(launcher, scratch.folder(), quick, out);
            int feature = Runtime.version().feature();
            if (accept) {
                Baseline.Accepted accepted = new Baseline.Accepted(Main.about(), guard.measure(COLD, LARGE, 1));
                Files.writeString(file, baseline.with(feature, accepted).toJson());
                out.print(guard.table(accepted.ratios(), accepted));
                out.println("\nWrote " + file + " for JDK " + feature + ".");
                return 0;
            }
            return guard.compare(baseline.of(feature), feature);
        }
    }

    private int compare(Optional<Baseline.Accepted> accepted, int feature) throws IOException, InterruptedException {
        Map<Operation, Ratio> now = measure(COLD, LARGE, 1);
        if (accepted.isEmpty()) {
            out.print(table(now, new Baseline.Accepted(Map.of(), Map.of())));
            out.println("\nThere is no baseline for JDK " + feature + ", so nothing was compared.");
            return 0;
        }
        List<Operation> suspicious = Baseline.suspicious(now, accepted.get());
        if (!suspicious.isEmpty()) {
            out.print(table(now, accepted.get()));
            out.println("\nMeasured again, with twice as many runs: what seems worse.\n");
            List<Operation> cold = new ArrayList<>(suspicious);
            cold.retainAll(COLD);
            List<Operation> large = new ArrayList<>(suspicious);
            large.retainAll(LARGE);
            now.putAll(measure(cold, large, 2));
        }
        out.print(table(now, accepted.get()));
        List<Operation> worse = Baseline.suspicious(now, accepted.get());
        if (worse.isEmpty()) {
            out.println("\nNothing is worse than the baseline allows.");
            return 0;
        }
        out.println("\nWorse than the baseline, twice measured: "
                + String.join(", ", worse.stream().map(Operation::words).toList()) + ".");
        out.println(
                "Find out why before anything else. When the cost is meant, bench/compare --accept, on each JDK, makes it the "
                        + "new baseline; commit bench/baseline.json and say why.");
        return 1;
    }

    private Map<Operation, Ratio> measure(List<Operation> cold, List<Operation> large, int times)
            throws IOException, InterruptedException {
        Map<Operation, Ratio> ratios = new EnumMap<>(Operation.class);
        if (!cold.isEmpty()) {
            Stage stage = stage(Bench.SMALL);
            ratios.putAll(rounds(cold, stage, Hello.class, times * (quick ? 9 : 21)));
            Scratch.delete(stage.folder());
        }
        if (!large.isEmpty()) {
            Stage stage = stage(ENTRIES);
            if (!large.contains(Operation.IMPORT_JSONL)) {
                Tool.fill(daybook, Operation.IMPORT_JSONL, stage, stopwatch);
            }
            ratios.putAll(rounds(large, stage, Reference.class, times * (quick ? 3 : 7)));
            Scratch.delete(stage.folder());
        }
        return ratios;
    }

    /** One run of the reference and of each operation, then again: what disturbs the machine disturbs them alike. */
    private Map<Operation, Ratio> rounds(List<Operation> operations, Stage stage, Class<?> reference, int rounds)
            throws IOException, InterruptedException {
        List<Sample> references = new ArrayList<>();
        Map<Operation, List<Sample>> samples = new LinkedHashMap<>();
        for (Operation operation : operations) {
            samples.put(operation, new ArrayList<>());
        }
        List<String> command = new ArrayList<>(java);
        if (reference == Hello.class) {
            command.addAll(1, List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        }
        command.add(reference.getName());
        for (int round = 0; round < rounds; round++) {
            references.add(good(Job.of(command), reference.getSimpleName()));
            for (Operation operation : operations) {
                samples.get(operation).add(good(daybook.job(operation, stage), operation.words()));
            }
        }
        Map<Operation, Ratio> ratios = new LinkedHashMap<>();
        samples.forEach((operation, each) -> ratios.put(operation, Ratio.of(each, references)));
        return ratios;
    }

    private Sample good(Job job, String what) throws IOException, InterruptedException {
        Sample sample = stopwatch.run(job, false, LIMIT_SECONDS);
        if (!sample.isGood()) {
            throw new IOException(
                    what + (sample.stopped() ? " took longer than " + LIMIT_SECONDS + " s" : ": " + sample.failure()));
        }
        return sample;
    }

    private Stage stage(int entries) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(scratch.resolve("entries-" + entries));
        Stage stage = new Stage(folder, CorpusFiles.write(folder, entries, Corpus.SEED));
        daybook.prepare(stage, stopwatch);
        return stage;
    }

    private TextTable table(Map<Operation, Ratio> now, Baseline.Accepted accepted) {
        TextTable table = new TextTable(
                2, "operation", "in units of", "processor", "baseline", "change", "by the clock", "baseline", "");
        now.forEach((operation, ratio) -> {
            String unit = operation.sort() == Operation.Sort.COLD ? "Hello World" : "reference work";
            Optional<Ratio> before = accepted.ratio(operation);
            Verdict verdict = before.isPresent() ? Verdict.of(operation, ratio, before.get()) : Verdict.NEW;
            table.row(
                    operation.words() + (operation.sort() == Operation.Sort.COLD ? "" : ", " + Numbers.whole(ENTRIES)),
                    unit,
                    Numbers.digits(ratio.processor()),
                    before.map(each -> Numbers.digits(each.processor())).orElse(""),
                    before.map(each -> change(ratio.processor() / each.processor()))
                            .orElse(""),
                    Numbers.digits(ratio.wall()),
                    before.map(each -> Numbers.digits(each.wall())).orElse(""),
                    verdict.words());
        });
        return table;
    }

    static String change(double ratio) {
        long percent = Math.round((ratio - 1) * 100);
        return (percent > 0 ? "+" : percent < 0 ? "−" : "") + Math.abs(percent) + " %";
    }
}
