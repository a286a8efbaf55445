package daybook.log;

import java.util.List;

/** The closed vocabularies of the facts that take one word out of a few. */
public final class Vocabulary {

    /** Where it happened. */
    public static final List<String> PLACES = List.of("work", "home", "public", "school", "online", "other");

    /** Whom it was aimed at. */
    public static final List<String> TARGETS = List.of("self", "colleague", "family", "patient", "other");

    /** How it made the person feel. Unknown is not "none". */
    public static final List<String> FEARS = List.of("none", "uneasy", "frightened", "very-frightened", "unknown");

    /** Whether there was a threat. */
    public static final List<String> THREATS = List.of("yes", "no", "unsure");

    /** What became of a gift. */
    public static final List<String> OUTCOMES = List.of("kept", "returned", "declined", "handed-over");

    /** Channels offered by completion; any other word is taken too. */
    public static final List<String> CHANNELS = List.of(
            "email",
            "sms",
            "whatsapp",
            "facebook",
            "instagram",
            "x",
            "linkedin",
            "phone",
            "post",
            "in-person",
            "online");

    private Vocabulary() {}
}
