package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.TypedAgain;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.FactPhrase;
import daybook.log.Settings;
import daybook.store.LogStore;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.ChangesText;
import daybook.view.EntryWords;
import daybook.view.FactChange;
import daybook.view.json.AmendJson;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The corrections that a command asked for, found out before anything is saved.
 *
 * @param changes what changes, entry by entry
 * @param same the numbers of the entries that say that already
 * @param withdrawn how many entries were left out because they were withdrawn
 */
record AmendPlan(List<EntryChanges> changes, List<Long> same, int withdrawn) {

    private static final int MOST_NUMBERS = 20;

    /**
     * Finds out what changes.
     *
     * @throws DaybookException.Usage when nothing would, or an entry cannot have that
     */
    static AmendPlan of(Selection.Found found, EntryChanges.Wanted wanted) {
        List<EntryChanges> changes = new ArrayList<>();
        List<Long> same = new ArrayList<>();
        for (Entry seen : found.entries()) {
            EntryChanges one = EntryChanges.of(seen, wanted);
            if (one.isEmpty()) {
                same.add(seen.number());
            } else {
                changes.add(one);
            }
        }
        if (changes.isEmpty()) {
            throw new DaybookException.Usage(
                    "Nothing would change: "
                            + (same.size() == 1
                                    ? "entry " + same.get(0) + " says that already."
                                    : "all " + same.size() + " entries say that already."),
                    "name what should be different");
        }
        return new AmendPlan(changes, same, found.withdrawn());
    }

    /** Saves all corrections or none, asking first where there are several; or only shows them. */
    void carryOut(Call call, LogStore log, String reason) throws IOException {
        if (call.flag(AmendCommand.DRY_RUN)) {
            List<Entry> after = new ArrayList<>();
            for (EntryChanges each : changes) {
                after.add(each.after());
            }
            tell(call, log.settings(), after, true, true);
            return;
        }
        boolean asked = changes.size() > 1 && !call.flag("--yes");
        if (asked) {
            ask(call, log.settings());
        }
        String recorder = call.recorder(log.settings());
        List<Entry> amended = call.write(
                log,
                writer -> {
                    List<Entry> all = new ArrayList<>(changes.size());
                    for (EntryChanges each : changes) {
                        Corrections.unchanged(writer, each.before());
                        all.add(writer.amend(each.before().id(), each.changes(), each.cleared(), reason, recorder));
                    }
                    return all;
                },
                all -> (all.size() == 1
                                ? "The correction of entry " + all.get(0).number() + " is"
                                : "The corrections of " + all.size() + " entries are")
                        + " saved; do not make " + (all.size() == 1 ? "it" : "them") + " again.");
        tell(call, log.settings(), amended, false, !asked);
    }

    private void ask(Call call, Settings settings) throws IOException {
        if (!TypedAgain.asks(call)) {
            throw new DaybookException.Usage(
                    changes.size() + " entries would be corrected, and nobody can be asked here.",
                    "look at them with --dry-run, then add --yes");
        }
        Output err = call.terminal().err();
        for (EntryChanges each : changes) {
            err.line(Style.HEADING, SafeText.of(name(each.before())));
            new ChangesText(err, call.screen().width())
                    .write(FactChange.between(each.before(), each.after(), settings));
        }
        TypedAgain.confirm(
                call,
                Integer.toString(changes.size()),
                "This corrects " + changes.size() + " entries, " + numbers() + ".",
                "nothing was corrected");
    }

    private String numbers() {
        List<Long> numbers = new ArrayList<>();
        for (EntryChanges each : changes) {
            numbers.add(each.before().number());
        }
        return EntryWords.numbers(numbers, MOST_NUMBERS);
    }

    private static String name(Entry entry) {
        return "#" + entry.number() + "  " + EntryWords.what(entry);
    }

    private void tell(Call call, Settings settings, List<Entry> after, boolean dry, boolean inFull) throws IOException {
        List<Entry> before = new ArrayList<>();
        for (EntryChanges each : changes) {
            before.add(each.before());
        }
        if (call.json()) {
            AmendJson.write(call.out().data(), dry, before, after, same, withdrawn);
            return;
        } else if (call.quiet() && !dry) {
            return;
        }
        ChangesText text = new ChangesText(call.out(), call.screen().width());
        for (int i = 0; i < after.size(); i++) {
            Entry entry = after.get(i);
            call.out()
                    .line(SafeText.of((dry ? "Would amend #" : "Amended #") + entry.number() + " (revision "
                            + (entry.revision() + (dry ? 1 : 0)) + "): "
                            + FactPhrase.list(changes.get(i).changed())
                            + "."
                            + (dry || after.size() > 1
                                    ? ""
                                    : " The first wording stays in daybook show " + entry.number() + ".")));
            if (inFull) {
                text.write(FactChange.between(before.get(i), entry, settings));
            }
        }
        sum(call.out(), after.size(), dry);
    }

    private void sum(Output out, int amended, boolean dry) {
        List<String> parts = new ArrayList<>();
        if (amended > 1) {
            parts.add(English.count(amended, "entry", "entries") + (dry ? " would be corrected" : " were corrected"));
        }
        if (!same.isEmpty()) {
            parts.add(English.count(same.size(), "other says", "others say") + " that already");
        }
        if (withdrawn > 0) {
            parts.add(English.count(withdrawn, "withdrawn entry was", "withdrawn entries were") + " left out");
        }
        if (!parts.isEmpty()) {
            out.line(SafeText.of(String.join("; ", parts) + "."));
        }
        if (dry) {
            out.line(SafeText.of("Nothing was saved."));
        }
    }
}
