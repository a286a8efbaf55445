package daybook.when;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads an offset ({@code +01:00}, {@code +0100}, {@code Z}), a zone of the tz database ({@code Europe/London}) or
 * both, a zone also in brackets. Of abbreviations only UTC, GMT and, where the log's zone is Britain's, BST have one
 * meaning.
 */
final class ZoneParser {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final GrammarSettings settings;
    private final Tokens tokens;
    private @Nullable ZoneOffset offset;
    private @Nullable ZoneId region;

    ZoneParser(GrammarSettings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    static boolean startsWith(Tokens tokens) {
        Token token = tokens.peek();
        return startsOffset(tokens)
                || token.kind() == Token.Kind.ZONE
                || token.isSign('(')
                || token.isSign('[')
                || switch (token.text()) {
                    case "z", "utc", "gmt", "bst" -> true;
                    default -> false;
                };
    }

    private static boolean startsOffset(Tokens tokens) {
        Token sign = tokens.peek();
        return (sign.isSign('+') || sign.isSign('-'))
                && tokens.peek(1).glued()
                && tokens.peek(1).isNumber();
    }

    ZonePart parse() throws NotUnderstood {
        one();
        if (region == null && startsWith(tokens)) {
            if (startsOffset(tokens)) {
                int start = tokens.peek().start();
                tokens.skip(2);
                throw NotUnderstood.refused(
                        tokens.quoteFrom(start) + " is an offset after another one.",
                        "Write one offset alone: 14:30 +01:00.");
            }
            one();
        }
        return new ZonePart(offset, region);
    }

    private void one() throws NotUnderstood {
        if (startsOffset(tokens)) {
            offset = offset();
        } else if (tokens.takeSign('(')) {
            named();
            closing(')');
        } else if (tokens.takeSign('[')) {
            named();
            closing(']');
        } else {
            named();
        }
    }

    private void closing(char bracket) throws NotUnderstood {
        if (!tokens.takeSign(bracket)) {
            throw NotUnderstood.refused(
                    "The closing " + bracket + " is missing after " + tokens.quoteFrom(tokens.start()) + '.',
                    "Write 14:30 Europe/London or 14:30 +01:00.");
        }
    }

    private void named() throws NotUnderstood {
        if (startsOffset(tokens)) {
            offset = offset();
            return;
        }
        Token name = tokens.take();
        switch (name.text()) {
            case "z", "utc", "gmt" -> offset = ZoneOffset.UTC;
            case "bst" -> britishSummer();
            default -> region = region(name);
        }
    }

    private void britishSummer() throws NotUnderstood {
        if (!settings.zone().getRules().equals(LONDON.getRules())) {
            throw NotUnderstood.refused(
                    "\"BST\" is the name of several zones, and this log's zone ("
                            + settings.zone().getId() + ") is not Britain's.",
                    "Write the offset (+01:00) or the zone (Europe/London).");
        }
        offset = ZoneOffset.ofHours(1);
        region = settings.zone();
    }

    private ZoneOffset offset() throws NotUnderstood {
        int start = tokens.peek().start();
        boolean minus = tokens.take().isSign('-');
        Token digits = tokens.take();
        int hours = -1;
        int minutes = 0;
        int seconds = 0;
        if (digits.isNumber(4, 4)) {
            hours = digits.value() / 100;
            minutes = digits.value() % 100;
        } else if (digits.isNumber(2, 2)) {
            hours = digits.value();
            minutes = afterColon();
            seconds = minutes < 0 ? 0 : afterColon();
        }
        int total = hours * 3600 + minutes * 60 + seconds;
        if (hours < 0 || minutes < 0 || seconds < 0 || minutes > 59 || seconds > 59) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " is not understood as an offset.",
                    "Write the offset with two digits for the hours and two for the minutes: +01:00.");
        }
        if (minus ? total > 12 * 3600 : total > 14 * 3600) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " is not an offset that any place has: they go from -12:00 to +14:00.",
                    "Write the offset from UTC, such as +01:00. For a range write: 14:00 to 15:00.");
        }
        return ZoneOffset.ofTotalSeconds(minus ? -total : total);
    }

    /** The two digits after a colon; 0 without a colon, -1 when they are not two digits. */
    private int afterColon() {
        if (!tokens.takeGluedSign(':')) {
            return 0;
        }
        Token digits = tokens.take();
        return digits.glued() && digits.isNumber(2, 2) ? digits.value() : -1;
    }

    private ZoneId region(Token name) throws NotUnderstood {
        String typed = tokens.source().substring(name.start(), name.end());
        if (typed.equalsIgnoreCase(settings.zone().getId())) {
            return settings.zone();
        }
        if (name.kind() == Token.Kind.ZONE) {
            ZoneId zone = zoneNamed(typed);
            if (zone != null) {
                return zone;
            }
        }
        throw NotUnderstood.refused(
                Quote.of(typed) + " is not the name of a zone.",
                name.text().equals("n/a")
                        ? "If nobody knows when it was, write unknown."
                        : "Write an offset (+01:00) or a zone such as Europe/London.");
    }

    private static @Nullable ZoneId zoneNamed(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            String lower = typed.toLowerCase(Locale.ROOT);
            for (String id : ZoneId.getAvailableZoneIds()) {
                if (id.toLowerCase(Locale.ROOT).equals(lower)) {
                    return ZoneId.of(id);
                }
            }
            return null;
        }
    }
}
