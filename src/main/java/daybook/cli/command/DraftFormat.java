package daybook.cli.command;

import daybook.draft.Draft;
import daybook.draft.DraftDocx;
import daybook.draft.DraftText;
import daybook.log.DaybookException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a draft is written as, said by the name of the file. */
enum DraftFormat {
    TEXT(".txt"),
    WORD(".docx");

    private final String ending;

    DraftFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the one that the name of a file says; plain text without a file. */
    static DraftFormat of(@Nullable String name) {
        if (name == null) {
            return TEXT;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (DraftFormat each : values()) {
            if (lower.endsWith(each.ending)) {
                return each;
            }
        }
        String instead = lower.endsWith(".doc") || lower.endsWith(".odt") || lower.endsWith(".pdf")
                ? name.substring(0, name.lastIndexOf('.'))
                : name;
        throw new DaybookException.Usage(
                "The name " + name + " does not say what to write: it does not end in .txt or .docx.",
                "-o " + instead + ".docx for a word processor, or -o " + instead + ".txt for plain text");
    }

    /** Returns the bytes of a file. */
    byte[] bytes(Draft draft) throws IOException {
        if (this == TEXT) {
            return DraftText.of(draft).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DraftDocx.write(draft, bytes);
        return bytes.toByteArray();
    }
}
