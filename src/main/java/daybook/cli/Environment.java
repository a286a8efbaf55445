package daybook.cli;

import daybook.terminal.TerminalProbe;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that comes from outside the program, handed in by main and by tests.
 *
 * @param out standard output, unbuffered and reporting failures
 * @param variables a variable's value, or null where it is not set
 * @param clock the system's clock in the machine's time zone
 */
public record Environment(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Function<String, @Nullable String> variables,
        Clock clock,
        TerminalProbe probe) {

    /** A variable that is set and not empty, else null. */
    @Nullable
    String variable(String name) {
        String value = variables.apply(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
