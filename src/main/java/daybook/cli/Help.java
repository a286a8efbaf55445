package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Help and version: everything that is shown instead of running a command. */
public final class Help {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 60;

    private Help() {}

    /** What the program says when no known command is named. */
    static ExitStatus instead(Arguments arguments, Terminal terminal) throws IOException {
        if (arguments.has("-V") || arguments.has("--version")) {
            return version(terminal);
        }
        String name = arguments.command();
        if (name == null || name.equals("help")) {
            if (arguments.has("-h") || arguments.has("--help") || name != null) {
                return helpFor(arguments, terminal);
            }
            String option = arguments.rest().isEmpty() ? null : arguments.rest().get(0);
            if (option != null && !option.equals("--") && !option.equals("--json")) {
                String word = option.indexOf('=') > 0 ? option.substring(0, option.indexOf('=')) : option;
                CommandSpec global = CommandSpec.create();
                Options.addGlobal(global);
                if (global.findOption(word) == null) {
                    throw FactCheck.unknown("option", word, UsageErrors.optionNames(global));
                }
            }
            throw new DaybookException.Usage(
                    option == null ? "Say what to do." : "There is no command after " + option + ".",
                    "for example daybook add call -m \"…\", or daybook timeline; daybook --help shows all commands");
        }
        if (Commands.isGroup(name)) {
            if (arguments.has("-h") || arguments.has("--help")) {
                return print(terminal, Overview.of(name));
            }
            throw new DaybookException.Usage(
                    "daybook " + name + " needs one more word.", "one of: " + String.join(", ", Overview.names(name)));
        }
        throw FactCheck.unknown("command", name, Commands.NAMES);
    }

    private static ExitStatus helpFor(Arguments arguments, Terminal terminal) throws IOException {
        List<String> words = arguments.command() == null ? List.of() : arguments.rest();
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!word.startsWith("-")) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        if (name.isEmpty()) {
            return print(terminal, Overview.of(""));
        }
        if (Commands.isGroup(name.toString())) {
            return print(terminal, Overview.of(name.toString()));
        }
        Command command = Commands.named(name.toString());
        if (command == null) {
            throw FactCheck.unknown("command", name.toString(), Commands.NAMES);
        }
        CommandSpec spec = command.spec();
        Options.addGlobal(spec);
        return of(spec, terminal);
    }

    /** The help of one command. */
    static ExitStatus of(CommandSpec spec, Terminal terminal) throws IOException {
        int width = Math.max(NARROWEST, Math.min(WIDEST, terminal.width()));
        spec.usageMessage().width(width);
        CommandLine line = new CommandLine(spec);
        Ansi ansi = terminal.out().palette().isColour() ? Ansi.ON : Ansi.OFF;
        return print(terminal, line.getUsageMessage(ansi));
    }

    static ExitStatus version(Terminal terminal) throws IOException {
        return print(terminal, "daybook " + Version.NUMBER + "\n");
    }

    private static ExitStatus print(Terminal terminal, String text) throws IOException {
        // Our own words and picocli's colours, nothing that came from outside.
        terminal.out().data().write(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }
}
