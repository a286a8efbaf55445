package daybook.report;

import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.log.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to hold, as it was asked for.
 *
 * @param filter which entries
 * @param filterWords the same in words, empty when all
 * @param handover for whom, and so what is in it
 * @param givenTo whom it is given to, or null
 * @param identity whether the identity card is in it
 * @param thumbnails whether small pictures of exhibits are in it
 * @param imprint when, by whom and with what it is made
 */
public record ReportRequest(
        Filter filter,
        List<String> filterWords,
        Handover handover,
        @Nullable String givenTo,
        boolean identity,
        boolean thumbnails,
        Imprint imprint) {

    /** Which entries, without those that the reader is not given. */
    @Override
    public Filter filter() {
        return handover.of(filter);
    }

    /** The same for a reader who is given that. */
    public ReportRequest with(Handover other) {
        return new ReportRequest(filter, filterWords, other, givenTo, identity, thumbnails, imprint);
    }

    /** Which facts are left out of every entry. */
    public Withheld withheld() {
        return handover.withheld();
    }

    /** Whether a part is in it. */
    boolean has(Part part) {
        return handover.has(part);
    }
}
