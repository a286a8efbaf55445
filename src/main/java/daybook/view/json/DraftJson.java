package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.draft.Block;
import daybook.draft.Draft;
import daybook.draft.DraftText;
import daybook.draft.Passage;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft for programs: {@code daybook.draft/1}. */
public final class DraftJson {

    private DraftJson() {}

    /**
     * Writes a draft.
     *
     * @param file the file that it was written to as well; null without one
     * @param recorded the entry that says that it was drafted; null without one
     */
    public static void write(
            OutputStream out, Draft draft, String subject, @Nullable String file, @Nullable Entry recorded)
            throws IOException {
        JsonPage.write(out, "daybook.draft/1", json -> {
            json.writeStringField("draft", draft.name().word());
            json.writeStringField("subject", subject);
            json.writeStringField("file", file);
            JsonPage.number(json, "recorded", recorded == null ? null : (Long) recorded.number());
            blocks(json, "notice", draft.notice());
            blocks(json, "body", draft.body());
            JsonPage.list(json, "blanks", draft.blanks());
            json.writeStringField("text", DraftText.of(draft));
        });
    }

    private static void blocks(JsonGenerator json, String name, List<Block> blocks) throws IOException {
        json.writeArrayFieldStart(name);
        for (Block block : blocks) {
            json.writeStartObject();
            json.writeStringField("form", form(block));
            json.writeArrayFieldStart("lines");
            for (Passage each : block.passages()) {
                json.writeString(each.text());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String form(Block block) {
        if (block instanceof Block.Title) {
            return "title";
        }
        if (block instanceof Block.Heading) {
            return "heading";
        }
        if (block instanceof Block.Bullets) {
            return "list";
        }
        return block instanceof Block.Lines ? "lines" : "paragraph";
    }
}
