package daybook.log;

import daybook.words.English;
import daybook.words.Excerpt;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a person or a file gives as words, and refuses what is not understood. Time has its own grammar. */
public final class FactCheck {

    private static final int MOST_SHOWN = 60;

    /** The longest text of one fact, in characters: far above any message, far below what would not fit in memory. */
    public static final int LONGEST = 8_000_000;

    private FactCheck() {}

    /**
     * The value of a text or a yes/no fact.
     *
     * @throws DaybookException.Usage when it is not one of the fact's words, not a sum of money, or not well-formed text
     */
    public static Object read(Fact fact, String text) {
        wellFormed(fact, text);
        if (fact.form() == Fact.Form.FLAG) {
            return flag(fact, text);
        }
        List<String> words = Vocabulary.of(fact);
        if (words != null) {
            return word(fact, text, words);
        }
        return switch (fact) {
            case VALUE -> pounds(text);
            case TIMES -> Times.read(text).text();
            case KIND -> kind(text).word();
            case STEP -> step(text).word();
            default -> text;
        };
    }

    /** One item of a fact that is a list, such as one witness. */
    public static String item(Fact fact, String text) {
        wellFormed(fact, text);
        if (text.isBlank()) {
            throw new DaybookException.Usage(
                    "A blank entry for " + fact.word() + " says nothing.", "leave it out instead");
        }
        return text;
    }

    /**
     * Returns the time zone of a name such as {@code Europe/London}.
     *
     * @throws DaybookException.Usage when there is none
     */
    public static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" is not a time zone that daybook knows.", "write it like Europe/London");
        }
    }

    /**
     * The name of a person, which stands within lines of output.
     *
     * @param whose what the person is, such as {@code recorder}
     * @throws DaybookException.Usage when it goes over several lines or is not well-formed text
     */
    public static String name(String whose, String text) {
        whole(whose, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                throw new DaybookException.Usage(
                        "The name of the " + whose + " holds a line break or another control character.",
                        "write the name in one line");
            }
        }
        return text;
    }

    /** The kind of incident of that word. */
    public static Kind kind(String word) {
        // Asked by every add: Java 17 takes its time with each lambda that a start meets.
        Kind kind = Kind.of(hyphened(word)).orElse(null);
        if (kind == null) {
            throw unknown("kind of incident", word, Words.all(Kind.values()), EverydayWords.kindWithOptions(word));
        }
        return kind;
    }

    /** Returns {@code friend-request} for {@code Friend request}: the same word, as people write it. */
    public static String hyphened(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The step of that word. */
    public static Step step(String word) {
        return Step.of(hyphened(word))
                .orElseThrow(() -> unknown("step", word, Words.all(Step.values()), EverydayWords.step(word)));
    }

    /** The code of a subject: a letter or digit first, then up to 31 letters, digits, dots, hyphens or underscores. */
    public static String subjectCode(String code) {
        boolean good = !code.isEmpty() && code.length() <= 32 && isLetterOrDigit(code.charAt(0));
        for (int i = 1; good && i < code.length(); i++) {
            char c = code.charAt(i);
            good = isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
        }
        if (!good) {
            throw new DaybookException.Usage(
                    "\"" + Excerpt.of(code, MOST_SHOWN) + "\" cannot be a subject's code.",
                    "use a short code such as P1: letters and digits, no spaces; the name belongs on the identity card");
        }
        return code;
    }

    /**
     * Refuses an entry that does not hold together: an incident without a kind, an incident or a note without words, a step with a kind.
     *
     * @throws DaybookException.Usage with what is missing
     */
    public static Facts complete(Facts facts) {
        EntryType type = EntryType.of(facts.required(Fact.TYPE)).orElseThrow();
        if ((facts.text(Fact.KIND) != null) != (type == EntryType.INCIDENT)) {
            throw new DaybookException.Usage("An incident has a kind; a step and a note have none.", null);
        }
        if ((facts.text(Fact.STEP) != null) != (type == EntryType.STEP)) {
            throw new DaybookException.Usage("A step says which step was taken; an incident and a note do not.", null);
        }
        String description = facts.text(Fact.DESCRIPTION);
        if (type != EntryType.STEP && (description == null || description.isBlank())) {
            throw new DaybookException.Usage(
                    "What happened is missing.", "say it with -m \"…\", or leave -m out and type it when asked");
        }
        for (Fact fact : facts.known()) {
            if (fact.isOfNote() && type != EntryType.NOTE) {
                throw new DaybookException.Usage(
                        English.capital(fact.phrase()) + " (" + fact.option() + ") belongs to a note alone.",
                        "write it as a note of its own: daybook note " + fact.option());
            }
            if (!FactFit.isOfItsOnly(fact, facts)) {
                throw belongs(fact);
            }
        }
        return facts;
    }

    /** The error for a fact that belongs to one kind or step, given with another. */
    private static DaybookException.Usage belongs(Fact fact) {
        Word only = Objects.requireNonNull(FactFit.only(fact));
        return new DaybookException.Usage(
                English.capital(fact.phrase()) + " (" + fact.option() + ") belongs to the "
                        + FactFit.saidBy(only).word() + " \"" + only.word() + "\" alone.",
                fact == Fact.CONTACT
                        ? "for a touch without an advance use the kind touch"
                        : "leave " + fact.option() + " out");
    }

    /** A message that names what is known and the nearest word, for a word that is not in a closed vocabulary. */
    public static DaybookException.Usage unknown(String what, String word, List<String> known) {
        return unknown(what, word, known, null);
    }

    /**
     * The same for a word that may be an everyday one.
     *
     * @param meant what it most likely means, or null to look for the nearest known word
     */
    public static DaybookException.Usage unknown(String what, String word, List<String> known, @Nullable String meant) {
        String nearest = meant == null ? Nearest.to(word, known) : meant;
        String hint = "known: " + String.join(", ", known);
        return new DaybookException.Usage(
                "\"" + Excerpt.of(word, MOST_SHOWN) + "\" is not " + article(what) + " " + what
                        + " that daybook knows.",
                nearest == null ? hint : "did you mean " + nearest + "? " + hint);
    }

    /** The error for a word that is no command: two lines, with the likeliest command. */
    public static DaybookException.Usage unknownCommand(String word, List<String> known) {
        String everyday = EverydayWords.command(word);
        String nearest = everyday == null ? Nearest.to(word, known) : everyday;
        return new DaybookException.Usage(
                "\"" + Excerpt.of(word, MOST_SHOWN) + "\" is not a daybook command.",
                (nearest == null ? "" : "did you mean daybook " + nearest + "? ") + "all commands: daybook --help");
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }

    private static Object flag(Fact fact, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw unknown("value for " + fact.word(), text, List.of("yes", "no"));
        };
    }

    private static String word(Fact fact, String text, List<String> words) {
        String lower = hyphened(text);
        if (!words.contains(lower)) {
            throw unknown(
                    "word for " + fact.word().replace('_', ' '),
                    text,
                    words,
                    fact == Fact.FEAR
                            ? EverydayWords.fear(text)
                            : fact == Fact.PLACE ? EverydayWords.place(text) : null);
        }
        return lower;
    }

    private static String pounds(String text) {
        String digits = text.startsWith("£") ? text.substring(1) : text;
        boolean good = !digits.isEmpty() && digits.length() <= 12 && digits.charAt(0) != '.' && !digits.endsWith(".");
        int places = -1;
        for (int i = 0; good && i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.' && places < 0) {
                places = 0;
            } else if (c >= '0' && c <= '9') {
                places = places < 0 ? places : places + 1;
            } else {
                good = false;
            }
        }
        if (!good || places > 2) {
            throw new DaybookException.Usage(
                    "\"" + Excerpt.of(text, MOST_SHOWN) + "\" is not a sum in pounds.",
                    "write it like 25 or 25.50; leave it out when unknown");
        }
        return new BigDecimal(digits).toPlainString();
    }

    private static void wellFormed(Fact fact, String text) {
        if (text.length() > LONGEST) {
            throw new DaybookException.Usage(
                    "The text of " + fact.word() + " has " + text.length() + " characters; at most " + LONGEST
                            + " are kept.",
                    "keep the long text as a file and describe it here");
        }
        whole(fact.word(), text);
    }

    /**
     * Refuses a text with half a character (a lone surrogate), which has no bytes in UTF-8 and would be replaced when it is stored.
     *
     * @param name what the text is, for the message
     */
    public static void whole(String name, String text) {
        int bad = loneSurrogate(text);
        if (bad >= 0) {
            throw new DaybookException.Usage(
                    "The text of " + name + " holds half a character (a lone surrogate) at position " + (bad + 1) + ".",
                    "it was damaged before it came here; copy it again from where it came from");
        }
    }

    /** The index of the first half of a character without its other half, or -1. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
