package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.OutputFile;
import daybook.cli.WhenReader;
import daybook.draft.Draft;
import daybook.draft.DraftName;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.log.Step;
import daybook.store.LogStore;
import daybook.words.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file and the record of a draft.
 *
 * <p>The step is always {@code other}: that a text was drafted is all that is known. Whether it was sent, as it is or changed, only a person can
 * say, with the step that fits.
 */
final class DraftRecorder {

    private static final String TAG = "draft";

    private final Call call;
    private @Nullable String written;
    private @Nullable Entry entry;

    DraftRecorder(Call call) {
        this.call = call;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param recorded whether it is to be recorded after that
     */
    void write(String name, byte[] bytes, boolean recorded) throws IOException {
        Path target = Call.path(name);
        try (OutputFile file = OutputFile.create(target, call.flag("--force"))) {
            file.stream().write(bytes);
            file.keep();
        }
        written = String.valueOf(target.getFileName());
        call.saved(
                "The draft is at " + target + ", whole" + (recorded ? "; it is not recorded that it was made." : "."));
    }

    /** Keeps that it was drafted, with its bytes. */
    void record(LogStore log, Draft draft, String subject, byte[] bytes) throws IOException {
        Settings settings = log.settings();
        WhenReader when = call.times(settings);
        String title = English.small(draft.name().title());
        Facts.Builder facts = Facts.builder()
                .set(Fact.TYPE, "step")
                .set(Fact.STEP, Step.OTHER.word())
                .set(Fact.SUBJECT, subject)
                .set(
                        Fact.DESCRIPTION,
                        "Drafted with daybook: " + title + " (" + draft.name().word()
                                + "). This entry does not say that it was" + " sent, said or handed out.")
                // A text that nobody used, with advice above it, is for whoever keeps the log.
                .set(Fact.CONFIDENTIAL, true)
                .set(Fact.TAGS, List.of(TAG))
                .occurred(when.today());
        EntrySaver.recorder(call, settings, facts);
        String name = written == null ? draft.name().word() + ".txt" : written;
        try (Attachments files = Attachments.of(call, bytes, name)) {
            entry = EntrySaver.store(call, log, facts.build(), files);
        }
    }

    /** Returns what was recorded; null when nothing was. */
    @Nullable
    Entry entry() {
        return entry;
    }

    /** Says what was written and recorded, and what to type when the text is used. */
    void say(DraftName name, @Nullable String file) {
        Entry saved = entry;
        if (file != null) {
            call.say("Wrote " + file + ". Nothing was sent.");
        }
        if (saved != null) {
            call.say("Saved #" + saved.number() + ": drafted, not sent. When it is used: " + then(name));
        }
    }

    private static String then(DraftName name) {
        return switch (name) {
            case BOUNDARY_WORDS -> "daybook step warned --how meeting";
            case BOUNDARY_LETTER -> "daybook step warned --how letter";
            case WARNING -> "daybook step warned --how letter --removal-risk --until DATE";
            case REMOVAL_NOTICE -> "daybook step removed --with WHOM";
            case NOTE_TO_RECEPTION -> "daybook step other -m \"Reception told\"";
            case HOLDING_REPLY -> "daybook step other -m \"Holding reply sent\"";
        };
    }
}
