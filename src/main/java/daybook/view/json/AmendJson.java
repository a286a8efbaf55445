package daybook.view.json;

import daybook.log.Amendment;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Corrections of entries for programs: {@code daybook.amend/1}. */
public final class AmendJson {

    private AmendJson() {}

    /**
     * Writes what was corrected, or what would be.
     *
     * @param out stays open
     * @param dry whether nothing was saved
     * @param before the entries as they were
     * @param after the same entries as they are now, or as they would be
     * @param same the numbers of the entries that said that already
     * @param withdrawn how many entries were left out because they were withdrawn
     */
    public static void write(
            OutputStream out, boolean dry, List<Entry> before, List<Entry> after, List<Long> same, int withdrawn)
            throws IOException {
        JsonPage.write(out, "daybook.amend/1", json -> {
            json.writeBooleanField("dry_run", dry);
            json.writeArrayFieldStart("amended");
            for (int i = 0; i < after.size(); i++) {
                Entry entry = after.get(i);
                List<Amendment> amendments = entry.amendments();
                json.writeStartObject();
                json.writeNumberField("id", entry.number());
                JsonPage.number(
                        json,
                        "record",
                        dry
                                ? null
                                : (Long) amendments.get(amendments.size() - 1).id());
                json.writeNumberField("revision", dry ? entry.revision() + 1 : entry.revision());
                RecordJson.changes(json, before.get(i), entry);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unchanged");
            for (long number : same) {
                json.writeNumber(number);
            }
            json.writeEndArray();
            json.writeNumberField("withdrawn", withdrawn);
        });
    }
}
