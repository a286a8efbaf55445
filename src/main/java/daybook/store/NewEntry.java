package daybook.store;

import daybook.ledger.Committed;

/**
 * An entry that is yet to be added: all that can be done for it before it is known which record it becomes, so that another thread may
 * do it while the entries before it are saved. Made by {@link LogStore#prepare}.
 */
public interface NewEntry {

    /** Returns its facts as the record will commit to them. */
    Committed committed();
}
