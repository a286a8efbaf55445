package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.guidance.AtHand;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.review.NowPage;
import daybook.view.StepAdvice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What to do first, for programs: {@code daybook.now/1}. */
public final class NowJson {

    private NowJson() {}

    /**
     * Writes the document.
     *
     * @param today the day by the log's zone; null where no log was read
     * @param page null where no log was read, or nobody is in it: then what a log would say is null, which is not the same as an empty list
     */
    public static void write(OutputStream out, Jurisdiction here, @Nullable LocalDate today, @Nullable NowPage page)
            throws IOException {
        JsonPage.write(out, "daybook.now/1", json -> {
            json.writeStringField("as_of", today == null ? null : today.toString());
            json.writeStringField("jurisdiction", here.word());
            json.writeStringField("emergency", here.knowsEmergency() ? here.emergency() : null);
            JsonPage.list(json, "numbers", here.numbers());
            if (page == null) {
                for (String field : new String[] {"subject", "urgent", "consider", "references", "orders", "others"}) {
                    json.writeNullField(field);
                }
                return;
            }
            json.writeStringField("subject", page.subject());
            flags(json, page);
            steps(json, page);
            references(json, page);
            orders(json, page);
            JsonPage.list(json, "others", page.others());
        });
    }

    private static void flags(JsonGenerator json, NowPage page) throws IOException {
        json.writeArrayFieldStart("urgent");
        for (Flag flag : page.urgent()) {
            json.writeStartObject();
            json.writeStringField("rule", flag.rule());
            json.writeStringField("title", flag.title());
            EscalationJson.ids(json, "entries", flag.entries());
            json.writeStringField("since", from(flag.since()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void steps(JsonGenerator json, NowPage page) throws IOException {
        json.writeArrayFieldStart("consider");
        for (Rung rung : page.first()) {
            json.writeStartObject();
            json.writeStringField("step", rung.step().word());
            json.writeStringField("state", rung.state().word());
            json.writeStringField("text", StepAdvice.of(rung));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void references(JsonGenerator json, NowPage page) throws IOException {
        json.writeArrayFieldStart("references");
        for (AtHand.Reference each : page.atHand().references()) {
            json.writeStartObject();
            json.writeStringField("step", each.step().word());
            json.writeStringField("reference", each.text());
            json.writeStringField("with", each.taken().with());
            json.writeNumberField("entry", each.taken().entry());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void orders(JsonGenerator json, NowPage page) throws IOException {
        json.writeArrayFieldStart("orders");
        for (Taken each : page.atHand().orders()) {
            json.writeStartObject();
            json.writeStringField("order_type", each.orderType());
            json.writeStringField("from", from(each.occurred()));
            json.writeStringField("until", each.until());
            JsonPage.list(json, "conditions", each.conditions());
            json.writeNumberField("entry", each.entry());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String from(@Nullable Occurred occurred) {
        PartialDate from = occurred == null ? null : occurred.begins();
        return from == null ? null : from.text();
    }
}
