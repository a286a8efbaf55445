package daybook.view;

import daybook.log.PartialDate;
import daybook.log.SubjectCard;
import daybook.log.SubjectRole;
import daybook.when.OccurredText;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writer of what an identity card says, for people. */
public final class CardWords {

    private CardWords() {}

    /** Returns the role, such as {@code a current patient}; null when not written down. */
    public static @Nullable String role(SubjectCard card) {
        String role = card.role();
        return role == null ? null : SubjectRole.phrase(role);
    }

    /** Returns when the person was last seen, such as {@code Tue 3 Nov 2026}; null when not written down. */
    public static @Nullable String lastSeen(SubjectCard card, ZoneId zone) {
        String seen = card.lastSeen();
        return PartialDate.orNull(seen) == null || seen == null ? seen : new OccurredText(zone).stored(seen);
    }
}
