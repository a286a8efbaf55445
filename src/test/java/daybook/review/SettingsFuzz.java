package daybook.review;

import daybook.cli.Call;
import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.RecordNumber;

/** Any words for a setting, the number of an entry, a zone, an order of dates or a file: understood, or refused in words. */
public final class SettingsFuzz {

    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Input in = new Input(bytes);
        String name = SettingName.all().get(in.choice(SettingName.all().size()));
        String text = in.anyText();
        unlessRefused(() -> SettingName.known(text));
        unlessRefused(() -> FactCheck.zone(text));
        unlessRefused(() -> Call.dateOrder(text));
        unlessRefused(() -> Call.path(text));
        Properties.require(RecordNumber.parse(text) != 0, "an entry has a number from 1");
        unlessRefused(() -> {
            String value = SettingName.value(name, text);
            if (value != null) {
                Properties.same(value, SettingName.value(name, value), "a setting is stored as it is read again");
                SettingName.meaning(name);
            }
        });
    }

    private static void unlessRefused(Runnable reading) {
        try {
            reading.run();
        } catch (DaybookException.Usage refused) {
            Properties.require(!refused.message().isBlank(), "why is said");
        }
    }
}
