package daybook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code bench/run}, {@code bench/table} and {@code bench/compare} start. The first word says which. */
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = List.of(args).subList(2, args.length);
        Path launcher = Path.of(args[1]).toAbsolutePath().normalize();
        try {
            if (!args[0].equals("table")) {
                Jdk.requireSame(launcher);
            }
            int status = switch (args[0]) {
                case "run" -> run(Settings.of(launcher, rest), out);
                case "compare" -> Guard.run(launcher, rest, out);
                case "table" -> table(rest, out);
                default -> throw new IllegalArgumentException("There is no " + args[0] + ".");
            };
            System.exit(status);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        }
    }

    private static int run(Settings settings, PrintStream out) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("java.home"));
        Path classes = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        List<Tool> tools = new ArrayList<>();
        tools.add(new DaybookTool(DaybookTool.ID, "daybook", settings.launcher()));
        tools.add(new HelloTool(HelloTool.ID, home, classes));
        settings.others().forEach((jdk, launcher) -> {
            int feature = Jdk.feature(jdk);
            String name = "daybook, JDK " + feature;
            tools.add(new DaybookTool(DaybookTool.ID + "-" + feature, name, launcher));
            tools.add(new HelloTool(HelloTool.ID + "-" + feature, jdk, classes));
        });
        tools.add(new Sqlite3Tool());
        tools.add(new SqliteUtilsTool());
        tools.add(new HledgerTool());
        tools.add(new TaskwarriorTool());
        Map<String, Object> about = about();
        about.put("quick", settings.quick());
        Result result;
        Path parent = settings.scratch().orElse(Path.of(System.getProperty("java.io.tmpdir")));
        try (Scratch scratch = Scratch.in(parent)) {
            result = new Bench(settings, tools, scratch.folder(), out).run(about);
        }
        out.print(TextReport.of(result));
        if (settings.output().isPresent()) {
            Path file = settings.output().get().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, result.toJson());
            out.println("\nWrote " + settings.output().get());
        }
        return 0;
    }

    /** When it is measured, what, and on what. */
    static Map<String, Object> about() throws IOException, InterruptedException {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        String commit = Tool.firstLine(Tool.find("git"), "describe", "--always", "--dirty", "--abbrev=12");
        if (!commit.isEmpty() && !commit.startsWith("fatal")) {
            about.put("commit", commit);
        }
        about.put("jdk_feature", (long) Runtime.version().feature());
        about.put("seed", Corpus.SEED);
        about.put("machine", Machine.describe());
        return about;
    }

    /** Makes of a result file again what is shown: a table, the block of Markdown in a page, the chart. */
    private static int table(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            throw new IllegalArgumentException("usage: bench/table RESULT.json [--chart FILE.svg] [--into PAGE.md]");
        }
        Result result = Result.fromJson(Files.readString(Path.of(arguments.get(0))));
        String chart = "";
        for (int i = 1; i < arguments.size(); i += 2) {
            String file = arguments.get(i + 1);
            switch (arguments.get(i)) {
                case "--chart" -> {
                    Files.writeString(Path.of(file), Chart.of(result));
                    chart = file;
                }
                case "--into" -> {
                    String page = Files.readString(Path.of(file));
                    Path folder = Path.of(file).toAbsolutePath().getParent();
                    String beside = chart.isEmpty() || folder == null
                            ? chart
                            : folder.relativize(Path.of(chart).toAbsolutePath()).toString();
                    Files.writeString(Path.of(file), MarkdownReport.into(page, result, arguments.get(0), beside));
                }
                default -> throw new IllegalArgumentException("There is no option " + arguments.get(i) + ".");
            }
            out.println("Wrote " + file);
        }
        if (arguments.size() == 1) {
            out.print(TextReport.of(result));
        }
        return 0;
    }
}
