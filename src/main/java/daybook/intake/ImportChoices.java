package daybook.intake;

import org.jspecify.annotations.Nullable;

/**
 * What an import was asked to do.
 *
 * @param subject whom rows are about that name nobody, or null when such rows have to be refused
 * @param export whether the rows are daybook's own: then subjects that the log does not have are added, and an empty cell may be
 *     withheld; otherwise rows about other subjects are refused
 * @param reason of corrections to entries that are read otherwise now, or null when they are left as they are
 * @param again whether to enter rows that say the same as an entry that was not imported
 * @param dry whether to save nothing
 * @param recorder who imports, or null
 * @param keeper keeps the file itself; null when it is not to be kept, and in a dry run
 */
public record ImportChoices(
        @Nullable String subject,
        boolean export,
        @Nullable String reason,
        boolean again,
        boolean dry,
        @Nullable String recorder,
        @Nullable FileKeeper keeper) {}
