package daybook.platform;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.util.HashMap;
import java.util.Map;

/** Operating systems in memory. */
final class Systems {

    private Systems() {}

    /** Windows with drive C: and access control lists. */
    static FileSystem windows() {
        return Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setAttributeViews("basic", "owner", "dos", "acl", "user")
                .build());
    }

    static Platform windows(String... variables) {
        return new Platform(Family.WINDOWS, map(variables)::get, windows());
    }

    static Platform macos(String... variables) {
        return new Platform(Family.MACOS, map(variables)::get, Jimfs.newFileSystem(Configuration.osX()));
    }

    static Platform linux(String... variables) {
        return new Platform(Family.LINUX, map(variables)::get, Jimfs.newFileSystem(Configuration.unix()));
    }

    private static Map<String, String> map(String... variables) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            map.put(variables[i], variables[i + 1]);
        }
        return map;
    }
}
