package daybook.exchange;

import daybook.log.DaybookException;
import daybook.log.Occurred;
import java.time.ZoneId;

/** Reads the times that a person or another program wrote into a file, in the zone and the date order chosen for the import. */
public interface TimeReader {

    /**
     * When something occurred, from words such as {@code 20 Nov 2026 2.30pm} or {@code unknown}.
     *
     * @throws DaybookException.Usage when the words are not understood, or name a time in the future
     */
    Occurred read(String typed);

    /**
     * When something occurred, from a date and a time that stand in two columns.
     *
     * @throws DaybookException.Usage when either is not understood, or they name a time in the future
     */
    Occurred readDateAndTime(String date, String time);

    /** A reader of times in another zone than that of the import; an offset gives way to the import's zone where that had it then. */
    TimeReader in(ZoneId zone);

    /**
     * When an order or a warning ends, in the forms of {@link daybook.log.PartialDate}; may lie in the future.
     *
     * @throws DaybookException.Usage when the words are not understood
     */
    String readUntil(String typed);
}
