package daybook.cli;

import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of one command as it is shown on a screen: what it does, how it is typed, every option, how it ends, and examples. */
final class HelpPage {

    private static final int MARGIN = 2;
    private static final int COLUMN = 28;

    private final Output out;
    private final int width;

    HelpPage(Output out, int width) {
        this.out = out;
        this.width = width;
    }

    void write(Command command, CommandSpec spec) {
        out.paragraph(Style.HEADING, SafeText.of(spec.usageMessage().header()[0]), width, 0);
        out.line();
        out.paragraph(Style.PLAIN, SafeText.of("Usage: " + usage(spec)), width, 0);
        for (String paragraph : spec.usageMessage().description()) {
            out.line();
            out.paragraph(Style.PLAIN, SafeText.of(paragraph), width, 0);
        }
        parameters(spec);
        List<OptionSpec> own = new ArrayList<>();
        List<OptionSpec> global = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                (Options.isGlobal(option) ? global : own).add(option);
            }
        }
        options("Options:", own);
        options("Options of every command:", global);
        heading("Exit status:");
        for (ExitStatus status : command.statuses()) {
            String code = Integer.toString(status.code());
            item(" ".repeat(3 - code.length()) + code, MARGIN + 5, status.meaning());
        }
        heading("Examples:");
        for (String line : spec.usageMessage().footer()) {
            out.line(SafeText.of(line));
        }
    }

    /** How the command is typed. */
    static String usage(CommandSpec spec) {
        StringBuilder usage = new StringBuilder(spec.name());
        String last = "";
        for (PositionalParamSpec each : spec.positionalParameters()) {
            if (each.paramLabel().equals("-")) {
                last = " [-]";
            } else {
                usage.append(' ').append(each.paramLabel());
            }
        }
        return usage.append(" [OPTIONS]").append(last).toString();
    }

    /** An option's names and what follows them, such as {@code -f, --file FILE}. */
    static String label(OptionSpec option) {
        StringBuilder label = new StringBuilder();
        for (String name : option.names()) {
            label.append(label.isEmpty() ? name.startsWith("--") ? "    " : "" : ", ")
                    .append(name);
        }
        if (option.arity().max() > 0) {
            label.append(' ').append(option.paramLabel());
        }
        return label.toString();
    }

    private void parameters(CommandSpec spec) {
        if (!spec.positionalParameters().isEmpty()) {
            heading("Arguments:");
        }
        for (PositionalParamSpec each : spec.positionalParameters()) {
            item(each.paramLabel(), COLUMN, each.description()[0]);
        }
    }

    private void options(String heading, List<OptionSpec> options) {
        if (!options.isEmpty()) {
            heading(heading);
        }
        for (OptionSpec option : options) {
            item(label(option), COLUMN, option.description()[0]);
        }
    }

    private void heading(String heading) {
        out.line();
        out.line(Style.HEADING, SafeText.of(heading));
    }

    /** A label and its text beside it, or below it where the label is too long. */
    private void item(String label, int column, String text) {
        List<SafeText> lines = Wrap.lines(SafeText.of(text), width - column);
        String start = " ".repeat(MARGIN) + label;
        int next = 0;
        if (start.length() + 2 <= column) {
            out.print(SafeText.of(start + " ".repeat(column - start.length())));
            out.line(lines.get(next++));
        } else {
            out.line(SafeText.of(start));
        }
        for (; next < lines.size(); next++) {
            out.print(SafeText.of(" ".repeat(column)));
            out.line(lines.get(next));
        }
    }
}
