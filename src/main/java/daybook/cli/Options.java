package daybook.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes options and parameters of the forms that commands use. Every value is text here: the domain reads it. */
public final class Options {

    /** The word after an option or parameter that shell completion replaces by the files that are there. */
    public static final String FILE = "FILE";

    /** When to use colour. */
    static final List<String> COLOURS = List.of("auto", "always", "never");

    private Options() {}

    /** A command's specification with its purpose in one sentence. */
    public static CommandSpec command(String name, String header, String... description) {
        CommandSpec spec = CommandSpec.create().name("daybook " + name);
        spec.usageMessage().header(header).description(description);
        return spec;
    }

    /** Adds examples: lines as a person types them, two blanks before each; one that ends with a backslash goes on in the next. */
    public static CommandSpec examples(CommandSpec spec, String... examples) {
        spec.usageMessage().footer(examples);
        return spec;
    }

    /** An option that takes one value. */
    public static OptionSpec value(String names, String label, String description) {
        return value(names, label, description, null);
    }

    /** An option that takes one value and completes to some words. */
    public static OptionSpec value(String names, String label, String description, @Nullable List<String> words) {
        OptionSpec.Builder option = OptionSpec.builder(split(names))
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description);
        return words == null
                ? option.build()
                : option.completionCandidates(words).build();
    }

    /** An option that may be given several times. */
    public static OptionSpec values(String names, String label, String description, @Nullable List<String> words) {
        OptionSpec.Builder option = OptionSpec.builder(split(names))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description);
        return words == null
                ? option.build()
                : option.completionCandidates(words).build();
    }

    /** An option without a value. */
    public static OptionSpec flag(String names, String description) {
        return OptionSpec.builder(split(names))
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** A parameter that has to be there; the command says itself what is missing, so that it can say what to type. */
    public static PositionalParamSpec parameter(
            int index, String label, String description, @Nullable List<String> words) {
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .arity("0..1")
                .paramLabel(label)
                .description(description);
        return words == null
                ? parameter.build()
                : parameter.completionCandidates(words).build();
    }

    /** Whether it is one of those that {@link #addGlobal} adds. */
    static boolean isGlobal(OptionSpec option) {
        return switch (option.longestName()) {
            case "--file", "--as", "--color", "--no-input", "--no-pager", "--quiet", "--help", "--version" -> true;
            default -> false;
        };
    }

    /** Any number of parameters from a place on; the command says itself what is missing. */
    public static PositionalParamSpec parameters(int from, String label, String description) {
        return PositionalParamSpec.builder()
                .index(from + "..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Adds the options that every command has. */
    static void addGlobal(CommandSpec spec) {
        spec.addOption(value(
                "-f --file",
                FILE,
                "The log. If you leave it out: $DAYBOOK_FILE, or log.daybook in the folder daybook of"
                        + " $XDG_DATA_HOME or ~/.local/share."));
        spec.addOption(value(
                "--as", "NAME", "Your name. If you leave it out: $DAYBOOK_AS, or the recorder set for this log."));
        spec.addOption(value(
                "--color", "WHEN", "Colour: auto, always or never. NO_COLOR and TERM=dumb turn it off.", COLOURS));
        spec.addOption(flag("--no-input", "Do not ask questions; stop with an error if something is missing."));
        spec.addOption(
                flag("--no-pager", "Never show long output a page at a time, whatever DAYBOOK_PAGER and PAGER say."));
        spec.addOption(flag("-q --quiet", "Print nothing but errors."));
        spec.addOption(flag("-h --help", "Show this help."));
        spec.addOption(flag("-V --version", "Show the version."));
    }

    /** The option {@code --json} of a command that prints data. */
    public static OptionSpec json() {
        return flag("--json", "Print JSON; an error is then JSON on standard error.");
    }

    private static String[] split(String names) {
        int blank = names.indexOf(' ');
        return blank < 0 ? new String[] {names} : new String[] {names.substring(0, blank), names.substring(blank + 1)};
    }
}
