package daybook.view.json;

import daybook.store.Rebuilt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A rebuilt log for programs: {@code daybook.rebuild/1}. */
public final class RebuildJson {

    private RebuildJson() {}

    public static void write(OutputStream out, Path file, Rebuilt made) throws IOException {
        JsonPage.write(out, "daybook.rebuild/1", json -> {
            json.writeStringField("file", file.toString());
            json.writeStringField("kept", made.kept().toString());
            json.writeStringField("log", made.head().log());
            json.writeNumberField("records", made.head().records());
            json.writeNumberField("entries", made.entries());
            json.writeStringField("head", made.head().hash());
            json.writeArrayFieldStart("unrecorded");
            for (long each : made.unrecorded()) {
                json.writeNumber(each);
            }
            json.writeEndArray();
        });
    }
}
