package daybook.docs;

import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A word after a command that is not an option.
 *
 * @param index its place, from 0
 * @param last its last place; the same for a single word, very large where any number may follow
 */
record Parameter(int index, int last, String label, String description, Values values) {

    static Parameter of(PositionalParamSpec spec) {
        return new Parameter(
                spec.index().min(),
                spec.index().max(),
                spec.paramLabel(),
                String.join(" ", spec.description()),
                Values.of(spec.completionCandidates(), spec.paramLabel()));
    }
}
