package daybook.cli.command;

import daybook.bundle.BundleContents;
import daybook.bundle.BundleReader;
import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.RecordNumber;
import daybook.log.Saved;
import daybook.log.Subject;
import daybook.store.ForeignLog;
import daybook.store.LogStore;
import daybook.store.Merge;
import daybook.store.Merged;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import bundle}: a colleague's log read beside this one, as one timeline; its chain is kept apart and as it is. */
final class ImportBundleCommand implements Command {

    private static final int LONGEST_LABEL = 60;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "import bundle",
                "Bring in a colleague's log, to read alongside yours.",
                "Takes what daybook export bundle made of another log. All of it is checked first. Its entries then stand in the timeline,"
                        + " the exports and the flags, marked with the log that they come from: B12 is entry 12 of log B. They are"
                        + " corrected in their own log; a later bundle of it adds what is new, and removes what was redacted there."
                        + " The same bundle again adds nothing.");
        spec.addPositional(Options.parameter(0, Options.FILE, "The bundle: a folder or a zip.", null));
        spec.addOption(Options.values(
                "--subject",
                "THEIRS=OURS",
                "Who a subject of theirs is here. Has to be said for each, the same code or not. Repeatable.",
                null));
        spec.addOption(Options.value(
                "--label", "NAME", "What to call the log; otherwise its recorder, where the bundle names one."));
        spec.addOption(Options.flag("--dry-run", "Save nothing; check the bundle and show what it holds."));
        return Options.examples(
                spec,
                "  daybook import bundle from-dr-b.zip --dry-run",
                "  daybook import bundle from-dr-b.zip --subject P1=P1 --label \"Dr B\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Path path = Call.path(call.parameter(
                0, "The bundle to import is missing.", "name the folder or the zip that you were given"));
        boolean dry = call.flag("--dry-run");
        try (LogStore log = dry ? call.toRead() : call.toWrite();
                BundleReader bundle = open(call, path)) {
            BundleContents contents = bundle.contents();
            sayDroppings(call, bundle.droppings());
            if (contents.head().log().equals(log.settings().logId())) {
                throw new DaybookException.Usage(
                        path + " is a bundle of this very log.",
                        "its entries are here already; daybook restore brings back a backup");
            }
            ForeignLog known = known(log, contents.head().log());
            if (dry) {
                show(call, contents, known, log);
                return ExitStatus.DONE;
            }
            Merge merge = new Merge(
                    String.valueOf(path.toAbsolutePath().normalize().getFileName()),
                    contents.sha256(),
                    label(call.option("--label"), contents, known, log),
                    subjects(call, contents, known, log.subjects()),
                    call.recorder(log.settings()));
            Merged merged = log.write(writer -> {
                Merged made = writer.merge(bundle, merge);
                if (made.removedFacts() + made.removedFiles() > 0) {
                    LegalHold.refuseRemoval(log);
                }
                return made;
            });
            said(call, log, merged);
        }
        return ExitStatus.DONE;
    }

    private static void sayDroppings(Call call, List<String> names) {
        if (!names.isEmpty()) {
            call.say("Left out: " + names.get(0) + (names.size() == 1 ? "" : " and " + (names.size() - 1) + " more")
                    + ", put there by macOS or Windows and not part of the bundle.");
        }
    }

    private static BundleReader open(Call call, Path path) {
        try (Progress progress = call.progress("checked", "bytes")) {
            return BundleReader.open(path, progress::update);
        }
    }

    private static @Nullable ForeignLog known(LogStore log, String id) {
        for (ForeignLog each : log.foreignLogs()) {
            if (each.log().equals(id)) {
                return each;
            }
        }
        return null;
    }

    private static String label(
            @Nullable String typed, BundleContents contents, @Nullable ForeignLog known, LogStore log) {
        if (typed != null) {
            FactCheck.whole("label", typed);
            if (typed.isBlank() || typed.length() > LONGEST_LABEL) {
                throw new DaybookException.Usage(
                        "A label is a short name, of at most " + LONGEST_LABEL + " characters.",
                        "name whose log it is, such as --label \"Dr B\"");
            }
            return typed;
        }
        if (known != null) {
            return known.label();
        }
        String recorder = contents.recorder();
        return recorder != null && !recorder.isBlank() && recorder.length() <= LONGEST_LABEL
                ? recorder
                : "log " + RecordNumber.letters(log.foreignLogs().size() + 1);
    }

    /** Who each subject of theirs is here: as it was said before, and as it is said now. Nobody is ever guessed. */
    private static Map<String, String> subjects(
            Call call, BundleContents contents, @Nullable ForeignLog known, List<Subject> ours) {
        Map<String, String> said = new TreeMap<>();
        for (String each : call.options("--subject")) {
            int equals = each.indexOf('=');
            String theirs = equals < 0 ? each : each.substring(0, equals);
            if (equals < 1 || equals == each.length() - 1) {
                throw new DaybookException.Usage(
                        "\"" + each + "\" does not say who is who.",
                        "write it like --subject P1=P2: theirs, then ours");
            }
            if (!contents.subjects().containsKey(theirs)) {
                throw new DaybookException.Usage(
                        "The bundle tells of no subject " + theirs + ".", "theirs: " + counted(contents));
            }
            if (said.put(theirs, Call.known(each.substring(equals + 1), ours)) != null) {
                throw new DaybookException.Usage("--subject says twice who " + theirs + " is.", "say it once");
            }
        }
        Map<String, String> all = new TreeMap<>(known == null ? Map.of() : known.subjects());
        all.putAll(said);
        List<String> missing = new ArrayList<>();
        for (String theirs : contents.subjects().keySet()) {
            if (!all.containsKey(theirs)) {
                missing.add(theirs);
            }
        }
        if (!missing.isEmpty()) {
            throw new DaybookException.Usage(
                    "Who " + (missing.size() == 1 ? "is " : "are ") + English.list(missing)
                            + " of the bundle in this log? The same code can mean a different person.",
                    "say so for each with --subject THEIRS=OURS. Theirs: " + counted(contents) + ". Ours: "
                            + codes(ours));
        }
        return all;
    }

    private static String counted(BundleContents contents) {
        List<String> subjects = new ArrayList<>();
        for (Map.Entry<String, Long> each : contents.subjects().entrySet()) {
            subjects.add(each.getKey() + " (" + English.entries(each.getValue()) + ")");
        }
        return subjects.isEmpty() ? "none" : String.join(", ", subjects);
    }

    private static String codes(List<Subject> subjects) {
        List<String> codes = Subject.codes(subjects);
        return codes.isEmpty() ? "none yet; daybook subject add CODE adds one" : String.join(", ", codes);
    }

    private static void show(Call call, BundleContents contents, @Nullable ForeignLog known, LogStore log) {
        List<String> lines = new ArrayList<>();
        lines.add("The bundle holds: its files, its chain and its facts are as they were recorded.");
        lines.add("Log " + contents.head().log() + ", "
                + English.count(contents.head().records(), "record") + ", head "
                + contents.head().hash());
        lines.add("Given: " + English.entries(contents.entries()) + ", " + English.count(contents.facts(), "fact"));
        lines.add("Its subjects: " + counted(contents) + ". Ours: " + codes(log.subjects()));
        if (contents.recorder() != null) {
            lines.add("Its recorder: " + contents.recorder());
        }
        for (String each : contents.filters()) {
            lines.add("Chosen by its sender: " + each);
        }
        if (!contents.withheld().isEmpty()) {
            lines.add("Withheld by its sender: " + String.join(", ", contents.withheld()));
        }
        lines.add(
                known == null
                        ? "Nothing of this log is kept here yet."
                        : "Kept here already as log " + known.letters() + " (" + known.label() + "), up to its record "
                                + known.records() + ".");
        for (String line : lines) {
            call.out().line(SafeText.of(line));
        }
        call.say(Saved.NOTHING.sentence());
    }

    private static void said(Call call, LogStore log, Merged merged) {
        ForeignLog now = merged.log();
        String name = "log " + now.letters() + " (" + now.label() + ")";
        if (!merged.changed()) {
            print(call, "Nothing is new: all of it is kept here already as " + name + ".");
            return;
        }
        String saved = "The bundle is imported, as record " + now.importId();
        if (merged.removedFacts() + merged.removedFiles() > 0) {
            call.saved(saved + ", but parts of the file that are not used may still hold what was redacted.");
            log.compact();
        }
        call.saved(saved + "; do not import it again.");
        print(
                call,
                "Imported as " + name + ", record " + now.importId() + ": "
                        + English.count(merged.records(), "new record") + ", "
                        + English.count(merged.facts(), "new fact") + ", "
                        + English.count(merged.files(), "new file") + ". "
                        + English.entries(merged.entries()) + " of it can be read now.");
        if (merged.removedFacts() + merged.removedFiles() > 0) {
            print(
                    call,
                    "Redacted there since, and removed here too: "
                            + English.count(merged.removedFacts(), "fact") + ", "
                            + English.count(merged.removedFiles(), "file") + ".");
        }
    }

    private static void print(Call call, String line) {
        if (!call.quiet()) {
            call.out().line(SafeText.of(line));
        }
    }
}
