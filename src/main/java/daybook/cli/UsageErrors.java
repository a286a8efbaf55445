package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.EverydayWords;
import daybook.log.FactCheck;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in daybook's words what picocli did not understand of a command line. */
final class UsageErrors {

    private UsageErrors() {}

    static DaybookException.Usage of(ParameterException e, CommandSpec spec, List<String> arguments) {
        String help = "see " + spec.name() + " --help";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            if (first.startsWith("-") && first.length() > 1) {
                String option = first.indexOf('=') > 0 ? first.substring(0, first.indexOf('=')) : first;
                List<String> names = optionNames(spec);
                String everyday = EverydayWords.option(option);
                if ("--at".equals(everyday) && names.contains("--since") && !names.contains("--at")) {
                    return FactCheck.unknown("option of " + spec.name(), option, names, "--since or --until");
                }
                return FactCheck.unknown(
                        "option of " + spec.name(),
                        option,
                        names,
                        everyday != null && names.contains(everyday) ? everyday : null);
            }
            String instead = spec.findOption("--match") != null
                    ? "to find entries with a word: " + spec.name() + " --match \"" + first + "\"; "
                    : spec.findOption("-m") != null
                            ? "put text of several words in quotation marks, and after -m; "
                            : "";
            return new DaybookException.Usage(
                    "\"" + first + "\" is more than " + spec.name() + " takes.", instead + help);
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().size() == 1
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return noValue(option, spec);
        }
        if (e instanceof OverwrittenOptionException overwritten
                && overwritten.getOverwritten() instanceof OptionSpec option) {
            return new DaybookException.Usage(option.longestName() + " is given twice.", "give it once; " + help);
        }
        if (e instanceof MaxValuesExceededException) {
            for (String each : arguments) {
                int equals = each.indexOf('=');
                OptionSpec option =
                        equals < 0 || !each.startsWith("-") ? null : spec.findOption(each.substring(0, equals));
                if (option != null && option.arity().max() == 0) {
                    return new DaybookException.Usage(
                            option.longestName() + " takes no value.", "write it without = and what follows; " + help);
                }
            }
        }
        return new DaybookException.Usage(String.valueOf(e.getMessage()) + ".", help);
    }

    /** An option whose value was forgotten. */
    static DaybookException.Usage noValue(OptionSpec option, CommandSpec spec) {
        return new DaybookException.Usage(
                option.longestName() + " needs a value: " + option.paramLabel() + ".",
                "where the value begins with a hyphen, write " + option.longestName() + "=VALUE; see " + spec.name()
                        + " --help");
    }

    /** The options of a command by their long names. */
    static List<String> optionNames(CommandSpec spec) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                names.add(option.longestName());
            }
        }
        return names;
    }
}
