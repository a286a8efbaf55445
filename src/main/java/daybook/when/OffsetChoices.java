package daybook.when;

import java.time.ZoneOffset;

/** How the offset of a time that came twice is added to what was typed. */
@FunctionalInterface
interface OffsetChoices {

    /** The whole sentence with that offset. */
    String with(ZoneOffset offset);
}
