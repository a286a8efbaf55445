package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.cli.InterruptedAnswer;
import daybook.editor.LineEditor;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Saved;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.log.Subject;
import daybook.store.LogStore;
import daybook.terminal.Asker;
import daybook.terminal.Output;
import daybook.terminal.PlainAsker;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.EntryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code add} without a kind, at a terminal: one question after the other, then the whole entry as it was understood, and only then is
 * it saved. What an option has said is not asked.
 */
final class AddDialogue {

    private static final int MOST_BYTES = 4 * FactCheck.LONGEST;

    private final Call call;
    private final Output err;

    AddDialogue(Call call) {
        this.call = call;
        this.err = call.terminal().err();
    }

    /** Whether there is somebody who can be asked, and who sees the questions. */
    static boolean canAsk(Call call) {
        return !call.flag("--no-input")
                && !call.json()
                && call.terminal().inIsTerminal()
                && call.terminal().errIsTerminal();
    }

    ExitStatus run() throws IOException {
        Facts.Builder facts = Facts.builder().set(Fact.TYPE, "incident");
        FactOptions.read(call, facts);
        try (Attachments files = Attachments.of(call, call.options("--attach"));
                LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            List<Subject> subjects = log.subjects();
            given(facts, settings, subjects);
            return ask(log, facts, files);
        }
    }

    /** What the options say besides the facts that each have one. */
    private void given(Facts.Builder facts, Settings settings, List<Subject> subjects) {
        EntrySaver.recorder(call, settings, facts);
        if (call.option("--at") != null) {
            EntrySaver.occurred(call, call.times(settings), facts);
        }
        if (call.option("--subject") != null || subjects.size() < 2) {
            facts.set(Fact.SUBJECT, call.subject(subjects));
        }
        String text = call.option("--message");
        if (text != null && !text.isBlank()) {
            facts.set(Fact.DESCRIPTION, FactCheck.read(Fact.DESCRIPTION, text));
        }
    }

    private ExitStatus ask(LogStore log, Facts.Builder facts, Attachments files) throws IOException {
        FirstWords.sayOnce(call, log);
        err.paragraph(
                Style.DIM,
                SafeText.of(
                        AddQuestions.danger(log) + " Nothing is saved before you say so. Ctrl-C stops at any time."),
                call.terminal().width(),
                0);
        boolean asked = false;
        while (true) {
            Questioner ask;
            try (Asker asker = open()) {
                ask = new Questioner(asker, err, call.terminal().width());
                Object text = facts.value(Fact.DESCRIPTION);
                ask.typed(text == null || call.option("--message") != null ? "" : text.toString());
                Questioner asking = ask;
                Thread told = new Thread(() -> tellInterrupted(asking));
                Runtime.getRuntime().addShutdownHook(told);
                try {
                    AddQuestions questions = new AddQuestions(call, ask, log, facts, files);
                    if (!asked) {
                        questions.all();
                        asked = true;
                    }
                    confirm(questions, log.settings(), facts, files);
                } finally {
                    forget(told);
                }
            }
            Entry saved;
            try {
                saved = EntrySaver.store(call, log, facts.build(), files);
            } catch (DaybookException.Busy busy) {
                // What was typed is worth another try; the questions are not asked again.
                err.paragraph(
                        Style.PLAIN,
                        SafeText.of(busy.message()),
                        call.terminal().width(),
                        0);
                continue;
            } catch (DaybookException e) {
                ask.printBack(ask.typed());
                throw e;
            }
            ExitStatus status = EntrySaver.say(call, log, saved);
            call.out().flush();
            call.say("To add a file: daybook attach " + saved.number() + " FILE");
            call.say("To correct it: daybook amend " + saved.number() + " --reason \"why\", and what changes");
            return status;
        }
    }

    private void confirm(AddQuestions questions, Settings settings, Facts.Builder facts, Attachments attaching)
            throws IOException {
        while (true) {
            err.line();
            new EntryText(err, call.terminal().width(), settings).preview(preview(facts.build(), settings));
            List<String> files = new ArrayList<>(call.options("--attach"));
            files.addAll(attaching.added());
            if (!files.isEmpty()) {
                err.paragraph(
                        Style.PLAIN,
                        SafeText.of("with " + String.join(", ", files)),
                        call.terminal().width(),
                        0);
            }
            err.line();
            if (!questions.change()) {
                return;
            }
        }
    }

    /** The entry as it would be if it were saved now. */
    private Entry preview(Facts facts, Settings settings) {
        return new Entry(
                0,
                0,
                FactCheck.complete(facts),
                Status.CURRENT,
                1,
                call.now(),
                settings.zone(),
                "",
                null,
                List.of(),
                List.of());
    }

    private Asker open() {
        String term = call.environment().variable("TERM");
        // On Windows there is no stty, and the console edits by itself.
        if (term != null
                && !term.equals("dumb")
                && !call.environment().platform().isWindows()) {
            Asker editor = editor(term);
            if (editor != null) {
                return editor;
            }
        }
        return new PlainAsker(new Prompt(call.terminal().in(), err, MOST_BYTES));
    }

    private static @Nullable Asker editor(String term) {
        try {
            return new LineEditor(term);
        } catch (IOException | NoClassDefFoundError e) {
            // Started without the launcher, or a terminal that cannot be set: it has a line editing of its own.
            return null;
        }
    }

    private void tellInterrupted(Questioner ask) {
        ask.printBack(ask.typed());
        err.line();
        err.line(SafeText.of("daybook add: " + InterruptedAnswer.STOPPED + " " + Saved.NOTHING.sentence()));
    }

    private static void forget(Thread told) {
        try {
            Runtime.getRuntime().removeShutdownHook(told);
        } catch (IllegalStateException e) {
            // The program is being stopped: the thread is telling it already.
        }
    }
}
