package daybook.view;

import daybook.log.Entry;
import daybook.log.RecordNumber;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a record of the chain is that is no entry: a file, a correction, a setting, a checkpoint. */
public final class RecordText {

    private static final int LABELS = "Recorded by".length();

    private final LogStore log;
    private final Event event;

    public RecordText(LogStore log, Event event) {
        this.log = log;
        this.event = event;
    }

    public void write(Screen screen) {
        ZoneId zone = log.settings().zone();
        screen.out()
                .line(
                        Style.HEADING,
                        SafeText.of("Record " + RecordNumber.show(event.id()) + "  " + what())
                                .singleLine());
        Fields fields = new Fields(screen.out(), screen.width(), LABELS);
        fields.field(
                "Recorded", SafeText.of(OccurredText.recorded(event.recordedAt(), zone) + " (" + zone.getId() + ")"));
        field(fields, "Recorded by", event.text(Event.RECORDED_BY));
        field(fields, "Reason", event.text(Event.REASON));
        Entry about = about();
        if (about != null) {
            screen.say("The entry: daybook show " + RecordNumber.show(about.number()));
        }
    }

    private static void field(Fields fields, String label, @Nullable String text) {
        if (text != null) {
            fields.field(label, SafeText.of(text));
        }
    }

    /** What it is, in a few words: {@code a correction of entry 7}. */
    public String what() {
        return switch (event.kind()) {
            case ENTRY -> "an entry";
            case GENESIS -> "the beginning of the log";
            case SUBJECT -> "the subject " + event.text("code");
            case AMEND -> "a correction of " + entry();
            case WITHDRAW -> "the withdrawal of " + entry();
            case REDACT -> "a redaction of " + entry();
            case ATTACH -> attached();
            case IMPORT -> "an import of " + named("file");
            case SETTING -> "a change of the setting " + event.text("name");
            case CHECKPOINT -> "a checkpoint of record " + event.number("records");
            case TOKEN -> "a time stamp of the checkpoint of record " + event.number("records");
            case DISCLOSE -> "a " + event.text("format") + " that was given to " + named("given_to");
            case DISMISS -> "the flag " + event.text("rule") + " of " + event.text("subject") + ", put aside";
        };
    }

    private String attached() {
        String reference = event.text("exhibit");
        String name = event.text("name");
        return (reference == null ? "a file of " : "exhibit " + reference + " of ")
                + entry()
                + (name == null ? "" : ": " + name);
    }

    private String named(String fact) {
        String name = event.text(fact);
        return name == null ? "somebody or something that is not given" : name;
    }

    private String entry() {
        Entry about = about();
        return about == null ? "an entry that is not shown" : "entry " + RecordNumber.show(about.number());
    }

    private @Nullable Entry about() {
        Long ref = event.ref();
        return ref == null ? null : log.entry(ref);
    }
}
