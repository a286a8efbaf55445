package daybook.cli;

import daybook.platform.Platform;
import daybook.store.Logs;
import daybook.terminal.TerminalProbe;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Everything that comes from outside the program, handed in by main and by tests.
 *
 * @param out standard output, unbuffered and reporting failures
 * @param platform the operating system, with its variables and its files
 * @param clock the system's clock in the machine's time zone
 * @param logs the factory of the engine in use
 */
public record Environment(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Platform platform,
        Clock clock,
        TerminalProbe probe,
        Logs logs) {

    /** A variable that is set and not empty, else null. */
    public @Nullable String variable(String name) {
        return platform.variable(name);
    }
}
