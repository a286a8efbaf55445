package daybook.cli.command;

import daybook.cli.Call;
import daybook.evidence.EvidenceFile;
import daybook.evidence.EvidenceInput;
import daybook.evidence.References;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.FactCheck;
import daybook.log.NewEvidence;
import daybook.platform.Folders;
import daybook.store.LogWriter;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.view.EvidenceText;
import daybook.words.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files that a person names, on their way into the log: looked at before anything is asked or written, then read within the transaction
 * that saves them.
 */
final class Attachments implements AutoCloseable {

    static final String EXHIBIT =
            "The reference as an exhibit, such as AB/1; with several files the number goes up by one each time;"
                    + " AB/ uses the next free number.";

    static final String AGAIN = "--again";
    static final String DESCRIBE = "--describe";
    static final String SOURCE = "--source";

    private static final int LONGEST_NAME = 500;

    /** Pages, indexes and the journal take a little more than the bytes themselves. */
    private static final long SLACK = 4L << 20;

    private final Call call;
    private final @Nullable String reference;
    private final List<NewEvidence> files = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final @Nullable String shows;
    private final @Nullable String cameFrom;
    private long whole;

    private Attachments(Call call) {
        this.call = call;
        this.reference = call.option("--exhibit");
        this.shows = words(call, DESCRIBE);
        this.cameFrom = words(call, SOURCE);
    }

    private static @Nullable String words(Call call, String option) {
        String text = call.knows(option) ? call.option(option) : null;
        if (text == null) {
            return null;
        }
        FactCheck.whole(option, text);
        if (text.isBlank() || text.length() > FactCheck.LONGEST) {
            throw new DaybookException.Usage(
                    "The text of " + option + " is " + (text.isBlank() ? "blank." : "too long."),
                    "say it in a sentence, or leave " + option + " out");
        }
        return text;
    }

    /** Looks at files, each by its own name. */
    static Attachments of(Call call, List<String> paths) throws IOException {
        Attachments attaching = new Attachments(call);
        if (paths.isEmpty() && attaching.reference != null) {
            throw new DaybookException.Usage("--exhibit is given, but no file.", "name the file with --attach FILE");
        }
        for (String path : paths) {
            attaching.file(Call.path(path), null);
        }
        attaching.checkRoom();
        return attaching;
    }

    /** Looks at files of which one may be standard input and one may get another name. */
    static Attachments of(Call call, List<String> paths, @Nullable String name) throws IOException {
        if (name != null && paths.size() > 1) {
            throw new DaybookException.Usage(
                    "--name is one name for " + paths.size() + " files.", "attach the files one by one");
        }
        if (!paths.contains("-")) {
            Attachments attaching = new Attachments(call);
            for (String path : paths) {
                attaching.file(Call.path(path), name == null ? null : checked(name));
            }
            attaching.checkRoom();
            return attaching;
        }
        if (name == null || paths.size() > 1) {
            throw new DaybookException.Usage(
                    "What comes on standard input has no name.", "give it one: - with --name NAME, and no other file");
        }
        if (call.terminal().inIsTerminal()) {
            throw new DaybookException.Usage(
                    "Nothing is sent on standard input.",
                    "send the file's bytes: program | daybook attach ID - --name NAME");
        }
        Attachments attaching = new Attachments(call);
        attaching.files.add(new EvidenceInput(call.terminal().in(), checked(name)));
        return attaching;
    }

    /** Takes bytes that the program made itself, as a file of that name. */
    static Attachments of(Call call, byte[] bytes, String name) {
        Attachments attaching = new Attachments(call);
        attaching.files.add(new EvidenceInput(new ByteArrayInputStream(bytes), checked(name)));
        return attaching;
    }

    /** Looks at one more file and adds it. Returns its name. */
    String add(String path) throws IOException {
        file(Call.path(path), null);
        try {
            checkRoom();
        } catch (DaybookException e) {
            remove();
            throw e;
        }
        added.add(path);
        return path;
    }

    /** Removes the files that were added one by one. */
    void removeAdded() {
        while (!added.isEmpty()) {
            added.remove(added.size() - 1);
            remove();
        }
    }

    private void remove() {
        NewEvidence last = files.remove(files.size() - 1);
        whole -= last instanceof EvidenceFile file ? file.size() : 0;
        last.close();
    }

    /** Returns the names of the files that were added one by one. */
    List<String> added() {
        return List.copyOf(added);
    }

    private static String checked(String name) {
        FactCheck.whole("--name", name);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new DaybookException.Usage(
                    "The name is " + (name.isBlank() ? "blank." : "longer than " + LONGEST_NAME + " characters."),
                    "give the file's name with --name NAME");
        }
        return name;
    }

    private void file(Path path, @Nullable String name) throws IOException {
        EvidenceFile file = EvidenceFile.of(path, name);
        Path log = call.file();
        if (file.isSameAs(log) || file.isSameAs(log.resolveSibling(log.getFileName() + "-journal"))) {
            throw new DaybookException.Failed(
                    path + " is the log itself.", "keep a copy of the log with daybook backup", null);
        }
        files.add(file);
        whole += file.size();
    }

    private void checkRoom() throws IOException {
        Path log = call.file();
        if (files.isEmpty() || !Files.exists(log)) {
            return;
        }
        long needed = whole + whole / 32 + SLACK;
        long room = Folders.roomAt(log.toRealPath());
        if (room < needed) {
            throw new DaybookException.Failed(
                    "The disk is nearly full: " + Progress.grouped(needed) + " bytes are needed and "
                            + Progress.grouped(room) + " are free.",
                    "make room on that disk, or move the log to a larger one",
                    null);
        }
    }

    /** Saves the files with an entry. */
    List<Evidence> save(LogWriter writer, long id, @Nullable String recorder) {
        List<Evidence> saved = new ArrayList<>();
        Entry before = writer.find(id);
        List<Evidence> there = before == null ? List.of() : before.evidence();
        List<String> references =
                reference == null ? List.of() : References.of(reference, files.size(), writer.references());
        try (Progress progress = call.progress("read", "bytes")) {
            long done = 0;
            for (int i = 0; i < files.size(); i++) {
                String own = references.isEmpty() ? null : references.get(i);
                Evidence evidence = writer.attach(
                        id, new WatchedFile(files.get(i), progress, done, whole).told(shows, cameFrom), own, recorder);
                done += evidence.size();
                repeated(evidence, there, saved);
                saved.add(evidence);
            }
        }
        positions(saved);
        return saved;
    }

    private void positions(List<Evidence> saved) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String position = files.get(i).position();
            if (position != null) {
                found.add(saved.get(i).label() + " (position " + position + ")");
            }
        }
        if (!found.isEmpty()) {
            call.say(
                    English.list(found) + (found.size() == 1 ? " says where it was" : " say where they were")
                            + " taken. That goes out with the bytes; daybook export bundle --withhold position leaves them out.");
        }
    }

    /** Refuses a file that the entry has already, or says so where nothing was there before this command. */
    private void repeated(Evidence evidence, List<Evidence> there, List<Evidence> saved) {
        boolean refuses = call.knows(AGAIN) && !call.flag(AGAIN);
        for (Evidence each : there) {
            if (each.redacted() == null && each.sha256().equals(evidence.sha256()) && refuses) {
                throw new DaybookException.Usage(
                        "This entry has that file already, as " + each.label() + ": the same, byte for byte.",
                        "to keep it a second time, add " + AGAIN);
            }
        }
        for (Evidence each : saved) {
            if (each.sha256().equals(evidence.sha256())) {
                if (refuses) {
                    throw new DaybookException.Usage(
                            "Two of these files are the same, byte for byte.", "to keep both, add " + AGAIN);
                }
                call.say(evidence.label() + " is the same file as " + each.label() + ", byte for byte. Both are kept.");
            }
        }
    }

    /** Saves the files with an entry that this transaction made, and gives the entry with them. */
    Entry saveWith(LogWriter writer, Entry entry, @Nullable String recorder) {
        if (files.isEmpty()) {
            return entry;
        }
        save(writer, entry.id(), recorder);
        return Objects.requireNonNullElse(writer.find(entry.id()), entry);
    }

    /** What was kept, in a line. */
    static SafeText kept(Evidence evidence) {
        return SafeText.of("Kept " + evidence.label() + "  ")
                .plus(EvidenceText.name(evidence))
                .plus(SafeText.of(", " + EvidenceText.kind(evidence) + ", SHA-256 " + evidence.sha256()));
    }

    @Override
    public void close() {
        for (NewEvidence file : files) {
            file.close();
        }
    }
}
