package daybook.exchange.csv;

import daybook.exchange.EntryMoment;
import daybook.exchange.TimeReader;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Stamp;
import java.util.Objects;

/** Reads single cells as values of facts; what the domain refuses is said of the cell. */
final class CsvCells {

    private CsvCells() {}

    /**
     * The value of a cell for a fact that is no list, as a person wrote it.
     *
     * @param heading for the message
     * @throws CsvRefused when the fact does not take it
     */
    static Object value(String heading, Fact fact, String text, TimeReader times) throws CsvRefused {
        try {
            return switch (fact) {
                case SUBJECT -> FactCheck.subjectCode(text.strip());
                case UNTIL -> times.readUntil(text.strip());
                case SOURCE_RECORDED_AT -> Stamp.format(EntryMoment.read(text.strip()));
                default -> FactCheck.read(fact, fact.isFreeText() ? text : text.strip());
            };
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of(heading, text, refused);
        }
    }

    /** The value of a cell for a fact that is no list, as daybook's export wrote it. */
    static Object own(String heading, Fact fact, String text) throws CsvRefused {
        try {
            if (fact == Fact.UNTIL && PartialDate.orNull(text) == null) {
                throw new CsvRefused(
                        heading, text, "This is not a time such as 2026-11-20 or 2026-11-20T14:30:00+00:00.");
            }
            return fact == Fact.SUBJECT ? FactCheck.subjectCode(text) : FactCheck.read(fact, text);
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of(heading, text, refused);
        }
    }

    /** One item of a list. */
    static String item(String heading, Fact fact, String text) throws CsvRefused {
        try {
            return FactCheck.item(fact, text);
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of(heading, text, refused);
        }
    }

    /** A recording time. */
    static String moment(String heading, String text) throws CsvRefused {
        try {
            return Stamp.format(EntryMoment.read(text));
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of(heading, text, refused);
        }
    }

    /** When it happened, by the words of one cell. */
    static Occurred occurred(String heading, String date, TimeReader times) throws CsvRefused {
        try {
            FactCheck.read(Fact.OCCURRED_TYPED, date);
            return date.isBlank() ? times.readDateAndTime("", "") : times.read(date);
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of(heading, date.strip(), refused);
        }
    }

    /** When it happened, by the words of two cells. A date that is understood alone leaves the fault with the time. */
    static Occurred occurred(String dateHeading, String date, String timeHeading, String time, TimeReader times)
            throws CsvRefused {
        if (time.isBlank()) {
            return occurred(dateHeading, date, times);
        }
        try {
            FactCheck.read(Fact.OCCURRED_TYPED, date + " " + time);
            return times.readDateAndTime(date, time);
        } catch (DaybookException.Usage refused) {
            occurred(dateHeading, date, times);
            throw CsvRefused.of(timeHeading, time.strip(), refused);
        }
    }

    /** The facts of a row that holds together. */
    static Facts complete(Facts.Builder facts) throws CsvRefused {
        String type = (String) Objects.requireNonNull(facts.value(Fact.TYPE));
        boolean says = facts.value(Fact.DESCRIPTION) instanceof String words && !words.isBlank();
        if (!says && !type.equals(EntryType.STEP.word())) {
            throw new CsvRefused(Fact.DESCRIPTION.word(), "", "What happened is missing.");
        }
        try {
            return FactCheck.complete(facts.build());
        } catch (DaybookException.Usage refused) {
            throw CsvRefused.of("", "", refused);
        }
    }
}
