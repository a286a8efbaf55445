package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Version;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.LogStore;
import daybook.terminal.Asker;
import daybook.terminal.PlainAsker;
import daybook.terminal.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offer of {@code add}, at a terminal, to make the log that is not there yet, or to name the person in one that names nobody. */
final class FirstLog {

    private static final int MOST_BYTES = 4 * FactCheck.LONGEST;
    private static final String CODE = "A short code for the person it is about. Enter: P1";

    private final Call call;
    private final Questioner ask;

    private FirstLog(Call call, Asker asker) {
        this.call = call;
        this.ask = new Questioner(asker, call.terminal().err(), call.terminal().width());
    }

    /** Makes the log, or its first subject, after asking; does nothing where both are there, or nobody can be asked. */
    static void offer(Call call) throws IOException {
        Path file = call.file();
        boolean missing = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!AddDialogue.canAsk(call) || (!missing && hasSubject(call))) {
            return;
        }
        // The terminal's own line editing will do for a few short answers.
        try (Asker asker =
                new PlainAsker(new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES))) {
            FirstLog first = new FirstLog(call, asker);
            if (missing) {
                first.make(file);
            } else {
                first.subject();
            }
        }
    }

    private static boolean hasSubject(Call call) {
        try (LogStore log = call.toRead()) {
            return !log.subjects().isEmpty();
        }
    }

    private void make(Path file) throws IOException {
        ask.heading("There is no log yet at " + file + ".", List.of());
        if (!Boolean.TRUE.equals(ask.yesOrNo("Make one there? y/n:"))) {
            throw new DaybookException.NoLog("There is no log at " + file + ".", "make one with daybook init");
        }
        String code = code();
        String recorder = recorder();
        ZoneId zone = ZoneChoice.of(call);
        call.recordIn(zone);
        call.logs().create(file, call.sealer(), "daybook " + Version.NUMBER, zone, DateOrder.DMY, recorder, code);
        ask.say("Created the log. Times are in " + zone.getId() + "; dates are read day first (3/4 is 3 April).");
    }

    private void subject() throws IOException {
        ask.heading("Nobody is in this log yet.", List.of());
        String code = code();
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            Subject added = call.write(
                    log,
                    writer -> writer.subject(code, SubjectCard.EMPTY, recorder),
                    subject -> "The subject is saved as " + subject.code() + ".");
            ask.say("Added " + added.code() + ".");
        }
    }

    private String code() throws IOException {
        ask.heading(CODE + ". The name can be added later, and stays out of reports.", List.of());
        while (true) {
            String answer = ask.answer("Code:", List.of());
            try {
                return answer.isEmpty() ? "P1" : FactCheck.subjectCode(answer);
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
    }

    private @Nullable String recorder() throws IOException {
        String known = call.recorder(null);
        if (known != null) {
            return known;
        }
        ask.heading("Your name, as the log should show it. Enter: none.", List.of());
        while (true) {
            String answer = ask.answer("Name:", List.of());
            try {
                return answer.isEmpty() ? null : FactCheck.name("recorder", answer);
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
    }
}
