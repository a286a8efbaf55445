package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Subject;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import} with the name of a format: entries from a file that daybook or another program wrote. */
final class ImportCommand implements Command {

    private final Importer importer;

    ImportCommand(Importer importer) {
        this.importer = importer;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("import " + importer.name(), importer.purpose(), description());
        spec.addPositional(Options.parameter(0, Options.FILE, importer.parameter(), null));
        importer.addOptions(spec);
        FileOptions.add(spec);
        return Options.examples(spec, importer.examples().toArray(new String[0]));
    }

    private String[] description() {
        List<String> description = new ArrayList<>(importer.description());
        description.add(
                "With --keep-file the file itself is kept as well, so that the entries can be held against it later. It is"
                        + " kept once however often it is imported, and not after words or bytes of it were redacted: it would"
                        + " bring them back. Standard input cannot be imported.");
        return description.toArray(new String[0]);
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.PARTLY, ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String name = call.parameter(
                0,
                "The file to import is missing.",
                "for example " + importer.examples().get(0).strip());
        if (name.equals("-")) {
            throw new DaybookException.Usage(
                    "An import does not read standard input: it reads its file twice, and keeps its name.",
                    "save what is to be imported as a file and name that");
        }
        try (LogStore log = FileOptions.log(call);
                OpenImport open = importer.open(call, Call.path(name), log.settings());
                ImportKeeper keeper = ImportKeeper.of(call, log, name, open.source())) {
            String subject = subject(call, log.subjects(), open.namesSubjects());
            if (FileOptions.isDry(call)) {
                open.tellHowItIsRead(call.out());
            }
            return FileOptions.run(call, log, open, subject, keeper);
        }
    }

    /** Returns who rows are about that name nobody. It must be known beforehand unless the rows say it themselves. */
    private static @Nullable String subject(Call call, List<Subject> subjects, boolean rowsSayIt) {
        if (rowsSayIt && call.option("--subject") == null && subjects.size() != 1) {
            return null;
        }
        return call.subject(subjects);
    }
}
