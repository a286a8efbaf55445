package daybook.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an earlier entry.
 *
 * @param id the number of the record that made it
 * @param at when it was recorded
 * @param by who recorded it, where known
 * @param reason why
 * @param changed the facts that it changed
 */
public record Amendment(long id, Instant at, @Nullable String by, String reason, List<Fact> changed) {}
