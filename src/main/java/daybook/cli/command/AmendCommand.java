package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.FactPhrase;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.log.UnderstoodLater;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code amend}: corrects an entry by a new record; the first wording stays readable. */
final class AmendCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "amend",
                "Correct an entry. The first wording stays readable.",
                "Adds a record with the facts that change and the reason. daybook show tells what was written when. A fact that may be"
                        + " given several times is replaced as a whole. A note that is given a kind or a step becomes an incident or a step;"
                        + " that decides one that an import did not understand.");
        spec.addPositional(Options.parameter(0, "ID", "The entry's number.", Completions.ENTRIES));
        spec.addOption(Options.value("--reason", "TEXT", "Why it is corrected. Required."));
        spec.addOption(Options.value("-m --message", "TEXT", "What happened, as it should read."));
        spec.addOption(Options.value("--at", "WHEN", "When it happened."));
        spec.addOption(Options.value("--kind", "KIND", "What kind of incident it was.", Completions.kinds()));
        spec.addOption(Options.value("--step", "STEP", "Which step was taken.", Completions.steps()));
        spec.addOption(Options.value("--subject", "CODE", "Who it is about.", Completions.SUBJECTS));
        FactOptions.addOfIncident(spec);
        FactOptions.addOfStep(spec);
        spec.addOption(Options.value("--until", "WHEN", "When an order or a warning ends."));
        spec.addOption(Options.values("--clear", "FACT", "Make a fact unknown again. Repeatable.", clearable()));
        spec.addOption(Options.value(
                "--revision", "N", "For scripts: do nothing if the entry has been changed since this revision."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook amend 10 --place home --reason \"It was at the house, not the surgery\"",
                "  daybook amend 11 --kind appearance --reason \"It was him after all\"",
                "  daybook amend 1 --clear value --reason \"The value was a guess\"");
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
        String typed = NamedEntry.typed(call);
        String reason = Corrections.required(call, "--reason", "The reason of the correction");
        Set<Fact> cleared = cleared(call.options("--clear"));
        try (LogStore log = call.toWrite()) {
            Entry seen = NamedEntry.own(log, typed);
            long number = seen.number();
            if (seen.status() == Status.WITHDRAWN) {
                throw new DaybookException.Usage(
                        "Entry " + number + " was withdrawn, so there is nothing to correct.",
                        "add a new entry instead");
            }
            Corrections.expectRevision(call, seen);
            Facts changes = onlyDifferent(seen, decided(seen, changes(call, log)));
            if (UnderstoodLater.is(seen.facts())
                    && changes.value(Fact.TYPE) != null
                    && changes.value(Fact.TAGS) == null) {
                cleared.add(Fact.TAGS);
            }
            cleared.removeIf(fact -> seen.facts().value(fact) == null);
            cleared.addAll(leftOfTime(seen, changes));
            if (changes.known().isEmpty() && cleared.isEmpty()) {
                throw new DaybookException.Usage(
                        "Nothing would change: entry " + number + " says that already.",
                        "name what should be different");
            }
            check(seen, changes, cleared);
            String recorder = call.recorder(log.settings());
            Entry amended = call.write(
                    log,
                    writer -> {
                        Corrections.unchanged(writer, seen);
                        return writer.amend(seen.id(), changes, cleared, reason, recorder);
                    },
                    entry -> "The correction of entry " + number + " is saved; do not make it again.");
            if (call.json()) {
                EntrySaver.printJson(call, amended);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Amended #" + number + " (revision " + amended.revision() + "): "
                                + FactPhrase.list(Corrections.words(amended.amendments()
                                        .get(amended.amendments().size() - 1)
                                        .changed()))
                                + ". The first wording stays in daybook show " + number + "."));
            }
        }
        return ExitStatus.DONE;
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

    private static Facts changes(Call call, LogStore log) {
        Settings settings = log.settings();
        WhenReader when = call.times(settings);
        Facts.Builder facts = Facts.builder();
        FactOptions.read(call, facts);
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

    /** A note of which a person says the kind or the step becomes that; if an import did not understand it, that is settled. */
    private static Facts decided(Entry seen, Facts changes) {
        String kind = changes.text(Fact.KIND);
        if (seen.type() != EntryType.NOTE || (kind == null) == (changes.text(Fact.STEP) == null)) {
            return changes;
        }
        Facts.Builder decided = changes.toBuilder();
        decided.set(Fact.TYPE, (kind == null ? EntryType.STEP : EntryType.INCIDENT).word());
        if (UnderstoodLater.is(seen.facts()) && changes.value(Fact.TAGS) == null) {
            decided.set(Fact.TAGS, UnderstoodLater.without(seen.facts().list(Fact.TAGS)));
        }
        return decided.build();
    }

    /** A time is one thing: either all of its facts are recorded anew or none. */
    private static Facts onlyDifferent(Entry seen, Facts changes) {
        Facts.Builder different = Facts.builder();
        Occurred occurred = changes.occurred();
        if (occurred != null && !occurred.equals(seen.facts().occurred())) {
            different.occurred(occurred);
        }
        for (Fact fact : changes.known()) {
            if (!fact.isOfOccurred()
                    && !Objects.equals(changes.value(fact), seen.facts().value(fact))) {
                different.set(fact, changes.value(fact));
            }
        }
        return different.build();
    }

    /** The facts of the time before that the new one does not have: an unknown time has no start, a minute no end. */
    private static Set<Fact> leftOfTime(Entry seen, Facts changes) {
        Set<Fact> left = EnumSet.noneOf(Fact.class);
        if (changes.value(Fact.OCCURRED_PRECISION) != null) {
            for (Fact fact : List.of(Fact.OCCURRED_FROM, Fact.OCCURRED_TO, Fact.OCCURRED_TYPED)) {
                if (changes.value(fact) == null && seen.facts().value(fact) != null) {
                    left.add(fact);
                }
            }
        }
        return left;
    }

    private static void check(Entry seen, Facts changes, Set<Fact> cleared) {
        Facts.Builder after = seen.facts().toBuilder().setAll(changes);
        for (Fact fact : cleared) {
            if (changes.value(fact) != null) {
                throw new DaybookException.Usage(fact.word() + " is both given and cleared.", "leave one of them out");
            }
            after.set(fact, null);
        }
        if (seen.type() != EntryType.NOTE && after.value(Fact.SUBJECT) == null) {
            throw new DaybookException.Usage("An incident and a step need a subject.", null);
        }
        FactCheck.complete(after.build());
    }
}
