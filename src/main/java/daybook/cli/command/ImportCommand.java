package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.Subject;
import daybook.store.LogStore;
import java.io.IOException;
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
        CommandSpec spec = Options.command(
                "import " + importer.name(),
                importer.purpose(),
                importer.description().toArray(new String[0]));
        spec.addPositional(Options.parameter(0, Options.FILE, importer.parameter(), null));
        importer.addOptions(spec);
        FileOptions.add(spec);
        return Options.examples(spec, importer.examples().toArray(new String[0]));
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
        try (LogStore log = FileOptions.log(call);
                OpenImport open = importer.open(call, Call.path(name), log.settings())) {
            String subject = subject(call, log.subjects(), open.namesSubjects());
            if (FileOptions.isDry(call)) {
                open.tellHowItIsRead(call.out());
            }
            return FileOptions.run(call, log, open, subject);
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
