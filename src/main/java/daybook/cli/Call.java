package daybook.cli;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Saved;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.platform.LogPlace;
import daybook.platform.MachineClock;
import daybook.platform.MachineZone;
import daybook.platform.TypedPath;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.Logs;
import daybook.terminal.Output;
import daybook.terminal.Progress;
import daybook.terminal.Screen;
import daybook.terminal.Terminal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One call of a command: what was typed, and the world around it. */
public final class Call {

    private final ParseResult parsed;
    private final Environment environment;
    private final Terminal terminal;
    private final SavedSoFar outcome;
    private final Screen screen;

    Call(ParseResult parsed, Environment environment, Terminal terminal, SavedSoFar outcome) {
        this.parsed = parsed;
        this.environment = environment;
        this.terminal = terminal;
        this.outcome = outcome;
        this.screen = new Screen(terminal, flag("--plain"), flag("--quiet"));
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Returns the screen that texts are written to. */
    public Screen screen() {
        return screen;
    }

    /** Starts progress in words such as {@code checked 12,000 records}. */
    public Progress progress(String before, String after) {
        return screen.progress(before, after);
    }

    public Output out() {
        return terminal.out();
    }

    public Clock clock() {
        return environment.clock();
    }

    public Environment environment() {
        return environment;
    }

    /**
     * Writes into the log, all of it or nothing, and remembers that it is saved before anything else can fail.
     *
     * @param saved the sentence for the message when something fails after that
     */
    public <T> T write(LogStore log, Function<LogWriter, T> work, Function<T, String> saved) {
        T result = log.write(work);
        outcome.saved(saved.apply(result));
        log.requireInPlace();
        return result;
    }

    /** Says what is saved from now on, for the message when something fails after that. */
    public void saved(String sentence) {
        outcome.saved(sentence);
    }

    /** Files are going to be written: a message about what fails before one is there says so. */
    public void writes() {
        outcome.nothing(Saved.NOTHING_WRITTEN);
    }

    /** Says in which zone records are made where the machine does not say its own. */
    public void recordIn(ZoneId zone) {
        if (environment.clock() instanceof MachineClock machine) {
            machine.otherwise(zone);
        }
    }

    /** The machine's zone, or why it is not known. */
    public MachineZone machineZone() {
        return environment.clock() instanceof MachineClock machine
                ? machine.machineZone()
                : new MachineZone(environment.clock().getZone());
    }

    /** The moment as the machine's clock has it. */
    public Instant now() {
        return environment.clock().instant();
    }

    /** Returns the reader of times that a person types. */
    public WhenReader times(Settings settings) {
        return new WhenReader(now(), settings.zone(), settings.dateOrder());
    }

    /** An option's value, or null when it was not given. */
    public @Nullable String option(String name) {
        return parsed.matchedOptionValue(name, (String) null);
    }

    /** All values of an option that may be given several times. */
    public List<String> options(String name) {
        List<String> values = parsed.matchedOptionValue(name, (List<String>) null);
        return values == null ? List.of() : values;
    }

    /** The command as it is typed, such as {@code daybook note}. */
    public String name() {
        return parsed.commandSpec().name();
    }

    /** The words that were typed after the command. */
    public List<String> typed() {
        return parsed.originalArgs();
    }

    /** Whether the command has that option at all. */
    public boolean knows(String name) {
        return parsed.commandSpec().findOption(name) != null;
    }

    public boolean flag(String name) {
        return parsed.hasMatchedOption(name);
    }

    public boolean quiet() {
        return screen.quiet();
    }

    public boolean json() {
        return parsed.commandSpec().findOption("--json") != null && flag("--json");
    }

    /** A parameter by its place, or null when it was not given. */
    public @Nullable String parameter(int index) {
        return parsed.matchedPositionalValue(index, (String) null);
    }

    /** All parameters from a place on, of a command that takes any number of them. */
    public List<String> parameters(int from) {
        List<String> values = parsed.matchedPositionalValue(from, (List<String>) null);
        return values == null ? List.of() : values;
    }

    /** A parameter that has to be there. */
    public String parameter(int index, String missing, String hint) {
        String value = parameter(index);
        if (value == null) {
            throw new DaybookException.Usage(missing, hint);
        }
        return value;
    }

    /** Where the log is. */
    public Path file() {
        String given = option("--file");
        if (given == null) {
            given = environment.variable("DAYBOOK_FILE");
        }
        if (given != null) {
            return path(given);
        }
        return LogPlace.of(environment.platform());
    }

    public static Path path(String name) {
        return TypedPath.of(FileSystems.getDefault(), name);
    }

    /** The logs of the engine in use. */
    public Logs logs() {
        return environment.logs();
    }

    public LogStore toRead() {
        return opened(logs().toRead(file()));
    }

    /** Opens the log to show what is in it. What is not as it was recorded is told when the command has ended. */
    public LogStore toShow() {
        LogStore log = opened(logs().toShow(file()));
        outcome.shows(log.shown());
        return log;
    }

    /** Opens the log to add to it. Where the clock is plainly wrong that is said first, and asked about at a terminal. */
    public LogStore toWrite() {
        LogStore log = opened(logs().toWrite(file(), sealer()));
        try {
            recordIn(log.settings().zone());
            Instant latest = log.head().latest();
            if (ClockWarning.isNeeded(now(), latest)) {
                ClockWarning.say(this, latest, log.settings().zone());
            }
            return log;
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** Says what an interrupted program left, and what became of it. */
    private LogStore opened(LogStore log) {
        String notice = log.notice();
        if (notice != null) {
            say(notice);
        }
        return log;
    }

    public Sealer sealer() {
        return new Sealer(environment.clock(), new SecureSalts());
    }

    /** Who writes; null when nobody is named anywhere. */
    public @Nullable String recorder(@Nullable Settings settings) {
        String name = option("--as");
        if (name == null) {
            name = environment.variable("DAYBOOK_AS");
        }
        if (name == null && settings != null) {
            name = settings.recorder();
        }
        if (name != null && name.isBlank()) {
            throw new DaybookException.Usage("A blank name does not say who writes.", "give a name with --as NAME");
        }
        return name == null ? null : FactCheck.name("recorder", name);
    }

    /** The subject that is meant: the one named, else the only one of the log. */
    public String subject(List<Subject> subjects) {
        String code = option("--subject");
        if (code != null) {
            return known(code, subjects);
        }
        if (subjects.size() == 1) {
            return subjects.get(0).code();
        }
        if (subjects.isEmpty()) {
            throw new DaybookException.Usage(
                    "Nobody is in this log yet.", "add one first, by a short code: daybook subject add P1");
        }
        throw new DaybookException.Usage(
                "This log has several subjects, so it is not known whom this is about.",
                "say which with --subject: " + String.join(", ", Subject.codes(subjects)));
    }

    /** The subject named with --subject, or null when none is. */
    public @Nullable String subjectIfNamed(List<Subject> subjects) {
        String code = option("--subject");
        return code == null ? null : known(code, subjects);
    }

    public static String known(String code, List<Subject> subjects) {
        for (Subject subject : subjects) {
            if (subject.code().equals(code)) {
                return code;
            }
        }
        DaybookException.Usage unknown = FactCheck.unknown("subject", code, Subject.codes(subjects));
        throw new DaybookException.NotFound(
                "This log has no subject \"" + code + "\".",
                subjects.isEmpty()
                        ? "add it first: daybook subject add " + code
                        : unknown.hint() + "; a new one is added with daybook subject add");
    }

    /** An order of day and month that a person typed. */
    public static DateOrder dateOrder(String typed) {
        return DateOrder.of(typed)
                .orElseThrow(() -> FactCheck.unknown("date order", typed, daybook.log.Words.all(DateOrder.values())));
    }

    /** Says something that is not data: on standard error, unless --quiet was given. */
    public void say(String message) {
        screen.say(message);
    }
}
