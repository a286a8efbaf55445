package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.escalation.Jurisdiction;
import daybook.escalation.rules.Rules;
import daybook.guidance.FlagSeen;
import daybook.guidance.Guidance;
import daybook.guidance.Note;
import daybook.guidance.Reason;
import daybook.guidance.Reminder;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.log.Edtf;
import daybook.log.PartialDate;
import daybook.log.Words;
import daybook.view.GuidanceWords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** The ladder for programs: {@code daybook.guidance/1}. */
public final class GuidanceJson {

    private GuidanceJson() {}

    public static void write(OutputStream out, List<Guidance> ladders, LocalDate today, Jurisdiction here)
            throws IOException {
        JsonPage.write(out, "daybook.guidance/1", json -> {
            json.writeStringField("rules_version", Rules.VERSION);
            json.writeStringField("as_of", today.toString());
            json.writeArrayFieldStart("subjects");
            for (Guidance ladder : ladders) {
                ladder(json, ladder, here);
            }
            json.writeEndArray();
            json.writeStringField("notice", Guidance.NOTICE);
            JsonPage.list(json, "sources", Guidance.SOURCES);
            JsonPage.list(json, "help", here.help());
        });
    }

    private static void ladder(JsonGenerator json, Guidance ladder, Jurisdiction here) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", ladder.subject());
        json.writeNumberField("incidents", ladder.incidents());
        json.writeBooleanField("urgent", ladder.urgent());
        json.writeArrayFieldStart("steps");
        for (Rung rung : ladder.rungs()) {
            rung(json, rung, here);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reminders");
        for (Reminder reminder : ladder.reminders()) {
            LocalDate on = reminder.on();
            json.writeStartObject();
            json.writeStringField("cause", Words.of(reminder.cause()));
            json.writeStringField("date", on == null ? null : on.toString());
            json.writeBooleanField("passed", reminder.passed());
            json.writeNumberField("entry", reminder.entry());
            json.writeStringField("text", GuidanceWords.reminder(reminder));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rung(JsonGenerator json, Rung rung, Jurisdiction here) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", rung.step().word());
        json.writeStringField("meaning", rung.step().meaning());
        json.writeStringField("state", rung.state().word());
        json.writeArrayFieldStart("taken");
        for (Taken taken : rung.taken()) {
            json.writeStartObject();
            json.writeNumberField("entry", taken.entry());
            PartialDate from = taken.occurred().begins();
            json.writeStringField("from", from == null ? null : from.text());
            json.writeStringField("precision", taken.occurred().precision().word());
            json.writeStringField("edtf", Edtf.of(taken.occurred()));
            json.writeStringField("recorded_by", taken.by());
            json.writeStringField("with", taken.with());
            json.writeStringField("reference", taken.reference());
            json.writeStringField("until", taken.until());
            json.writeStringField("how", taken.how());
            Boolean removalRisk = taken.removalRisk();
            if (removalRisk == null) {
                json.writeNullField("removal_risk");
            } else {
                json.writeBooleanField("removal_risk", removalRisk);
            }
            json.writeStringField("order_type", taken.orderType());
            JsonPage.list(json, "conditions", taken.conditions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reasons");
        for (Reason reason : rung.reasons()) {
            FlagSeen flag = reason.flag();
            json.writeStartObject();
            json.writeStringField("cause", Words.of(reason.cause()));
            json.writeStringField("rule", flag == null ? null : flag.rule());
            json.writeStringField("text", GuidanceWords.reason(reason));
            EscalationJson.ids(json, "entries", reason.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (Note note : rung.notes()) {
            json.writeStartObject();
            json.writeStringField("note", Words.of(note));
            json.writeStringField("text", GuidanceWords.note(note, here));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
