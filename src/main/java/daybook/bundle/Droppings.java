package daybook.bundle;

/** Files that operating systems and network drives leave in a folder that they show: no part of a bundle, and no fault of it. */
final class Droppings {

    private Droppings() {}

    /** Returns true if a part of a path, with {@code /} between the parts, is the name of one. */
    static boolean is(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (isName(path.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return isName(path.substring(start));
    }

    private static boolean isName(String name) {
        return switch (name) {
            case ".DS_Store",
                    ".Spotlight-V100",
                    ".Trashes",
                    ".fseventsd",
                    "Thumbs.db",
                    "desktop.ini",
                    "@eaDir",
                    "__MACOSX" -> true;
            default -> name.startsWith("._");
        };
    }
}
