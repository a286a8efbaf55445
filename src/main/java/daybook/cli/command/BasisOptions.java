package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.log.DaybookException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say on what basis something is handed over, and why. */
final class BasisOptions {

    private static final String BASIS = "--basis";
    private static final String REASON = "--reason";

    private BasisOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(
                Options.value(
                        BASIS,
                        "TEXT",
                        "On what basis it is handed over, such as consent, a court order, or a duty; recorded with --given-to."));
        spec.addOption(Options.value(REASON, "TEXT", "Why it is handed over; recorded with --given-to."));
    }

    /** Refuses what can be told before the log is opened. */
    static void check(Call call) {
        boolean any = basis(call) != null || reason(call) != null;
        if (any && call.option("--given-to") == null) {
            throw new DaybookException.Usage(
                    "--basis and --reason say why somebody is given it, and it is not said who that is.",
                    "name whom with --given-to WHOM");
        }
    }

    static @Nullable String basis(Call call) {
        return CardOptions.text(call, BASIS);
    }

    static @Nullable String reason(Call call) {
        return CardOptions.text(call, REASON);
    }
}
