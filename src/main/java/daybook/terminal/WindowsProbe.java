package daybook.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks Windows without native code. It tells one thing only: whether standard input and standard output are both a console. Standard
 * error is taken to be one then; where it is redirected on its own, {@code --no-input} and {@code --color never} say so.
 */
public final class WindowsProbe implements TerminalProbe {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int MOST_BYTES = 4_096;

    private final @Nullable Charset console;
    private final Function<String, @Nullable String> environment;
    private @Nullable String mode;

    WindowsProbe(@Nullable Charset console, Function<String, @Nullable String> environment) {
        this.console = console;
        this.environment = environment;
    }

    /** Returns a probe of the console that this process was started in. */
    @SuppressWarnings("SystemConsoleNull") // It can be again, by the property.
    public static WindowsProbe ofThisProcess(Function<String, @Nullable String> environment) {
        // From 22 on Java would otherwise give a console of its own making, whether or not there is one.
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        return new WindowsProbe(console == null ? null : console.charset(), environment);
    }

    /** The console's code page, in which it sends what is typed and shows what is written; null where there is no console. */
    public @Nullable Charset console() {
        return console;
    }

    @Override
    public boolean isTerminal(int descriptor) {
        return console != null;
    }

    @Override
    public boolean hasShell() {
        return false;
    }

    @Override
    public int columns() {
        if (console == null) {
            return 0;
        }
        if (mode == null) {
            mode = askMode();
        }
        return columnsOf(mode);
    }

    /** By its full name: a program of that name in the folder that somebody works in would be started before it. */
    private String askMode() {
        String windows = environment.apply("SystemRoot");
        if (windows == null || windows.isEmpty()) {
            return "";
        }
        try {
            Process process = new ProcessBuilder(windows + "\\System32\\mode.com", "con")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            return said;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The second number of what {@code mode con} prints: the words are in Windows' own language, the order is not. */
    static int columnsOf(String said) {
        int numbers = 0;
        int i = 0;
        while (i < said.length()) {
            int start = i;
            while (i < said.length() && said.charAt(i) >= '0' && said.charAt(i) <= '9') {
                i++;
            }
            if (i > start && ++numbers == 2) {
                return Terminal.number(said.substring(start, i));
            }
            i = Math.max(i, start + 1);
        }
        return 0;
    }
}
