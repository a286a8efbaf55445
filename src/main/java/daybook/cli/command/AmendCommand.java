package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code amend}: corrects an entry by a new record; the first wording stays readable. */
final class AmendCommand implements Command {

    static final String DRY_RUN = "--dry-run";

    private static final String NOTE = "--note";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "amend",
                "Correct an entry. The first wording stays readable.",
                "Adds a record with the facts that change and the reason, and prints what the entry was and what it is now. daybook show"
                        + " tells what was written when. A fact that may be given several times is replaced as a whole.",
                "An entry that is given a kind becomes an incident, with --step a step, with --note a note; that also decides a note that"
                        + " an import did not understand. A fact that the entry could not have then is never dropped: it has to be"
                        + " cleared with --clear.",
                "With --where in the place of ID every entry for which all conditions hold is corrected, each by a record of its own, all"
                        + " of them or none. FACT is a name as in JSON, such as tags, kind, place or recorded_by, or since, until, match,"
                        + " status or import (the record of an import). --where place= finds entries whose place is not known. Entries that"
                        + " say that already are left alone.");
        spec.addPositional(Options.parameter(0, "ID", "The entry's number. Not with --where.", Completions.ENTRIES));
        spec.addOption(Options.values(
                Selection.WHERE,
                "FACT=VALUE",
                "Every entry that has this, such as tag=Flowers. Repeatable: all have to hold.",
                null));
        spec.addOption(Options.value("--reason", "TEXT", "Why it is corrected. Required."));
        spec.addOption(Options.value("-m --message", "TEXT", "What happened, as it should read."));
        spec.addOption(Options.value("--at", "WHEN", "When it happened."));
        spec.addOption(Options.value("--kind", "KIND", "What kind of incident it was.", Completions.kinds()));
        spec.addOption(Options.value("--step", "STEP", "Which step was taken.", Completions.steps()));
        spec.addOption(Options.flag(NOTE, "Make it a note: neither an incident nor a step."));
        spec.addOption(Options.value("--subject", "CODE", "Who it is about.", Completions.SUBJECTS));
        FactOptions.addOfIncident(spec);
        FactOptions.addOfStep(spec);
        FactOptions.addOfNote(spec);
        spec.addOption(Options.value("--until", "WHEN", "When an order or a warning ends."));
        spec.addOption(Options.values("--clear", "FACT", "Make a fact unknown again. Repeatable.", clearable()));
        spec.addOption(Options.value(
                "--revision", "N", "For scripts: do nothing if the entry has been changed since this revision."));
        spec.addOption(Options.flag(DRY_RUN, "Save nothing; show what would change."));
        spec.addOption(Options.flag("--yes", "Do not ask before several entries are corrected."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook amend 8 --place home --reason \"It was at the house, not the surgery\"",
                "  daybook amend 11 --kind appearance --reason \"It was him after all\"",
                "  daybook amend 1 --clear value --reason \"The value was a guess\"",
                "  daybook amend --where channel=facebook --where place= --place online \\",
                "      --dry-run --reason \"Facebook is online\"");
    }

    private static List<String> clearable() {
        Set<Fact> clearable = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (fact.isClearable()) {
                clearable.add(fact);
            }
        }
        return Corrections.words(clearable);
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        boolean chosen = !call.options(Selection.WHERE).isEmpty();
        String typed = chosen ? null : NamedEntry.typed(call);
        if (chosen && call.parameter(0) != null) {
            throw new DaybookException.Usage(
                    "Entries are chosen with --where, and an entry is named as well.", "leave one of them out");
        }
        if (chosen && call.option("--revision") != null) {
            throw new DaybookException.Usage("--revision is of one entry.", "name the entry, and leave --where out");
        }
        String reason = Corrections.required(call, "--reason", "The reason of the correction");
        Set<Fact> cleared = cleared(call.options("--clear"));
        try (LogStore log = call.flag(DRY_RUN) ? call.toRead() : call.toWrite()) {
            EntryChanges.Wanted wanted = new EntryChanges.Wanted(facts(call, log), cleared, call.flag(NOTE));
            wanted.check();
            Selection.Found found = typed == null
                    ? Selection.of(call, log).find(log)
                    : new Selection.Found(List.of(named(call, log, typed)), 0);
            AmendPlan plan = AmendPlan.of(found, wanted);
            plan.carryOut(call, log, reason);
        }
        return ExitStatus.DONE;
    }

    private static Entry named(Call call, LogStore log, String typed) {
        Entry seen = NamedEntry.own(log, typed);
        if (seen.status() == Status.WITHDRAWN) {
            throw new DaybookException.Usage(
                    "Entry " + seen.number() + " was withdrawn, so there is nothing to correct.",
                    "add a new entry instead");
        }
        Corrections.expectRevision(call, seen);
        return seen;
    }

    private static Set<Fact> cleared(List<String> names) {
        Set<Fact> cleared = EnumSet.noneOf(Fact.class);
        for (String name : names) {
            Fact fact = Fact.of(name).orElseThrow(() -> FactCheck.unknown("fact", name, clearable()));
            if (!fact.isClearable()) {
                throw FactCheck.unknown("fact that can be made unknown", name, clearable());
            }
            cleared.add(fact);
        }
        return cleared;
    }

    private static Facts facts(Call call, LogStore log) {
        Settings settings = log.settings();
        WhenReader when = call.times(settings);
        Facts.Builder facts = Facts.builder();
        FactOptions.read(call, facts);
        String about = call.option("--about");
        if (about != null) {
            facts.set(Fact.ABOUT, Long.toString(NamedEntry.own(log, about).number()));
        }
        String at = call.option("--at");
        if (at != null) {
            facts.occurred(when.read(at));
        }
        String until = call.option("--until");
        facts.set(Fact.UNTIL, until == null ? null : when.readUntil(until));
        facts.set(Fact.DESCRIPTION, text(Fact.DESCRIPTION, call.option("--message")));
        facts.set(Fact.KIND, text(Fact.KIND, call.option("--kind")));
        facts.set(Fact.STEP, text(Fact.STEP, call.option("--step")));
        facts.set(Fact.SUBJECT, call.subjectIfNamed(log.subjects()));
        return facts.build();
    }

    private static @Nullable Object text(Fact fact, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : FactCheck.read(fact, typed);
    }
}
