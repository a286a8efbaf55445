package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help and version: everything that is shown instead of running a command. */
public final class Help {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 60;

    private Help() {}

    /** What the program says when no known command is named. */
    static ExitStatus instead(CommandRegistry commands, Arguments arguments, Terminal terminal) throws IOException {
        if (arguments.has("-V") || arguments.has("--version")) {
            return version(terminal);
        }
        String name = arguments.command();
        if (name == null || name.equals("help")) {
            if (arguments.has("-h") || arguments.has("--help") || name != null) {
                return helpFor(commands, arguments, terminal);
            }
            if (arguments.isEmpty()) {
                return print(terminal, Overview.of(commands, ""));
            }
            String option = arguments.rest().isEmpty() ? "--" : arguments.rest().get(0);
            if (!option.equals("--") && !option.equals("--json")) {
                String word = option.indexOf('=') > 0 ? option.substring(0, option.indexOf('=')) : option;
                CommandSpec global = CommandSpec.create();
                Options.addGlobal(global);
                if (global.findOption(word) == null) {
                    throw FactCheck.unknown("option", word, UsageErrors.optionNames(global));
                }
            }
            throw new DaybookException.Usage(
                    "There is no command after " + option + ".",
                    "for example daybook add call -m \"…\", or daybook timeline; daybook --help shows all commands");
        }
        if (commands.isGroup(name)) {
            if (arguments.has("-h") || arguments.has("--help")) {
                return print(terminal, Overview.of(commands, name));
            }
            throw new DaybookException.Usage(
                    "daybook " + name + " needs one more word.",
                    "one of: " + String.join(", ", commands.namesOf(name)));
        }
        throw FactCheck.unknownCommand(name, commands.names());
    }

    private static ExitStatus helpFor(CommandRegistry commands, Arguments arguments, Terminal terminal)
            throws IOException {
        List<String> words = arguments.command() == null ? List.of() : arguments.rest();
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!word.startsWith("-")) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        if (name.isEmpty()) {
            return print(terminal, Overview.of(commands, ""));
        }
        Command command = commands.named(name.toString());
        if (command == null && commands.isGroup(name.toString())) {
            return print(terminal, Overview.of(commands, name.toString()));
        }
        if (command == null) {
            throw FactCheck.unknownCommand(name.toString(), commands.names());
        }
        return of(command, specOf(command), terminal);
    }

    /** The help of one command. */
    static ExitStatus of(Command command, CommandSpec spec, Terminal terminal) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, terminal.width()));
        new HelpPage(terminal.out(), width).write(command, spec);
        return ExitStatus.DONE;
    }

    /** Everything that a command takes, the options of every command included: what manual pages and completions are made from. */
    public static CommandSpec specOf(Command command) {
        CommandSpec spec = command.spec();
        Options.addGlobal(spec);
        return spec;
    }

    /** Whether every command has this option. */
    public static boolean isGlobal(OptionSpec option) {
        return Options.isGlobal(option);
    }

    /** How a command is typed, such as {@code daybook add KIND [OPTIONS] [-]}. */
    public static String usage(CommandSpec spec) {
        return HelpPage.usage(spec);
    }

    static ExitStatus version(Terminal terminal) throws IOException {
        return print(terminal, "daybook " + Version.NUMBER + "\n");
    }

    private static ExitStatus print(Terminal terminal, String text) throws IOException {
        // Our own words, nothing that came from outside.
        terminal.out().data().write(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }
}
