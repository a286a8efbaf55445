package daybook.terminal;

import daybook.fuzz.Input;

/** Any text on a terminal: nothing of it steers the terminal or hides, it can be read back exactly, and it keeps to its columns. */
public final class SafeTextFuzz {

    private static final int LONGEST = 400;

    private SafeTextFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String raw = new Input(bytes).anyText();
        if (raw.length() > LONGEST) {
            return;
        }
        HostileTextTest.assertSafeAndWhole(raw);
        HostileTextTest.assertWrapsWell(raw);
        HostileTextTest.assertTableHolds(raw);
        HostileTextTest.assertOneLineCanBeReadBack(raw);
    }
}
