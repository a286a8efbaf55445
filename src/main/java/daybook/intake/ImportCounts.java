package daybook.intake;

/**
 * What became of the rows of a file, or would become of them in a dry run.
 *
 * @param entered how many became entries
 * @param there how many were imported before
 * @param left how many say the same as an entry that was not imported
 * @param removed how many say what a redaction removed from an entry
 * @param refused how many are not understood, or not taken
 * @param amended how many entries were corrected to what the file says now
 * @param differ how many entries were left as they are although their rows are read otherwise
 * @param unchanged whether the file was still the same when its last row had been read
 */
public record ImportCounts(
        long entered, long there, long left, long removed, long refused, long amended, long differ, boolean unchanged) {

    /** Returns whether the log has entries that say what a row of the file says. */
    public boolean gaveEntries() {
        return entered + there + left > 0;
    }

    /** Returns whether every row is an entry now, as the file says it. */
    public boolean whole() {
        return refused == 0 && differ == 0 && left == 0 && removed == 0;
    }
}
