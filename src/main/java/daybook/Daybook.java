package daybook;

import daybook.cli.Cli;
import daybook.cli.Environment;
import daybook.cli.command.Commands;
import daybook.platform.CommandLine;
import daybook.platform.MachineClock;
import daybook.platform.Platform;
import daybook.store.sqlite.SqliteLogs;
import daybook.terminal.ConsoleInput;
import daybook.terminal.ConsoleOutput;
import daybook.terminal.SystemProbe;
import daybook.terminal.WindowsProbe;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;

/** The program's entry point: the real streams, environment, clock and zone, and nothing else. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        // A FileInputStream asks for its position, which a pipe does not have.
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Platform platform = Platform.current();
        Clock clock = new MachineClock(platform);
        if (platform.isWindows()) {
            exit(onWindows(args, in, out, err, platform, clock));
            return;
        }
        Environment environment = new Environment(in, out, err, platform, clock, new SystemProbe(), new SqliteLogs());
        exit(new Cli(new Commands(), environment).run(args).code());
    }

    /** Success needs no word for it, where nothing else is running: Java 21 and later set up a logger for every word, in 2 ms. */
    private static void exit(int code) {
        if (code != 0 || Thread.activeCount() > 1) {
            System.exit(code);
        }
    }

    private static int onWindows(
            String[] args, InputStream in, OutputStream out, OutputStream err, Platform platform, Clock clock) {
        String typed = platform.variable("DAYBOOK_COMMAND_LINE");
        String[] whole = typed == null ? args : CommandLine.whole(args, typed);
        WindowsProbe probe = WindowsProbe.ofThisProcess(platform.variables());
        Charset console = probe.console();
        Environment environment = console == null
                ? new Environment(in, out, err, platform, clock, probe, new SqliteLogs())
                : new Environment(
                        new ConsoleInput(in, console),
                        ConsoleOutput.of(out, console),
                        ConsoleOutput.of(err, console),
                        platform,
                        clock,
                        probe,
                        new SqliteLogs());
        return new Cli(new Commands(), environment).run(whole).code();
    }
}
