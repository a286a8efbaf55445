package daybook.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every committed file that is made from the commands and from the words of the domain, by its path in the project. */
final class GeneratedFiles {

    /** The project's folder: where Maven runs tests. */
    static final Path PROJECT = Path.of("").toAbsolutePath();

    private GeneratedFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        ManPages.all().forEach((name, text) -> files.put("man/" + name, text));
        List<Page> pages = Page.all();
        files.put("completions/daybook.bash", BashCompletion.script(pages));
        files.put("completions/_daybook", ZshCompletion.script(pages));
        files.put("completions/daybook.fish", FishCompletion.script(pages));
        files.put(SchemaWords.FILE, SchemaWords.schema(PROJECT));
        return files;
    }
}
