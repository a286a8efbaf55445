package daybook.docs;

import daybook.cli.Help;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command.
 *
 * @param names the short name first where there is one
 * @param label what its value is called, empty when it takes none
 * @param repeatable whether it may be given several times
 * @param global whether every command has it
 */
record Option(List<String> names, String label, String description, boolean repeatable, boolean global, Values values) {

    static Option of(OptionSpec spec) {
        boolean valued = spec.arity().max() > 0;
        return new Option(
                List.of(spec.names()),
                valued ? spec.paramLabel() : "",
                String.join(" ", spec.description()),
                spec.isMultiValue(),
                Help.isGlobal(spec),
                valued ? Values.of(spec.completionCandidates(), spec.paramLabel()) : Values.of(null, ""));
    }

    boolean valued() {
        return !label.isEmpty();
    }

    /** The long name. */
    String name() {
        return names.get(names.size() - 1);
    }

    /** The first sentence of the description, for a list of one line each. */
    String brief() {
        return Page.firstSentence(description);
    }
}
