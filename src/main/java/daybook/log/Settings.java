package daybook.log;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a log was made with.
 *
 * @param logId 32 hexadecimal digits that name the log
 * @param zone in which times are understood unless one is typed
 * @param dateOrder how a date such as 03/04/2026 is read
 * @param recorder who writes unless another name is given; null when none was named
 */
public record Settings(
        String logId,
        ZoneId zone,
        DateOrder dateOrder,
        @Nullable String recorder) {}
