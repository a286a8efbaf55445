package daybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lookup of commands by name, handed in by main so that what runs a command knows none of them. */
public interface CommandRegistry {
    /** Returns the names of all commands that help shows, in its order. */
    List<String> names();

    /** Returns whether a name is the first word of commands with two. A command of one word may have that name as well. */
    boolean isGroup(String name);

    /** Returns the command of that name, or null. No other command is loaded, because loading costs start-up time. */
    @Nullable
    Command named(String name);

    /** Returns the full names of the commands of a group. */
    default List<String> namesOf(String group) {
        List<String> names = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(group + " ")) {
                names.add(name);
            }
        }
        return names;
    }
}
