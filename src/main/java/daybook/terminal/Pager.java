package daybook.terminal;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The program that shows long output a page at a time, and whether there is one. */
final class Pager {
    private static final String USUAL = "less";

    /** What makes a command more than a program and its arguments, so that only the shell can tell what it starts. */
    private static final String SHELL_SIGNS = "|&;<>()$`\\\"'*?[#~=%{}!\t\n";

    private final String command;

    private Pager(String command) {
        this.command = command;
    }

    /**
     * The pager that the environment asks for: {@code DAYBOOK_PAGER}, else {@code PAGER}, else {@code less}. None where that is
     * empty or {@code cat}, where no such program is found, and on a terminal that cannot move its cursor.
     */
    static @Nullable Pager of(Function<String, @Nullable String> environment) {
        String term = environment.apply("TERM");
        if (term == null || term.isEmpty() || term.equals("dumb")) {
            return null;
        }
        String command = environment.apply("DAYBOOK_PAGER");
        if (command == null) {
            command = environment.apply("PAGER");
        }
        command = command == null ? USUAL : command.strip();
        if (command.isEmpty() || command.equals("cat") || !isThere(command, environment.apply("PATH"))) {
            return null;
        }
        return new Pager(command);
    }

    private static boolean isThere(String command, @Nullable String path) {
        for (int i = 0; i < command.length(); i++) {
            if (SHELL_SIGNS.indexOf(command.charAt(i)) >= 0) {
                return true;
            }
        }
        int blank = command.indexOf(' ');
        String program = blank < 0 ? command : command.substring(0, blank);
        if (program.indexOf('/') >= 0) {
            return isProgram(new File(program));
        }
        int start = 0;
        String folders = path == null ? "" : path;
        while (start <= folders.length()) {
            int end = folders.indexOf(':', start);
            end = end < 0 ? folders.length() : end;
            if (end > start && isProgram(new File(folders.substring(start, end), program))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isProgram(File file) {
        return file.isFile() && file.canExecute();
    }

    /** Starts it on this process's screen; what it is to show is written to its standard input. */
    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        // F: nothing to turn on one page; R: colours; X: what was read stays on the screen.
        environment.putIfAbsent("LESS", "FRX");
        // What somebody searched for in the log is no file's business.
        environment.putIfAbsent("LESSHISTFILE", "-");
        return builder.start();
    }
}
