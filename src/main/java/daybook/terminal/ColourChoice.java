package daybook.terminal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of {@code --color}. */
public enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** The choice of that name, or null if there is none. */
    public static @Nullable ColourChoice named(String name) {
        return switch (name) {
            case "auto" -> AUTO;
            case "always" -> ALWAYS;
            case "never" -> NEVER;
            default -> null;
        };
    }

    /**
     * Whether to write colour to one stream. An option on the command line wins over the environment; there,
     * {@code NO_COLOR} (no-color.org) wins over {@code CLICOLOR_FORCE} (bixense.com/clicolors), and {@code TERM} unset or
     * {@code dumb} means a terminal without colour. Windows knows no {@code TERM}: there the terminals that understand colours
     * set variables of their own, and the old console sets none.
     */
    public boolean allows(Function<String, @Nullable String> environment, boolean isTerminal) {
        if (this != AUTO) {
            return this == ALWAYS;
        }
        if (isSet(environment.apply("NO_COLOR"))) {
            return false;
        }
        String force = environment.apply("CLICOLOR_FORCE");
        if (isSet(force) && !"0".equals(force)) {
            return true;
        }
        String term = environment.apply("TERM");
        if (isSet(term)) {
            return isTerminal && !"dumb".equals(term);
        }
        return isTerminal
                && (isSet(environment.apply("WT_SESSION"))
                        || isSet(environment.apply("ANSICON"))
                        || "ON".equals(environment.apply("ConEmuANSI")));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
