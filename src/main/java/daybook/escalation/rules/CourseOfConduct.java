package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
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

/**
 * Two acts or more by one subject, in one entry or in several. Undated ones count; messages in quick succession are never merged. Complaints
 * and allegations are counted apart.
 */
final class CourseOfConduct extends Rule {

    private static final int OCCASIONS = 2;

    CourseOfConduct(Jurisdiction here) {
        super(RuleCard.of("course-of-conduct", Level.ACT, "More than one incident")
                .fires(
                        "Two or more incidents by one subject, or an entry that stands for two acts or more. Complaints and"
                                + " allegations are counted apart. The reason gives their number, the time that they"
                                + " span and the longest gap.")
                .law(here, Provision.COURSE_OF_CONDUCT, Provision.FAR_APART, Provision.CLOSE_TOGETHER)
                .sources(Sources.NOT_A_COMPLAINT)
                .law(here, Provision.REASONABLE_CONDUCT)
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
        return new Course();
    }

    /** The acts, and what is counted apart from them. */
    private static final class Course extends Watch {

        private final Hits hits = new Hits();
        private final Span span = new Span();
        private @Nullable Trace second;
        private int complaints;
        private int allegations;

        @Override
        public void see(Seen seen) {
            switch (seen.conduct().share()) {
                case COMPLAINT -> complaints++;
                case ALLEGATION -> allegations++;
                case CONDUCT -> act(seen);
                case NONE -> {}
            }
        }

        private void act(Seen seen) {
            hits.add(seen.trace());
            span.add(seen.trace());
            if (second == null && hits.acts().number() >= OCCASIONS) {
                second = seen.trace();
            }
        }

        @Override
        public @Nullable Fired fired() {
            if (second == null) {
                return null;
            }
            String reason = hits.acts().words() + ", " + hits.dates() + measures()
                    + ". Together they may be capable of amounting to a course of conduct." + hits.caveat() + apart();
            return hits.fired(reason, second);
        }

        private String apart() {
            long all = (long) hits.size() + complaints + allegations;
            String out = "";
            if (complaints > 0) {
                out += " " + complaints + " of " + all
                        + English.oneOrMany(complaints, " is a complaint", " are complaints")
                        + "; a complaint is not by itself a ground for anything.";
            }
            if (allegations > 0) {
                out += " " + allegations + " of " + all
                        + English.oneOrMany(allegations, " is an allegation", " are allegations")
                        + " and not counted here.";
            }
            return out;
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
    }
}
