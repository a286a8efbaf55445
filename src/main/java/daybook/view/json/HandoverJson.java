package daybook.view.json;

import daybook.exchange.json.JsonOutput;
import daybook.ledger.JsonText;
import daybook.log.Stamp;
import daybook.review.HandoverRegister;
import daybook.store.DiscloseRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writer of the register of what was handed over, as JSON. */
public final class HandoverJson {

    private final StringBuilder out = new StringBuilder();

    /** Returns {@code daybook.given/1}. */
    public String given(List<DiscloseRecord> handovers) {
        out.append("{\"format\":\"daybook.given/1\",\"given\":[");
        for (int i = 0; i < handovers.size(); i++) {
            out.append(i == 0 ? "" : ",");
            handover(handovers.get(i));
        }
        return JsonOutput.visible(out.append("]}\n").toString());
    }

    /** Returns {@code daybook.recall/1}. */
    public String changed(List<HandoverRegister.Copy> copies) {
        out.append("{\"format\":\"daybook.recall/1\",\"copies\":[");
        for (int i = 0; i < copies.size(); i++) {
            HandoverRegister.Copy copy = copies.get(i);
            out.append(i == 0 ? "" : ",").append("{\"given\":");
            handover(copy.given());
            out.append(",\"entries\":[");
            for (int j = 0; j < copy.entries().size(); j++) {
                out.append(j == 0 ? "" : ",");
                entry(copy.entries().get(j));
            }
            out.append("]}");
        }
        return JsonOutput.visible(out.append("]}\n").toString());
    }

    private void entry(HandoverRegister.Changed entry) {
        out.append("{\"id\":").append(entry.number()).append(",\"changes\":[");
        for (int i = 0; i < entry.changes().size(); i++) {
            HandoverRegister.Change change = entry.changes().get(i);
            out.append(i == 0 ? "" : ",")
                    .append("{\"record\":")
                    .append(change.event().id());
            text("kind", change.event().kind().word());
            text("at", Stamp.format(change.event().recordedAt()));
            text("by", change.event().recordedBy());
            text("reason", change.event().reason());
            list("facts", change.facts());
            out.append(",\"left_out\":").append(change.leftOut()).append('}');
        }
        DiscloseRecord newer = entry.newer();
        out.append("],\"newer\":")
                .append(newer == null ? "null" : Long.toString(newer.event().id()));
        out.append('}');
    }

    private void handover(DiscloseRecord record) {
        out.append("{\"record\":").append(record.event().id());
        text("given_at", Stamp.format(record.event().recordedAt()));
        text("given_to", record.givenTo().isEmpty() ? null : record.givenTo());
        text("what", record.format());
        text("for", record.profile());
        text("name", record.name().isEmpty() ? null : record.name());
        text("sha256", record.sha256());
        out.append(",\"entries\":").append(record.entries());
        list("numbers", record.numbers());
        list("filter", record.filter());
        list("withheld", record.withheld());
        list("without", record.without());
        out.append(",\"identity\":").append(record.identity());
        text("basis", record.basis());
        text("reason", record.event().reason());
        text("by", record.event().recordedBy());
        out.append('}');
    }

    private void text(String name, @Nullable String text) {
        out.append(",\"").append(name).append("\":");
        if (text == null) {
            out.append("null");
        } else {
            JsonText.string(out, text);
        }
    }

    private void list(String name, List<String> items) {
        out.append(",\"").append(name).append("\":");
        JsonText.list(out, items);
    }
}
