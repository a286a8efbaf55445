package daybook.escalation;

import daybook.log.Occurred;
import daybook.log.Step;
import daybook.words.English;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flag: one rule that fired for one subject.
 *
 * @param rule the rule's fixed name
 * @param level how soon to do something
 * @param title what the rule is about
 * @param reason why it fired, with the numbers seen
 * @param entries the numbers of the entries, in the order of the timeline; may be long
 * @param suspected how many of them nobody was seen to do
 * @param since when the condition first held, without the words; null when that entry has no date
 * @param sources where the rule comes from
 * @param not what it does not mean
 * @param consider what to consider doing
 * @param thresholds whose the rule's numbers are where no source sets them, a sentence each
 * @param law the place whose law the rule cites; null when it cites none
 * @param matters what it is about besides the entries, where the same entries can stand for more than one thing: the
 *     words of the outstanding steps
 * @param fresh the entries that it did not name on an earlier day, where one was asked for; else empty
 * @param advises the steps that count as outstanding when they are not recorded
 * @param mentions the steps that are named in what to consider
 * @param dismissed who put it aside and why; null while it stands
 * @param before who put it aside earlier, when it stands again because of something new; else null
 */
public record Flag(
        String rule,
        Level level,
        String title,
        String reason,
        List<Long> entries,
        int suspected,
        @Nullable Occurred since,
        List<String> sources,
        String not,
        List<String> consider,
        List<String> thresholds,
        @Nullable String law,
        List<String> matters,
        List<Long> fresh,
        List<Step> advises,
        List<Step> mentions,
        @Nullable Dismissal dismissed,
        @Nullable Dismissal before) {

    static Flag of(Standing standing) {
        RuleCard card = standing.rule();
        Fired fired = standing.fired();
        KnownTime since = fired.since().when();
        return new Flag(
                card.id(),
                fired.level(card),
                fired.title(card),
                English.capital(fired.reason()),
                fired.entries(),
                fired.suspected(),
                since == null ? null : since.written(),
                card.sources(),
                card.not(),
                card.consider(),
                card.defaults(),
                card.jurisdiction(),
                fired.matters(),
                List.of(),
                card.advises(),
                card.mentions(),
                null,
                null);
    }

    /** Whether it counts: it stays visible when it was put aside, and stands no longer. */
    public boolean stands() {
        return dismissed == null;
    }

    /** The same flag, put aside. It stays visible. */
    public Flag putAside(Dismissal dismissal) {
        return copy(fresh, dismissal, null);
    }

    /** The same flag, which was put aside and stands again. */
    Flag standsAgain(Dismissal dismissal) {
        return copy(fresh, null, dismissal);
    }

    /** The same flag with the entries that are new to it. */
    Flag withFresh(List<Long> entriesNew) {
        return copy(entriesNew, dismissed, before);
    }

    private Flag copy(List<Long> newFresh, @Nullable Dismissal newDismissed, @Nullable Dismissal newBefore) {
        return new Flag(
                rule,
                level,
                title,
                reason,
                entries,
                suspected,
                since,
                sources,
                not,
                consider,
                thresholds,
                law,
                matters,
                newFresh,
                advises,
                mentions,
                newDismissed,
                newBefore);
    }
}
