package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.ItemJson;
import daybook.log.Item;
import daybook.review.Continuity;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.ItemText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence continuity}: who had each thing that is kept as an exhibit, where, and from when to when. */
final class EvidenceContinuityCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence continuity",
                "Show who had each thing, where, and from when to when.",
                "Of one thing, if you name it. Each line says when it was written down, and in which record.");
        spec.addPositional(
                Options.parameter(0, "REF", "The thing: its reference, or the number that evidence list shows.", null));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook evidence continuity", "  daybook evidence continuity AB/2 --json");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(0);
        try (LogStore log = call.toShow()) {
            List<Item> all = Continuity.of(log);
            List<Item> items = typed == null ? all : List.of(NamedItem.of(all, typed));
            if (call.json()) {
                ItemJson.write(call.out().data(), items);
                return ExitStatus.DONE;
            }
            if (items.isEmpty()) {
                call.say("No thing is kept in this log: daybook evidence add-item");
            }
            ItemText text = new ItemText(call.screen(), log.settings());
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    call.out().line();
                }
                text.continuity(items.get(i));
            }
        }
        return ExitStatus.DONE;
    }
}
