package daybook.store;

import java.time.Instant;

/**
 * A note beside a log of when it was last backed up, and where to. It is a convenience and no evidence: it stands outside the chain,
 * so that a backup changes nothing in the log, does not make itself out of date by a record of itself, and can be made of a log that
 * can only be read.
 *
 * @param log the id of the log
 * @param records how many records the copy has
 * @param head the hash of the copy's last record
 * @param made when the copy was made
 * @param file where the copy was put
 */
public record BackupNote(String log, long records, String head, Instant made, String file) {}
