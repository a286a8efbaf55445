package daybook.doctor;

import daybook.log.Settings;
import daybook.platform.MachineZone;
import daybook.store.Engine;
import daybook.store.JournalFinding;
import daybook.store.LogStore;
import daybook.store.Logs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything around a log, in the order in which it is shown. */
public final class Examination {

    private final Logs logs;
    private final Path file;
    private final Clock clock;
    private final MachineZone machine;

    /**
     * @param logs of the engine in use
     * @param file where the log is, or should be
     * @param clock the machine's clock
     * @param machine the machine's zone
     */
    public Examination(Logs logs, Path file, Clock clock, MachineZone machine) {
        this.logs = logs;
        this.machine = machine;
        this.file = file.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** What can be said whether or not there is a log. */
    public List<Symptom> program(String version, String java, String system) {
        List<Symptom> findings = new ArrayList<>();
        findings.add(Symptom.ok("daybook", version));
        findings.add(Symptom.ok("java", java + " on " + system));
        return findings;
    }

    /** What can be said of SQLite. */
    public Symptom engine(Engine engine) {
        if (engine.missing().isEmpty()) {
            return Symptom.ok("sqlite", engine.version() + ", built with what a log needs");
        }
        return Symptom.problem(
                "sqlite",
                engine.version() + ", built without " + String.join(", ", engine.missing()),
                "use the SQLite that comes with daybook");
    }

    /**
     * What an interrupted program left beside the log.
     *
     * @param journal what was found of its journal
     */
    public Symptom leftBehind(JournalFinding journal) {
        return new FileChecks(file).leftBehind(journal, logs);
    }

    /** What can be said of the log and its place. */
    public List<Symptom> log(LogStore log) {
        List<Symptom> findings = new ArrayList<>();
        FileChecks files = new FileChecks(file);
        findings.add(files.size());
        findings.add(Symptom.ok("records", log.head().records() + ", format 1"));
        findings.add(files.fileSystem());
        findings.add(files.synchronisation());
        findings.add(files.permissions());
        findings.add(files.folder());
        findings.add(files.space());
        findings.add(CopyChecks.copies(file, logs));
        Settings settings = log.settings();
        findings.add(TimeChecks.zone(machine, settings.zone(), clock.instant()));
        findings.add(TimeChecks.clock(clock.instant(), log.head().latest(), settings.zone()));
        findings.add(SafetyChecks.backup(file, logs, log, clock.instant()));
        findings.add(SafetyChecks.checkpoint(log));
        return findings;
    }
}
