package daybook.preview;

import daybook.exchange.json.JsonOutput;
import daybook.handover.Profile;
import daybook.ledger.JsonText;
import daybook.log.Fact;
import daybook.log.NumberRanges;
import daybook.log.Occurred;
import daybook.log.Subject;
import daybook.people.Mention;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writer of a preview as JSON. */
public final class PreviewJson {

    private final StringBuilder out = new StringBuilder();
    private final Preview preview;

    public PreviewJson(Preview preview) {
        this.preview = preview;
    }

    /** Returns {@code daybook.preview/1}. */
    public String text() {
        out.append("{\"format\":\"daybook.preview/1\"");
        text("what", preview.isBundle() ? "bundle" : "report");
        text("for", word(preview.chosen().reader()));
        text("given_to", preview.givenTo());
        list("subjects", Subject.codes(preview.report().subjects()));
        text("from", start(preview.first()));
        text("to", start(preview.last()));
        out.append(",\"exhibits\":").append(preview.exhibits()).append(",\"given\":");
        reader(preview.chosen());
        out.append(",\"readers\":[");
        for (int i = 0; i < preview.readers().size(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            reader(preview.readers().get(i));
        }
        out.append("],\"sentences\":[");
        for (int i = 0; i < preview.namings().size(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            sentence(preview.namings().get(i));
        }
        out.append("]");
        text("limits", PreviewText.LIMITS);
        return JsonOutput.visible(out.append("}\n").toString());
    }

    private static @Nullable String word(@Nullable Profile profile) {
        return profile == null ? null : profile.word();
    }

    private static @Nullable String start(@Nullable Occurred occurred) {
        return occurred == null || occurred.begins() == null ? null : String.valueOf(occurred.begins());
    }

    private void reader(ReaderGiven given) {
        out.append("{\"for\":");
        value(word(given.reader()));
        out.append(",\"entries\":")
                .append(given.listed())
                .append(",\"only_counted\":")
                .append(given.counted());
        out.append(",\"kept_back\":{");
        String comma = "";
        for (Map.Entry<String, Long> each : given.kept().entrySet()) {
            out.append(comma);
            JsonText.string(out, each.getKey());
            out.append(':').append(each.getValue());
            comma = ",";
        }
        out.append('}');
        list("parts", given.handover().withParts());
        list("without", given.handover().withoutParts());
        list("withheld", given.handover().withheld().names());
        out.append(",\"withheld_of_entries\":{");
        comma = "";
        for (Map.Entry<Fact, Long> each : given.facts().entrySet()) {
            out.append(comma)
                    .append('"')
                    .append(each.getKey().word())
                    .append("\":")
                    .append(each.getValue());
            comma = ",";
        }
        out.append("}}");
    }

    private void sentence(Naming naming) {
        NumberRanges numbers = new NumberRanges();
        naming.entries().forEach(numbers::add);
        out.append("{\"entries\":");
        JsonText.list(out, numbers.ranges());
        text("where", naming.where());
        text("sentence", naming.sentence());
        out.append(",\"may_name\":[");
        String comma = "";
        for (Mention each : naming.mentions()) {
            out.append(comma).append("{\"why\":\"").append(each.why().word()).append('"');
            text("text", each.of(naming.sentence()));
            out.append('}');
            comma = ",";
        }
        out.append("]}");
    }

    private void text(String name, @Nullable String text) {
        out.append(",\"").append(name).append("\":");
        value(text);
    }

    private void value(@Nullable String text) {
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
