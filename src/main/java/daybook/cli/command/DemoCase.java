package daybook.cli.command;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Outcome;
import daybook.log.PartialDate;
import daybook.log.Place;
import daybook.log.Precision;
import daybook.log.Step;
import daybook.log.Threat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The invented case that {@code demo} shows. Nobody in it exists; the telephone number is one that is set aside for stories. */
final class DemoCase {

    static final String SUBJECT = "P1";
    static final String RECORDER = "Dr A";

    private final LocalDate today;
    private final ZoneId zone;
    private final List<Facts> entries = new ArrayList<>();

    private DemoCase(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** The entries, the last of them some days before today. */
    static List<Facts> entries(LocalDate today, ZoneId zone) {
        DemoCase demo = new DemoCase(today, zone);
        demo.story();
        return demo.entries;
    }

    private void story() {
        entries.add(incident(Kind.GIFT, at(131, 11, 20), "A scarf left at reception with a card: \"for all you do\".")
                .set(Fact.VALUE, "35.00")
                .set(Outcome.KEPT)
                .set(Place.WORK)
                .set(Fear.NONE)
                .build());
        entries.add(incident(Kind.FRIEND_REQUEST, at(118, 21, 5), "Friend request from an account without a picture.")
                .set(Fact.CHANNEL, "facebook")
                .set(Fact.IDENTIFIER, "@sunny.morning.77")
                .build());
        entries.add(step(Step.TOLD_MANAGEMENT, day(117), "Told the practice manager, who will read the log each month.")
                .set(Fact.WITH, "Practice manager")
                .build());
        entries.add(incident(Kind.MESSAGE, at(96, 23, 41), "Three messages in ten minutes to the private number.")
                .set(Fact.CHANNEL, "sms")
                .set(Fact.IDENTIFIER, "+44 7700 900123")
                .set(Fact.EXACT_WORDS, "I know you felt it too")
                .set(Fear.UNEASY)
                .set(Fact.PRIVATE_KNOWLEDGE, true)
                .build());
        entries.add(step(
                        Step.TOLD_DEFENCE_ORGANISATION,
                        at(95, 9, 30),
                        "Advised to warn in writing and to keep everything.")
                .set(Fact.WITH, "Duty adviser")
                .set(Fact.REFERENCE, "D-1042")
                .build());
        entries.add(
                step(Step.WARNED, day(90), "Letter: contact only through the surgery, about health only. Signed for.")
                        .set(Fact.WITH, "Practice manager")
                        .set(Fact.UNTIL, today.minusDays(90).plusYears(1).toString())
                        .build());
        entries.add(incident(
                        Kind.CALL,
                        new Occurred(month(2), null, Precision.MONTH, zone, month(2)),
                        "Several silent calls that month; the days were not noted.")
                .set(Fact.CHANNEL, "phone")
                .build());
        entries.add(incident(
                        Kind.APPEARANCE,
                        at(38, 18, 55),
                        "Stood by the staff car park when I left; walked off when a colleague came out.")
                .set(Place.WORK)
                .set(Fact.PLACE_DETAIL, "staff car park")
                .set(Fact.WITNESSES, List.of("Nurse B", "Receptionist C"))
                .set(Fear.FRIGHTENED)
                .build());
        entries.add(incident(Kind.LETTER, day(12), "A letter through the door at home, no stamp.")
                .set(Place.HOME)
                .set(Fact.EXACT_WORDS, "You should not have sent me away")
                .set(Threat.UNSURE)
                .set(Fear.VERY_FRIGHTENED)
                .build());
        entries.add(step(
                        Step.TOLD_POLICE,
                        at(11, 10, 15),
                        "Reported by telephone; told to keep the letter in a clean envelope.")
                .set(Fact.REFERENCE, "CAD 415")
                .build());
        entries.add(note(day(9), "He did have an appointment on the day of the car park, at 17:40."));
    }

    private Facts.Builder incident(Kind kind, Occurred occurred, String description) {
        return entry("incident", occurred, description).set(Fact.KIND, kind.word());
    }

    private Facts.Builder step(Step step, Occurred occurred, String description) {
        return entry("step", occurred, description).set(Fact.STEP, step.word());
    }

    private Facts note(Occurred occurred, String description) {
        return entry("note", occurred, description).build();
    }

    private static Facts.Builder entry(String type, Occurred occurred, String description) {
        return Facts.builder()
                .set(Fact.TYPE, type)
                .set(Fact.SUBJECT, SUBJECT)
                .set(Fact.RECORDED_BY, RECORDER)
                .set(Fact.DESCRIPTION, description)
                .occurred(occurred);
    }

    private Occurred at(int daysAgo, int hour, int minute) {
        PartialDate moment = PartialDate.moment(today.minusDays(daysAgo)
                .atTime(LocalTime.of(hour, minute))
                .atZone(zone)
                .toOffsetDateTime());
        return new Occurred(moment.text(), null, Precision.MINUTE, zone, null);
    }

    private Occurred day(int daysAgo) {
        String date = today.minusDays(daysAgo).toString();
        return new Occurred(date, null, Precision.DAY, zone, date);
    }

    private String month(int monthsAgo) {
        return YearMonth.from(today.minusMonths(monthsAgo)).toString();
    }
}
