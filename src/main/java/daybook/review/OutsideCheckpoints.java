package daybook.review;

import daybook.ledger.GivenCheckpoint;
import daybook.ledger.HeadWatch;
import java.util.List;

/** The checkpoints that were kept outside the log, read before the log is. */
public final class OutsideCheckpoints {

    /**
     * One of them.
     *
     * @param source the file's name as given, or a hyphen for what was typed
     */
    public record Outside(String source, GivenCheckpoint checkpoint) {}

    /** None given. */
    public static final OutsideCheckpoints NONE = new OutsideCheckpoints(List.of());

    private final List<Outside> all;

    public OutsideCheckpoints(List<Outside> all) {
        this.all = List.copyOf(all);
    }

    /** Asks for the records that they name. */
    public void want(HeadWatch watch) {
        for (Outside each : all) {
            watch.want(each.checkpoint().records(), each.checkpoint().hash());
        }
    }

    List<Outside> all() {
        return all;
    }
}
