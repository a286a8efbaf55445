package daybook.view;

import daybook.escalation.Flag;
import daybook.escalation.Undecided;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.when.OccurredText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short form of flags: two lines for each, and what to consider once for all of them, the most pressing first. */
final class EscalationBrief {

    private static final int INDENT = 8;
    /** More than these would not fit on a screen with the flags. */
    private static final int MOST = 7;

    private final Output out;
    private final int width;
    private final OccurredText times;
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private int flags;

    EscalationBrief(Output out, int width, OccurredText times) {
        this.out = out;
        this.width = width;
        this.times = times;
    }

    /** Writes a flag in two lines: what, with its number, and which entries since when. */
    void flag(Flag flag, @Nullable String aside, @Nullable String before) {
        String level = EscalationText.level(flag.level());
        flags++;
        for (String sentence : aside == null ? flag.consider() : List.<String>of()) {
            sentences.computeIfAbsent(sentence, each -> new ArrayList<>()).add(Integer.toString(flags));
        }
        hanging(
                aside == null ? EscalationText.style(flag.level()) : Style.DIM,
                (aside == null ? "" : "PUT ASIDE  ") + padded(level) + flags + ". " + flag.title() + " (" + flag.rule()
                        + ")",
                0,
                INDENT);
        StringBuilder line = new StringBuilder(EscalationText.numbers(flag.entries()));
        if (flag.since() != null) {
            line.append(", since ").append(times.plain(flag.since()));
        }
        if (flag.suspected() > 0) {
            line.append("; ").append(flag.suspected()).append(" suspected only");
        }
        if (!flag.fresh().isEmpty()) {
            line.append("; new: ").append(EscalationText.numbers(flag.fresh()));
        }
        hanging(Style.PLAIN, line.append('.').toString(), INDENT, INDENT);
        if (aside != null) {
            hanging(Style.PLAIN, "Put aside " + aside, INDENT, INDENT);
        } else if (before != null) {
            hanging(Style.PLAIN, EscalationText.STANDS_AGAIN + before, INDENT, INDENT);
        }
    }

    /** Writes what a rule leaves open. */
    void undecided(Undecided each) {
        hanging(
                Style.DIM,
                padded(EscalationText.level(each.level())) + "Not decided: " + each.title() + " (" + each.rule() + ")",
                0,
                INDENT);
        hanging(Style.DIM, each.reason(), INDENT, INDENT);
    }

    /** Writes each thing to consider once, with the numbers of the flags that name it. */
    void consider() {
        if (sentences.isEmpty()) {
            return;
        }
        hanging(Style.HEADING, "Consider, the most urgent first (for reasons and sources: --full):", 0, 2);
        int written = 0;
        for (Map.Entry<String, List<String>> each : sentences.entrySet()) {
            if (written++ == MOST) {
                break;
            }
            hanging(Style.PLAIN, "- " + each.getKey() + " [" + String.join(", ", each.getValue()) + "]", 0, 2);
        }
        int more = sentences.size() - MOST;
        if (more > 0) {
            hanging(Style.PLAIN, "- and " + more + " more, with daybook escalation --full", 0, 2);
        }
        out.line();
    }

    private static String padded(String level) {
        return level + " ".repeat(Math.max(1, INDENT - level.length()));
    }

    private void hanging(Style style, String text, int first, int rest) {
        for (SafeText line : Wrap.lines(SafeText.of(text).singleLine(), width, first, rest)) {
            out.line(style, line);
        }
    }
}
