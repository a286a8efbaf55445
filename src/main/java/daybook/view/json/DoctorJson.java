package daybook.view.json;

import daybook.doctor.Symptom;
import daybook.store.JournalFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** What {@code doctor} found, for programs: {@code daybook.doctor/1}. */
public final class DoctorJson {

    private DoctorJson() {}

    public static void write(OutputStream out, Path file, List<Symptom> findings, JournalFinding journal)
            throws IOException {
        JsonPage.write(out, "daybook.doctor/1", json -> {
            json.writeStringField("file", file.toString());
            json.writeNumberField("warnings", count(findings, Symptom.Level.WARNING));
            json.writeNumberField("problems", count(findings, Symptom.Level.PROBLEM));
            json.writeArrayFieldStart("checks");
            for (Symptom each : findings) {
                json.writeStartObject();
                json.writeStringField("name", each.name());
                json.writeStringField("level", each.level().word());
                json.writeStringField("detail", each.detail());
                json.writeStringField("hint", each.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
            VerifyJson.journal(json, journal);
        });
    }

    private static int count(List<Symptom> findings, Symptom.Level level) {
        int count = 0;
        for (Symptom each : findings) {
            if (each.level() == level) {
                count++;
            }
        }
        return count;
    }
}
