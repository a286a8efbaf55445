package daybook.exchange.csv;

import daybook.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one column of an imported sheet.
 *
 * @param number the column's place, counted from 1
 * @param heading as it stands in the file; may be blank
 * @param role what its cells are
 * @param fact the fact that they give, where the role is {@link Role#FACT}
 * @param labelled whether the heading has to go with the text, because the fact alone would not say what it is
 * @param source how that was decided
 */
public record HeadingUse(
        int number, String heading, Role role, @Nullable Fact fact, boolean labelled, Source source) {

    /** What the cells of a column are. */
    public enum Role {
        /** A fact of the entry. */
        FACT("a fact"),
        /** When it happened, date and time in one. */
        OCCURRED("occurred"),
        DATE("date"),
        TIME("time"),
        /** The zone of the row's times, by its name. */
        ZONE("zone"),
        /** How far the row's times are from UTC. */
        OFFSET("offset"),
        /** The day on which it ended. */
        END_DATE("end of the date"),
        /** The time of day at which it ended. */
        END_TIME("end of the time"),
        /** am or pm of a time in a column beside it. */
        AM_PM("am or pm"),
        /** The year of a date in a column beside it. */
        YEAR("year of the date"),
        /** Whether the date is only about right: yes or no. */
        APPROXIMATE("whether the date is about right"),
        /** How exactly the date is known, to be checked against the date. */
        DATE_PRECISION("checked against the date"),
        /** A kind of incident, a step or the word note. */
        KIND("kind"),
        /** Nothing that daybook has a fact for: kept as a line of the description. */
        KEPT("kept in the description"),
        /** One of the columns that daybook's own export has and that are made anew. */
        OWN("made anew"),
        IGNORED("ignored");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        /** Whether it says a part of when it happened. */
        boolean isTime() {
            return switch (this) {
                case OCCURRED, DATE, TIME, ZONE, OFFSET, END_DATE, END_TIME, AM_PM, YEAR -> true;
                default -> false;
            };
        }
    }

    /** How it was decided what becomes of a column. */
    public enum Source {
        /** The heading is the name of the fact. */
        EXACT("the fact's name"),
        /** The heading is one that people commonly use. */
        USUAL("usual heading"),
        /** The user said so. */
        OPTION("as you said"),
        /** Nothing is known about the heading. */
        NONE("");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** In words; empty for {@link #NONE}. */
        public String words() {
            return words;
        }
    }

    /** What the cells become, in words for a person: the name of a fact, or what else is done with them. */
    public String becomes() {
        return fact == null ? role.words : fact.word();
    }

    /** The heading, or the column's place where the heading is blank. */
    public String name() {
        return heading.isBlank() ? "column " + number : heading.strip();
    }

    /** Whether it is only kept as text although its heading is one of a date, a time or a zone. */
    public boolean isUnusedTime() {
        return role == Role.KEPT && HeadingNames.looksLikeTime(heading);
    }

    HeadingUse as(Role other) {
        return new HeadingUse(number, heading, other, null, false, other == Role.KEPT ? Source.NONE : source);
    }
}
