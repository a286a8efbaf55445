package daybook.bundle;

import daybook.ledger.MalformedLineException;

/**
 * A line of a manifest: a file and its SHA-256, in the form of RFC 8493, section 2.1.3, which {@code sha256sum -c} takes as well.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param path from the bag's folder, with {@code /} between the parts
 */
public record ManifestLine(String sha256, String path) {

    private static final int DIGITS = 64;

    /** The line without its end. */
    public String text() {
        return sha256 + "  " + path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /**
     * Reads a line without its end.
     *
     * @throws MalformedLineException when it is not in the form; digits may be capitals, and any number of blanks may follow them
     */
    public static ManifestLine parse(String line) {
        int at = DIGITS;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        if (at == DIGITS || at >= line.length()) {
            throw new MalformedLineException("a line of a manifest is not a SHA-256 and a name");
        }
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            int value = Character.digit(line.charAt(i), 16);
            if (value < 0 || line.charAt(i) > 'f') {
                throw new MalformedLineException("a line of a manifest does not begin with a SHA-256");
            }
            digits.append(Character.forDigit(value, 16));
        }
        // Some tools mark binary files with an asterisk.
        int from = line.charAt(at) == '*' && at + 1 < line.length() ? at + 1 : at;
        return new ManifestLine(digits.toString(), decoded(line.substring(from)));
    }

    private static String decoded(String path) {
        // The only three that RFC 8493 encodes; any other per cent sign stands for itself.
        return path.replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%25", "%");
    }
}
