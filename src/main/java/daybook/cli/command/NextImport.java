package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ShellLine;
import daybook.terminal.SafeText;
import java.util.ArrayList;
import java.util.List;

/** The command to type after an import that left something open: the same one with what it did not say. */
final class NextImport {

    private boolean century;

    /** Takes note of a row that was refused. */
    void refused(String reason) {
        century |= reason.contains("--century 2000");
    }

    /**
     * Prints the command, unless nothing is open.
     *
     * @param kinds options that say what words of the file mean
     */
    void say(Call call, List<String> kinds) {
        List<String> more = new ArrayList<>(kinds);
        if (century) {
            more.add("--century");
            more.add("2000");
        }
        if (more.isEmpty()) {
            return;
        }
        boolean dry = FileOptions.isDry(call);
        if (!kinds.isEmpty() && !dry && !call.flag("--amend")) {
            more.addAll(List.of("--amend", "--reason", "What the words mean"));
        }
        call.out()
                .line(SafeText.of(
                        (kinds.isEmpty()
                                ? "If the years of two digits are of this century, type:"
                                : "Then type this, with a kind, a step or note in place of each KIND:")));
        List<String> words = new ArrayList<>(List.of(call.name().split(" ", -1)));
        for (String typed : call.typed()) {
            if (!typed.equals("--dry-run")) {
                words.add(typed);
            }
        }
        words.addAll(more);
        call.out().line(SafeText.of("  " + ShellLine.of(words)).singleLine());
        if (!kinds.isEmpty() && !dry) {
            call.out().line(SafeText.of("For one entry alone: daybook amend ID --kind KIND --reason TEXT."));
        }
    }
}
