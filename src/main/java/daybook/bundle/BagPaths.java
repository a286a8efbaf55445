package daybook.bundle;

import daybook.log.DaybookException;

/** The names of files in a bag from somebody else. */
final class BagPaths {

    private static final int LONGEST = 1_000;

    private BagPaths() {}

    /**
     * Refuses a name that leads out of the bag, or means another file on another system.
     *
     * @throws DaybookException.DoesNotVerify with what is wrong
     */
    static String checked(String path) {
        boolean good = !path.isEmpty() && path.length() <= LONGEST;
        for (int i = 0; good && i < path.length(); i++) {
            char c = path.charAt(i);
            good = c != '\\' && c != ':' && !Character.isISOControl(c);
        }
        for (String part : path.split("/", -1)) {
            good &= !part.isEmpty() && !part.equals(".") && !part.equals("..");
        }
        if (!good) {
            throw refused("it has a file of the name \"" + path + "\", which is not one inside a bundle");
        }
        return path;
    }

    /** The error for a bundle that is not what it says. */
    static DaybookException.DoesNotVerify refused(String reason) {
        return new DaybookException.DoesNotVerify(
                "The bundle does not verify: " + reason + ".",
                "ask whoever sent it to send it again; bash verify.sh, in the bundle, says more");
    }
}
