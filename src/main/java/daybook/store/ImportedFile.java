package daybook.store;

/**
 * What the log says of a file that entries were imported from.
 *
 * @param name the file's name, without its folders
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param firstLine the first line of the part that this record is about; long files are imported in parts
 * @param lastLine the line on which the last row of that part begins
 * @param rowsTaken how many rows of it became entries
 * @param rowsRefused how many rows of it were refused
 */
public record ImportedFile(
        String name, String sha256, long firstLine, long lastLine, long rowsTaken, long rowsRefused) {}
