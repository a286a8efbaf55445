package daybook;

import daybook.cli.Cli;
import daybook.cli.Environment;
import daybook.terminal.SystemProbe;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneId;

/** The program's entry point: the real streams, environment, clock and zone, and nothing else. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        Environment environment = new Environment(
                // A FileInputStream asks for its position, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System::getenv,
                Clock.system(ZoneId.systemDefault()),
                new SystemProbe());
        System.exit(new Cli(environment).run(args).code());
    }
}
