package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * A file kept byte for byte with an entry.
 *
 * @param id the number of the record that attached it
 * @param exhibit its reference, such as {@code AB/1}, or null
 * @param name the file's name as it was
 * @param mediaType by content, such as {@code image/jpeg}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Evidence(long id, @Nullable String exhibit, String name, String mediaType, long size, String sha256) {}
