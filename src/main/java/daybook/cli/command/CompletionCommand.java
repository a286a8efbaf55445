package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion}: prints the completion script of a shell, the same file that is installed with the program. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "completion",
                "Print the completion script for a shell.",
                "Completes commands, options, kinds, steps, levels, the log's subjects and entry numbers, and files.",
                "Put the first line into ~/.bashrc. zsh looks for the file in the folders of its fpath, and fish where it is shown.");
        spec.addPositional(Options.parameter(0, "SHELL", "bash, zsh or fish.", SHELLS));
        return Options.examples(
                spec,
                "  eval \"$(daybook completion bash)\"",
                "  daybook completion zsh > ~/.zfunc/_daybook",
                "  daybook completion fish > ~/.config/fish/completions/daybook.fish");
    }

    @Override
    public List<ExitStatus> statuses() {
        return List.of(ExitStatus.DONE, ExitStatus.FAILED, ExitStatus.USAGE);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String shell = call.parameter(0, "The shell is missing.", "one of: " + String.join(", ", SHELLS));
        String file = switch (shell) {
            case "bash" -> "daybook.bash";
            case "zsh" -> "_daybook";
            case "fish" -> "daybook.fish";
            default -> throw FactCheck.unknown("shell", shell, SHELLS);
        };
        try (InputStream script = CompletionCommand.class.getResourceAsStream("/daybook/completions/" + file)) {
            if (script == null) {
                throw new DaybookException.Failed("This program was built without its completion scripts.", null, null);
            }
            script.transferTo(call.out().data());
        }
        return ExitStatus.DONE;
    }
}
