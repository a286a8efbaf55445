package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import daybook.log.FactCheck;
import daybook.words.Excerpt;

/** What is wrong with a text that is not JSON, in the words of those who write it: the library's own speak of its settings. */
final class JsonFault {

    private static final String SHOWN_LATER = "%";

    /** What the library says of a fault, and what daybook says instead; the sign % becomes what stood there. The first that fits is taken. */
    private static final String[][] SENTENCES = {
        {"Unexpected end-of-input", "it ends in the middle"},
        {"Non-standard token", "NaN and Infinity are no values; write null, or leave the field out"},
        {"comment", "comments are not allowed in it"},
        {"nesting depth", "it has more brackets within brackets than an entry has"},
        {"Number value length", "a number has too many digits"},
        {"Name length", "the name of a field is too long"},
        {"String value length", "a text is longer than " + FactCheck.LONGEST + " characters"},
        {"plus sign", "a number has no plus sign; write a telephone number in quotation marks"},
        {"Leading zeroes", "a number does not begin with 0; write a telephone number in quotation marks"},
        {"Decimal point", "a number has a digit before and after its point"},
        {"Exponent indicator", "a number is not complete"},
        {"in numeric value", "a number is not complete"},
        {"Unrecognized character escape", "a backslash means something only before \" \\ / b f n r t and u"},
        {"hex-digit", "\\u is followed by four digits from 0 to 9 and a to f"},
        {"CTRL-CHAR", "a line break or another control character in a text has to be written as an escape such as \\n"},
        {"double-quote to start field name", "the name of a field in quotation marks should be here, not %"},
        {"a colon", "a colon should be here, not %"},
        {"comma to separate Object", "a comma or the end of the object should be here, not %"},
        {"comma to separate Array", "a comma or the end of the list should be here, not %"},
        {"Unexpected close marker", "% closes a bracket that is not open"},
        {"Unrecognized token", "the word % has no quotation marks"},
        {"expected a valid value", "a value should be here, not %"},
        {"entry holds more than", "one entry holds more than an entry can have"},
    };

    private JsonFault() {}

    /** The fault as part of a sentence, without the place, which callers give in their own words. */
    static String said(JsonProcessingException broken) {
        String message = broken.getOriginalMessage();
        if (broken instanceof JsonEOFException || message == null) {
            return SENTENCES[0][1];
        }
        for (String[] each : SENTENCES) {
            if (message.contains(each[0])) {
                return each[1].replace(SHOWN_LATER, shown(message));
            }
        }
        return "something is here that JSON does not have";
    }

    /** What stood there, which the library puts between apostrophes. */
    private static String shown(String message) {
        int begin = message.indexOf('\'') + 1;
        int end = message.indexOf("' (code", begin + 1);
        end = end < 0 ? message.indexOf("':", begin + 1) : end;
        return begin > 0 && end > begin
                ? '"' + Excerpt.of(message.substring(begin, end), JsonRefusal.LONGEST_SHOWN) + '"'
                : "this";
    }
}
