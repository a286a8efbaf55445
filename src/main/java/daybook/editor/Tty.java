package daybook.editor;

import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * The terminal on standard input and standard error, which is where questions go; set by {@code stty}.
 *
 * <p>JLine's own search for a terminal would try native libraries first, and ask which streams are terminals by means that Java 17
 * and later forbid.
 */
final class Tty extends ExecPty {

    Tty() {
        super(new ExecTerminalProvider(), SystemStream.Error, "/dev/tty");
    }
}
