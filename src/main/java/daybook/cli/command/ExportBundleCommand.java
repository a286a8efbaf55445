package daybook.cli.command;

import daybook.bundle.BagFolder;
import daybook.bundle.BagOutput;
import daybook.bundle.BagZip;
import daybook.bundle.BundleMade;
import daybook.bundle.BundleReport;
import daybook.bundle.BundleRequest;
import daybook.bundle.BundleWriter;
import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.cli.Version;
import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.handover.Profile;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Filter;
import daybook.log.Saved;
import daybook.preview.Preview;
import daybook.store.DiscloseRecord;
import daybook.store.LogStore;
import daybook.store.Verification;
import daybook.terminal.Progress;
import daybook.words.English;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export bundle}: a folder or a zip to hand to others, who can check it without daybook. */
final class ExportBundleCommand implements Command {

    private static final String ZIP = ".zip";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "export bundle",
                "Make a folder or zip that others check without daybook.",
                "A BagIt bag (RFC 8493): the chosen entries as CSV and JSON, their exhibits, the whole chain, which says nothing of"
                        + " what was written, and a script that checks all of it. VERIFY.txt tells a reader how. Nothing of other entries"
                        + " is in it, of subjects the code only, and nothing of who was given what before.",
                HandoverOptions.HELP,
                "Pictures and films can say where they were taken. daybook finds the position that cameras write into JPEG, HEIC, AVIF,"
                        + " PNG, WebP, TIFF, MP4 and QuickTime files (Exif, XMP, the head of a film), and says so. It does not find what"
                        + " can be seen in a picture, the name of a place, or a position in a PDF, a document or an archive.");
        FilterOptions.addTo(spec);
        spec.addOption(
                Options.value("-o --output", Options.FILE, "The new folder, or a file that ends with .zip. Required."));
        spec.addOption(Options.flag("--force", "Replace the zip if it is there. A folder is never replaced."));
        HandoverOptions.addTo(spec);
        spec.addOption(Options.values(
                "--withhold",
                "FACT",
                "Leave this fact out, such as witnesses; occurred leaves out all that says when, evidence the bytes of exhibits"
                        + " and their SHA-256, position those of pictures and films that say where they were taken. Repeatable.",
                choices()));
        spec.addOption(Options.flag("--with-identity", "Include names and identifiers of the subjects."));
        spec.addOption(Options.flag(
                "--with-register",
                "Include what the same person (--given-to) was given before, where checkpoints were sent, the names of imported"
                        + " files, legal holds and the reasons of settings. What others were given is in no bundle, and what may tell of"
                        + " advice only where advice is."));
        spec.addOption(
                Options.value("--given-to", "WHOM", "Whom it is for: recorded in the log once the bundle is whole."));
        BasisOptions.addTo(spec);
        return Options.examples(
                spec,
                "  daybook export bundle --for police --preview",
                "  daybook export bundle -o for-police.zip --given-to \"PC Example\"",
                "  daybook export bundle --since 2026-01 --withhold witnesses -o for-solicitor");
    }

    private static List<String> choices() {
        List<String> choices = new ArrayList<>(Withheld.choices());
        choices.add(BundleRequest.EVIDENCE);
        choices.add(BundleRequest.POSITION);
        return choices;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        if (HandoverPreview.isAsked(call)) {
            return preview(call);
        }
        String name = call.option("--output");
        if (name == null) {
            throw new DaybookException.Usage(
                    "Where to write the bundle is missing.",
                    "name a new folder, or a file that ends with .zip, with -o");
        }
        Path target = Call.path(name);
        boolean zip = name.toLowerCase(Locale.ROOT).endsWith(ZIP);
        call.writes();
        String givenTo = givenTo(call);
        BasisOptions.check(call);
        try (LogStore log = givenTo == null ? call.toRead() : call.toWrite()) {
            BundleRequest request = request(call, log, givenTo);
            BundleMade made = log.atOneMoment(() -> {
                refuseWhatDoesNotVerify(call, log);
                return zip ? zip(call, log, request, target) : folder(call, log, request, target);
            });
            HandoverRecord record = new HandoverRecord(call, "The bundle", target, givenTo);
            TimelineCommand.leftOut(call, log.undatedLeftOut(request.filter()));
            say(call, name, request, made);
            KeptBackLine.say(call, log, request.filter(), request.handover());
            AccessDecisions.say(call, log, request.handover());
            Profile profile = request.handover().profile();
            if (givenTo != null) {
                record.record(
                        log,
                        DiscloseRecord.ofBundle(
                                        new DiscloseRecord.Handover(
                                                givenTo,
                                                String.valueOf(target.getFileName()),
                                                made.entries(),
                                                made.numbers(),
                                                FilterOptions.words(call),
                                                made.withheld(),
                                                request.handover().withoutParts(),
                                                request.withIdentity(),
                                                BasisOptions.basis(call),
                                                BasisOptions.reason(call)),
                                        made.head(),
                                        made.tagManifest(),
                                        profile == null ? null : profile.word())
                                .recordedBy(call.recorder(log.settings())));
            }
        }
        return ExitStatus.DONE;
    }

    private static ExitStatus preview(Call call) throws IOException {
        String givenTo = givenTo(call);
        BasisOptions.check(call);
        try (LogStore log = call.toRead()) {
            BundleRequest request = request(call, log, givenTo);
            return HandoverPreview.show(
                    call,
                    log.atOneMoment(() -> Preview.ofBundle(
                            call.screen(), log, request, ReportOptions.ofBundle(call, log, request.handover()))));
        }
    }

    private static @Nullable String givenTo(Call call) {
        String whom = call.option("--given-to");
        if (whom == null) {
            return null;
        }
        if (whom.isBlank()) {
            throw new DaybookException.Usage(
                    "A blank name does not say whom it is for.", "name whom with --given-to WHOM");
        }
        FactCheck.whole("--given-to", whom);
        return whom;
    }

    private static BundleRequest request(Call call, LogStore log, @Nullable String givenTo) throws IOException {
        List<String> withheld = new ArrayList<>(call.options("--withhold"));
        boolean withoutEvidence = withheld.removeIf(BundleRequest.EVIDENCE::equals);
        boolean withoutPositions = withheld.removeIf(BundleRequest.POSITION::equals);
        for (String name : withheld) {
            if (!choices().contains(name) && Fact.of(name).isEmpty()) {
                throw FactCheck.unknown("fact", name, choices());
            }
        }
        Handover asked = HandoverOptions.read(call, withheld);
        KeptBackLine.refuseWhatASubjectCannotGet(call, log, asked);
        // Other logs that are read here are handed over by their owners.
        Filter filter = FilterOptions.read(call, log, log.subjects()).ofOrigin(0);
        Handover handover = ContactsQuestion.settle(call, log, filter, asked);
        return new BundleRequest(
                filter,
                FilterOptions.words(call, handover.withheld()),
                handover,
                withoutEvidence,
                withoutPositions,
                call.flag("--with-identity"),
                call.flag("--with-register"),
                givenTo,
                "daybook " + Version.NUMBER,
                call.now(),
                log.settings().zone());
    }

    /** What does not verify here would not verify there either, and whoever received it would be the first to say so. */
    private static void refuseWhatDoesNotVerify(Call call, LogStore log) {
        Verification found;
        try (Progress progress = call.progress("checked", "records")) {
            found = log.verify(progress::update);
        }
        for (Verification.Check check : found.checks()) {
            if (!check.ok()) {
                throw new DaybookException.DoesNotVerify(
                                "The log does not verify: " + check.name() + ": " + check.detail() + ".",
                                "daybook verify says more; a backup may be whole")
                        .with(Saved.NOTHING_WRITTEN);
            }
        }
    }

    private static BundleMade write(Call call, LogStore log, BundleRequest request, BagOutput output)
            throws IOException {
        long[] written = new long[1];
        try (Progress progress = call.progress("written", "bytes of exhibits")) {
            BundleReport report =
                    (handover, out) -> ReportCommand.page(call, log, ReportOptions.ofBundle(call, log, handover), out);
            return new BundleWriter(log, request, report, bytes -> progress.update(written[0] += bytes)).write(output);
        }
    }

    private static BundleMade zip(Call call, LogStore log, BundleRequest request, Path target) throws IOException {
        try (OutputFile file = OutputFile.create(target, call.flag("--force"))) {
            BundleMade made;
            try (BagZip zip =
                    new BagZip(file.stream(), folderIn(target), log.head().recorded())) {
                made = write(call, log, request, zip);
            }
            file.keep();
            return made;
        }
    }

    /** The name of the folder at the top of a zip, which is the zip's where that is a plain name on every system. */
    private static String folderIn(Path target) {
        String name = String.valueOf(target.getFileName());
        String stem = name.substring(0, name.length() - ZIP.length());
        boolean plain = !stem.isEmpty();
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        }
        return plain ? stem : "bundle";
    }

    private static BundleMade folder(Call call, LogStore log, BundleRequest request, Path target) throws IOException {
        if (call.flag("--force")) {
            throw new DaybookException.Usage(
                    "--force replaces a zip, and never a folder.", "leave it out, and name a new folder");
        }
        OutputFile.folderOf(target);
        try (BagFolder folder = BagFolder.create(target)) {
            BundleMade made = write(call, log, request, folder);
            folder.keep();
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new DaybookException.Failed("There is something at " + target + " already.", "choose another name", e)
                    .with(Saved.NOTHING_WRITTEN);
        }
    }

    private static void say(Call call, String name, BundleRequest request, BundleMade made) {
        call.say("Wrote " + name + ": " + made.entries() + " of "
                + English.entries(made.allEntries()) + ", "
                + English.count(made.facts(), "fact") + ", " + made.files() + " of "
                + English.count(made.exhibits(), "exhibit") + "; chain of "
                + English.count(made.head().records(), "record") + ".");
        if (made.positions() > 0) {
            call.say(
                    English.count(made.positions(), "exhibit in it says", "exhibits in it say")
                            + " where it was taken. --withhold position leaves out the bytes of such exhibits and their SHA-256.");
        }
        if (!request.withheld().isEmpty() && made.corrections() > 0) {
            // A reason such as "it was Ann who saw it" gives away what was withheld, and only a person can tell.
            call.say(
                    made.corrections() == 1
                            ? "The reason of 1 correction is in it as it was written; read it before you hand this over."
                            : "The reasons of " + made.corrections()
                                    + " corrections are in it as they were written; read them before you hand this over.");
        }
    }
}
