package daybook.evidence;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.Evidence;

/** Any text as the name of a file or the reference of an exhibit: what a file is extracted under is harmless on every system. */
public final class SafeNamesFuzz {

    private static final int LONGEST = 255;

    private SafeNamesFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Input in = new Input(bytes);
        boolean referred = in.flag();
        String text = in.anyText();
        String name = SafeNames.of(new Evidence(13, referred ? "AB/1" : null, text, "image/jpeg", 1, "00"));
        Properties.require(name.length() <= LONGEST, "a name is not too long: " + name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            boolean between = (c == '.' || c == '-') && i > 0 && i + 1 < name.length();
            Properties.require(word || between, "a name is harmless: " + name);
            Properties.require(!name.startsWith("..", i), "a name stays in its folder: " + name);
        }
    }
}
