package daybook.store;

import java.util.List;

/**
 * The SQLite that this program runs with.
 *
 * @param version such as 3.54.1
 * @param missing what it was built without and a log needs, in SQLite's words
 */
public record Engine(String version, List<String> missing) {

    public Engine {
        missing = List.copyOf(missing);
    }
}
