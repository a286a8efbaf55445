package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.cli.Version;
import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.report.Imprint;
import daybook.report.ReportRequest;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what a report is to hold. */
final class ReportOptions {
    private static final String GIVEN_TO = "--given-to";

    private ReportOptions() {}

    static void addTo(CommandSpec spec) {
        FilterOptions.addChoosing(spec);
        FilterOptions.addOriginTo(spec);
        HandoverOptions.addTo(spec);
        spec.addOption(Options.values(
                "--withhold",
                "FACT",
                "Leave this fact out, such as witnesses; occurred leaves out all that says when. Repeatable.",
                choices()));
        spec.addOption(Options.flag("--with-identity", "Include the name and the identifiers of the subject."));
        spec.addOption(Options.flag(
                "--thumbnails",
                "Include small pictures of exhibits that are pictures, without what they say of themselves."));
        spec.addOption(Options.value(
                GIVEN_TO, "WHOM", "Whom it is given to: printed on it, and kept in the log as a record. Needs -o."));
        BasisOptions.addTo(spec);
    }

    /** The facts that can be left out. A report is about a subject by code, so that one cannot. */
    private static List<String> choices() {
        List<String> choices = new ArrayList<>(Withheld.choices());
        choices.remove("subject");
        return choices;
    }

    /** Refuses what can be told before the log is opened. */
    static void check(Call call) {
        String givenTo = call.option(GIVEN_TO);
        if (givenTo != null && givenTo.isBlank()) {
            throw new DaybookException.Usage(
                    "A blank name does not say who gets it.", "name whom with --given-to WHOM");
        }
        if (givenTo != null && call.option("--output") == null && !call.flag("--preview")) {
            throw new DaybookException.Usage(
                    "What is given to somebody has to be a file, so that the log can say which.",
                    "name it with -o FILE");
        }
        BasisOptions.check(call);
        if (call.options("--withhold").contains("subject")) {
            throw new DaybookException.Usage(
                    "\"subject\" cannot be withheld: a report is about a subject, by a code that names nobody.",
                    "daybook export csv --withhold subject leaves it out");
        }
        HandoverOptions.read(call, call.options("--withhold"));
    }

    /** Returns what the options ask for. */
    static ReportRequest read(Call call, LogStore log) throws IOException {
        Handover asked = HandoverOptions.read(call, call.options("--withhold"));
        KeptBackLine.refuseWhatASubjectCannotGet(call, log, asked);
        Filter filter = FilterOptions.read(call, log, log.subjects());
        Handover handover = ContactsQuestion.settle(call, log, filter, asked);
        Withheld withheld = handover.withheld();
        return new ReportRequest(
                FilterOptions.ordered(filter, withheld),
                FilterOptions.words(call, withheld),
                handover,
                call.option(GIVEN_TO),
                call.flag("--with-identity"),
                call.flag("--thumbnails"),
                imprint(call, log, withheld));
    }

    /** Returns the request for the report that lies in a bundle. Other logs that are read here are handed over by their owners. */
    static ReportRequest ofBundle(Call call, LogStore log, Handover handover) {
        Withheld withheld = handover.withheld();
        Filter filter =
                FilterOptions.read(call, log, log.subjects()).ofOrigin(0).forward();
        return new ReportRequest(
                FilterOptions.ordered(filter, withheld),
                FilterOptions.words(call, withheld),
                handover,
                call.option(GIVEN_TO),
                call.flag("--with-identity"),
                false,
                imprint(call, log, withheld));
    }

    /** A request for everything, for the sample log. */
    static ReportRequest whole(Call call, LogStore log) {
        Imprint imprint = imprint(call, log, Withheld.NOTHING);
        return new ReportRequest(Filter.all(), List.of(), Handover.toNobodyInParticular(), null, false, false, imprint);
    }

    private static Imprint imprint(Call call, LogStore log, Withheld withheld) {
        String by = withheld.hides(Fact.RECORDED_BY) ? null : call.recorder(log.settings());
        return new Imprint(call.now(), by, "daybook " + Version.NUMBER);
    }
}
