package daybook.ledger;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;

/** Any text as a line of the chain: malformed, or the very bytes that are written of it. */
public final class ChainLineFuzz {

    private ChainLineFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String line = new Input(bytes).text();
        ChainLine read;
        try {
            read = ChainLine.parse(line);
        } catch (MalformedLineException malformed) {
            return;
        }
        Properties.same(line, read.text(), "a line is written as it was read");
        for (int i = 0; i < line.length(); i++) {
            Properties.require(line.charAt(i) >= 0x20 && line.charAt(i) <= 0x7e, "a line is printable ASCII");
        }
    }
}
