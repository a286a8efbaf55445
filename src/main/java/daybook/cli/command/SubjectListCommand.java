package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.JsonOutput;
import daybook.log.Subject;
import daybook.review.EmptyCards;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject list}: the codes, never the identity cards. */
final class SubjectListCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("subject list", "List the subjects by their codes.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook subject list");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        List<Subject> subjects;
        List<String> empty;
        try (LogStore log = call.toShow()) {
            subjects = log.subjects();
            empty = EmptyCards.of(log);
        }
        if (call.json()) {
            call.out().data().write(JsonOutput.visible(json(subjects)).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        for (Subject subject : subjects) {
            call.out().line(SafeText.of(subject.code()));
        }
        if (subjects.isEmpty()) {
            call.say("Nobody is in this log yet. Give the person a short code: daybook subject add P1");
        }
        if (!empty.isEmpty()) {
            call.say(
                    empty.size() == 1
                            ? "The identity card of " + empty.get(0) + " is empty: daybook subject set " + empty.get(0)
                                    + " --name NAME"
                            : "The identity cards of " + English.list(empty)
                                    + " are empty: daybook subject set CODE --name NAME");
        }
        return ExitStatus.DONE;
    }

    private static String json(List<Subject> subjects) {
        StringBuilder out = new StringBuilder("{\"format\":\"daybook.subjects/1\",\"subjects\":[");
        for (int i = 0; i < subjects.size(); i++) {
            out.append(i == 0 ? "" : ",");
            SubjectShowCommand.json(out, subjects.get(i), false);
        }
        return out.append("]}\n").toString();
    }
}
