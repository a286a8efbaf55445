package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.log.Subject;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.view.EntryWords;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code __complete}: what completion scripts ask for when a key is pressed: {@code subjects} or {@code entries}, one a line, a blank and a
 * description behind it. Says nothing at all when there is no log: a shell's prompt is no place for an error.
 */
final class CompleteCommand implements Command {

    private static final long NEWEST = 200;
    private static final int WIDTH = 40;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("__complete", "Print what can be completed.");
        spec.addPositional(Options.parameter(0, "WHAT", "subjects or entries.", null));
        return spec;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String what = call.parameter(0, "What to complete is missing.", "subjects or entries");
        try (LogStore log = call.logs().toLookAt(call.file())) {
            if (what.equals("subjects")) {
                for (Subject subject : log.subjects()) {
                    call.out().line(SafeText.of(subject.code()));
                }
            } else if (what.equals("entries")) {
                entries(call, log);
            }
        } catch (DaybookException e) {
            return ExitStatus.of(e);
        }
        return ExitStatus.DONE;
    }

    private static void entries(Call call, LogStore log) throws IOException {
        Filter newest = Filter.newestRecorded(NEWEST);
        // By its number an entry of another log comes after all of ours: the newest of each log are what is looked for.
        for (int place = 0; place <= log.foreignLogs().size(); place++) {
            log.entries(newest.ofOrigin(place), entry -> {
                describe(call, entry);
                return true;
            });
        }
    }

    private static void describe(Call call, Entry entry) {
        String description = entry.facts().text(Fact.DESCRIPTION);
        SafeText text = SafeText.of(EntryWords.what(entry) + (description == null ? "" : ": " + description));
        call.out().print(SafeText.of(RecordNumber.show(entry.number())));
        call.out().print(SafeText.of(" "));
        call.out().line(text.singleLine().shortenedTo(WIDTH));
    }
}
