package daybook.store;

import daybook.ledger.Disclosure;
import daybook.log.NewEvidence;
import java.util.List;
import java.util.Set;

/**
 * Another log, or the part of it that was given: its whole chain, some of its facts, some of its files. It has been checked; what is
 * stored of it is checked once more before it is saved.
 *
 * <p>Every method throws {@link daybook.log.DaybookException} when it can't be read, or is no longer what was checked.
 */
public interface GivenLog {

    /** Its id, 32 hexadecimal digits. */
    String log();

    /** Hands over every record in order. Can be called again. */
    void records(Visitor visitor);

    /** The SHA-256 of the files that were given. */
    Set<String> files();

    /** The bytes of one of them. */
    NewEvidence open(String sha256);

    /** Takes a record. */
    interface Visitor {

        /**
         * The next record.
         *
         * @param line exactly as it was hashed
         * @param facts those that were given, in any order
         */
        void record(long seq, String line, List<Disclosure> facts);
    }
}
