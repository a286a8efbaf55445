package daybook.escalation;

import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules could not see of the entries about one subject, said with every result.
 *
 * @param entries how many entries the rules saw
 * @param undated how many of them have no date
 * @param other how many are incidents of a kind that daybook has no word for
 * @param suspected how many are incidents that nobody was seen to do
 * @param unsure how many have a question answered with unsure
 * @param notUnderstood how many came from an imported file with a word for what happened that is neither kind nor step
 * @param complaints how many are complaints, which never count as conduct
 * @param allegations how many are allegations, which have a rule of their own
 * @param lookedBackTo the day at whose end the log was looked at; null when it was looked at as it is
 * @param leftOut how many entries without a date that leaves out, because they were recorded later
 */
public record Coverage(
        long entries,
        long undated,
        long other,
        long suspected,
        long unsure,
        long notUnderstood,
        long complaints,
        long allegations,
        @Nullable LocalDate lookedBackTo,
        long leftOut) {

    /** Whole sentences: what could not be seen, and what was counted apart. */
    public String words() {
        List<String> parts = new ArrayList<>();
        part(parts, undated, " has no date", " have no date");
        part(parts, other, " is of kind other", " are of kind other");
        part(parts, suspected, " is suspected only", " are suspected only");
        part(parts, unsure, " is answered with unsure", " are answered with unsure");
        part(parts, notUnderstood, " was imported and not understood", " were imported and not understood");
        StringBuilder out = new StringBuilder();
        if (parts.isEmpty()) {
            out.append(all());
        } else {
            out.append("The rules could not see everything. Of ")
                    .append(English.entries(entries))
                    .append(", ");
            out.append(English.list(parts)).append('.');
        }
        if (lookedBackTo != null) {
            out.append(' ').append(lookingBack(lookedBackTo));
        }
        return out.append(apart()).toString();
    }

    private String all() {
        return entries == 0
                ? "There was no entry for the rules to see."
                : "The rules saw " + (entries == 1 ? "the one entry" : "all " + entries + " entries")
                        + ". " + (entries == 1 ? "It is not" : "None is")
                        + " undated, other, suspected or unsure.";
    }

    private String lookingBack(LocalDate day) {
        return "Looking back to " + DateWords.date(day) + " leaves out "
                + (leftOut == 0 ? "no entry" : English.entries(leftOut)) + " without a date.";
    }

    private String apart() {
        List<String> parts = new ArrayList<>(2);
        if (complaints > 0) {
            parts.add(English.count(complaints, "complaint"));
        }
        if (allegations > 0) {
            parts.add(English.count(allegations, "allegation"));
        }
        return parts.isEmpty()
                ? ""
                : " Counted apart from conduct: " + English.list(parts) + "."
                        + (complaints == 0 ? "" : " A complaint is not by itself a ground for anything.");
    }

    private static void part(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(number + English.oneOrMany(number, one, many));
        }
    }
}
