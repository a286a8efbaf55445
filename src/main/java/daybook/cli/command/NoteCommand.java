package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.TextInput;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code note}: anything else worth keeping, facts in the subject's favour included. */
final class NoteCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "note",
                "Add a note. Include anything in the person's favour.",
                "A note is neither an incident nor a step, and no rule counts it.",
                "With --objection it says what the person objects to, or says is wrong in the log, in their words as far as you have"
                        + " them. With --about it stands beside the entry that it concerns.");
        spec.addPositional(Options.parameter(0, "-", "A hyphen: take the text from standard input.", null));
        spec.addOption(Options.value("-m --message", "TEXT", "The note."));
        spec.addOption(
                Options.value("--at", "WHEN", "When what it says happened. If you leave it out: today, no time."));
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Who it is about. Not needed if the log has only one subject.",
                Completions.SUBJECTS));
        FactOptions.addOfNote(spec);
        FactOptions.add(spec, Fact.CONFIDENTIAL);
        FactOptions.add(spec, Fact.TAGS);
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook note -m \"He had an appointment that day; he may have been early\"",
                "  daybook note --objection --about 3 -m \"He says he did not send the card\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String dash = call.parameter(0);
        if (dash != null && !dash.equals("-")) {
            throw new DaybookException.Usage(
                    "\"" + dash + "\" is not expected here.", "put the note in quotation marks after -m");
        }
        Facts.Builder facts = Facts.builder().set(Fact.TYPE, "note");
        FactOptions.read(call, facts);
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            WhenReader when = call.times(settings);
            EntrySaver.occurred(call, when, facts);
            EntrySaver.recorder(call, settings, facts);
            facts.set(Fact.OBJECTION, call.flag("--objection") ? (Object) true : null);
            Entry about = about(call, log);
            facts.set(Fact.ABOUT, about == null ? null : Long.toString(about.number()));
            facts.set(
                    Fact.SUBJECT,
                    about != null && call.option("--subject") == null
                            ? about.subject()
                            : subject(call, log.subjects()));
            String text = TextInput.read(call, dash != null, "The note? End with an empty line or Ctrl-D.");
            facts.set(Fact.DESCRIPTION, text == null ? null : FactCheck.read(Fact.DESCRIPTION, text));
            return EntrySaver.save(call, log, facts.build());
        }
    }

    private static @Nullable Entry about(Call call, LogStore log) {
        String typed = call.option("--about");
        return typed == null ? null : NamedEntry.own(log, typed);
    }

    private static @Nullable String subject(Call call, List<Subject> subjects) {
        return call.option("--subject") == null && subjects.size() != 1 ? null : call.subject(subjects);
    }
}
