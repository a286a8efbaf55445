package daybook.store;

/**
 * What came of the import of another log.
 *
 * @param log the log as it is kept now
 * @param changed whether anything was saved; false when all of it was there already
 * @param records how many records were new
 * @param facts how many facts of it were new
 * @param files how many files of it were new
 * @param entries how many of its entries can be read now
 * @param removedFacts how many facts that were kept are gone because its owner removed them for good
 * @param removedFiles the same of files
 */
public record Merged(
        ForeignLog log,
        boolean changed,
        long records,
        long facts,
        long files,
        long entries,
        long removedFacts,
        long removedFiles) {}
