package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.FactCheck;
import daybook.log.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say for whom something is made, and so what is in it: the same for a report and for a bundle. */
final class HandoverOptions {

    private static final String FOR = "--for";
    private static final String INCLUDE = "--include";
    private static final String EXCLUDE = "--exclude";
    private static final List<String> PROFILES = Words.all(Profile.values());
    private static final List<String> PARTS = Words.all(Part.values());

    /** What help says of them. */
    static final String HELP =
            "Who reads it decides what is in it (--for). For police and court: what happened and how it can be checked, without"
                    + " flags, advice or steps that were not taken. defence-organisation: all but who saw it. practice: what happened at"
                    + " work. employer: counts and steps. subject: their own words and acts, for a request for access. Entries that"
                    + " are marked confidential are in none of them, and advice and protection only where a reader is given them."
                    + " docs/report.md has the table.";

    private HandoverOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value(FOR, "READER", "Who reads it: " + String.join(", ", PROFILES) + ".", PROFILES));
        spec.addOption(
                Options.values(INCLUDE, "PART", "Add this part, such as advice or contacts. Repeatable.", PARTS));
        spec.addOption(Options.values(EXCLUDE, "PART", "Leave this part out, such as exhibits. Repeatable.", PARTS));
        spec.addOption(Options.flag(
                "--preview",
                "Write and record nothing. Show what would be in it, what each reader would not be given, and the sentences that may"
                        + " name people. It may miss some: read it all the same."));
        spec.addOption(Options.flag("--json", "With --preview: print JSON; an error is then JSON on standard error."));
    }

    /**
     * Returns what the options ask for.
     *
     * @param withheld the names of more facts to leave out
     */
    static Handover read(Call call, List<String> withheld) {
        return Handover.of(profile(call), parts(call, INCLUDE), parts(call, EXCLUDE), withheld);
    }

    private static @Nullable Profile profile(Call call) {
        String word = call.option(FOR);
        return word == null
                ? null
                : Words.find(Profile.values(), word).orElseThrow(() -> FactCheck.unknown("reader", word, PROFILES));
    }

    private static List<Part> parts(Call call, String option) {
        List<Part> parts = new ArrayList<>();
        for (String word : call.options(option)) {
            parts.add(Words.find(Part.values(), word).orElseThrow(() -> FactCheck.unknown("part", word, PARTS)));
        }
        return parts;
    }
}
