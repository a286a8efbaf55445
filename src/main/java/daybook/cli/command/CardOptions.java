package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.FactPhrase;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.SubjectCard;
import daybook.log.SubjectRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that give what an identity card says. */
final class CardOptions {

    private CardOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("--name", "NAME", "The person's name."));
        spec.addOption(Options.values(
                "--identifier", "TEXT", "A number, handle or address that the person uses. Repeatable.", null));
        spec.addOption(Options.value(
                "--role",
                "ROLE",
                "What the person is: current-patient, former-patient, relative (of a patient), colleague, stranger or unknown.",
                SubjectRole.WORDS));
        spec.addOption(Options.value("--registered-at", "TEXT", "Where the person is registered as a patient."));
        spec.addOption(
                Options.value(
                        "--last-seen",
                        "WHEN",
                        "When the person was last seen as a patient: a day, a month or a year, such as 3 Nov, 2026-10 or 2025."));
    }

    /** Whether any of them was given. */
    static boolean areGiven(Call call) {
        for (String each : List.of("--name", "--role", "--registered-at", "--last-seen")) {
            if (call.option(each) != null) {
                return true;
            }
        }
        return !call.options("--identifier").isEmpty();
    }

    /** Returns the card as far as the options say it. */
    static SubjectCard read(Call call, WhenReader when) {
        List<String> identifiers = new ArrayList<>();
        for (String each : call.options("--identifier")) {
            String identifier = FactCheck.item(Fact.IDENTIFIER, each);
            if (!identifiers.contains(identifier)) {
                identifiers.add(identifier);
            }
        }
        return new SubjectCard(
                text(call, "--name"),
                identifiers,
                role(call.option("--role")),
                text(call, "--registered-at"),
                lastSeen(call.option("--last-seen"), when));
    }

    /** Returns the text of an option that may be left out but not blank; null when it was left out. */
    static @Nullable String text(Call call, String option) {
        String text = call.option(option);
        if (text != null && text.isBlank()) {
            throw new DaybookException.Usage("A blank " + option + " says nothing.", "leave it out instead");
        }
        if (text != null) {
            FactCheck.whole(option, text);
        }
        return text;
    }

    /**
     * Refuses a change of a card that changes nothing, and one without a reason of what the card says already.
     *
     * @param card which card, such as {@code card of Nurse B}
     * @param show the command that shows it
     * @param changed the names of the facts that change
     * @param corrected the names of those of them that were known
     */
    static void check(String card, String show, List<String> changed, List<String> corrected, @Nullable String reason) {
        if (changed.isEmpty()) {
            throw new DaybookException.Usage(
                    "Nothing would change: the " + card + " says that already.", show + " shows it");
        }
        if (reason == null && !corrected.isEmpty()) {
            throw new DaybookException.Usage(
                    "This changes what the card says already (" + FactPhrase.list(corrected)
                            + "), so it needs a reason.",
                    "say it with --reason \"…\"");
        }
    }

    private static @Nullable String role(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String word = FactCheck.hyphened(typed);
        if (SubjectRole.of(word).isEmpty()) {
            throw FactCheck.unknown("role", typed, SubjectRole.WORDS);
        }
        return word;
    }

    /** A day that is only about right would be kept as if it were known. */
    private static @Nullable String lastSeen(@Nullable String typed, WhenReader when) {
        if (typed == null) {
            return null;
        }
        Occurred seen = when.read(typed);
        String from = seen.from();
        Precision known = seen.precision();
        if (from == null || seen.to() != null || known.isApproximate() || known == Precision.ABOUT) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\"" + " is not one day, month or year.",
                    "say it as exactly as it is known, such as 3 Nov 2026, 2026-10 or 2025; or leave --last-seen out");
        }
        return from;
    }
}
