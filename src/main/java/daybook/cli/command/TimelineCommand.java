package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.JsonTimeline;
import daybook.log.DaybookException;
import daybook.log.Filter;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.Chart;
import daybook.review.LogRules;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.ChartText;
import daybook.view.TimelineGaps;
import daybook.view.TimelineText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code timeline}: the entries in time order. */
final class TimelineCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "timeline",
                "Show the entries in the order in which things happened.",
                "An entry with only a day comes after those of that day that have a time, and steps and notes after incidents. A month or a year"
                        + " comes at its start; entries of unknown date come last, under their own heading.");
        FilterOptions.addTo(spec);
        FilterOptions.addOriginTo(spec);
        spec.addOption(Options.flag(
                "--chart", "Draw the months instead: a letter for each incident, the steps beside them, the gaps."));
        spec.addOption(Options.flag(
                "--plain", "Sentences instead of columns, for a screen reader; with --chart one for each month."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook timeline",
                "  daybook timeline --since \"3 weeks ago\" --kind call --kind message",
                "  daybook timeline --match \"car park\" --json",
                "  daybook timeline --by recorded --reverse --limit 5",
                "  daybook timeline --chart",
                "  daybook timeline --chart --plain");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        try (LogStore log = call.toShow()) {
            Settings settings = log.settings();
            List<Subject> subjects = log.subjects();
            Filter filter = FilterOptions.read(call, log, subjects);
            if (call.flag("--chart")) {
                chart(call, log, filter);
            } else if (call.json()) {
                try (JsonTimeline json = new JsonTimeline(call.out().data())) {
                    log.entries(filter, entry -> {
                        json.entry(entry);
                        return true;
                    });
                }
            } else {
                TimelineText text = new TimelineText(
                        call.screen(),
                        settings,
                        filter.order(),
                        TimelineGaps.of(log, filter),
                        subjects.size() > 1,
                        log.recorders().size() > 1);
                log.entries(filter, text);
                text.finish();
            }
            leftOut(call, log.undatedLeftOut(filter));
        }
        return ExitStatus.DONE;
    }

    private static void chart(Call call, LogStore log, Filter filter) throws IOException {
        for (String option : List.of("--json", "--limit", "--reverse", "--by")) {
            if (call.flag(option)) {
                throw new DaybookException.Usage(
                        "--chart and " + option + " cannot be used together.",
                        "a chart has all months that the other options ask for, the earliest first");
            }
        }
        Chart chart = new Chart(log.settings().zone(), filter.isWithoutHoles());
        log.entries(filter, entry -> {
            chart.see(entry);
            return true;
        });
        ChartText text = new ChartText(call.screen(), LogRules.jurisdiction(log));
        if (call.flag("--plain")) {
            text.say(chart);
        } else {
            text.draw(chart);
        }
    }

    /** Says what a period left out because nobody knows whether it belongs. */
    static void leftOut(Call call, long undated) {
        if (undated > 0) {
            call.say(
                    undated == 1
                            ? "1 entry of unknown date is not included; leave --since and --until out to see it."
                            : undated
                                    + " entries of unknown date are not included; leave --since and --until out to see them.");
        }
    }
}
