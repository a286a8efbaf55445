package daybook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a tool is asked to do: a command, and what has to be done before each run of it and is not measured. Or the reason why the tool
 * cannot do it.
 */
final class Job {

    static final int ANY_STATUS = -1;

    private final List<String> command;
    private final String cannot;
    private final Map<String, String> environment = new TreeMap<>();
    private String before = "";
    private Path input = Path.of("/dev/null");
    private int leastLines;
    private int status;

    private Job(List<String> command, String cannot) {
        this.command = command;
        this.cannot = cannot;
    }

    static Job of(List<String> command) {
        return new Job(List.copyOf(command), "");
    }

    static Job of(String... command) {
        return of(List.of(command));
    }

    static Job cannot(String why) {
        return new Job(List.of(), why);
    }

    /** Lines for a shell, run before each run of the command. */
    Job before(String lines) {
        this.before = lines;
        return this;
    }

    Job reading(Path file) {
        this.input = file;
        return this;
    }

    Job with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** An answer that is shorter is not the answer, and counts as a failure. */
    Job printing(int lines) {
        this.leastLines = lines;
        return this;
    }

    /** Ends with this status, rather than 0, when all is well; or with any. */
    Job ending(int with) {
        this.status = with;
        return this;
    }

    /** Why the tool cannot do it; empty where it can. */
    String cannot() {
        return cannot;
    }

    List<String> command() {
        return command;
    }

    /** The command with these words before it. */
    List<String> commandAfter(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(command);
        return all;
    }

    String before() {
        return before;
    }

    Path input() {
        return input;
    }

    Map<String, String> environment() {
        return environment;
    }

    int status() {
        return status;
    }

    int leastLines() {
        return leastLines;
    }
}
