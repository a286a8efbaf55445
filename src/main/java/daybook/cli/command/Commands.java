package daybook.cli.command;

import daybook.cli.Command;
import daybook.cli.CommandRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands by name. A new command is added here and nowhere else; a format of {@code export} in {@link ExportFormat},
 * and one of {@code import} in {@link Importers}.
 */
public final class Commands implements CommandRegistry {
    private static final String IMPORT = "import ";

    private static final List<String> NAMES = List.of(
            "init",
            "subject add",
            "subject list",
            "subject show",
            "subject set",
            "witness add",
            "witness list",
            "witness show",
            "witness set",
            "add",
            "step",
            "note",
            "attach",
            "amend",
            "withdraw",
            "redact",
            "timeline",
            "show",
            "evidence list",
            "evidence extract",
            "evidence add-item",
            "evidence handed",
            "evidence continuity",
            "escalation",
            "escalation dismiss",
            "guidance",
            "summary",
            "now",
            "draft",
            "report",
            "given",
            "settings list",
            "settings set",
            "hold",
            "export xlsx",
            "export bundle",
            "import bundle",
            "checkpoint",
            "verify",
            "backup",
            "restore",
            "rebuild",
            "doctor",
            "completion",
            "demo");

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        int at = names.indexOf("export xlsx");
        for (ExportFormat format : ExportFormat.values()) {
            names.add(at++, format.command());
        }
        at = names.indexOf(IMPORT + "bundle");
        for (String importer : Importers.NAMES) {
            names.add(at++, IMPORT + importer);
        }
        return names;
    }

    @Override
    public boolean isGroup(String name) {
        return switch (name) {
            case "subject", "witness", "evidence", "export", "import", "escalation", "settings" -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Command named(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "subject add" -> new SubjectAddCommand();
            case "subject list" -> new SubjectListCommand();
            case "subject show" -> new SubjectShowCommand();
            case "subject set" -> new SubjectSetCommand();
            case "witness add" -> new WitnessAddCommand();
            case "witness list" -> new WitnessListCommand();
            case "witness show" -> new WitnessShowCommand();
            case "witness set" -> new WitnessSetCommand();
            case "add" -> new AddCommand();
            case "step" -> new StepCommand();
            case "note" -> new NoteCommand();
            case "amend" -> new AmendCommand();
            case "attach" -> new AttachCommand();
            case "withdraw" -> new WithdrawCommand();
            case "redact" -> new RedactCommand();
            case "timeline" -> new TimelineCommand();
            case "show" -> new ShowCommand();
            case "evidence list" -> new EvidenceListCommand();
            case "evidence extract" -> new EvidenceExtractCommand();
            case "evidence add-item" -> new EvidenceAddItemCommand();
            case "evidence handed" -> new EvidenceHandedCommand();
            case "evidence continuity" -> new EvidenceContinuityCommand();
            case "escalation" -> new EscalationCommand();
            case "escalation dismiss" -> new EscalationDismissCommand();
            case "guidance" -> new GuidanceCommand();
            case "summary" -> new SummaryCommand();
            case "now" -> new NowCommand();
            case "draft" -> new DraftCommand();
            case "report" -> new ReportCommand();
            case "given" -> new GivenCommand();
            case "settings", "settings list" -> new SettingsListCommand();
            case "settings set" -> new SettingsSetCommand();
            case "hold" -> new HoldCommand();
            case "export xlsx" -> new ExportWorkbookCommand();
            case "export bundle" -> new ExportBundleCommand();
            case "import bundle" -> new ImportBundleCommand();
            case "checkpoint" -> new CheckpointCommand();
            case "verify" -> new VerifyCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "rebuild" -> new RebuildCommand();
            case "doctor" -> new DoctorCommand();
            case "completion" -> new CompletionCommand();
            case "demo" -> new DemoCommand();
            case "__complete" -> new CompleteCommand();
            default -> {
                Importer importer = name.startsWith(IMPORT) ? Importers.named(name.substring(IMPORT.length())) : null;
                if (importer != null) {
                    yield new ImportCommand(importer);
                }
                ExportFormat format = ExportFormat.of(name);
                yield format == null ? null : new ExportCommand(format);
            }
        };
    }
}
