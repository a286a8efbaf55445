package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A format that entries can be imported from: what help says about it, its own options, and how its rows are opened. A new one is a class
 * and a line in {@link Importers}.
 */
interface Importer {

    /** Returns the name of its command after {@code import}. */
    String name();

    /** Returns what its command does, in a sentence. */
    String purpose();

    /** Returns what else help says about it, a paragraph each. */
    List<String> description();

    /** Returns what its parameter names, in a sentence. */
    String parameter();

    /** Adds the options that no other importer has. Those of every import, {@link FileOptions#add}, come after them. */
    default void addOptions(CommandSpec spec) {}

    /** Returns its examples as {@link daybook.cli.Options#examples} takes them; the first one is one line. */
    List<String> examples();

    /**
     * Opens what is at a path: a file, or a folder or an archive if the format is one.
     *
     * @param settings those of the log
     * @throws daybook.log.DaybookException when it is plainly something else, or options do not fit it
     */
    OpenImport open(Call call, Path path, Settings settings) throws IOException;
}
