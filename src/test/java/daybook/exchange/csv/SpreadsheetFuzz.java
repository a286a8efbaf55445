package daybook.exchange.csv;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;

/** Any text as a cell for a spreadsheet: no cell is live, with whatever separator, and the text comes back. */
public final class SpreadsheetFuzz {

    private SpreadsheetFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new Input(bytes).anyText();
        String escaped = SpreadsheetText.escape(text);
        Properties.require(SpreadsheetTextTest.isHarmless(escaped), "no cell is live: " + escaped);
        Properties.same(text, SpreadsheetText.unescape(escaped), "a text comes back");
        SpreadsheetText.unescape(text);
    }
}
