package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.JsonOutput;
import daybook.log.WitnessCard;
import daybook.store.LogStore;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.Table;
import daybook.words.English;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code witness list}: the names that cards and entries have, never a contact. */
final class WitnessListCommand implements Command {

    /** A name, its card, and how many entries have it. */
    private record Named(@Nullable String name, @Nullable WitnessCard card, int entries) {}

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "witness list",
                "List the witnesses, and whether each has a card.",
                "Names of entries that have no card are in it too, with how many entries have each. It shows no contact: daybook witness"
                        + " show NAME does.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook witness list");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        List<Named> all = new ArrayList<>();
        long without = 0;
        try (LogStore log = call.toShow()) {
            Map<String, List<Long>> named = Witnesses.named(log);
            for (WitnessCard card : Witnesses.of(log).cards()) {
                List<Long> entries = card.name() == null ? null : named.remove(card.name());
                all.add(new Named(card.name(), card, entries == null ? 0 : entries.size()));
            }
            for (Map.Entry<String, List<Long>> each : named.entrySet()) {
                all.add(new Named(each.getKey(), null, each.getValue().size()));
                without++;
            }
        }
        if (call.json()) {
            call.out().data().write(JsonOutput.visible(json(all)).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        if (all.isEmpty()) {
            call.say("No entry names a witness, and there is no card.");
            return ExitStatus.DONE;
        }
        table(call, all);
        if (without > 0) {
            call.say(English.count(without, "name has", "names have")
                    + " no card: daybook witness add NAME --contact TEXT");
        }
        return ExitStatus.DONE;
    }

    private static void table(Call call, List<Named> all) {
        Table table = new Table(
                call.out(),
                call.terminal().width(),
                !call.terminal().outIsTerminal(),
                List.of(
                        Column.between("Witness", 12, 40),
                        Column.between("Role", 8, 30),
                        Column.fixed("Entries", 7).right(),
                        Column.fixed("Card", 10)));
        table.header();
        for (Named each : all) {
            WitnessCard card = each.card();
            table.row(List.of(
                    Cell.of(each.name() == null ? "name removed" : each.name()),
                    Cell.of(card == null || card.role() == null ? "" : card.role()),
                    Cell.of(Integer.toString(each.entries())),
                    Cell.of(card == null ? "none" : "record " + card.id())));
        }
    }

    private static String json(List<Named> all) {
        StringBuilder out = new StringBuilder("{\"format\":\"daybook.witnesses/1\",\"witnesses\":[");
        for (int i = 0; i < all.size(); i++) {
            Named each = all.get(i);
            WitnessCard card = each.card();
            out.append(i == 0 ? "" : ",").append("{\"name\":");
            WitnessShowCommand.text(out, each.name());
            out.append(",\"id\":").append(card == null ? "null" : Long.toString(card.id()));
            out.append(",\"role\":");
            WitnessShowCommand.text(out, card == null ? null : card.role());
            out.append(",\"entries\":").append(each.entries()).append('}');
        }
        return out.append("]}\n").toString();
    }
}
