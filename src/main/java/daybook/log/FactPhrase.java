package daybook.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The name of a fact within a sentence to a person: {@code where exactly} for {@code place_detail}. */
public final class FactPhrase {

    private FactPhrase() {}

    /** Returns the phrase for a fact of an entry, of a file or of any other record, by its name in JSON. */
    public static String of(String name) {
        Fact fact = Fact.of(name).orElse(null);
        if (fact != null) {
            return fact.phrase();
        }
        return switch (name) {
            case "file_modified" -> "the time of the last change";
            case "claimed_times" -> "the times that the file states";
            case "shows" -> "what the file shows";
            case "came_from" -> "where the file came from";
            case "given_to" -> "who it was given to";
            case "sent_to" -> "where it was sent";
            case "evidence" -> "the bytes of exhibits";
            case "position" -> "the bytes of exhibits that state where they were taken";
            case "kept" -> "where it was kept";
            case "handled_by" -> "who had it first";
            case "handed_to" -> "who it was handed to";
            case "handed_by" -> "who handed it over";
            case "file" -> "the name of the file";
            case "home" -> "where exactly it was at home or with the family";
            case "registered_at" -> "where the person is registered";
            case "last_seen" -> "when the person was last seen";
            default -> "the " + name.replace('_', ' ');
        };
    }

    /** Returns {@code when it happened, the place, and where exactly}: each phrase once, a time as one thing. */
    public static String list(Collection<String> names) {
        List<String> phrases = new ArrayList<>();
        for (String name : names) {
            String phrase = of(name);
            boolean partOfTime = name.equals("occurred_typed") && names.contains("occurred_precision");
            if (!partOfTime && !phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return join(phrases);
    }

    /** Joins phrases of which each may be several words. */
    public static String join(List<String> phrases) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrases.size(); i++) {
            out.append(i == 0 ? "" : i == phrases.size() - 1 ? ", and " : ", ").append(phrases.get(i));
        }
        return out.toString();
    }
}
