package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.FactPhrase;
import daybook.log.WitnessCard;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.store.WitnessRecord;
import daybook.terminal.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code witness set}: fills in or corrects the card of a witness. */
final class WitnessSetCommand implements Command {

    private static final List<String> CLEARABLE = List.of(WitnessRecord.CONTACT, WitnessRecord.ROLE);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "witness set",
                "Fill in or correct the card of a witness.",
                "Filling in what was unknown needs no reason; changing what the card says does. What was on the card before stays in the"
                        + " log. To remove it from the log: daybook redact witness NAME --fact contact_details.");
        spec.addPositional(Options.parameter(0, "NAME", "The name on the card, exactly.", null));
        spec.addOption(Options.value("--name", "NAME", "The name from now on, as entries have it."));
        spec.addOption(Options.value("--contact", "TEXT", "How to reach the person from now on."));
        spec.addOption(Options.value("--role", "TEXT", "What the person is."));
        spec.addOption(Options.values(
                "--clear", "FACT", "Make this unknown again: contact_details or role. Repeatable.", CLEARABLE));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Required to change or take away what the card says."));
        return Options.examples(
                spec,
                "  daybook witness set \"Nurse B\" --contact \"nurse.b@example.org\" \\",
                "      --reason \"Left the practice\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) {
        String name = Witnesses.typed(call);
        String other = call.option("--name") == null ? null : Witnesses.name(call.option("--name"));
        String contact = CardOptions.text(call, "--contact");
        String role = CardOptions.text(call, "--role");
        List<String> cleared = cleared(call, contact, role);
        if (other == null && contact == null && role == null && cleared.isEmpty()) {
            throw new DaybookException.Usage("What to set is missing.", "give --contact, --role, --name or --clear");
        }
        String reason = CardOptions.text(call, "--reason");
        try (LogStore log = call.toWrite()) {
            Witnesses witnesses = Witnesses.of(log);
            WitnessCard card = witnesses.required(name);
            if (other != null && !other.equals(name) && witnesses.find(other) != null) {
                throw new DaybookException.Usage(
                        "There is a card of a witness called \"" + other + "\" already.", "choose another name");
            }
            List<String> gone = new ArrayList<>();
            List<String> changed = new ArrayList<>();
            List<String> corrected = new ArrayList<>();
            WitnessRecord record = new WitnessRecord(
                    change(WitnessRecord.NAME, card.name(), other, changed, corrected),
                    change(WitnessRecord.CONTACT, card.contact(), contact, changed, corrected),
                    change(WitnessRecord.ROLE, card.role(), role, changed, corrected),
                    gone);
            for (String fact : cleared) {
                if ((fact.equals(WitnessRecord.ROLE) ? card.role() : card.contact()) != null && !gone.contains(fact)) {
                    gone.add(fact);
                    changed.add(fact);
                    corrected.add(fact);
                }
            }
            CardOptions.check("card of " + name, "daybook witness show NAME", changed, corrected, reason);
            RecordFacts facts = record.facts();
            if (reason != null) {
                facts.because(reason);
            }
            String recorder = call.recorder(log.settings());
            call.write(
                    log,
                    writer -> writer.append(card.id(), facts.recordedBy(recorder)),
                    saved -> "The card is saved as record " + saved.id() + ".");
            if (!call.quiet()) {
                call.out().line(SafeText.of("Changed the card of " + name + ": " + FactPhrase.list(changed) + "."));
            }
        }
        return ExitStatus.DONE;
    }

    /** Returns the value where it is another than before, and notes that it changes. */
    private static @Nullable String change(
            String fact,
            @Nullable String before,
            @Nullable String after,
            List<String> changed,
            List<String> corrected) {
        if (after == null || after.equals(before)) {
            return null;
        }
        changed.add(fact);
        if (before != null) {
            corrected.add(fact);
        }
        return after;
    }

    private static List<String> cleared(Call call, @Nullable String contact, @Nullable String role) {
        List<String> cleared = call.options("--clear");
        for (String fact : cleared) {
            if (!CLEARABLE.contains(fact)) {
                throw FactCheck.unknown("fact that can be made unknown", fact, CLEARABLE);
            }
            if ((fact.equals(WitnessRecord.ROLE) ? role : contact) != null) {
                throw Corrections.bothGivenAndCleared(fact);
            }
        }
        return cleared;
    }
}
