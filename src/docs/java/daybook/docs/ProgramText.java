package daybook.docs;

import daybook.log.Kind;
import java.util.List;

/** What manual pages say that no command says of itself. */
final class ProgramText {

    /** A name and what it is. */
    record Named(String name, String text) {}

    static final List<String> DESCRIPTION = List.of(
            "daybook keeps a log of every inappropriate contact with a health professional: what happened, when it happened, and when"
                    + " it was written down. Nothing in the log is ever overwritten, and anyone can check with ordinary tools that"
                    + " nothing was changed.",
            "The log is one SQLite file, kept about one or more subjects. A subject is the person whose conduct is logged, known by a"
                    + " short code such as P1. An entry is an incident (something that the subject did), a step (something done in"
                    + " response) or a note. Every entry keeps two times: when it occurred, as typed, and when it was recorded, which"
                    + " the program sets and nobody can set. An entry recorded more than 24 hours after it occurred is shown as a late"
                    + " entry; it is still valid.",
            "daybook escalation shows which rules fire on the log, why, and where each rule comes from. It is never a score. No flag"
                    + " does not mean that all is well.",
            "In danger call the emergency number first. You do not need a log to report.");

    static final String TIMES =
            "Wherever a command takes WHEN, it takes these forms. Whatever is not understood is refused with the"
                    + " accepted forms, and nothing is saved; nothing is guessed. A date without a time stays a date. A time that the clock"
                    + " change in spring leaves out is refused; of one that comes twice in autumn the offset is asked for. A time in the"
                    + " future is refused, except with --until of a step. Letters may be small or capital.";

    static final String KINDS =
            "What daybook add takes as KIND. The letters are paragraphs of section 2A(3) of the Protection from"
                    + " Harassment Act 1997, the law of England and Wales, which lists such conduct as examples of what may be associated with stalking.";

    static final String STEPS = "What daybook step takes as STEP.";

    static final List<String> OUTPUT = List.of(
            "Data goes to standard output, messages to standard error. With --json, a command that prints data prints JSON, and an error"
                    + " is one JSON object on standard error: {\"error\":{\"code\":…,\"kind\":…,\"message\":…,\"hint\":…}}.",
            "Control characters, invisible characters and characters that turn the direction of text are shown as \\u{202E} and the"
                    + " like. JSON and CSV hold them exactly as they were written.",
            "Nothing is asked when standard input is not a terminal, or with --no-input.",
            "At a terminal, timeline, show, escalation, guidance and summary show what is longer than the screen by a pager, unless"
                    + " --no-pager, --no-input or --json is given or TERM is dumb. What waits for the person who reads, at the"
                    + " pager or at the other end of a pipe, is in memory, up to a quarter of what Java may take, and keeps"
                    + " nobody from adding to the log.");

    static final List<Named> ENVIRONMENT = List.of(
            new Named("DAYBOOK_FILE", "The log, unless -f names one."),
            new Named("DAYBOOK_AS", "Who writes, unless --as says so."),
            new Named(
                    "XDG_DATA_HOME",
                    "The folder for data, unless the log is named; otherwise ~/.local/share, on a Mac ~/Library/Application Support, on"
                            + " Windows what LOCALAPPDATA says."),
            new Named(
                    "DAYBOOK_PAGER, PAGER",
                    "The pager, the first of them that is set; otherwise less, with LESS=FRX and LESSHISTFILE=- where these are not"
                            + " set. Empty or cat for none."),
            new Named("NO_COLOR", "If set and not empty, no colour."),
            new Named("COLUMNS", "The width of the screen, where it is not the terminal's own."),
            new Named("LINES", "The height of the screen, where it is not the terminal's own."));

    static final List<Named> FILES = List.of(
            new Named(
                    "~/.local/share/daybook/log.daybook",
                    "The log, unless $XDG_DATA_HOME, $DAYBOOK_FILE or -f says otherwise; on a Mac ~/Library/Application"
                            + " Support/daybook/log.daybook, on Windows daybook\\log.daybook in %LOCALAPPDATA%. Readable by its owner alone."),
            new Named(
                    "log.daybook-journal",
                    "Beside the log only while something is written. If it is there afterwards, a program was interrupted: leave it"
                            + " there. verify and doctor change nothing and say what it is; the next other command takes back what"
                            + " was half done, says so, and keeps every record that is complete. A journal that is not of this log"
                            + " is refused."));

    static final List<String> SECURITY = List.of(
            "The log is not encrypted. Keep it on an encrypted disk, and under an account that nobody else uses.",
            "Text given with -m can be seen in the shell's history and, while the command runs, in the list of processes. Leave -m out,"
                    + " and the text is asked for or read from standard input.",
            "The chain shows that nothing inside it was edited, removed, inserted or moved. It cannot show that entries at its end were"
                    + " cut off, or that the whole file was written anew; only the head of the chain, written down outside the file,"
                    + " can. daybook verify prints it.");

    static final List<String> EXAMPLES = List.of(
            "daybook init --subject P1 --recorder \"Dr A\"",
            "daybook add call -m \"Silent call on the surgery line\" --at \"yesterday 14:30\"",
            "daybook step told-management --with \"Practice manager\"",
            "daybook timeline",
            "daybook escalation",
            "daybook export csv --spreadsheet -o log.csv",
            "daybook report -o report.html",
            "daybook verify");

    /** Groups of commands that are no command themselves. The first sentence of each is what its manual page is known by. */
    static final List<Named> GROUPS = List.of(
            new Named(
                    "subject",
                    "Keep the people whose conduct is logged, each under a short code. A subject also has an identity card, which may"
                            + " stay empty. The card is in no spreadsheet or JSON, and in a report or bundle only if you ask for it."),
            new Named(
                    "evidence",
                    "List the files that the log keeps, and write them into a folder. To put a file into the log: daybook attach. What"
                            + " comes out is the same file, byte for byte, and is checked while it is written."),
            new Named(
                    "witness",
                    "Write down how to reach the people whom entries name as witnesses (--witness). Each has a card in the log, which"
                            + " is in no export, report or bundle."),
            new Named(
                    "settings",
                    "Show or change the settings of a log. By itself, daybook settings shows all of them. Settings belong"
                            + " to the log, not to the computer, and each change is a record of the log, with its reason."),
            new Named(
                    "export",
                    "Export entries for a meeting, another program or someone without daybook. CSV and JSON can be read in again; an"
                            + " Excel workbook is for people alone. A bundle also holds the exhibits, the whole chain, and a check"
                            + " for those who have no daybook."),
            new Named(
                    "import",
                    "Import entries from a file, or bring in a colleague's log. What CSV and JSON hold becomes entries of this log;"
                            + " what is in it already is not added again. A colleague's bundle is read alongside, and its entries"
                            + " stay marked as theirs."));

    /** Commands that each other's pages point to. */
    static final List<List<String>> NEAR = List.of(
            List.of("init", "subject add", "add", "completion", "demo"),
            List.of("add", "step", "note", "show", "timeline"),
            List.of("timeline", "escalation", "export csv", "export json"),
            List.of("export csv", "import csv"),
            List.of("export json", "import json"),
            List.of("export jsonl", "import jsonl"),
            List.of("report", "summary", "escalation", "timeline", "evidence list", "verify"),
            List.of("draft", "guidance", "step"),
            List.of("verify", "show"));

    private ProgramText() {}

    static String meaning(Kind kind) {
        String paragraph = kind.example() == null ? "" : " Paragraph " + kind.example() + ".";
        return Character.toUpperCase(kind.meaning().charAt(0)) + kind.meaning().substring(1) + "." + paragraph;
    }
}
