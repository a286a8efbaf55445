package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.JsonOutput;
import daybook.ledger.JsonText;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.FactPhrase;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.review.RemovedFacts;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SubjectRecord;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.view.CardWords;
import daybook.when.OccurredText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject show}: one identity card. */
final class SubjectShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("subject show", "Show a subject's identity card.");
        spec.addPositional(Options.parameter(0, "CODE", "The subject's code.", Completions.SUBJECTS));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook subject show P1");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String code = call.parameter(0, "The subject's code is missing.", "daybook subject list shows the codes");
        Subject subject;
        List<Event> records;
        RemovedFacts removed;
        Settings settings;
        try (LogStore log = call.toShow()) {
            subject = find(code, log.subjects());
            records = records(log, code);
            removed = RemovedFacts.of(log);
            settings = log.settings();
        }
        if (call.json()) {
            StringBuilder out = new StringBuilder();
            json(out, subject, true);
            call.out()
                    .data()
                    .write(JsonOutput.visible(out.append('\n').toString()).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        SubjectCard card = subject.card();
        Fields fields = new Fields(call.out(), call.terminal().width(), "Registered at".length());
        fields.field("Subject", SafeText.of(subject.code()));
        fields.field(
                "Name",
                SafeText.of(
                        subject.name() == null
                                ? removed(removed, records, SubjectRecord.NAME, "not written down")
                                : subject.name()));
        fields.field(
                "Identifiers",
                SafeText.of(
                        subject.identifiers().isEmpty()
                                ? removed(removed, records, SubjectRecord.IDENTIFIERS, "none")
                                : String.join("\n", subject.identifiers())));
        known(fields, "Role", CardWords.role(card), removed(removed, records, SubjectRecord.ROLE, ""));
        known(fields, "Registered at", card.registeredAt(), removed(removed, records, SubjectRecord.REGISTERED_AT, ""));
        known(
                fields,
                "Last seen",
                CardWords.lastSeen(card, settings.zone()),
                removed(removed, records, SubjectRecord.LAST_SEEN, ""));
        fields.field("Record", SafeText.of(Long.toString(subject.id())));
        for (Event each : records.subList(1, records.size())) {
            fields.field("Changed", SafeText.of(change(each, removed, settings)));
        }
        return ExitStatus.DONE;
    }

    private static void known(Fields fields, String label, @Nullable String text, String otherwise) {
        String shown = text == null ? otherwise : text;
        if (!shown.isEmpty()) {
            fields.field(label, SafeText.of(shown));
        }
    }

    /** The records of the card, the one that added the subject first. */
    private static List<Event> records(LogStore log, String code) {
        List<Event> records = new ArrayList<>();
        for (Event each : log.events(RecordKind.SUBJECT)) {
            if (code.equals(SubjectRecord.of(each).code())) {
                records.add(each);
            }
        }
        return records;
    }

    private static String change(Event event, RemovedFacts removed, Settings settings) {
        List<String> said = new ArrayList<>();
        SubjectRecord record = SubjectRecord.of(event);
        if (record.name() != null) {
            said.add("name " + record.name());
        }
        if (record.identifiers() != null) {
            said.add("identifiers "
                    + (record.identifiers().isEmpty() ? "none" : String.join(", ", record.identifiers())));
        }
        SubjectCard card = record.after(SubjectCard.EMPTY);
        add(said, "role ", CardWords.role(card));
        add(said, "registered at ", card.registeredAt());
        add(said, "last seen ", CardWords.lastSeen(card, settings.zone()));
        for (String each : record.cleared()) {
            said.add(FactPhrase.of(each) + " unknown again");
        }
        String reason = removed.text(event, Event.REASON);
        String by = event.recordedBy();
        return OccurredText.recorded(event.recordedAt(), settings.zone()) + (by == null ? "" : " by " + by)
                + " (record "
                + event.id() + ")" + (said.isEmpty() ? "" : ": " + String.join("; ", said)) + "."
                + (reason.isEmpty() ? "" : " Reason: " + reason);
    }

    private static void add(List<String> said, String label, @Nullable String text) {
        if (text != null) {
            said.add(label + text);
        }
    }

    /** What is said of a fact that is not on the card: that it was removed, or that it never was there. */
    private static String removed(RemovedFacts removed, List<Event> records, String fact, String never) {
        for (Event each : records) {
            if (removed.by(each.id(), fact) != null) {
                return removed.text(each, fact);
            }
        }
        return never;
    }

    private static Subject find(String code, List<Subject> subjects) {
        Call.known(code, subjects);
        for (Subject each : subjects) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new DaybookException.NotFound("This log has no subject \"" + code + "\".", null);
    }

    /** A subject as JSON, with the identity card or without. */
    static void json(StringBuilder out, Subject subject, boolean card) {
        out.append(card ? "{\"format\":\"daybook.subject/1\",\"code\":" : "{\"code\":");
        JsonText.string(out, subject.code());
        out.append(",\"id\":").append(subject.id());
        if (card) {
            out.append(",\"name\":");
            text(out, subject.name());
            out.append(",\"identifiers\":");
            JsonText.list(out, subject.identifiers());
            out.append(",\"role\":");
            text(out, subject.card().role());
            out.append(",\"registered_at\":");
            text(out, subject.card().registeredAt());
            out.append(",\"last_seen\":");
            text(out, subject.card().lastSeen());
        }
        out.append('}');
    }

    private static void text(StringBuilder out, @Nullable String text) {
        if (text == null) {
            out.append("null");
        } else {
            JsonText.string(out, text);
        }
    }
}
