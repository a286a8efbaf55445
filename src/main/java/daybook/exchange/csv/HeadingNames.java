package daybook.exchange.csv;

import daybook.exchange.csv.HeadingUse.Role;
import daybook.exchange.csv.HeadingUse.Source;
import daybook.log.Fact;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headings that are understood without being told: the names of the facts, and those that people commonly use.
 *
 * <p>Sources of the usual ones: the incident logs and diaries that police forces, landlords and victims' organisations hand out.
 * Words that mean several things ({@code Subject}, {@code Outcome}, {@code Created}) are left out on purpose.
 */
final class HeadingNames {

    /** What {@code --map} takes besides facts. */
    static final String OCCURRED = "occurred";

    static final String DATE = "date";
    static final String TIME = "time";

    private HeadingNames() {}

    /** What the column most likely is; {@link Role#KEPT} when nobody can know. */
    static HeadingUse guess(int number, String heading) {
        HeadingUse exact = named(number, heading, heading, Source.EXACT);
        return exact != null ? exact : usual(number, heading);
    }

    /** The use of a column as the fact of that name, or null when there is no such fact or an import cannot give it. */
    static @Nullable HeadingUse named(int number, String heading, String name, Source source) {
        Role role = switch (name) {
            case OCCURRED -> Role.OCCURRED;
            case DATE -> Role.DATE;
            case TIME -> Role.TIME;
            case "kind", "type" -> Role.KIND;
            case "date_precision" -> Role.DATE_PRECISION;
            case "approximate" -> Role.APPROXIMATE;
            case "zone", "timezone" -> Role.ZONE;
            case "offset" -> Role.OFFSET;
            case "end_date" -> Role.END_DATE;
            case "end_time" -> Role.END_TIME;
            case "am_pm" -> Role.AM_PM;
            case "year" -> Role.YEAR;
            default -> Role.FACT;
        };
        if (role != Role.FACT) {
            return new HeadingUse(number, heading, role, null, false, source);
        }
        Fact fact = Fact.of(name).orElse(null);
        if (fact == null || !fact.isImportable()) {
            return null;
        }
        return new HeadingUse(number, heading, role, fact, false, source);
    }

    /** The names that {@code --map} takes. */
    static List<String> known() {
        List<String> known = new java.util.ArrayList<>(List.of(
                OCCURRED,
                DATE,
                TIME,
                "end_date",
                "end_time",
                "zone",
                "offset",
                "am_pm",
                "year",
                "date_precision",
                "approximate",
                "kind"));
        for (Fact fact : Fact.values()) {
            if (fact.isImportable()) {
                known.add(fact.word());
            }
        }
        return known;
    }

    /** Which of two columns is the kind when both could be: the lower one. */
    static int rank(String heading) {
        String folded = fold(heading);
        return folded.startsWith("kind") ? 0 : folded.equals("type") ? 2 : 1;
    }

    /** The heading in lower case, with one blank for whatever stands between its words, and {@code &} read as "and". */
    static String fold(String heading) {
        StringBuilder out = new StringBuilder(heading.length());
        boolean between = false;
        String lower = heading.replace("&", " and ").toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                between = true;
                continue;
            }
            if (between && out.length() > 0) {
                out.append(' ');
            }
            between = false;
            out.append(c);
        }
        return out.toString();
    }

    /** The heading folded, without a number before it: {@code 1. Date} is a date. */
    private static String plain(String heading) {
        String folded = fold(heading);
        int at = 0;
        while (at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at + 1 < folded.length() && folded.charAt(at) == ' ' ? folded.substring(at + 1) : folded;
    }

    /** Whether a column of dates with that heading may say when it happened, and is taken for it where no other column does. */
    static boolean mayBeDate(String heading) {
        return switch (plain(heading)) {
            case "day", "start time", "start", "started", "from", "time", "time of incident", "date time from" -> true;
            default -> false;
        };
    }

    /** Whether a word of the heading is one of dates, times or zones. */
    static boolean looksLikeTime(String heading) {
        for (String word : plain(heading).split(" ", -1)) {
            switch (word) {
                case "date", "dates", "time", "times", "timestamp", "datetime", "day", "datum", "fecha" -> {
                    return true;
                }
                case "timezone", "zone", "tz", "utc", "offset", "between", "created", "updated", "year", "ampm" -> {
                    return true;
                }
                default -> {
                    // says nothing of times
                }
            }
        }
        return false;
    }

    /** Whether a column holds a number or a name that others gave to what was reported to them: a step has a fact for that. */
    static boolean isReference(String heading) {
        String folded = plain(heading);
        return folded.startsWith("crime")
                || folded.startsWith("cad")
                || folded.startsWith("police ref")
                || folded.startsWith("police log")
                || folded.startsWith("police incident");
    }

    /** Whether a column may say how often in a while, which is no number of times. */
    static boolean mayBeRate(String heading) {
        String folded = plain(heading);
        return folded.equals("frequency") || folded.equals("how often");
    }

    private static HeadingUse usual(int number, String heading) {
        return switch (plain(heading)) {
            case "date",
                    "dates",
                    "date s",
                    "date of incident",
                    "date of the incident",
                    "incident date",
                    "date occurred",
                    "date of occurrence",
                    "date of event",
                    "event date",
                    "date dd mm yyyy",
                    "date dd mm yy",
                    "start date",
                    "date started",
                    "date from",
                    "from date",
                    "datum",
                    "fecha" -> role(number, heading, Role.DATE);
            case "time",
                    "times",
                    "time s",
                    "time of incident",
                    "time of the incident",
                    "incident time",
                    "time occurred",
                    "time of event",
                    "event time",
                    "start time",
                    "time started",
                    "time from",
                    "from time",
                    "uhrzeit" -> role(number, heading, Role.TIME);
            case "timezone", "time zone", "tz", "zone", "event tz", "event timezone", "event time zone", "zeitzone" ->
                role(number, heading, Role.ZONE);
            case "utc offset", "offset", "gmt offset", "offset from utc", "time offset", "timezone offset" ->
                role(number, heading, Role.OFFSET);
            case "end date", "date ended", "date to", "to date", "date until", "incident date to", "date finished" ->
                role(number, heading, Role.END_DATE);
            case "end time", "time ended", "time to", "to time", "time until", "finish time", "time finished" ->
                role(number, heading, Role.END_TIME);
            case "am pm", "ampm", "am or pm", "a m p m" -> role(number, heading, Role.AM_PM);
            case "year", "year of incident" -> role(number, heading, Role.YEAR);
            case "date and time",
                    "date time",
                    "datetime",
                    "when",
                    "when did it happen",
                    "when it happened",
                    "occurred",
                    "occurred at",
                    "date and time of incident",
                    "date and time of the incident",
                    "date time of incident",
                    "date time of the incident",
                    "incident date time",
                    "incident date and time",
                    "incident datetime",
                    "date s and time s",
                    "event date time",
                    "start date and time",
                    "start date time" -> role(number, heading, Role.OCCURRED);
            case "date precision" -> role(number, heading, Role.DATE_PRECISION);
            case "approx", "approximate", "is the date approximate", "date is approximate", "is it approximate" ->
                role(number, heading, Role.APPROXIMATE);
            case "kind",
                    "kind of incident",
                    "category",
                    "type",
                    "type of incident",
                    "incident type",
                    "incident category",
                    "type of behaviour",
                    "nature of behaviour",
                    "nature of the behaviour",
                    "nature of incident",
                    "nature of the incident",
                    "nature of contact",
                    "kind of contact",
                    "type of contact" -> role(number, heading, Role.KIND);
            case "what happened",
                    "description",
                    "description of incident",
                    "description of the incident",
                    "details of incident",
                    "details of the incident",
                    "details",
                    "incident",
                    "incident details",
                    "incident description",
                    "description of event",
                    "description of events",
                    "description of what happened",
                    "details of what happened",
                    "what occurred",
                    "describe the incident",
                    "describe what happened" -> fact(number, heading, Fact.DESCRIPTION, false);
            case "exact words", "words used" -> fact(number, heading, Fact.EXACT_WORDS, false);
            case "place",
                    "location",
                    "where",
                    "location of incident",
                    "location of the incident",
                    "place of incident",
                    "where did it happen",
                    "where did this happen",
                    "place where it happened",
                    "where it happened" -> fact(number, heading, Fact.PLACE, false);
            case "witness",
                    "witnesses",
                    "witness s",
                    "witness name",
                    "witness names",
                    "witness details",
                    "names of any witnesses",
                    "who saw it",
                    "who else saw it",
                    "witness name s",
                    "names of witnesses",
                    "witness name s attach address and phone",
                    "were there any witnesses",
                    "any witnesses" -> fact(number, heading, Fact.WITNESSES, false);
            case "channel",
                    "method of contact",
                    "means of contact",
                    "contact method",
                    "form of contact",
                    "method of communication",
                    "how contacted" -> fact(number, heading, Fact.CHANNEL, false);
            case "who do you think did it",
                    "who do you think was responsible",
                    "who do you think is responsible",
                    "who was responsible",
                    "who was responsible for causing the incident",
                    "who did it",
                    "how do you know who did it",
                    "how do you know who it was",
                    "person responsible",
                    "suspect",
                    "suspected person",
                    "perpetrator",
                    "offender" -> fact(number, heading, Fact.ATTRIBUTION, true);
            case "how many times",
                    "how many times did it happen",
                    "how many",
                    "number of times",
                    "no of times",
                    "number of incidents",
                    "number of occurrences",
                    "number of calls",
                    "number of messages",
                    "frequency",
                    "how often" -> fact(number, heading, Fact.TIMES, false);
            case "told by", "who told you", "told to me by", "reported by witness", "reported to me by", "heard from" ->
                fact(number, heading, Fact.TOLD_BY, false);
            case "threats", "any threats", "were threats made", "was there a threat", "threats made" ->
                fact(number, heading, Fact.THREAT, false);
            case "aimed at", "who was it aimed at", "who was targeted" -> fact(number, heading, Fact.TARGET, false);
            case "number used",
                    "phone number used",
                    "email address used",
                    "username used",
                    "account used",
                    "caller id",
                    "caller number" -> fact(number, heading, Fact.IDENTIFIER, false);
            case "actions taken", "what action did you take", "what did you do about it", "action taken by you" ->
                fact(number, heading, Fact.RESPONSE, false);
            case "response", "response given", "action taken", "what did you do", "your response", "my response" ->
                fact(number, heading, Fact.RESPONSE, false);
            case "police contact",
                    "police called",
                    "police called report",
                    "police report",
                    "police report number",
                    "police reference",
                    "officer name",
                    "officer name badge",
                    "crime number",
                    "crime reference",
                    "crime reference number",
                    "crime ref",
                    "crime ref no",
                    "crime ref number",
                    "crime no",
                    "police ref",
                    "police reference number",
                    "police log number",
                    "police incident number",
                    "cad",
                    "cad no",
                    "cad number",
                    "cad ref",
                    "cad reference",
                    "police officer",
                    "police informed",
                    "police notified",
                    "reported to police",
                    "reported to the police",
                    "who did you report it to",
                    "reported to" -> fact(number, heading, Fact.RESPONSE, true);
            case "impact",
                    "how did the incident affect your",
                    "how did the incident affect you",
                    "how did it affect you",
                    "how has it affected you",
                    "effect on you" -> fact(number, heading, Fact.IMPACT, false);
            case "fear",
                    "fear level",
                    "level of fear",
                    "how did it make you feel",
                    "how did this make you feel",
                    "how did you feel",
                    "how it made me feel" -> fact(number, heading, Fact.FEAR, false);
            case "tag", "tags" -> fact(number, heading, Fact.TAGS, false);
            case "recorded by", "logged by", "entered by" -> fact(number, heading, Fact.SOURCE_RECORDED_BY, false);
            default -> new HeadingUse(number, heading, Role.KEPT, null, false, Source.NONE);
        };
    }

    private static HeadingUse role(int number, String heading, Role role) {
        return new HeadingUse(number, heading, role, null, false, Source.USUAL);
    }

    private static HeadingUse fact(int number, String heading, Fact fact, boolean labelled) {
        return new HeadingUse(number, heading, Role.FACT, fact, labelled, Source.USUAL);
    }
}
