package daybook.guidance;

/** What has to be known before a step is taken, beside why it is advised. */
public enum Note {
    /** Published advice differs: tell the patient plainly, or no contact at all. */
    VIEWS_DIFFER,
    /** There was, or may have been, a threat, fear or a break-in: not before the police or the helpline were asked. */
    ASK_FIRST,
    /** Telling the police about a patient is a disclosure. */
    DISCLOSURE
}
