package daybook.draft;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Place;
import daybook.log.Times;
import org.jspecify.annotations.Nullable;

/**
 * Writer of neutral nouns for what a log has. A letter gets the kind, the channel and how often: never the recorder's words, and of places
 * only whether it was at the practice, so that no letter says or confirms where somebody lives.
 */
final class ActWords {

    private ActWords() {}

    /** Returns what it was, such as {@code an email} or {@code at least 100 telephone calls}; null for a kind that no letter names. */
    static @Nullable String of(Entry entry) {
        Kind kind = entry.kind();
        if (kind == null) {
            return null;
        }
        Times times = Times.of(entry.facts());
        return switch (kind) {
            case MESSAGE -> message(entry.facts().text(Fact.CHANNEL), times);
            case CALL -> counted(times, "a telephone call", "telephone calls");
            case LETTER -> counted(times, "a letter or card", "letters or cards");
            case GIFT -> counted(times, "a gift", "gifts");
            case FRIEND_REQUEST -> counted(times, "a friend or follow request", "friend or follow requests");
            case POST -> counted(times, "something published online", "things published online");
            case APPEARANCE -> often(times, appearance(entry));
            case ADVANCE -> counted(times, "a personal remark or invitation", "personal remarks or invitations");
            case ABUSE -> often(times, "shouting, insults or a refusal to leave");
            case OTHER -> "[what happened, in one factual sentence]";
            default -> null;
        };
    }

    private static String appearance(Entry entry) {
        return entry.facts().says(Place.WORK)
                ? "coming to the practice without an appointment or another reason that we know of"
                : "an approach away from the practice that nobody had arranged";
    }

    private static String message(@Nullable String channel, Times times) {
        return switch (channel == null ? "" : channel) {
            case "email" -> counted(times, "an email", "emails");
            case "sms" -> counted(times, "a text message", "text messages");
            case "whatsapp" -> counted(times, "a WhatsApp message", "WhatsApp messages");
            case "facebook", "instagram", "x", "linkedin", "online" ->
                counted(times, "a message online", "messages online");
            default -> counted(times, "a message", "messages");
        };
    }

    private static String counted(Times times, String one, String many) {
        return times.equals(Times.ONE) ? one : times.text() + " " + many;
    }

    private static String often(Times times, String what) {
        return times.equals(Times.ONE)
                ? what
                : what + " (" + times.text() + (times.number() == 1 ? " time)" : " times)");
    }

    /** Returns what a patient is asked not to do because of such conduct, after "please do not"; null where the general request says it. */
    static @Nullable String stop(Kind kind) {
        return switch (kind) {
            case MESSAGE, LETTER -> "send messages, letters or cards that are not about your care";
            case CALL -> "telephone about anything but your care";
            case GIFT -> "send, bring or leave gifts";
            case FRIEND_REQUEST -> "send friend, follow or connection requests to anybody who works here";
            case POST -> "publish private details or pictures of anybody who works here";
            case APPEARANCE ->
                "come to the practice without an appointment or a medical need, or wait for anybody who works here,"
                        + " at the practice or elsewhere";
            case ADVANCE -> "make remarks or invitations of a personal kind";
            case ABUSE -> "shout at or insult anybody here, or stay when you have been asked to leave";
            default -> null;
        };
    }
}
