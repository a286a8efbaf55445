package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Span;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Gaps;
import daybook.log.Step;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/** Two or more incidents by one subject. Undated incidents count; messages in quick succession are never merged. */
final class CourseOfConduct extends Rule {

    private static final int OCCASIONS = 2;

    CourseOfConduct() {
        super(RuleCard.of("course-of-conduct", Level.ACT, "More than one incident")
                .fires("Two or more incidents by one subject. The reason gives their number, the time that they"
                        + " span and the longest gap.")
                .sources(Sources.COURSE, Sources.LAU, Sources.KELLY)
                .jurisdiction(RuleCard.ENGLAND_AND_WALES)
                .not("It does not mean that the law was broken: two incidents that are far apart or unlike"
                        + " each other may be too few.")
                .consider(
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE,
                        Considerations.WARN,
                        Considerations.CHAPERONE)
                .advises(Step.TOLD_MANAGEMENT, Step.TOLD_DEFENCE_ORGANISATION)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final Span span = new Span();
            private @Nullable Trace second;

            @Override
            public void see(Seen seen) {
                if (!seen.incident()) {
                    return;
                }
                hits.add(seen.trace());
                span.add(seen.trace());
                if (hits.size() == OCCASIONS) {
                    second = seen.trace();
                }
            }

            @Override
            public @Nullable Fired fired() {
                if (second == null) {
                    return null;
                }
                String reason = English.incidents(hits.size()) + ", " + hits.dates() + measures()
                        + ". Together they may be capable of amounting to a course of conduct." + hits.caveat();
                return new Fired(reason, hits.ids(), second);
            }

            private String measures() {
                Long days = span.days();
                Gaps.Gap gap = span.longest();
                if (days == null || span.dated() < 2) {
                    return "";
                }
                if (days == 0 && span.coarse() == 0) {
                    return ", all within a day";
                }
                String least = span.coarse() == 0 ? "" : "at least ";
                return ", spanning " + least + English.days(days)
                        + (gap == null ? "" : ", the longest gap " + gap.words() + Gaps.apart(span.undated()));
            }
        };
    }
}
