package daybook.platform;

/** The families of operating systems that daybook tells apart. */
public enum Family {
    /** Linux, and every other Unix that is not a Mac. */
    LINUX,
    MACOS,
    WINDOWS
}
