package daybook.log;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the subject did: the kinds of incident.
 *
 * <p>{@link #example()} is the paragraph of section 2A(3) of the Protection from Harassment Act 1997 (England and Wales) that lists
 * such conduct as an example of what may be associated with stalking; null where the list has none.
 */
public enum Kind implements Word {
    MESSAGE("(b)", "email, text, chat, voicemail, note"),
    CALL("(b)", "telephone or video call, silent calls included"),
    LETTER("(b)", "post, card, note left by hand"),
    GIFT("(b)", "anything given or left"),
    FRIEND_REQUEST("(b)", "friend, follow or connection request on any platform"),
    POST("(c)", "publishing something about the person, an online review included"),
    APPEARANCE("(e)", "turning up where the person is, with no appointment or reason"),
    FOLLOWING("(a)", "following on foot or by car"),
    WATCHING("(e), (g)", "watching, spying, loitering, photographing"),
    ADVANCE(null, "amorous or sexual remark or touch, in a consultation or elsewhere"),
    ALLEGATION(null, "complaint or claim that the recorder says is false or vexatious"),
    THREAT(null, "threat of harm to anyone, suicide threats used as pressure included"),
    DAMAGE("(f)", "damage to or interference with property"),
    ASSAULT(null, "any physical violence"),
    INTRUSION("(d)", "account or device hacked, tracker, private information obtained"),
    OTHER(null, "anything else; the text says what");

    /** Not asked for again for each entry. */
    private static final Kind[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final @Nullable String example;
    private final String meaning;

    Kind(@Nullable String example, String meaning) {
        this.example = example;
        this.meaning = meaning;
    }

    /** The word typed and stored, such as {@code friend-request}. */
    @Override
    public String word() {
        return word;
    }

    /** What the kind is used for, in a line. */
    public String meaning() {
        return meaning;
    }

    /** The paragraph of s.2A(3) of the Act, such as {@code (b)}. */
    public @Nullable String example() {
        return example;
    }

    /** The kind of exactly that word. */
    public static Optional<Kind> of(String word) {
        return Words.find(ALL, word);
    }
}
