package daybook.bundle;

import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.log.Filter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is to hold.
 *
 * @param filter which entries
 * @param filterWords the same as a person reads it, one restriction each; empty when all entries are wanted
 * @param handover for whom, and so which entries and facts are in it
 * @param withoutEvidence whether the bytes of exhibits are left out
 * @param withoutPositions whether the bytes of those pictures and films are left out that say where they were taken
 * @param withIdentity whether names and identifiers of subjects are given
 * @param withRegister whether it is given to whom reports and bundles went, where checkpoints were sent, the names of imported files and the
 *     reasons of settings
 * @param givenTo whom the bundle is for, or null
 * @param program what made it, such as {@code daybook 0.1.0}
 * @param madeAt when it is made
 * @param zone the log's zone, in which times are told
 */
public record BundleRequest(
        Filter filter,
        List<String> filterWords,
        Handover handover,
        boolean withoutEvidence,
        boolean withoutPositions,
        boolean withIdentity,
        boolean withRegister,
        @Nullable String givenTo,
        String program,
        Instant madeAt,
        ZoneId zone) {

    /** The word for {@code --withhold} that leaves out the bytes of exhibits. It is not a fact. */
    public static final String EVIDENCE = "evidence";

    /** The word for {@code --withhold} that leaves out the bytes of exhibits that say where they were taken. It is not a fact. */
    public static final String POSITION = "position";

    /** The word in {@code bag-info.txt} for exhibits that are left out as if there were none. */
    static final String EXHIBITS = "exhibits";

    /** The word for reasons of corrections. */
    static final String REASONS = "reasons";

    /** The word for what entries said while they were ones that are kept back from the reader. */
    static final String HISTORY = "history";

    /** Which entries, without those that the reader is not given. */
    @Override
    public Filter filter() {
        return handover.listed(filter);
    }

    /** The facts to leave out. */
    public Withheld withheld() {
        return handover.withheld();
    }

    /** The same for somebody who is told where exactly everything was. */
    BundleRequest withHome() {
        return new BundleRequest(
                filter,
                filterWords,
                handover.withHome(),
                withoutEvidence,
                withoutPositions,
                withIdentity,
                withRegister,
                givenTo,
                program,
                madeAt,
                zone);
    }
}
