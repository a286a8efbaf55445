package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.terminal.ColourChoice;
import daybook.terminal.Delivery;
import daybook.terminal.OutputException;
import daybook.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program from its arguments to its exit status. */
public final class Cli {

    private final CommandRegistry commands;
    private final Environment environment;

    public Cli(CommandRegistry commands, Environment environment) {
        this.commands = commands;
        this.environment = environment;
    }

    /** Runs the command that the arguments name and says with which status to exit. */
    public ExitStatus run(String[] args) {
        Arguments arguments = Arguments.of(args, commands);
        Command command = arguments.command() == null ? null : commands.named(arguments.command());
        Terminal terminal = terminal(arguments, command);
        try {
            return run(arguments, command, terminal);
        } finally {
            terminal.close();
        }
    }

    private ExitStatus run(Arguments arguments, @Nullable Command command, Terminal terminal) {
        SavedSoFar outcome = new SavedSoFar();
        ErrorReport errors = new ErrorReport(terminal, arguments.command(), arguments.has("--json"), outcome);
        boolean saves = command != null && command.saves();
        try {
            ExitStatus status = command == null
                    ? Help.instead(commands, arguments, terminal)
                    : run(command, arguments, terminal, outcome);
            terminal.finish();
            return errors.compared(status);
        } catch (DaybookException e) {
            return errors.report(e, saves);
        } catch (OutputException e) {
            // The program that read the output has seen enough: there is nobody to tell.
            return e.readerGone() ? ExitStatus.DONE : errors.report(Failures.output(e, outcome.saved() != null), false);
        } catch (IOException e) {
            return errors.report(Failures.of(e), saves);
        } catch (OutOfMemoryError e) {
            return errors.report(Failures.ofMemory(e), saves);
        } catch (RuntimeException | StackOverflowError e) {
            return errors.report(Failures.ofDaybookItself(e), saves);
        }
    }

    private ExitStatus run(Command command, Arguments arguments, Terminal terminal, SavedSoFar outcome)
            throws IOException {
        CommandSpec spec = Help.specOf(command);
        if (arguments.has("-h") || arguments.has("--help")) {
            return Help.of(command, spec, terminal);
        }
        if (arguments.has("-V") || arguments.has("--version")) {
            return Help.version(terminal);
        }
        for (String each : arguments.rest()) {
            if (each.indexOf('\uFFFD') >= 0) {
                boolean utf8 = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
                throw new DaybookException.Usage(
                        "A character in the command was lost before daybook saw it.",
                        utf8
                                ? "its bytes are not UTF-8: rename the file if it is one (or attach - --name NAME <FILE); pass a"
                                        + " text on standard input"
                                : "start daybook with bin/daybook, or set LC_ALL=C.UTF-8; or pass the text on standard input");
            }
        }
        ParseResult parsed = parse(spec, arguments.rest());
        String colour = parsed.matchedOptionValue("--color", (String) null);
        if (colour != null && ColourChoice.named(colour) == null) {
            throw FactCheck.unknown("value for --color", colour, Options.COLOURS);
        }
        return command.run(new Call(parsed, environment, terminal, outcome));
    }

    private static ParseResult parse(CommandSpec spec, List<String> arguments) {
        CommandLine line = new CommandLine(spec);
        // A handle such as @mallory is data, never the name of a file to read arguments from.
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        // Otherwise --message=--at would be refused as well; where a value is another word, it is checked below.
        line.setAllowOptionsAsOptionParameters(true);
        refuseOptionsAsValues(spec, arguments);
        try {
            return line.parseArgs(arguments.toArray(new String[0]));
        } catch (ParameterException e) {
            throw UsageErrors.of(e, spec, arguments);
        }
    }

    /** A value that was forgotten must not swallow the option after it. */
    private static void refuseOptionsAsValues(CommandSpec spec, List<String> arguments) {
        for (int i = 0; i + 1 < arguments.size() && !arguments.get(i).equals("--"); i++) {
            // picocli finds an option by its name without hyphens as well, and a kind of incident may be called as an
            // option is.
            OptionSpec option = arguments.get(i).startsWith("-") ? spec.findOption(arguments.get(i)) : null;
            if (option == null || option.arity().max() == 0) {
                continue;
            }
            String value = arguments.get(++i);
            int equals = value.indexOf('=');
            if (value.startsWith("-") && spec.findOption(equals < 0 ? value : value.substring(0, equals)) != null) {
                throw UsageErrors.noValue(option, spec);
            }
        }
    }

    private Terminal terminal(Arguments arguments, @Nullable Command command) {
        return new Terminal(
                environment.in(),
                environment.out(),
                environment.err(),
                environment.platform().variables(),
                colour(arguments.rest()),
                environment.probe(),
                delivery(arguments, command));
    }

    /** A pager is for people: neither for data nor where nobody is to be asked for anything. */
    private static Delivery delivery(Arguments arguments, @Nullable Command command) {
        if (command == null) {
            return Delivery.DIRECT;
        }
        boolean alone = arguments.has("--no-pager") || arguments.has("--no-input") || arguments.has("--json");
        return command.delivery() == Delivery.PAGED && alone ? Delivery.SPOOLED : command.delivery();
    }

    /** What --color asks for. A word that it does not take is refused when the command is parsed. */
    private static ColourChoice colour(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String each = arguments.get(i);
            String word = null;
            if (each.startsWith("--color=")) {
                word = each.substring("--color=".length());
            } else if (each.equals("--color") && i + 1 < arguments.size()) {
                word = arguments.get(i + 1);
            }
            ColourChoice choice = word == null ? null : ColourChoice.named(word);
            if (choice != null) {
                return choice;
            }
        }
        return ColourChoice.AUTO;
    }
}
