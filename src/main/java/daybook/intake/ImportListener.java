package daybook.intake;

import daybook.exchange.ImportRow;

/**
 * The listener that an import tells of every row that is not simply an entry already, and of what it has saved. It hears of rows in the
 * order of the file.
 */
public interface ImportListener {
    /** Tells now and then how many rows were read. */
    void read(long rows);

    /** Tells of a row that is entered, or would be. */
    void entered(EnteredRow row);

    /** Tells of a row that is refused. */
    void refused(ImportRow.Refused row);

    /** Tells in a sentence of an entry that was imported before and is read otherwise now. */
    void differs(String sentence);

    /** Tells in a sentence of a row that is left out. */
    void leftOut(String sentence);

    /** Tells how many entries are saved so far. */
    void saved(long entries);

    /**
     * Tells that the program is being stopped. Called by another thread.
     *
     * @param entries how many are saved for sure
     * @param saving whether more are being saved at this moment, and may end up saved or not
     */
    void interrupted(long entries, boolean saving);
}
