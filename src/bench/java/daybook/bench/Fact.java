package daybook.bench;

import java.util.Locale;

/** The facts of an invented entry, in the order of the columns. */
enum Fact {
    KIND,
    SUBJECT,
    DATE,
    TIME,
    DESCRIPTION,
    EXACT_WORDS,
    CHANNEL,
    PLACE,
    IDENTIFIER,
    WITNESSES,
    FEAR,
    THREAT,
    IMPACT,
    RESPONSE,
    VALUE,
    OUTCOME,
    WITH,
    TAGS;

    /** The column's heading in CSV, and the field's name in JSON but for kind, date and time. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
