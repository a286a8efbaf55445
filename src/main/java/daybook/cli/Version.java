package daybook.cli;

/** The program's version. A test holds it against the one in the build file. */
public final class Version {

    /** Such as 0.1.0. */
    public static final String NUMBER = "0.1.0-SNAPSHOT";

    private Version() {}
}
