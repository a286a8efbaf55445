package daybook.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision to put a flag aside.
 *
 * @param id the number of the record that says so
 * @param at when it was recorded
 * @param by who decided, where known
 * @param reason why
 */
public record Dismissal(long id, Instant at, @Nullable String by, String reason) {}
