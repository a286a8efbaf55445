package daybook.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file, by what tells whether its entry is in the log already.
 *
 * @param digest of what the row says
 * @param id the number of the entry in the log that it was exported from, or null
 * @param hash the hash of that entry's record, 64 lower-case hexadecimal digits, or null
 */
public record SourceRow(
        String digest, @Nullable Long id, @Nullable String hash) {}
