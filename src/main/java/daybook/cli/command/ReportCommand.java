package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.handover.Profile;
import daybook.ledger.Digests;
import daybook.log.DaybookException;
import daybook.log.Sha256;
import daybook.preview.Preview;
import daybook.report.ReportData;
import daybook.report.ReportFile;
import daybook.report.ReportRequest;
import daybook.report.ReportSheets;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.review.OutsideCheckpoints;
import daybook.store.DiscloseRecord;
import daybook.store.LogStore;
import daybook.words.English;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report}: one file, HTML or PDF, for a defence organisation, police, a solicitor or a court. */
final class ReportCommand implements Command {

    private static final int BUFFER = 64 * 1024;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "report",
                "Make a report that anybody can read, as HTML or PDF.",
                "One file that needs nothing else: a summary, the flags, a chart, the timeline with every correction, the steps, the"
                        + " exhibits, and how to check all of it without daybook. It loads nothing and runs nothing. HTML is for a browser"
                        + " and prints on A4; PDF is laid out on A4 and brings its own fonts. Both say the same.",
                HandoverOptions.HELP,
                "Flags and counts cover only what is left in it. The words of entries are printed as they were"
                        + " written: read them before you hand it over. Names and identifiers of subjects are left out"
                        + " unless you add --with-identity.");
        spec.addOption(
                Options.value(
                        "-o --output",
                        Options.FILE,
                        "Write to this file, readable by you alone: HTML or PDF, as its name ends. Otherwise HTML to standard output."));
        ReportFormat.addTo(spec);
        spec.addOption(Options.flag("--force", "Replace the file if it is there."));
        ReportOptions.addTo(spec);
        spec.addOption(Options.values(
                "--checkpoint",
                Options.FILE,
                "A checkpoint kept elsewhere, to check the log against. Repeatable.",
                null));
        return Options.examples(
                spec,
                "  daybook report -o report.html",
                "  daybook report -o report.pdf",
                "  daybook report --for police --preview",
                "  daybook report --for police --with-identity --thumbnails -o police.html \\",
                "    --given-to \"PC 1234\"",
                "  daybook report --since 2026-01 --withhold witnesses -o from-january.html");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        boolean preview = HandoverPreview.isAsked(call);
        ReportOptions.check(call);
        ReportFormat format = ReportFormat.of(call);
        OutsideCheckpoints given = CheckpointFiles.read(call);
        String name = call.option("--output");
        if (preview) {
            return preview(call);
        }
        String givenTo = call.option("--given-to");
        if (name != null) {
            call.writes();
        } else if (call.terminal().outIsTerminal()) {
            throw new DaybookException.Usage(
                    "A report is a page for a browser, and a terminal cannot show it.",
                    "write it to a file: daybook report -o report.html");
        }
        try (LogStore log = givenTo == null ? call.toRead() : call.toWrite()) {
            ReportRequest request = ReportOptions.read(call, log);
            if (name == null) {
                OutputStream out = call.out().data();
                ReportData data = write(call, log, request, given, out);
                out.flush();
                AccessDecisions.say(call, log, request.handover());
                return said(call, data);
            }
            MessageDigest digest = Sha256.digest();
            Path target = Call.path(name);
            ReportData data;
            try (OutputFile file = OutputFile.create(target, call.flag("--force"))) {
                OutputStream out = new DigestOutputStream(file.stream(), digest);
                data = format == ReportFormat.PDF
                        ? ReportSheets.write(call.screen(), log, request, given, out)
                        : write(call, log, request, given, out);
                file.keep();
            }
            HandoverRecord record = new HandoverRecord(call, "The report", target, givenTo);
            call.say("Wrote " + name + ": " + English.entries(data.entries()) + ", "
                    + English.count(data.exhibitCount(), "exhibit") + ".");
            if (data.severalSubjects()) {
                call.say("It is about " + data.codes() + " together. For one of them alone: --subject CODE.");
            }
            KeptBackLine.say(call, log, request.filter(), request.handover());
            AccessDecisions.say(call, log, request.handover());
            disclose(call, log, record, data, target, Digests.hex(digest.digest()));
            return said(call, data);
        }
    }

    private static ExitStatus preview(Call call) throws IOException {
        try (LogStore log = call.toRead()) {
            ReportRequest request = ReportOptions.read(call, log);
            return HandoverPreview.show(call, log.atOneMoment(() -> Preview.ofReport(call.screen(), log, request)));
        }
    }

    /** A report about everything, for the sample log. */
    static void whole(Call call, LogStore log, Path target) throws IOException {
        ReportRequest request = ReportOptions.whole(call, log);
        try (OutputFile file = OutputFile.create(target, false)) {
            write(call, log, request, OutsideCheckpoints.NONE, file.stream());
            file.keep();
        }
    }

    private static ReportData write(
            Call call, LogStore log, ReportRequest request, OutsideCheckpoints given, OutputStream out)
            throws IOException {
        return log.atOneMoment(() -> html(call, log, request, given, out));
    }

    /** Writes a report as it lies in a bundle. Call within {@link LogStore#atOneMoment}. */
    static void page(Call call, LogStore log, ReportRequest request, OutputStream out) throws IOException {
        html(call, log, request, OutsideCheckpoints.NONE, out);
    }

    private static ReportData html(
            Call call, LogStore log, ReportRequest request, OutsideCheckpoints given, OutputStream out)
            throws IOException {
        ReportData data = ReportData.of(call.screen(), log, request, given);
        Html html = new Html(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
        new ReportFile(log, data, html, Medium.BROWSER).write();
        // Not closed: standard output is not ours, and a file is closed by whoever opened it.
        html.finish();
        return data;
    }

    /** Keeps in the log who got what, when that is there for sure. */
    private static void disclose(
            Call call, LogStore log, HandoverRecord record, ReportData data, Path target, String sha256) {
        ReportRequest request = data.request();
        String givenTo = request.givenTo();
        if (givenTo == null) {
            return;
        }
        Profile profile = request.handover().profile();
        record.record(
                log,
                DiscloseRecord.ofReport(
                                new DiscloseRecord.Handover(
                                        givenTo,
                                        String.valueOf(target.getFileName()),
                                        data.entries(),
                                        data.numbers(),
                                        FilterOptions.words(call),
                                        request.withheld().names(),
                                        request.handover().withoutParts(),
                                        request.identity(),
                                        BasisOptions.basis(call),
                                        BasisOptions.reason(call)),
                                data.head(),
                                sha256,
                                profile == null ? null : profile.word())
                        .recordedBy(call.recorder(data.settings())));
        call.say("Its SHA-256, recorded with it, is " + sha256 + ".");
    }

    private static ExitStatus said(Call call, ReportData data) {
        TimelineCommand.leftOut(call, data.undated());
        if (data.verified().holds()) {
            return ExitStatus.DONE;
        }
        call.say(data.verified().verdict() + ". The report says so.");
        return ExitStatus.DOES_NOT_VERIFY;
    }
}
