package daybook.review;

import daybook.log.Kind;
import daybook.log.Occurred;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the entries about one subject come to. Withdrawn ones are counted as such and nowhere else.
 *
 * @param subject the subject's code
 * @param recorders who wrote, with how many entries; in the order in which they came up, an empty name for entries that
 *     do not say
 * @param incidents how many incidents
 * @param steps how many steps
 * @param notes how many notes
 * @param withdrawn how many entries were withdrawn
 * @param kinds how many incidents of each kind that there is, in the order of the kinds
 * @param months how many incidents in each month that has one, the earliest first
 * @param coarse how many incidents are only known to the year, or lie in several months
 * @param undated how many incidents have no date
 * @param first when the first dated one occurred; null without any
 * @param last when the last dated one occurred
 * @param late how many entries were recorded more than 24 hours after they occurred
 * @param clockBehind how many were recorded while the computer's clock was behind
 * @param imported how many entries came from an imported file
 * @param exhibits how many exhibits the entries have whose bytes are kept
 * @param exhibitBytes their size together, in bytes
 * @param redactedExhibits how many more they had whose bytes were removed for good
 * @param pattern when in the week and the day, and where
 */
public record Summary(
        String subject,
        Map<String, Long> recorders,
        long incidents,
        long steps,
        long notes,
        long withdrawn,
        Map<Kind, Long> kinds,
        Map<YearMonth, Long> months,
        long coarse,
        long undated,
        @Nullable Occurred first,
        @Nullable Occurred last,
        long late,
        long clockBehind,
        long imported,
        long exhibits,
        long exhibitBytes,
        long redactedExhibits,
        Pattern pattern) {}
