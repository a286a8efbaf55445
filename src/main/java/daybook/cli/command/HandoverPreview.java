package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.log.DaybookException;
import daybook.preview.Preview;
import daybook.preview.PreviewJson;
import daybook.preview.PreviewText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows what would be handed over, and writes and records nothing. */
final class HandoverPreview {

    private static final String PREVIEW = "--preview";

    private HandoverPreview() {}

    /** Whether a preview is asked for. Refuses what only a preview has. */
    static boolean isAsked(Call call) {
        if (call.flag(PREVIEW)) {
            return true;
        }
        if (call.json()) {
            throw new DaybookException.Usage(
                    "Only a preview can be shown as JSON, and --preview is missing.",
                    "for example " + call.name() + " --preview --json; daybook export json writes entries as JSON");
        }
        return false;
    }

    /** Prints a preview for a person or a program. */
    static ExitStatus show(Call call, Preview preview) throws IOException {
        if (call.json()) {
            call.out().data().write(new PreviewJson(preview).text().getBytes(StandardCharsets.UTF_8));
        } else {
            new PreviewText(call.screen(), preview).write();
        }
        return ExitStatus.DONE;
    }
}
