package daybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line before picocli sees it: which command is named, and everything else in its order.
 *
 * <p>Only the named command's options are ever built. Global options may stand before the command, so they are stepped over here.
 *
 * @param command the command's name, such as {@code add} or {@code export csv}; null when none is named
 * @param rest the arguments without the command's name
 * @param isEmpty whether nothing was typed after {@code daybook}
 */
record Arguments(@Nullable String command, List<String> rest, boolean isEmpty) {

    static Arguments of(String[] args, CommandRegistry commands) {
        List<String> rest = new ArrayList<>(args.length);
        int at = 0;
        while (at < args.length && args[at].startsWith("-") && args[at].length() > 1 && !args[at].equals("--")) {
            rest.add(args[at]);
            if (takesValue(args[at]) && at + 1 < args.length) {
                rest.add(args[++at]);
            }
            at++;
        }
        if (at == args.length || args[at].equals("--")) {
            return new Arguments(null, rest, args.length == 0);
        }
        String name = args[at++];
        if (commands.isGroup(name) && at < args.length && !args[at].startsWith("-")) {
            name = name + " " + args[at++];
        }
        for (; at < args.length; at++) {
            rest.add(args[at]);
        }
        return new Arguments(name, rest, false);
    }

    private static boolean takesValue(String option) {
        return option.equals("-f") || option.equals("--file") || option.equals("--as") || option.equals("--color");
    }

    /** Whether an option without a value is there, whatever else can or can't be understood. */
    boolean has(String option) {
        for (String each : rest) {
            if (each.equals("--")) {
                return false;
            }
            if (each.equals(option)) {
                return true;
            }
        }
        return false;
    }
}
