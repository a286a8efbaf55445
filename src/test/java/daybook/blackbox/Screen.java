package daybook.blackbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A terminal at which a test sits: what it waits for, what it types then, and what was shown in the end. */
final class Screen {

    private final Program program;
    private final int rows;
    private final int columns;
    private final List<List<String>> steps = new ArrayList<>();

    private Screen(Program program, int rows, int columns) {
        this.program = program;
        this.rows = rows;
        this.columns = columns;
    }

    /** The program at a terminal of 24 lines of 80 columns. */
    static Screen of(Program program) {
        return of(program, 24, 80);
    }

    static Screen of(Program program, int rows, int columns) {
        Tools.assume("python3");
        return new Screen(program.with("TERM", "xterm"), rows, columns);
    }

    /** The same with a variable set. */
    Screen with(String variable, String value) {
        Screen screen = new Screen(program.with(variable, value), rows, columns);
        screen.steps.addAll(steps);
        return screen;
    }

    /** Types something once some words have been shown after all that was waited for before. */
    Screen after(String shown, String typed) {
        Screen screen = new Screen(program, rows, columns);
        screen.steps.addAll(steps);
        screen.steps.add(List.of(shown, typed));
        return screen;
    }

    /** Runs the program to its end. Stdout of the run is what the terminal showed, without its control sequences. */
    Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(script(), Integer.toString(rows), Integer.toString(columns)));
        all.add("daybook");
        all.addAll(List.of(arguments));
        return plain(start(all));
    }

    /** Runs a shell script there. */
    Run shell(String script) {
        return plain(
                start(List.of(script(), Integer.toString(rows), Integer.toString(columns), "/bin/sh", "-c", script)));
    }

    private Run start(List<String> arguments) {
        return program.withStdin(Logs.JSON.writeValueAsString(steps))
                .shell("exec python3 \"$@\"", arguments.toArray(new String[0]));
    }

    private static String script() {
        return Path.of("src/test/resources/daybook/blackbox/screen.py")
                .toAbsolutePath()
                .toString();
    }

    private static Run plain(Run run) {
        return run.withOut(run.out()
                .replaceAll("\u001B(\\[[0-9;?]*[ -/]*[@-~]|[=>()][0-9A-Z]?)", "")
                .replace("\r", ""));
    }
}
