package daybook.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finder of what reaches a person: telephone numbers, mail addresses, postcodes. */
final class ContactFinder {

    /** The least and the most digits of a telephone number with its code. */
    static final int LEAST = 10;

    private static final int MOST = 15;

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w+/.-])(?:\\+|\\(?0)[\\d (),.\u00A0-]{8,22}\\d(?![\\w])");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}.*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** Of Great Britain and Northern Ireland, and of Ireland. */
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?[ \u00A0]?\\d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\\d[\\dW][ \u00A0]?[AC-FHKNPRTV-Y][A-Z\\d]{3})\\b");

    private ContactFinder() {}

    static List<Mention> in(String text, KnownNames known) {
        List<Mention> found = new ArrayList<>();
        for (Matcher match = MAIL.matcher(text); match.find(); ) {
            found.add(new Mention(Mention.Why.MAIL, match.start(), match.end()));
        }
        for (Matcher match = POSTCODE.matcher(text); match.find(); ) {
            found.add(new Mention(Mention.Why.POSTCODE, match.start(), match.end()));
        }
        for (Matcher match = PHONE.matcher(text); match.find(); ) {
            String number = match.group();
            long digits = number.chars().filter(Character::isDigit).count();
            if (digits >= LEAST && digits <= MOST && !DATE.matcher(number).matches()) {
                found.add(new Mention(known.ofNumber(number), match.start(), match.end()));
            }
        }
        return found;
    }
}
