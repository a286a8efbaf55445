package daybook.docs;

import daybook.cli.Command;
import daybook.cli.CommandRegistry;
import daybook.cli.ExitStatus;
import daybook.cli.Help;
import daybook.cli.command.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command says of itself.
 *
 * @param name its words, such as {@code export csv}
 * @param usage how it is typed
 * @param header what it does, in a sentence
 * @param description paragraphs
 * @param examples lines as typed, two blanks before each
 */
record Page(
        String name,
        String usage,
        String header,
        List<String> description,
        List<Parameter> parameters,
        List<Option> options,
        List<ExitStatus> statuses,
        List<String> examples) {

    private static final CommandRegistry COMMANDS = new Commands();

    /** Every command that help shows, in its order. */
    static List<Page> all() {
        List<Page> all = new ArrayList<>();
        for (String name : COMMANDS.names()) {
            all.add(of(name));
        }
        return all;
    }

    static Page of(String name) {
        Command command = Objects.requireNonNull(COMMANDS.named(name), name);
        CommandSpec spec = Help.specOf(command);
        return new Page(
                name,
                Help.usage(spec),
                spec.usageMessage().header()[0],
                List.of(spec.usageMessage().description()),
                spec.positionalParameters().stream().map(Parameter::of).toList(),
                spec.options().stream()
                        .filter(option -> !option.hidden())
                        .map(Option::of)
                        .toList(),
                command.statuses(),
                List.of(spec.usageMessage().footer()));
    }

    /** The first words of commands with two, in the order of the commands. */
    static List<String> groups() {
        return COMMANDS.names().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(Page::firstWord)
                .distinct()
                .toList();
    }

    /** The first word of its name: the group that it is in, or the command itself. */
    String firstWord() {
        return firstWord(name);
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** The name of its manual page, such as {@code daybook-export-csv}. */
    String manual() {
        return "daybook-" + name.replace(' ', '-');
    }

    /** What it does, without the full stop. */
    String brief() {
        return firstSentence(header);
    }

    /** Examples as commands: lines that go on in the next are one. */
    List<String> commands() {
        return List.of(String.join("\n", examples).replace("\\\n", "").split("\n", -1)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The first sentence without its full stop. */
    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
