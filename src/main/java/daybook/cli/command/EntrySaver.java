package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.cli.WhenReader;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.exchange.Withheld;
import daybook.exchange.json.JsonLines;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.log.Threat;
import daybook.review.LogRules;
import daybook.review.RaisedFlags;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Terminal;
import daybook.view.EntryWords;
import daybook.view.RaisedText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps shared by {@code add}, {@code step} and {@code note}: sets recorder and time, saves, and prints the confirmation. */
final class EntrySaver {

    private EntrySaver() {}

    /** Sets who writes. */
    static void recorder(Call call, Settings settings, Facts.Builder facts) {
        facts.set(Fact.RECORDED_BY, call.recorder(settings));
    }

    /** Sets when it occurred: what --at says, else today. */
    static void occurred(Call call, WhenReader when, Facts.Builder facts) {
        String typed = call.option("--at");
        facts.occurred(typed == null ? when.today() : when.read(typed));
    }

    /** Saves the entry and says what was saved. */
    static ExitStatus save(Call call, LogStore log, Facts facts) throws IOException {
        FactCheck.complete(facts);
        return say(call, log, call.write(log, writer -> writer.entry(facts, null), EntrySaver::done));
    }

    /** Saves the entry with files, all of it or nothing, and says what was saved. */
    static ExitStatus save(Call call, LogStore log, Facts facts, Attachments files) throws IOException {
        return say(call, log, store(call, log, facts, files));
    }

    /** Saves the entry with files, all of it or nothing. */
    static Entry store(Call call, LogStore log, Facts facts, Attachments files) {
        FactCheck.complete(facts);
        String recorder = facts.text(Fact.RECORDED_BY);
        return call.write(log, writer -> files.saveWith(writer, writer.entry(facts, null), recorder), EntrySaver::done);
    }

    private static String done(Entry entry) {
        return "The entry is saved as #" + entry.number() + "; do not type it again.";
    }

    /** Says what was saved. */
    static ExitStatus say(Call call, LogStore log, Entry entry) throws IOException {
        if (call.json()) {
            json(call, log, entry);
        } else if (!call.quiet()) {
            line(call, Style.PLAIN, saved(entry, log.settings()));
            for (Evidence each : entry.evidence()) {
                call.out().line(Attachments.kept(each));
            }
            raised(call, log, entry);
        }
        if (entry.facts().text(Fact.RECORDED_BY) == null) {
            call.say(
                    "No name was recorded. Set yours once: daybook settings set recorder \"Dr A\" --reason \"first use\"");
        }
        return ExitStatus.DONE;
    }

    /** A line, which a screen that is narrower breaks between words; the width is asked for only then, since asking takes time. */
    private static void line(Call call, Style style, SafeText text) {
        if (text.width() > Terminal.DEFAULT_WIDTH && call.terminal().outIsTerminal()) {
            call.out().paragraph(style, text, call.terminal().width(), 0);
        } else {
            call.out().line(style, text);
        }
    }

    /** Says which flags are new. The rules may take a moment, so that it was saved is on the screen before they run. */
    private static void raised(Call call, LogStore log, Entry entry) {
        call.out().flush();
        List<Flag> flags = newFlags(call, log, entry);
        if (!flags.isEmpty()) {
            Style style = flags.get(0).level() == Level.URGENT ? Style.URGENT : Style.ACT;
            line(call, style, SafeText.of(RaisedText.of(flags, LogRules.jurisdiction(log))));
        }
        if (entry.facts().says(Threat.UNSURE)) {
            line(call, Style.ACT, SafeText.of(RaisedText.unsure(entry.number(), LogRules.jurisdiction(log))));
        }
    }

    /** Prints the entry with the flags that it raised: null, and an error, where the rules could not be run. */
    private static void json(Call call, LogStore log, Entry entry) throws IOException {
        List<String> rules = new ArrayList<>();
        try {
            for (Flag flag : newFlags(call, log, entry)) {
                rules.add(flag.rule());
            }
        } catch (DaybookException e) {
            printSaved(call, entry, null);
            throw e;
        }
        printSaved(call, entry, rules);
    }

    private static void printSaved(Call call, Entry entry, @Nullable List<String> newFlags) throws IOException {
        try (JsonLines json = new JsonLines(call.out().data(), Withheld.NOTHING)) {
            json.saved(entry, newFlags);
        }
    }

    /**
     * Returns the flags that the entry raised.
     *
     * @throws DaybookException.Failed when the rules could not be run, whatever the reason: the entry is saved, and this must not sound as
     *     if it were not
     */
    private static List<Flag> newFlags(Call call, LogStore log, Entry entry) {
        try {
            LocalDate today = LocalDate.ofInstant(call.now(), log.settings().zone());
            return RaisedFlags.by(entry, log, today);
        } catch (DaybookException e) {
            throw notLookedUp(e.reason(), e);
        } catch (IOException | RuntimeException e) {
            throw notLookedUp(e + ".", e);
        }
    }

    private static DaybookException notLookedUp(String reason, Exception e) {
        return new DaybookException.Failed(
                "daybook could not look for warning signs: " + reason, "daybook now shows whom to ring", e);
    }

    /** One entry as JSON, in a line. */
    static void printJson(Call call, Entry entry) throws IOException {
        try (JsonLines json = new JsonLines(call.out().data(), Withheld.NOTHING)) {
            json.entry(entry);
        }
    }

    private static SafeText saved(Entry entry, Settings settings) {
        return SafeText.of(
                "Saved #" + entry.number() + "  " + EntryWords.occurredInFull(entry, settings) + ", recorded "
                        + EntryWords.recorded(entry, settings) + mark(EntryWords.late(entry))
                        + mark(EntryWords.behind(entry, settings)));
    }

    private static String mark(@Nullable String mark) {
        return mark == null ? "" : " · " + mark;
    }
}
