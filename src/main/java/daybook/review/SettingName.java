package daybook.review;

import daybook.escalation.Jurisdiction;
import daybook.escalation.Threshold;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What of a log can be set, and what each of its settings takes. */
public final class SettingName {

    /** The name of the setting for who writes unless another name is given. */
    static final String RECORDER = "recorder";

    /** The name of the setting for the zone in which times are understood and shown. */
    static final String ZONE = "zone";

    /** The name of the setting for who decides why and how the log is kept. */
    static final String CONTROLLER = "controller";

    /** The name of the setting for what the log is kept for. */
    static final String PURPOSE = "purpose";

    /** The name of the setting for what in law allows it. */
    static final String BASIS = "basis";

    /** The name of the setting for the day after which somebody looks whether the log is still needed. */
    public static final String REVIEW_AFTER = "review-after";

    /** The value that stands for daybook's own. */
    static final String DEFAULT = "default";

    private static final int LEAST_DIGITS = 2;
    private static final int MOST_DIGITS = 15;

    private SettingName() {}

    /** All names that can be set. */
    public static List<String> all() {
        List<String> names = new ArrayList<>(Threshold.words());
        names.add(LogRules.JURISDICTION);
        names.add(LogRules.EMERGENCY);
        names.add(RECORDER);
        names.add(ZONE);
        names.add(CONTROLLER);
        names.add(PURPOSE);
        names.add(BASIS);
        names.add(REVIEW_AFTER);
        return names;
    }

    /** Whether its value is in a person's own words, which a redaction can remove. */
    public static boolean isInOwnWords(String name) {
        return switch (name) {
            case RECORDER, CONTROLLER, PURPOSE, BASIS -> true;
            default -> false;
        };
    }

    /** Refuses a name that cannot be set. */
    public static String known(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        if (name.equals("date-order")) {
            throw new DaybookException.Usage(
                    "The date order is fixed when a log is made.",
                    "write dates so that no order is needed: 2026-11-20 or 20 Nov 2026");
        }
        if (!all().contains(name)) {
            throw FactCheck.unknown("setting", typed, all());
        }
        return name;
    }

    /** What it means, in a sentence. */
    public static String meaning(String name) {
        return switch (name) {
            case LogRules.JURISDICTION -> "The place whose law rules cite, and whose help lines are shown.";
            case LogRules.EMERGENCY -> "The number to ring in an emergency, where it is not that of the jurisdiction.";
            case ZONE ->
                "The time zone in which times are shown, and in which those of later entries are understood. Each entry keeps its own.";
            case CONTROLLER ->
                "Who decides why and how this log is kept (the controller in data-protection law): you, or the practice.";
            case PURPOSE -> "What this log is kept for.";
            case BASIS -> "What in law allows it: the lawful basis, and the condition for health and criminal matters.";
            case REVIEW_AFTER ->
                "The day after which somebody looks whether the log is still needed; daybook doctor and daybook summary say when it is due.";
            case RECORDER -> "Who writes, unless --as or $DAYBOOK_AS names somebody else.";
            default -> Threshold.of(name).orElseThrow().meaning();
        };
    }

    /** daybook's own value, or null where it has none. */
    static @Nullable String standard(String name) {
        return switch (name) {
            case LogRules.JURISDICTION -> Jurisdiction.STANDARD;
            case RECORDER, ZONE, LogRules.EMERGENCY, CONTROLLER, PURPOSE, BASIS, REVIEW_AFTER -> null;
            default -> Integer.toString(Threshold.of(name).orElseThrow().standard());
        };
    }

    /**
     * The value as it is stored; null when daybook's own is to hold again.
     *
     * @throws DaybookException.Usage when it is not one that the setting takes
     */
    public static @Nullable String value(String name, String typed) {
        if (name.equals(RECORDER)) {
            if (typed.isBlank()) {
                throw new DaybookException.Usage("A blank name does not say who writes.", "give a name");
            }
            return (String) FactCheck.read(Fact.RECORDED_BY, typed);
        }
        if (name.equals(ZONE)) {
            return FactCheck.zone(typed).getId();
        }
        if (name.equals(LogRules.EMERGENCY)) {
            return typed.equalsIgnoreCase(DEFAULT) ? null : telephone(typed);
        }
        if (name.equals(REVIEW_AFTER)) {
            return typed.equalsIgnoreCase(DEFAULT) ? null : day(typed);
        }
        if (isInOwnWords(name)) {
            return typed.equalsIgnoreCase(DEFAULT) ? null : words(name, typed);
        }
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.equals(DEFAULT) || word.equals(standard(name))) {
            return null;
        }
        if (name.equals(LogRules.JURISDICTION)) {
            if (!Jurisdiction.words().contains(word)) {
                throw FactCheck.unknown("jurisdiction", typed, Jurisdiction.words());
            }
            return word;
        }
        Threshold threshold = Threshold.of(name).orElseThrow();
        Integer number = LogRules.number(threshold, word);
        if (number == null) {
            throw new DaybookException.Usage(
                    name + " takes a whole number from " + threshold.least() + " to " + Threshold.MOST + ", not \""
                            + typed + "\".",
                    "or the word default, for daybook's own value: " + threshold.standard());
        }
        // 03 is daybook's own 3 as well.
        return number.toString().equals(standard(name)) ? null : number.toString();
    }

    private static String words(String name, String typed) {
        if (typed.isBlank()) {
            throw new DaybookException.Usage(
                    "The " + name + " is blank.", "say it in your own words, or the word default to take it out");
        }
        FactCheck.whole(name, typed);
        return typed;
    }

    private static String day(String typed) {
        PartialDate date = PartialDate.orNull(typed);
        if (date == null || date.form() != PartialDate.Form.DAY) {
            throw new DaybookException.Usage(
                    REVIEW_AFTER + " takes a day, not \"" + typed + "\".", "such as 2028-11-20; or the word default");
        }
        return typed;
    }

    /** Returns a number that can be rung, as it was typed. */
    private static String telephone(String typed) {
        String number = typed.strip();
        int digits = 0;
        boolean known = true;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            boolean digit = sign >= '0' && sign <= '9';
            digits += digit ? 1 : 0;
            known &= digit || sign == ' ' || sign == '-' || (sign == '+' && i == 0);
        }
        if (!known || digits < LEAST_DIGITS || digits > MOST_DIGITS) {
            throw new DaybookException.Usage(
                    LogRules.EMERGENCY + " takes a telephone number, not \"" + typed + "\".",
                    "digits, with blanks or hyphens between them, such as 112; or the word default");
        }
        return number;
    }
}
