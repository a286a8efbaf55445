package daybook.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that facts take, or that are suggested for them. */
public final class Vocabulary {

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

    /** Returns the only words that a fact takes, or null where any text will do. */
    public static @Nullable List<String> of(Fact fact) {
        return switch (fact) {
            case PLACE -> Place.WORDS;
            case TARGET -> Target.WORDS;
            case FEAR -> Fear.WORDS;
            case THREAT -> Threat.WORDS;
            case OUTCOME -> Outcome.WORDS;
            case ATTRIBUTION -> Attribution.WORDS;
            case CONTACT -> Contact.WORDS;
            case ORDER_TYPE -> OrderType.WORDS;
            case WARNED_HOW -> WarnedHow.WORDS;
            default -> null;
        };
    }
}
