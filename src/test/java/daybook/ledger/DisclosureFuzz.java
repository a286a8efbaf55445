package daybook.ledger;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.DaybookException;
import java.util.List;

/** Any text as a disclosure, and as the name and the value in one: what is read and written again is read as the same. */
public final class DisclosureFuzz {

    private static final byte[] SALT = new byte[16];

    private DisclosureFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Input in = new Input(bytes);
        String text = in.anyText();
        try {
            DisclosedFact fact = DisclosedFact.parse(new Disclosure(text));
            again(fact.name(), fact.value());
        } catch (MalformedLineException malformed) {
            // Nothing that daybook wrote.
        }
        int middle = text.length() / 2;
        again(text.substring(0, middle), text.substring(middle));
        again("witnesses", List.of(text.substring(0, middle), text.substring(middle)));
    }

    private static void again(String name, Object value) {
        if (!Properties.isWhole(name)) {
            // The names of facts are the program's own.
            return;
        }
        Disclosure written;
        try {
            written = Disclosure.of(SALT, name, value);
        } catch (DaybookException.Usage refused) {
            Properties.require(!Properties.isWhole(String.valueOf(value)), "only half a character is refused");
            return;
        }
        Properties.same(new DisclosedFact(name, value), DisclosedFact.parse(written), "a fact comes back");
        Properties.require(Properties.isWhole(written.json()), "a disclosure has bytes");
    }
}
