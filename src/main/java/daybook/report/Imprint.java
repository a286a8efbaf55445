package daybook.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The imprint of a report.
 *
 * @param made when it is made
 * @param by who makes it, or null when that is not known or is withheld
 * @param program the program and its version
 */
public record Imprint(Instant made, @Nullable String by, String program) {}
