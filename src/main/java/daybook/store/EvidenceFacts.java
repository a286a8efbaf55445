package daybook.store;

import daybook.log.Evidence;

/** An exhibit as the facts of its record. */
final class EvidenceFacts {

    static final String NAME = "name";
    static final String EXHIBIT = "exhibit";
    static final String MEDIA_TYPE = "media_type";
    static final String SIZE = "size";
    static final String SHA256 = "sha256";

    private EvidenceFacts() {}

    /** The exhibit that a record attached. */
    static Evidence read(Event event) {
        return new Evidence(
                event.id(),
                event.text(EXHIBIT),
                text(event, NAME),
                text(event, MEDIA_TYPE),
                event.number(SIZE),
                text(event, SHA256));
    }

    private static String text(Event event, String name) {
        String text = event.text(name);
        return text == null ? "" : text;
    }
}
