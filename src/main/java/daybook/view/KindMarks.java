package daybook.view;

import daybook.log.Kind;
import daybook.terminal.Style;

/** The mark of each kind of incident in a chart, and the colour that goes with it; the mark alone says the kind. */
public final class KindMarks {

    private KindMarks() {}

    /** One letter for each kind, no two alike. */
    static char mark(Kind kind) {
        return switch (kind) {
            case MESSAGE -> 'M';
            case CALL -> 'C';
            case LETTER -> 'L';
            case GIFT -> 'G';
            case FRIEND_REQUEST -> 'R';
            case POST -> 'P';
            case APPEARANCE -> 'A';
            case FOLLOWING -> 'F';
            case WATCHING -> 'W';
            case ADVANCE -> 'V';
            case ALLEGATION -> 'K';
            case THREAT -> 'T';
            case DAMAGE -> 'D';
            case ASSAULT -> 'S';
            case INTRUSION -> 'I';
            case OTHER -> 'O';
        };
    }

    /** Three colours: contact from afar, being there, and harm. */
    static Style style(Kind kind) {
        return switch (kind) {
            case MESSAGE, CALL, LETTER, GIFT, FRIEND_REQUEST, POST, OTHER -> Style.NOTE;
            case APPEARANCE, FOLLOWING, WATCHING, ADVANCE, ALLEGATION -> Style.ACT;
            case THREAT, DAMAGE, ASSAULT, INTRUSION -> Style.URGENT;
        };
    }

    /** So many of a kind, for a sentence: "1 call", "3 calls", "2 friend requests". */
    public static String count(long number, Kind kind) {
        String one = kind.word().replace('-', ' ');
        if (number == 1) {
            return "1 " + one;
        }
        String many = switch (kind) {
            case FOLLOWING, WATCHING -> "times " + one;
            case DAMAGE -> "cases of damage";
            case OTHER -> "others";
            default -> one + "s";
        };
        return number + " " + many;
    }
}
