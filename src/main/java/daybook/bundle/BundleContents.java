package daybook.bundle;

import daybook.ledger.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle from somebody else holds, once it was checked.
 *
 * @param head where the chain in it ends, with the id of the log
 * @param facts how many facts were given
 * @param entries how many entries something was given of
 * @param subjects the codes of the subjects that they are about, each with how many
 * @param recorder whom the log was made for; null when that was not given
 * @param withheld what the sender says was left out
 * @param filters which entries the sender says were chosen; empty when all were
 * @param sha256 SHA-256 of its {@link BundleFiles#TAG_MANIFEST}
 */
public record BundleContents(
        Head head,
        long facts,
        long entries,
        Map<String, Long> subjects,
        @Nullable String recorder,
        List<String> withheld,
        List<String> filters,
        String sha256) {}
