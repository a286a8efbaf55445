package daybook.log;

/** How near an incident came, from the least to the gravest. The three groups are daybook's own. */
public enum Gravity {
    /** Contact from a distance. */
    FROM_AFAR,
    /** The subject was there. */
    IN_PERSON,
    /** Somebody or something was harmed, or harm was announced. */
    HARM
}
