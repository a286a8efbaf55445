package daybook.cli;

import java.util.Objects;

/** The list of commands, each with its purpose. */
public final class Overview {

    /** Said where no log, and so no place with its numbers, is at hand. */
    public static final String DANGER = "In danger call the emergency number first. You do not need a log to report.";

    private static final int GUTTER = 20;

    private Overview() {}

    /** Returns the list of the commands of a group, or of all for an empty name. */
    static String of(CommandRegistry commands, String group) {
        StringBuilder out = new StringBuilder();
        if (group.isEmpty()) {
            out.append("daybook keeps a log of every inappropriate contact: what happened, when, and\n");
            out.append("when it was written down. Nothing is ever overwritten, and anyone can check\n");
            out.append("that nothing was changed.\n\n");
        }
        out.append("Usage: daybook [-f FILE] ")
                .append(group.isEmpty() ? "COMMAND" : group + " …")
                .append(" [OPTIONS]\n\nCommands:\n");
        for (String name : group.isEmpty() ? commands.names() : commands.namesOf(group)) {
            Command command = Objects.requireNonNull(commands.named(name));
            out.append("  ").append(name).append(" ".repeat(Math.max(2, GUTTER - name.length())));
            out.append(command.spec().usageMessage().header()[0]).append('\n');
        }
        out.append("\ndaybook COMMAND --help shows options and examples of a command.\n");
        if (group.isEmpty()) {
            out.append("""

                    A first log:
                      daybook init --subject P1 --recorder "Dr A"
                      daybook add call -m "Silent call on the surgery line" --at "yesterday 14:30"
                      daybook timeline
                      daybook escalation

                    """).append(DANGER).append('\n');
        }
        return out.toString();
    }
}
