package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.Overview;
import daybook.draft.CaseFacts;
import daybook.draft.Draft;
import daybook.draft.DraftContext;
import daybook.draft.DraftName;
import daybook.draft.DraftText;
import daybook.draft.Drafts;
import daybook.escalation.Flag;
import daybook.log.DaybookException;
import daybook.log.EverydayWords;
import daybook.log.FactCheck;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.review.LogRules;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.view.json.DraftJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code draft}: words, letters and notes with what the log knows filled in; printed or written, and never sent. */
final class DraftCommand implements Command {

    private static final String IDENTITY = "--with-identity";
    private static final String RECORD = "--record";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "draft",
                "Draft a letter, a note or words to say. Nothing is sent.",
                "The text has the dates and the kinds of contact that the log knows, and blanks in square brackets for the rest. Nothing"
                        + " that you wrote about an incident is in it, no complaint, nothing that is only suspected and nothing that is"
                        + " for the police. Without a name, daybook lists the drafts.",
                "Above each text is what to read first. Take that out before anybody else reads the text. Read it with your defence"
                        + " organisation, and do not use it if you were threatened or are afraid.",
                Overview.DANGER);
        spec.addPositional(Options.parameter(
                0, "DRAFT", "Which one: " + String.join(", ", DraftName.WORDS) + ".", DraftName.WORDS));
        spec.addOption(
                Options.value(
                        "-o --output",
                        Options.FILE,
                        "Write to this file, readable by you alone: plain text, or a Word document where the name ends in .docx."));
        spec.addOption(Options.flag("--force", "Replace the file if it is there."));
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Who it is about. Not needed if the log has only one subject.",
                Completions.SUBJECTS));
        spec.addOption(
                Options.flag(IDENTITY, "Put in the name that is on the identity card; otherwise it is a blank."));
        spec.addOption(
                Options.flag(
                        RECORD,
                        "Keep the text with a confidential step \"other\", which says that it was drafted and not that it was sent."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook draft",
                "  daybook draft boundary-words",
                "  daybook draft warning -o warning.docx --with-identity");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(0);
        if (typed == null) {
            return list(call);
        }
        DraftName name = named(typed);
        String file = call.option("--output");
        DraftFormat format = DraftFormat.of(file);
        boolean record = call.flag(RECORD);
        if (file != null || record) {
            call.writes();
        }
        check(call, file, record);
        Draft draft;
        String subject;
        DraftRecorder recorder = new DraftRecorder(call);
        try (LogStore log = record ? call.toWrite() : call.toShow()) {
            subject = call.subject(log.subjects());
            draft = draft(call, log, name, subject);
            byte[] bytes = file == null && !record ? new byte[0] : format.bytes(draft);
            if (file != null) {
                recorder.write(file, bytes, record);
            }
            if (record) {
                recorder.record(log, draft, subject, bytes);
            }
        }
        if (call.json()) {
            DraftJson.write(call.out().data(), draft, subject, file, recorder.entry());
        } else if (file == null) {
            print(call, draft);
        }
        recorder.say(name, file);
        return ExitStatus.DONE;
    }

    private static ExitStatus list(Call call) {
        for (String option : new String[] {"--output", "--subject", IDENTITY, RECORD, "--json"}) {
            if (call.flag(option)) {
                throw new DaybookException.Usage(
                        "Which draft is missing.", "one of: " + String.join(", ", DraftName.WORDS));
            }
        }
        int longest = 0;
        for (String each : DraftName.WORDS) {
            longest = Math.max(longest, each.length());
        }
        Fields fields = new Fields(call.out(), call.terminal().width(), longest);
        for (DraftName each : DraftName.values()) {
            fields.field(each.word(), SafeText.of(each.meaning()));
        }
        call.say("Nothing is sent. To see one: daybook draft boundary-words");
        return ExitStatus.DONE;
    }

    private static DraftName named(String typed) {
        String word = typed.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return DraftName.of(word)
                .orElseThrow(() -> FactCheck.unknown("draft", typed, DraftName.WORDS, EverydayWords.draft(typed)));
    }

    private static void check(Call call, @Nullable String file, boolean record) {
        if (record && call.flag(IDENTITY)) {
            throw new DaybookException.Usage(
                    RECORD + " keeps the text in the log, and " + IDENTITY + " puts the name in it.",
                    "leave one of them out: names are kept on the identity card alone");
        }
        if (file == null && call.flag("--force")) {
            throw new DaybookException.Usage("--force is given, but no file.", "name the file with -o FILE.docx");
        }
    }

    private static Draft draft(Call call, LogStore log, DraftName name, String subject) throws IOException {
        Settings settings = log.settings();
        LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
        List<Subject> subjects = log.subjects();
        CaseFacts facts = new CaseFacts(subject, today, settings.zone());
        List<Flag> flags = new RuleRun(log, LogView.today(today, settings.zone()), subjects, subject)
                .result(facts)
                .subjects()
                .get(0)
                .flags();
        SubjectCard card = card(subjects, subject);
        if (call.flag(IDENTITY) && card.name() == null) {
            call.say("The identity card of " + subject + " has no name. To add it: daybook subject set " + subject
                    + " --name NAME --reason TEXT");
        }
        return Drafts.of(
                name,
                new DraftContext(
                        facts,
                        flags,
                        LogRules.jurisdiction(log),
                        call.recorder(settings),
                        call.flag(IDENTITY) ? card.name() : null,
                        card.role()));
    }

    private static SubjectCard card(List<Subject> subjects, String code) {
        for (Subject each : subjects) {
            if (each.code().equals(code)) {
                return each.card();
            }
        }
        throw new IllegalStateException("no subject " + code);
    }

    private static void print(Call call, Draft draft) {
        for (String line :
                DraftText.lines(draft, Math.min(DraftText.WIDTH, call.terminal().width()))) {
            call.out().line(SafeText.of(line));
        }
    }
}
