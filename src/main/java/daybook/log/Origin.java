package daybook.log;

/**
 * Where an entry comes from that was written in another log and is read here as well.
 *
 * @param place 1 for the first log that was merged into this one, 2 for the second
 * @param log the other log's id, 32 hexadecimal digits
 * @param label what people call it, such as {@code Dr B}
 * @param id the entry's number in that log
 */
public record Origin(int place, String log, String label, long id) {

    /** The letters that its entries carry: {@code B}. */
    public String letters() {
        return RecordNumber.letters(place);
    }
}
