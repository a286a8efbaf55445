package daybook.view;

import daybook.log.EverydayWords;
import daybook.log.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words in a person's description of a place that suggest which of the places it was. It is asked, never guessed. */
public enum PlaceWords {
    HOME(Place.HOME, "Was this at your home? y/n:"),
    WORK(Place.WORK, "Was this at your work? y/n:"),
    SCHOOL(Place.SCHOOL, "Was this at a school? y/n:"),
    ONLINE(Place.ONLINE, "Was this online? y/n:"),
    PUBLIC(Place.PUBLIC, "Was this in a public place? y/n:");

    private final Place place;
    private final String question;

    PlaceWords(Place place, String question) {
        this.place = place;
        this.question = question;
    }

    public String question() {
        return question;
    }

    public Place place() {
        return place;
    }

    /** Returns the place that the first known word of a description suggests; null if it has none. */
    public static @Nullable PlaceWords in(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                PlaceWords place = of(lower.substring(start, i));
                if (place != null) {
                    return place;
                }
                start = -1;
            }
        }
        return null;
    }

    private static @Nullable PlaceWords of(String word) {
        String meant = EverydayWords.place(word);
        for (PlaceWords each : values()) {
            if (each.place.word().equals(word) || each.place.word().equals(meant)) {
                return each;
            }
        }
        return null;
    }
}
