package daybook.review;

import daybook.escalation.Acts;
import daybook.log.Entry;
import daybook.log.Fear;
import daybook.log.Occurred;
import daybook.words.English;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader with three minutes is told of the acts of one subject.
 *
 * @param acts how many acts the incidents stand for, complaints left out
 * @param suspected in how many of these incidents it is only suspected, or not known, who did it
 * @param complaints how many complaints there are besides
 * @param worst the gravest incidents, the gravest first
 * @param first when the first dated incident occurred, or null
 * @param latest the last dated incident, or null
 * @param fears how many incidents caused which fear, the worst first, without none and unknown
 * @param effects the last incidents of which an effect on daily life is known, in time order
 */
public record Account(
        Acts acts,
        long suspected,
        long complaints,
        List<Entry> worst,
        @Nullable Occurred first,
        @Nullable Entry latest,
        Map<Fear, Long> fears,
        List<Entry> effects) {

    /** The days that surely lie between the first and the latest, such as {@code at least 92 days}; null below one day. */
    public @Nullable String span() {
        LocalDate from = first == null ? null : first.latestDay();
        LocalDate to = latest == null ? null : latest.occurred().earliestDay();
        if (first == null || latest == null || from == null || to == null || !to.isAfter(from)) {
            return null;
        }
        boolean known =
                from.equals(first.earliestDay()) && to.equals(latest.occurred().latestDay());
        return (known ? "" : "at least ") + English.days(ChronoUnit.DAYS.between(from, to));
    }
}
