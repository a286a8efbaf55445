package daybook.cli.command;

import daybook.exchange.RowFile;
import daybook.exchange.RowOrigin;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** The files of the rows of an import: how many are kept, and which of them are missing. */
final class ImportedFiles {

    private static final int MOST_NAMED = 5;

    private final List<String> kept = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long keptCount;
    private long missingCount;

    /** Looks at the files of a row that is entered. */
    void see(RowOrigin origin, List<RowFile> files) {
        for (RowFile file : files) {
            if (file instanceof RowFile.Missing absent) {
                missingCount++;
                add(missing, absent.name(), origin);
            } else if (file instanceof RowFile.Enclosed enclosed) {
                keptCount++;
                add(kept, enclosed.name(), origin);
            }
        }
    }

    private static void add(List<String> names, String name, RowOrigin origin) {
        if (names.size() < MOST_NAMED) {
            names.add(name + " (" + origin.text() + ")");
        }
    }

    /**
     * Says how many files are kept and how many are missing, and names the first of them.
     *
     * @param dry whether nothing is saved
     */
    void say(Output out, boolean dry) {
        say(
                out,
                keptCount,
                kept,
                dry ? "file would be kept" : "file was kept",
                dry ? "files would be kept" : "files were kept");
        say(
                out,
                missingCount,
                missing,
                "file is missing from what was imported",
                "files are missing from what was imported");
    }

    private static void say(Output out, long count, List<String> names, String one, String several) {
        if (count == 0) {
            return;
        }
        long more = count - names.size();
        out.line(SafeText.of(English.count(count, one, several) + ": " + String.join(", ", names)
                        + (more > 0 ? " and " + more + " more" : "") + ".")
                .singleLine());
    }
}
