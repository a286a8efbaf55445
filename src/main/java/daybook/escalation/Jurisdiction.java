package daybook.escalation;

import daybook.log.OrderType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The law and the help of a place, as one file of the program holds them: provisions that rules cite, names of orders, the
 * register of gifts, and whom to ring.
 *
 * <p>No number of a service and no statute stands anywhere else in the program.
 */
public final class Jurisdiction {

    /** The word of the place that a log is kept in unless it says otherwise. */
    public static final String STANDARD = "england-and-wales";

    private static final List<String> WORDS = List.of(STANDARD, "scotland", "northern-ireland", "ireland", "elsewhere");

    private static final List<String> EVERYWHERE =
            List.of("Ring your defence organisation.", "You do not need a log to report.");

    private static final String NONE = "none";
    private static final int HELP_LINES = 2;

    private final String word;
    private final Properties values;
    private final @Nullable String ownEmergency;

    private Jurisdiction(String word, Properties values, @Nullable String ownEmergency) {
        this.word = word;
        this.values = values;
        this.ownEmergency = ownEmergency;
    }

    /** All words, the default first. */
    public static List<String> words() {
        return WORDS;
    }

    /** The place that a log is kept in unless it says otherwise. */
    public static Jurisdiction standard() {
        return read(STANDARD);
    }

    /** The one of exactly that word. */
    public static Optional<Jurisdiction> of(String word) {
        return WORDS.contains(word) ? Optional.of(read(word)) : Optional.empty();
    }

    /** Returns the same place with the emergency number that a log has set. */
    public Jurisdiction withEmergency(String number) {
        return new Jurisdiction(word, values, number);
    }

    private static Jurisdiction read(String word) {
        String file = word + ".properties";
        Properties values = new Properties();
        try (InputStream in = Jurisdiction.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("without " + file);
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Jurisdiction(word, values, null);
    }

    /** The word used on the command line, in the log and in JSON. */
    public String word() {
        return word;
    }

    /** The place for a sentence. */
    public String title() {
        return value("title");
    }

    /** The day on which the law was looked up; null where none is cited. */
    public @Nullable LocalDate lawChecked() {
        String day = find("law-checked");
        return day == null ? null : LocalDate.parse(day);
    }

    /** The provision in words, in full; null where the place has none. */
    public @Nullable String law(Provision provision) {
        return find("law." + provision.word());
    }

    /** What an order of that type is called there; null where there is none of it. */
    public @Nullable String order(OrderType type) {
        return type == OrderType.OTHER ? null : find("order." + type.word());
    }

    /** What a letter of a practice says there, within a sentence; null where that is not known. */
    public @Nullable String letter(LetterWord what) {
        return find("letter." + what.word());
    }

    /** What the police are asked for there, as a list for a sentence. */
    public String askedOfPolice() {
        return value("ask.police");
    }

    /** The register in which a practice enters gifts; null where there is none. */
    public @Nullable String giftRegister() {
        return find("gift-register");
    }

    /** Whether an emergency number is known: everywhere but where the log has to say it and has not. */
    public boolean knowsEmergency() {
        return ownEmergency != null || find("emergency") != null;
    }

    /** The emergency number, or the words "your local emergency number". */
    public String emergency() {
        String number = ownEmergency == null ? find("emergency") : ownEmergency;
        return number == null ? "your local emergency number" : number;
    }

    /** Where to tell the police when it is no emergency: a number or a place. */
    public String otherwise() {
        return value("otherwise");
    }

    /** The first thing to say to somebody in danger. */
    public String danger() {
        return "In danger call " + emergency() + " first.";
    }

    /** The same in the middle of other sentences. */
    public String inDanger() {
        return "In danger ring " + emergency() + ".";
    }

    /** The first help line with its number, for a sentence; null where there is none. */
    public @Nullable String helpline() {
        String name = find("help-1.name");
        return name == null ? null : "the " + name + " on " + value("help-1.number");
    }

    /** Whom to ring, a line each, the emergency number first; for a page on which every line counts. */
    public List<String> numbers() {
        List<String> lines = new ArrayList<>();
        lines.add(inDanger() + " You do not need a log to report.");
        addIfKnown(lines, ownEmergency == null ? find("emergency-unable-to-speak") : null);
        lines.add("Police, no emergency: " + otherwise() + ".");
        for (int i = 1; i <= HELP_LINES; i++) {
            addIfKnown(lines, helpLine(i));
        }
        lines.add("Your defence organisation: see its website or your membership papers.");
        return List.copyOf(lines);
    }

    /** A help line with its number and hours; null where there is none. */
    private @Nullable String helpLine(int number) {
        String name = find("help-" + number + ".name");
        return name == null
                ? null
                : name + ": " + value("help-" + number + ".number") + " (hours: " + value("help-" + number + ".hours")
                        + ").";
    }

    /** Where help is to be had, a sentence each. */
    public List<String> help() {
        List<String> help = new ArrayList<>();
        help.add("In an emergency ring " + emergency() + ".");
        addIfKnown(help, ownEmergency == null ? find("emergency-unable-to-speak") : null);
        help.add("Otherwise ring the police: " + otherwise() + ".");
        addIfKnown(help, find("otherwise-online"));
        for (int i = 1; i <= HELP_LINES; i++) {
            addIfKnown(help, helpLine(i));
        }
        help.addAll(EVERYWHERE);
        return List.copyOf(help);
    }

    /** The same in fewer sentences, for a page that has to fit. */
    public List<String> helpInShort() {
        List<String> help = new ArrayList<>();
        help.add("In an emergency ring " + emergency() + ".");
        help.add("Otherwise ring the police: " + otherwise() + ".");
        String name = find("help-1.name");
        if (name != null) {
            help.add(name + ": " + value("help-1.number") + ".");
        }
        help.addAll(EVERYWHERE);
        return List.copyOf(help);
    }

    private static void addIfKnown(List<String> help, @Nullable String sentence) {
        if (sentence != null) {
            help.add(sentence);
        }
    }

    private String value(String key) {
        String found = find(key);
        if (found == null) {
            throw new IllegalStateException(word + " has no " + key);
        }
        return found;
    }

    private @Nullable String find(String key) {
        String found = values.getProperty(key);
        if (found == null) {
            throw new IllegalStateException(word + " does not say " + key);
        }
        return found.equals(NONE) ? null : found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jurisdiction that
                && that.word.equals(word)
                && that.emergency().equals(emergency());
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
