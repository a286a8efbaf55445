package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.FileTimes;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.exchange.DateSurvey;
import daybook.exchange.TimeReader;
import daybook.intake.FileImport;
import daybook.intake.ImportChoices;
import daybook.intake.ImportCounts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.Settings;
import daybook.store.LogStore;
import daybook.terminal.Progress;
import daybook.when.FileDates;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that every import of a file has, and what comes of them. */
final class FileOptions {

    private FileOptions() {}

    static void add(CommandSpec spec) {
        spec.addOption(Options.value(
                "--date-order",
                "ORDER",
                "How 03/04/2026 is read: dmy or mdy. Otherwise as the log was made.",
                List.of("dmy", "mdy")));
        spec.addOption(
                Options.value(
                        "--as-of",
                        "DATE",
                        "When the file was written: yesterday, friday and 2 Mar count from that day. Without it they are refused."));
        spec.addOption(Options.value(
                "--century",
                "YEAR",
                "The century of years with two digits: with 2000, 2/3/26 is in 2026. Without it they are refused.",
                List.of("1900", "2000")));
        spec.addOption(Options.flag(
                "--amend", "Correct entries that were imported from these rows before and are read otherwise now."));
        spec.addOption(Options.value("--reason", "TEXT", "Why they are corrected; with --amend."));
        spec.addOption(Options.flag("--again", "Also enter rows that match an entry in the log in every fact."));
        ImportKeeper.addOptions(spec);
        spec.addOption(Options.flag("--dry-run", "Save nothing; show how the file is read and the first rows."));
        spec.addOption(
                Options.value("--subject", "CODE", "Who the rows are about that name nobody.", Completions.SUBJECTS));
    }

    /** Opens the log as the import needs it. */
    static LogStore log(Call call) {
        return isDry(call) ? call.toRead() : call.toWrite();
    }

    static boolean isDry(Call call) {
        return call.flag("--dry-run");
    }

    /**
     * Imports all rows, or shows what that would do.
     *
     * @param subject whom rows are about that name nobody, or null when such rows have to be refused
     * @param keeper keeps the file itself; null when it is not to be kept
     */
    static ExitStatus run(
            Call call, LogStore log, OpenImport open, @Nullable String subject, @Nullable ImportKeeper keeper)
            throws IOException {
        boolean dry = isDry(call);
        ImportChoices choices = new ImportChoices(
                subject,
                open.isExport(),
                reason(call),
                call.flag("--again"),
                dry,
                call.recorder(log.settings()),
                keeper);
        ImportPreview preview =
                dry ? new ImportPreview(call.screen(), log.settings().zone()) : null;
        Progress progress = call.progress("imported", "rows");
        ImportText text = new ImportText(call, progress, !open.isExport(), preview);
        ImportCounts counts;
        try (progress) {
            counts = FileImport.run(log, open.source(), open.rows(), choices, text);
        }
        ExitStatus status = text.finish(open.source().name(), counts);
        if (keeper != null && !call.quiet()) {
            keeper.say(counts, dry);
        }
        if (!call.quiet()) {
            open.tellWhatItWas(call.out());
            UnknownKinds kinds = new UnknownKinds(open.unknownKinds());
            kinds.tell(call.out(), dry);
            text.next().say(call, kinds.options());
        }
        return status;
    }

    private static @Nullable String reason(Call call) {
        String reason = call.option("--reason");
        if (call.flag("--amend") && reason == null) {
            throw new DaybookException.Usage(
                    "--amend corrects entries, and every correction has a reason.", "add --reason TEXT");
        } else if (!call.flag("--amend") && reason != null) {
            throw new DaybookException.Usage("--reason is that of --amend.", "add --amend, or leave --reason out");
        }
        return reason;
    }

    static DateOrder order(Call call, Settings settings) {
        String typed = call.option("--date-order");
        return typed == null ? settings.dateOrder() : Call.dateOrder(typed);
    }

    /**
     * The reader of a file's times.
     *
     * @param survey of all its dates
     * @throws DaybookException.Usage when the file shows another order of day and month than that in which it would be read
     */
    static TimeReader times(Call call, ZoneId zone, DateOrder order, DateSurvey survey) {
        survey.refuseOtherOrder(order);
        FileDates dates = new FileDates(asOf(call, zone, order), century(call.option("--century")));
        return new FileTimes(call.now(), zone, order, dates, survey.wholeMinutes());
    }

    private static @Nullable LocalDate asOf(Call call, ZoneId zone, DateOrder order) {
        String typed = call.option("--as-of");
        if (typed == null) {
            return null;
        }
        Occurred day = new WhenReader(call.now(), zone, order).read(typed);
        PartialDate from = day.begins();
        boolean oneDay = day.precision() == Precision.DAY || day.precision() == Precision.ABOUT_DAY;
        if (!oneDay || from == null) {
            throw new DaybookException.Usage(
                    "--as-of takes the day on which the file was written, not \"" + typed + "\".",
                    "write it like --as-of 2026-11-20");
        }
        return from.firstDay();
    }

    private static @Nullable Integer century(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.equals("1900") && !typed.equals("2000")) {
            throw new DaybookException.Usage(
                    "--century takes 2000 or 1900, not \"" + typed + "\".", "with --century 2000, 26 is 2026");
        }
        return Integer.valueOf(typed);
    }
}
