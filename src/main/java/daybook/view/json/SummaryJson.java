package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.rules.Rules;
import daybook.guidance.Rung;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Stamp;
import daybook.review.Pattern;
import daybook.review.Retention;
import daybook.review.Summary;
import daybook.review.SummaryPage;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page for programs: {@code daybook.summary/1}. */
public final class SummaryJson {

    private SummaryJson() {}

    public static void write(
            OutputStream out,
            List<SummaryPage> pages,
            List<DiscloseRecord> given,
            Jurisdiction here,
            Retention retention,
            LocalDate today)
            throws IOException {
        JsonPage.write(out, "daybook.summary/1", json -> {
            json.writeStringField("rules_version", Rules.VERSION);
            json.writeArrayFieldStart("subjects");
            for (SummaryPage page : pages) {
                page(json, page);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("given");
            for (DiscloseRecord each : given) {
                given(json, each);
            }
            json.writeEndArray();
            RetentionJson.fields(json, retention, today);
            JsonPage.list(json, "help", here.help());
        });
    }

    private static void page(JsonGenerator json, SummaryPage page) throws IOException {
        Summary summary = page.summary();
        json.writeStartObject();
        json.writeStringField("subject", summary.subject());
        json.writeStringField("as_of", page.today().toString());
        counts(json, page);
        pattern(json, summary);
        json.writeArrayFieldStart("flags");
        for (Flag flag : page.report().flags()) {
            json.writeStartObject();
            json.writeStringField("rule", flag.rule());
            json.writeStringField("level", flag.level().word());
            json.writeStringField("title", flag.title());
            json.writeNumberField("entries", flag.entries().size());
            json.writeStringField("since", from(flag.since()));
            json.writeBooleanField("stands", flag.stands());
            json.writeEndObject();
        }
        json.writeEndArray();
        EscalationJson.coverage(json, page.report().coverage());
        steps(json, page);
        json.writeNumberField("exhibits", summary.exhibits());
        json.writeNumberField("things", page.things());
        json.writeNumberField("exhibit_bytes", summary.exhibitBytes());
        json.writeNumberField("redacted_exhibits", summary.redactedExhibits());
        json.writeNumberField("late", summary.late());
        json.writeNumberField("clock_behind", summary.clockBehind());
        json.writeNumberField("imported", summary.imported());
        Event checkpoint = page.checkpoint();
        json.writeObjectFieldStart("checkpoint");
        json.writeStringField("at", checkpoint == null ? null : Stamp.format(checkpoint.recordedAt()));
        json.writeNumberField("records_since", page.since());
        json.writeBooleanField("due", page.checkpointDue());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void given(JsonGenerator json, DiscloseRecord given) throws IOException {
        json.writeStartObject();
        json.writeNumberField("record", given.event().id());
        json.writeStringField("at", Stamp.format(given.event().recordedAt()));
        json.writeStringField("by", given.event().recordedBy());
        json.writeStringField("to", given.givenTo());
        json.writeStringField("format", given.format());
        json.writeStringField("name", given.name());
        json.writeNumberField("records", given.records());
        json.writeNumberField("entries", given.entries());
        JsonPage.list(json, "filter", given.filter());
        JsonPage.list(json, "withheld", given.withheld());
        json.writeBooleanField("identity", given.identity());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, SummaryPage page) throws IOException {
        Summary summary = page.summary();
        json.writeArrayFieldStart("recorders");
        for (Map.Entry<String, Long> each : summary.recorders().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", each.getKey().isEmpty() ? null : each.getKey());
            json.writeNumberField("entries", each.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("incidents", summary.incidents());
        json.writeNumberField("steps", summary.steps());
        json.writeNumberField("notes", summary.notes());
        json.writeNumberField("withdrawn", summary.withdrawn());
        json.writeStringField("first", from(summary.first()));
        json.writeStringField("last", from(summary.last()));
        JsonPage.number(json, "span_days", page.report().spanDays());
        JsonPage.number(json, "longest_gap_days", page.report().longestGapDays());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<Kind, Long> each : summary.kinds().entrySet()) {
            json.writeNumberField(each.getKey().word(), each.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("months");
        for (Map.Entry<YearMonth, Long> each : summary.months().entrySet()) {
            json.writeNumberField(each.getKey().toString(), each.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("coarse", summary.coarse());
        json.writeNumberField("undated", summary.undated());
    }

    /** Weekdays and parts of the day are null where too few incidents are known closely enough. */
    private static void pattern(JsonGenerator json, Summary summary) throws IOException {
        Pattern pattern = summary.pattern();
        if (pattern.days() < Pattern.LEAST) {
            json.writeNullField("weekdays");
        } else {
            json.writeObjectFieldStart("weekdays");
            for (DayOfWeek day : DayOfWeek.values()) {
                json.writeNumberField(day.name().toLowerCase(Locale.ROOT), pattern.on(day));
            }
            json.writeEndObject();
        }
        if (pattern.times() < Pattern.LEAST) {
            json.writeNullField("parts_of_day");
        } else {
            json.writeObjectFieldStart("parts_of_day");
            for (Pattern.Part part : Pattern.Part.values()) {
                json.writeNumberField(part.name().toLowerCase(Locale.ROOT), pattern.in(part));
            }
            json.writeEndObject();
        }
        json.writeObjectFieldStart("places");
        for (String place : pattern.places()) {
            json.writeNumberField(place, pattern.at(place));
        }
        json.writeEndObject();
    }

    private static void steps(JsonGenerator json, SummaryPage page) throws IOException {
        List<String> outstanding = new ArrayList<>();
        json.writeArrayFieldStart("taken");
        for (Rung rung : page.guidance().rungs()) {
            if (!rung.taken().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("step", rung.step().word());
                json.writeNumberField("times", rung.taken().size());
                json.writeStringField(
                        "last", from(rung.taken().get(rung.taken().size() - 1).occurred()));
                json.writeEndObject();
            }
            if (rung.state() == Rung.State.OUTSTANDING) {
                outstanding.add(rung.step().word());
            }
        }
        json.writeEndArray();
        JsonPage.list(json, "outstanding", outstanding);
    }

    private static @Nullable String from(@Nullable Occurred occurred) {
        return occurred == null || !occurred.isDated() ? null : occurred.from();
    }
}
