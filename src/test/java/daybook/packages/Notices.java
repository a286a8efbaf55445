package daybook.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reader of the notices about third parties, which are the one list of the libraries that are shipped. */
public final class Notices {

    private static final Pattern HEADING = Pattern.compile("^[a-z].*?\\.jar(?=$| {2,})", Pattern.MULTILINE);
    private static final Pattern LIBRARY = Pattern.compile("([a-z0-9-]+)\\.jar");
    private static final Pattern LICENCE = Pattern.compile("licenses/([A-Za-z0-9.-]*[A-Za-z0-9])");

    private Notices() {}

    /** Lists the libraries by the names of their jars, without ".jar". */
    public static List<String> libraries(Path notices) throws IOException {
        return HEADING.matcher(Files.readString(notices))
                .results()
                .flatMap(heading -> LIBRARY.matcher(heading.group()).results())
                .map(library -> library.group(1))
                .toList();
    }

    /** Lists the files of the folder of licences that the notices point to. */
    public static List<String> licences(Path notices) throws IOException {
        return LICENCE.matcher(Files.readString(notices))
                .results()
                .map(licence -> licence.group(1))
                .distinct()
                .toList();
    }
}
