package daybook.log;

import java.util.List;

/** Words that are suggested for facts that take any text. */
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
}
