package daybook.log;

import daybook.words.English;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the subject did: the kinds of incident.
 *
 * <p>{@link #example()} is the paragraph of the list of examples in section 2A(3) of the Act against harassment of England and Wales
 * that has such conduct among what may be associated with stalking; null where the list has none.
 */
public enum Kind implements Word {
    MESSAGE('M', Gravity.FROM_AFAR, "messages", "(b)", "email, text, chat, voicemail, note"),
    CALL('C', Gravity.FROM_AFAR, "calls", "(b)", "telephone or video call, silent calls included"),
    LETTER('L', Gravity.FROM_AFAR, "letters", "(b)", "post, card, note left by hand"),
    GIFT('G', Gravity.FROM_AFAR, "gifts", "(b)", "anything given or left"),
    FRIEND_REQUEST(
            'R', Gravity.FROM_AFAR, "friend requests", "(b)", "friend, follow or connection request on any platform"),
    POST('P', Gravity.FROM_AFAR, "posts", "(c)", "publishing something about the person, reviews included"),
    APPEARANCE(
            'A',
            Gravity.IN_PERSON,
            "appearances",
            "(e)",
            "turning up where the person is, with no appointment or reason"),
    FOLLOWING('F', Gravity.IN_PERSON, "times following", "(a)", "following on foot or by car"),
    WATCHING('W', Gravity.IN_PERSON, "times watching", "(e), (g)", "watching, spying, loitering, photographing"),
    ADVANCE('V', Gravity.IN_PERSON, "advances", null, "amorous or sexual remark or invitation, wherever it was"),
    TOUCH('U', Gravity.HARM, "touches", null, "unwanted touch, sexual or not"),
    ABUSE('B', Gravity.IN_PERSON, "times abuse", null, "insults, shouting, refusal to leave; no threat, no advance"),
    COMPLAINT(
            'N', Gravity.FROM_AFAR, "complaints", null, "complaint to the practice or a regulator, whatever its merit"),
    ALLEGATION(
            'K', Gravity.IN_PERSON, "allegations", null, "claim that you say is false, such as a made-up relationship"),
    THREAT('T', Gravity.HARM, "threats", null, "threat of harm to anyone, or of suicide used as pressure"),
    DAMAGE('D', Gravity.HARM, "cases of damage", "(f)", "damage to or interference with property"),
    BREAK_IN('H', Gravity.HARM, "break-ins", "(f), (g)", "entry into home, practice or car without leave"),
    ASSAULT('S', Gravity.HARM, "assaults", null, "any physical violence"),
    INTRUSION('I', Gravity.HARM, "intrusions", "(d)", "account or device hacked, tracker, private facts obtained"),
    IMPERSONATION('J', Gravity.HARM, "impersonations", "(c)", "pretending to be you, a colleague or somebody else"),
    OTHER('O', Gravity.FROM_AFAR, "others", null, "anything else; the text says what");

    /** Not asked for again for each entry. */
    private static final Kind[] ALL = values();

    private final String word = Words.of(this);
    private final char mark;
    private final Gravity gravity;
    private final String many;
    private final @Nullable String example;
    private final String meaning;

    Kind(char mark, Gravity gravity, String many, @Nullable String example, String meaning) {
        this.mark = mark;
        this.gravity = gravity;
        this.many = many;
        this.example = example;
        this.meaning = meaning;
    }

    /** The word typed and stored, such as {@code friend-request}. */
    @Override
    public String word() {
        return word;
    }

    /** One letter for it in a chart, no two alike. */
    public char mark() {
        return mark;
    }

    /** How near such an incident came, as a chart colours it. */
    public Gravity gravity() {
        return gravity;
    }

    /** Whether the published order of seriousness has a place for it; an advance, an allegation or anything else may be of any. */
    public boolean isRanked() {
        return switch (this) {
            case ADVANCE, COMPLAINT, ALLEGATION, IMPERSONATION, OTHER -> false;
            default -> true;
        };
    }

    /** Returns the noun for the word of a kind, of a newer daybook's as well: {@code friend request}, but {@code break-in}. */
    public static String spoken(String word) {
        return word.equals(BREAK_IN.word) ? word : word.replace('-', ' ');
    }

    /** So many of it, for a sentence: "1 call", "3 calls", "2 friend requests". */
    public String counted(long number) {
        return English.count(number, spoken(word), many);
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
