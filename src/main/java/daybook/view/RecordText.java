package daybook.view;

import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.RecordNumber;
import daybook.store.AttachRecord;
import daybook.store.CheckpointRecord;
import daybook.store.DiscloseRecord;
import daybook.store.DismissRecord;
import daybook.store.Event;
import daybook.store.HandRecord;
import daybook.store.HoldRecord;
import daybook.store.ImportRecord;
import daybook.store.ItemRecord;
import daybook.store.LogStore;
import daybook.store.SettingRecord;
import daybook.store.SubjectRecord;
import daybook.store.TokenRecord;
import daybook.store.WitnessRecord;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Printer of a record of the chain that is no entry: a file, a correction, a setting, a checkpoint. */
public final class RecordText {

    private final LogStore log;
    private final Event event;

    public RecordText(LogStore log, Event event) {
        this.log = log;
        this.event = event;
    }

    /** Writes everything that the record says, and what it is about. */
    public void write(Screen screen) throws IOException {
        ZoneId zone = log.settings().zone();
        screen.out()
                .line(
                        Style.HEADING,
                        SafeText.of("Record " + RecordNumber.show(event.id()) + "  " + what())
                                .singleLine());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "Recorded",
                OccurredText.recorded(event.recordedAt(), event.notBefore(), zone) + " (" + zone.getId() + ")");
        RecordWords words = new RecordWords(log, event);
        words.said(lines);
        words.derived(lines);
        int labels = 0;
        for (String label : lines.keySet()) {
            labels = Math.max(labels, label.length());
        }
        Fields fields = new Fields(screen.out(), screen.width(), labels);
        lines.forEach((label, text) -> {
            if (RecordWords.isDigest(text)) {
                fields.whole(label, Style.PLAIN, SafeText.of(text));
            } else {
                fields.field(label, SafeText.of(text));
            }
        });
        if (event.kind() == RecordKind.AMEND) {
            new ChangesText(screen.out(), screen.width()).write(words.changes());
        }
        Entry about = about();
        if (about != null) {
            screen.say("The entry: daybook show " + RecordNumber.show(about.number()));
        }
    }

    /** What it is, in a few words: {@code a correction of entry 7}. */
    public String what() {
        return switch (event.kind()) {
            case ENTRY -> "an entry";
            case GENESIS -> "the beginning of the log";
            case SUBJECT -> "the subject " + SubjectRecord.of(event).code();
            case WITNESS ->
                "the card of the witness " + named(WitnessRecord.of(event).name());
            case AMEND -> "a correction of " + entry();
            case WITHDRAW -> "the withdrawal of " + entry();
            case REDACT -> "a redaction of " + entry();
            case ATTACH -> attached();
            case IMPORT -> "an import of " + named(ImportRecord.of(event).file());
            case SETTING -> "a change of the setting " + SettingRecord.of(event).name();
            case CHECKPOINT -> "a checkpoint of record " + CheckpointRecord.covered(event);
            case TOKEN -> "a time stamp of the checkpoint of record " + TokenRecord.covered(event);
            case DISCLOSE -> given(DiscloseRecord.of(event));
            case DISMISS -> dismissed(DismissRecord.of(event));
            case HOLD -> held();
            case ITEM -> thing(event);
            case HAND -> handed();
        };
    }

    private String attached() {
        Evidence evidence = AttachRecord.evidence(event);
        return (evidence.exhibit() == null ? "a file of " : "exhibit " + evidence.exhibit() + " of ")
                + entry()
                + (evidence.name().isEmpty() ? "" : ": " + evidence.name());
    }

    private static String given(DiscloseRecord record) {
        return "a " + record.format() + " that was given to " + named(record.givenTo());
    }

    private static String dismissed(DismissRecord record) {
        return "the flag " + record.rule() + " of " + record.subject() + ", put aside";
    }

    private String held() {
        return HoldRecord.of(event).lifts() ? "the lifting of the legal hold of record " + event.ref() : "a legal hold";
    }

    private static String thing(Event item) {
        ItemRecord record = ItemRecord.of(item);
        return (record.exhibit() == null ? "a thing" : "the thing " + record.exhibit()) + " kept as evidence: "
                + named(record.description());
    }

    private String handed() {
        Long ref = event.ref();
        Event item = ref == null ? null : log.event(ref);
        return "the handing over, to " + named(HandRecord.of(event).to()) + ", of "
                + (item == null || item.kind() != RecordKind.ITEM ? "a thing that is not shown" : thing(item));
    }

    private static String named(@Nullable String name) {
        return name == null || name.isEmpty() ? "somebody or something that is not given" : name;
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
