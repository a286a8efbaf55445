package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.escalation.Coverage;
import daybook.escalation.Dismissal;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.Undecided;
import daybook.escalation.rules.Rules;
import daybook.log.Occurred;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Flags for programs: {@code daybook.escalation/1} and {@code daybook.rules/1}. */
public final class EscalationJson {

    private EscalationJson() {}

    public static void write(OutputStream out, Escalation escalation) throws IOException {
        JsonPage.write(out, "daybook.escalation/1", json -> {
            json.writeStringField("rules_version", escalation.rulesVersion());
            json.writeStringField("as_of", escalation.asOf().toString());
            LocalDate newSince = escalation.newSince();
            json.writeStringField("new_since", newSince == null ? null : newSince.toString());
            json.writeStringField("jurisdiction", escalation.jurisdiction().word());
            checked(json, escalation.jurisdiction());
            json.writeArrayFieldStart("subjects");
            for (SubjectReport report : escalation.subjects()) {
                subject(json, report);
            }
            json.writeEndArray();
            json.writeStringField("notice", escalation.notice());
            JsonPage.list(json, "help", escalation.help());
        });
    }

    private static void checked(JsonGenerator json, Jurisdiction here) throws IOException {
        LocalDate checked = here.lawChecked();
        json.writeStringField("law_checked", checked == null ? null : checked.toString());
    }

    private static void subject(JsonGenerator json, SubjectReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", report.subject());
        json.writeNumberField("incidents", report.incidents());
        json.writeStringField("first", from(report.first()));
        json.writeStringField("last", from(report.last()));
        JsonPage.number(json, "span_days", report.spanDays());
        JsonPage.number(json, "longest_gap_days", report.longestGapDays());
        json.writeNumberField("undated", report.undated());
        json.writeArrayFieldStart("flags");
        for (Flag flag : report.flags()) {
            flag(json, flag);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (Undecided each : report.undecided()) {
            json.writeStartObject();
            json.writeStringField("rule", each.rule());
            json.writeStringField("level", each.level().word());
            json.writeStringField("title", each.title());
            json.writeStringField("reason", each.reason());
            ids(json, "entries", each.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        coverage(json, report.coverage());
        json.writeEndObject();
    }

    /** What the rules could not see, under its name. */
    static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        LocalDate day = coverage.lookedBackTo();
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("entries", coverage.entries());
        json.writeNumberField("undated", coverage.undated());
        json.writeNumberField("other", coverage.other());
        json.writeNumberField("suspected", coverage.suspected());
        json.writeNumberField("unsure", coverage.unsure());
        json.writeNumberField("not_understood", coverage.notUnderstood());
        json.writeNumberField("complaints", coverage.complaints());
        json.writeNumberField("allegations", coverage.allegations());
        JsonPage.number(json, "undated_left_out", day == null ? null : (Long) coverage.leftOut());
        json.writeStringField("text", coverage.words());
        json.writeEndObject();
    }

    private static void flag(JsonGenerator json, Flag flag) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", flag.rule());
        json.writeStringField("level", flag.level().word());
        json.writeStringField("title", flag.title());
        json.writeStringField("reason", flag.reason());
        ids(json, "entries", flag.entries());
        json.writeNumberField("suspected", flag.suspected());
        json.writeStringField("since", from(flag.since()));
        JsonPage.list(json, "sources", flag.sources());
        json.writeStringField("not", flag.not());
        JsonPage.list(json, "consider", flag.consider());
        JsonPage.list(json, "thresholds", flag.thresholds());
        json.writeStringField("law", flag.law());
        ids(json, "new_entries", flag.fresh());
        dismissed(json, "dismissed", flag.dismissed());
        dismissed(json, "dismissed_before", flag.before());
        json.writeEndObject();
    }

    static void ids(JsonGenerator json, String name, List<Long> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (long id : ids) {
            json.writeNumber(id);
        }
        json.writeEndArray();
    }

    /** A flag that was just put aside, in a line. */
    public static void dismissed(OutputStream out, String subject, Flag flag, Dismissal dismissal) throws IOException {
        JsonPage.line(out, json -> {
            json.writeStringField("rule", flag.rule());
            json.writeStringField("subject", subject);
            ids(json, "entries", flag.entries());
            dismissed(json, "dismissed", dismissal);
        });
    }

    private static void dismissed(JsonGenerator json, String name, @Nullable Dismissal dismissal) throws IOException {
        if (dismissal == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("id", dismissal.id());
        json.writeStringField("at", Stamp.format(dismissal.at()));
        json.writeStringField("by", dismissal.by());
        json.writeStringField("reason", dismissal.reason());
        json.writeEndObject();
    }

    /** The rules themselves. */
    public static void rules(OutputStream out, List<RuleCard> cards, Jurisdiction jurisdiction) throws IOException {
        JsonPage.write(out, "daybook.rules/1", json -> {
            json.writeStringField("rules_version", Rules.VERSION);
            json.writeStringField("jurisdiction", jurisdiction.word());
            checked(json, jurisdiction);
            json.writeArrayFieldStart("rules");
            for (RuleCard card : cards) {
                json.writeStartObject();
                json.writeStringField("rule", card.id());
                json.writeStringField("level", card.level().word());
                json.writeStringField("title", card.title());
                json.writeStringField("fires", card.fires());
                JsonPage.list(json, "defaults", card.defaults());
                JsonPage.list(json, "sources", card.sources());
                json.writeStringField("jurisdiction", card.jurisdiction());
                json.writeStringField("not", card.not());
                JsonPage.list(json, "consider", card.consider());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static @Nullable String from(@Nullable Occurred occurred) {
        return occurred == null ? null : occurred.from();
    }
}
