package daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that says "Hello", with the start-up options of daybook's short commands: the least that a program on this JDK costs. It is
 * measured once for each cold start, beside daybook.
 */
final class HelloTool implements Tool {

    static final String ID = "hello";

    private final String id;
    private final Path javaHome;
    private final Path classes;

    HelloTool(String id, Path javaHome, Path classes) {
        this.id = id;
        this.javaHome = javaHome;
        this.classes = classes;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return id.equals(ID) ? "Hello World" : "Hello World, JDK " + id.substring(ID.length() + 1);
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return Tool.firstLine(javaHome.resolve("bin/java").toString(), "-version");
    }

    @Override
    public void prepare(Stage stage, Stopwatch shell) {}

    @Override
    public Job job(Operation operation, Stage stage) {
        if (operation.sort() != Operation.Sort.COLD) {
            return Job.cannot("");
        }
        return Job.of(
                javaHome.resolve("bin/java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classes.toString(),
                "daybook.bench.Hello");
    }

    @Override
    public List<Path> store(Stage stage) {
        return List.of();
    }
}
