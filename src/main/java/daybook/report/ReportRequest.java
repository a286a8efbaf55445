package daybook.report;

import daybook.exchange.Withheld;
import daybook.log.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to hold, as it was asked for.
 *
 * @param filter which entries
 * @param filterWords the same in words, empty when all
 * @param withheld which facts are left out, those of the profile included
 * @param profile for whom, or null
 * @param givenTo whom it is given to, or null
 * @param identity whether the identity card is in it
 * @param outstanding whether advised steps that are not recorded are in it, which a reader could hold against the recorder
 * @param thumbnails whether small pictures of exhibits are in it
 * @param imprint when, by whom and with what it is made
 */
public record ReportRequest(
        Filter filter,
        List<String> filterWords,
        Withheld withheld,
        @Nullable ReportProfile profile,
        @Nullable String givenTo,
        boolean identity,
        boolean outstanding,
        boolean thumbnails,
        Imprint imprint) {}
