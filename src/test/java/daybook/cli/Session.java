package daybook.cli;

import daybook.cli.command.Commands;
import daybook.store.sqlite.SqliteLogs;
import daybook.terminal.TerminalProbe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Commands run one after the other on one log, in this process, by a clock that a test sets. */
public final class Session {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Path log;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private int columns = 80;
    private String out = "";
    private String err = "";

    private Session(Path log) {
        this.log = log;
    }

    /** A log about P1, kept by Dr A in London, made on 1 January 2026. */
    public static Session about(Path folder, String... subjects) {
        Session session = new Session(folder.resolve("log.daybook"));
        session.at("2026-01-01T09:00:00Z");
        session.ok("init", "--recorder", "Dr A", "--zone", "Europe/London");
        for (String subject : subjects) {
            session.ok("subject", "add", subject);
        }
        return session.at("2026-11-22T12:00:00Z");
    }

    /** A log that is there. */
    public static Session of(Path log) {
        return new Session(log);
    }

    /** Sets the clock. */
    public Session at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Session wide(int newColumns) {
        columns = newColumns;
        return this;
    }

    /** Runs a command that has to succeed, and gives back what it printed. */
    public String ok(String... arguments) {
        int status = run(arguments);
        if (status != 0) {
            throw new AssertionError("exit status " + status + ": " + String.join(" ", arguments) + "\n" + err);
        }
        return out;
    }

    /** Runs a command and gives back its exit status. */
    public int run(String... arguments) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        Map<String, String> variables =
                Map.of("DAYBOOK_FILE", log.toString(), "COLUMNS", Integer.toString(columns), "HOME", "/nowhere");
        Environment environment = new Environment(
                new ByteArrayInputStream(new byte[0]),
                stdout,
                stderr,
                new daybook.platform.Platform(
                        daybook.platform.Family.LINUX, variables::get, java.nio.file.FileSystems.getDefault()),
                Clock.fixed(now, LONDON),
                new Nobody(),
                new SqliteLogs());
        int status = new Cli(new Commands(), environment).run(arguments).code();
        out = stdout.toString(StandardCharsets.UTF_8);
        err = stderr.toString(StandardCharsets.UTF_8);
        return status;
    }

    public String out() {
        return out;
    }

    public String err() {
        return err;
    }

    /** Adds an incident, without reading standard input. */
    public Session incident(String kind, String when, String... more) {
        return with(new String[] {"add", kind, "-m", "It happened.", "--at", when, "-q"}, more);
    }

    /** Adds a step. */
    Session step(String step, String when, String... more) {
        return with(new String[] {"step", step, "--at", when, "-m", "Done.", "-q"}, more);
    }

    private Session with(String[] first, String[] more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        ok(all);
        return this;
    }

    private static final class Nobody implements TerminalProbe {
        @Override
        public boolean isTerminal(int descriptor) {
            return false;
        }

        @Override
        public int columns() {
            return 0;
        }
    }
}
