package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.JsonOutput;
import daybook.ledger.JsonText;
import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.WitnessCard;
import daybook.review.RemovedFacts;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.when.OccurredText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code witness show}: the card of one witness, and the entries that name the person. */
final class WitnessShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("witness show", "Show the card of a witness.");
        spec.addPositional(Options.parameter(0, "NAME", "The name on the card, exactly.", null));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook witness show \"Nurse B\"");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String name = Witnesses.typed(call);
        WitnessCard card;
        List<Event> records;
        List<Long> entries;
        RemovedFacts removed;
        Settings settings;
        try (LogStore log = call.toShow()) {
            Witnesses witnesses = Witnesses.of(log);
            card = witnesses.required(name);
            records = witnesses.records(card);
            entries = Witnesses.named(log).getOrDefault(name, List.of());
            removed = RemovedFacts.of(log);
            settings = log.settings();
        }
        if (call.json()) {
            call.out().data().write(JsonOutput.visible(json(card, entries)).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        Fields fields = new Fields(call.out(), call.terminal().width(), "Named in".length());
        fields.field("Witness", SafeText.of(name));
        fields.field("Role", SafeText.of(shown(card.role(), removed, records, WitnessRecord.ROLE)));
        fields.field("Contact", SafeText.of(shown(card.contact(), removed, records, WitnessRecord.CONTACT)));
        fields.field("Named in", SafeText.of(entries.isEmpty() ? "no entry" : numbers(entries)));
        fields.field("Record", SafeText.of(Long.toString(card.id())));
        for (Event each : records.subList(1, records.size())) {
            fields.field("Changed", SafeText.of(change(each, removed, settings)));
        }
        return ExitStatus.DONE;
    }

    private static String shown(@Nullable String text, RemovedFacts removed, List<Event> records, String fact) {
        if (text != null) {
            return text;
        }
        for (Event each : records) {
            if (removed.by(each.id(), fact) != null) {
                return removed.text(each, fact);
            }
        }
        return "not written down";
    }

    private static String numbers(List<Long> entries) {
        List<String> shown = new ArrayList<>();
        for (Long each : entries) {
            shown.add("#" + RecordNumber.show(each));
        }
        return String.join(", ", shown);
    }

    private static String change(Event event, RemovedFacts removed, Settings settings) {
        WitnessRecord record = WitnessRecord.of(event);
        List<String> said = new ArrayList<>();
        if (record.name() != null) {
            said.add("name " + record.name());
        }
        if (record.contact() != null) {
            said.add("contact " + record.contact());
        }
        if (record.role() != null) {
            said.add("role " + record.role());
        }
        for (String each : record.cleared()) {
            said.add(FactPhrase.of(each) + " unknown again");
        }
        String reason = removed.text(event, Event.REASON);
        String by = event.recordedBy();
        return OccurredText.recorded(event.recordedAt(), settings.zone()) + (by == null ? "" : " by " + by)
                + " (record " + event.id() + ")" + (said.isEmpty() ? "" : ": " + String.join("; ", said)) + "."
                + (reason.isEmpty() ? "" : " Reason: " + reason);
    }

    private static String json(WitnessCard card, List<Long> entries) {
        StringBuilder out = new StringBuilder("{\"format\":\"daybook.witness/1\",\"name\":");
        text(out, card.name());
        out.append(",\"id\":").append(card.id()).append(",\"role\":");
        text(out, card.role());
        out.append(",\"contact_details\":");
        text(out, card.contact());
        out.append(",\"entries\":").append(entries.toString().replace(" ", ""));
        return out.append("}\n").toString();
    }

    static void text(StringBuilder out, @Nullable String text) {
        if (text == null) {
            out.append("null");
        } else {
            JsonText.string(out, text);
        }
    }
}
