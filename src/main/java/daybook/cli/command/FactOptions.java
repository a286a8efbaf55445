package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code add}, {@code step} and {@code amend} that each give one fact of an entry. */
final class FactOptions {
    private FactOptions() {}

    /** Adds those of an incident to a command. */
    static void addOfIncident(CommandSpec spec) {
        for (Fact fact : Fact.values()) {
            if (!fact.isOfStep() && !fact.isOfNote()) {
                add(spec, fact);
            }
        }
    }

    /** Adds those of a step to a command. */
    static void addOfStep(CommandSpec spec) {
        for (Fact fact : Fact.values()) {
            if (fact.isOfStep()) {
                add(spec, fact);
            }
        }
    }

    /** Adds those of a note to a command. */
    static void addOfNote(CommandSpec spec) {
        for (Fact fact : Fact.values()) {
            if (fact.isOfNote()) {
                add(spec, fact);
            }
        }
    }

    /** Adds the option of a fact to a command. */
    static void add(CommandSpec spec, Fact fact) {
        String option = fact.option();
        if (option != null) {
            spec.addOption(spec(fact, option));
        }
    }

    private static OptionSpec spec(Fact fact, String option) {
        return switch (fact.form()) {
            case FLAG -> Options.flag(option, fact.optionHelp());
            case LIST -> Options.values(option, fact.optionValue(), fact.optionHelp(), null);
            default -> Options.value(option, fact.optionValue(), fact.optionHelp(), words(fact));
        };
    }

    private static @Nullable List<String> words(Fact fact) {
        return fact == Fact.CHANNEL ? Vocabulary.CHANNELS : Vocabulary.of(fact);
    }

    /** Reads those that were given. */
    static void read(Call call, Facts.Builder facts) {
        for (Fact fact : Fact.values()) {
            String option = fact.option();
            if (option == null || !call.flag(option)) {
                continue;
            }
            switch (fact.form()) {
                case FLAG -> facts.set(fact, true);
                case LIST -> facts.set(fact, items(fact, call.options(option)));
                default -> {
                    String text = call.option(option);
                    facts.set(fact, text == null || text.isBlank() ? null : FactCheck.read(fact, text));
                }
            }
        }
    }

    private static List<String> items(Fact fact, List<String> typed) {
        List<String> items = new ArrayList<>(typed.size());
        for (String each : typed) {
            items.add(FactCheck.item(fact, each));
        }
        return items;
    }
}
