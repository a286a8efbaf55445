package daybook.terminal;

/** How a command's standard output leaves the program. */
public enum Delivery {
    /** As it is written. */
    DIRECT,
    /** Without making the writer wait for whoever reads it: for commands that write while they have a log open for reading. */
    SPOOLED,
    /** A page at a time where it is longer than a person's screen, else {@link #SPOOLED}. */
    PAGED
}
