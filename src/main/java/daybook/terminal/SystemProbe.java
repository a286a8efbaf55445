package daybook.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks the operating system without native code.
 *
 * <p>{@code System.console()} cannot tell: from JDK 22 on it is there even when everything is redirected, and before that
 * it is missing when any one stream is. Linux names what a descriptor leads to under {@code /proc}; elsewhere the shell's
 * {@code test -t} looks at the descriptors it inherits. The width is {@code stty}'s, from the controlling terminal.
 */
public final class SystemProbe implements TerminalProbe {
    private static final String[] TERMINALS = {"/dev/pts/", "/dev/tty", "/dev/console", "/dev/hvc", "/dev/lxc/"};
    private static final String SHELL_TEST =
            "s=0; [ -t 0 ] && s=1; [ -t 1 ] && s=$((s+2)); [ -t 2 ] && s=$((s+4)); exit $s";
    private static final long PATIENCE_MILLIS = 500;

    private final Path descriptors;
    private final File terminal;
    private int shellAnswer = -1;
    private @Nullable String size;

    /** Creates a probe of the terminal that this process was started in. */
    public SystemProbe() {
        this(Path.of("/proc/self/fd"), new File("/dev/tty"));
    }

    SystemProbe(Path descriptors, File terminal) {
        this.descriptors = descriptors;
        this.terminal = terminal;
    }

    @Override
    public boolean isTerminal(int descriptor) {
        String target = targetOf(descriptor);
        return target == null ? shellSaysTerminal(descriptor) : namesTerminal(target);
    }

    /** Whether what a descriptor leads to is a terminal device, even one whose window has been closed since. */
    static boolean namesTerminal(String target) {
        for (String each : TERMINALS) {
            if (target.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** What the descriptor leads to; null where the system does not say, empty for a descriptor that is closed. */
    private @Nullable String targetOf(int descriptor) {
        try {
            return Files.readSymbolicLink(descriptors.resolve(Integer.toString(descriptor)))
                    .toString();
        } catch (IOException | UnsupportedOperationException e) {
            return Files.isDirectory(descriptors) ? "" : null;
        }
    }

    private boolean shellSaysTerminal(int descriptor) {
        if (shellAnswer < 0) {
            shellAnswer = askShell();
        }
        return ((shellAnswer >> descriptor) & 1) != 0;
    }

    private static int askShell() {
        try {
            Process shell =
                    new ProcessBuilder("/bin/sh", "-c", SHELL_TEST).inheritIO().start();
            return finished(shell) && shell.exitValue() < 8 ? shell.exitValue() : 0;
        } catch (IOException e) {
            return 0; // without a shell nothing can be asked for: treated as redirected, which never prompts or colours
        }
    }

    @Override
    public int columns() {
        return columnsOf(size());
    }

    @Override
    public int rows() {
        return rowsOf(size());
    }

    /** Lines and columns as {@code stty size} gives them, asked for once; empty where it does not. */
    private String size() {
        if (size == null) {
            size = askSize();
        }
        return size;
    }

    private String askSize() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!finished(stty) || stty.exitValue() != 0) {
                return "";
            }
            return new String(stty.getInputStream().readNBytes(64), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean finished(Process process) {
        try {
            if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** The second number of {@code 24 80}, 0 if it is none. */
    static int columnsOf(String size) {
        int blank = size.indexOf(' ');
        return blank < 0 ? 0 : Terminal.number(size.substring(blank + 1).strip());
    }

    /** The first number of {@code 24 80}, 0 if it is none. */
    static int rowsOf(String size) {
        int blank = size.indexOf(' ');
        return blank < 0 ? 0 : Terminal.number(size.substring(0, blank));
    }
}
