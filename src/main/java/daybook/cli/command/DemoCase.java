package daybook.cli.command;

import daybook.log.Attribution;
import daybook.log.Contact;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.OrderType;
import daybook.log.Outcome;
import daybook.log.PartialDate;
import daybook.log.Place;
import daybook.log.Precision;
import daybook.log.Step;
import daybook.log.Target;
import daybook.log.Threat;
import daybook.log.WarnedHow;
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
        firstContacts();
        fromWarningToPolice();
        remembered();
        afterPolice();
    }

    private void firstContacts() {
        entries.add(incident(Kind.GIFT, at(161, 11, 20), "A scarf left at reception with a card: \"for all you do\".")
                .set(Fact.VALUE, "35.00")
                .set(Outcome.KEPT)
                .set(Place.WORK)
                .set(Fear.NONE)
                .build());
        entries.add(incident(Kind.FRIEND_REQUEST, at(148, 21, 5), "Friend request from an account without a picture.")
                .set(Fact.CHANNEL, "facebook")
                .set(Fact.IDENTIFIER, "@sunny.morning.77")
                .set(Attribution.SUSPECTED)
                .set(Fact.ATTRIBUTION_REASON, "The account follows nobody but the surgery.")
                .build());
        entries.add(step(Step.TOLD_MANAGEMENT, day(147), "Told the practice manager, who will read the log each month.")
                .set(Fact.WITH, "Practice manager")
                .build());
        entries.add(incident(Kind.MESSAGE, at(126, 23, 41), "Three messages in ten minutes to the private number.")
                .set(Fact.TIMES, "3")
                .set(Fact.CHANNEL, "sms")
                .set(Fact.IDENTIFIER, "+44 7700 900123")
                .set(Fact.EXACT_WORDS, "I know you felt it too")
                .set(Attribution.SELF_IDENTIFIED)
                .set(Fear.UNEASY)
                .set(Fact.PRIVATE_KNOWLEDGE, true)
                .build());
        entries.add(step(
                        Step.TOLD_DEFENCE_ORGANISATION,
                        at(125, 9, 30),
                        "Advised to warn in writing and to keep everything.")
                .set(Fact.WITH, "Duty adviser")
                .set(Fact.REFERENCE, "D-1042")
                .build());
    }

    private void fromWarningToPolice() {
        entries.add(step(
                        Step.WARNED,
                        day(120),
                        "Contact only through the surgery, about health only; otherwise he may be removed from the list. Signed for.")
                .set(Fact.WITH, "Practice manager")
                .set(WarnedHow.LETTER)
                .set(Fact.REMOVAL_RISK, true)
                .set(Fact.UNTIL, today.minusDays(120).plusYears(1).toString())
                .build());
        entries.add(incident(
                        Kind.CALL,
                        new Occurred(month(3), null, Precision.MONTH, zone, month(3)),
                        "Silent calls all that month; the days were not noted.")
                .set(Fact.TIMES, "at least 20")
                .set(Fact.CHANNEL, "phone")
                .set(Attribution.SUSPECTED)
                .set(Fact.ATTRIBUTION_REASON, "They began after the letter; the number was withheld.")
                .build());
        entries.add(incident(
                        Kind.APPEARANCE,
                        at(58, 18, 55),
                        "Stood by the staff car park when I left; walked off when a colleague came out.")
                .set(Place.WORK)
                .set(Fact.PLACE_DETAIL, "staff car park")
                .set(Fact.WITNESSES, List.of("Nurse B", "Receptionist C"))
                .set(Attribution.SEEN)
                .set(Fear.FRIGHTENED)
                .build());
        entries.add(incident(Kind.LETTER, day(42), "A letter through the door at home, no stamp.")
                .set(Place.HOME)
                .set(Fact.EXACT_WORDS, "You should not have sent me away")
                .set(Attribution.RECOGNISED)
                .set(Fact.ATTRIBUTION_REASON, "His handwriting, as on the card with the scarf.")
                .set(Threat.UNSURE)
                .set(Fear.VERY_FRIGHTENED)
                .build());
        entries.add(step(
                        Step.TOLD_POLICE,
                        at(41, 10, 15),
                        "Reported by telephone; told to keep the letter in a clean envelope.")
                .set(Fact.REFERENCE, "CAD 415")
                .build());
        entries.add(note(day(40), "He did have an appointment on the day of the car park, at 17:40."));
    }

    /** What came back when the log was read with the police: late, and labelled as late. */
    private void remembered() {
        entries.add(incident(
                        Kind.ADVANCE,
                        about(154),
                        "At the end of a consultation he asked me to dinner and stroked my arm.")
                .set(Place.WORK)
                .set(Contact.YES)
                .set(Fear.UNEASY)
                .build());
        entries.add(incident(
                        Kind.TOUCH, about(140), "Held my hand at the door of the consulting room and would not let go.")
                .set(Place.WORK)
                .set(Fear.UNEASY)
                .build());
    }

    private void afterPolice() {
        entries.add(step(
                        Step.REMOVED_IMMEDIATELY,
                        day(40),
                        "Removed from the list with the police's reference; the body that keeps the list was told.")
                .set(Fact.WITH, "Practice manager")
                .build());
        entries.add(incident(Kind.COMPLAINT, day(35), "Complaint to the practice that he was turned away while ill.")
                .set(Fact.RESPONSE, "The practice manager answers it.")
                .build());
        entries.add(incident(
                        Kind.ABUSE,
                        at(33, 9, 10),
                        "Shouted at reception that I had made him ill; would not leave for half an hour.")
                .set(Place.WORK)
                .set(Target.COLLEAGUE)
                .set(Fact.TOLD_BY, "Receptionist C")
                .set(Attribution.SEEN)
                .build());
        entries.add(
                incident(Kind.IMPERSONATION, at(26, 16, 30), "Rang the surgery as my brother and asked when I finish.")
                        .set(Fact.CHANNEL, "phone")
                        .set(Fact.TOLD_BY, "Receptionist C")
                        .set(Attribution.RECOGNISED)
                        .set(Fact.ATTRIBUTION_REASON, "She knows his voice from the desk.")
                        .build());
        entries.add(incident(
                        Kind.BREAK_IN,
                        day(19),
                        "The back door forced while we were out; photographs moved, nothing taken.")
                .set(Place.HOME)
                .set(Attribution.SUSPECTED)
                .set(Fact.ATTRIBUTION_REASON, "The neighbour saw a man of his build and no face.")
                .set(Fear.VERY_FRIGHTENED)
                .set(Fact.IMPACT, "Two nights at my sister's; I do not go home alone.")
                .build());
        entries.add(step(Step.SECURITY, day(18), "New locks, and a camera at the back door.")
                .build());
        entries.add(step(Step.ARREST, day(17), "Arrested on suspicion of stalking and burglary.")
                .set(Fact.WITH, "PC D")
                .build());
        entries.add(step(Step.ORDER, day(16), "Bail by the police.")
                .set(OrderType.BAIL)
                .set(Fact.CONDITIONS, List.of("No contact with Dr A", "Not within 100 metres of the surgery"))
                .set(Fact.UNTIL, today.plusDays(12).toString())
                .build());
        entries.add(step(Step.RISK_ASSESSMENT, day(14), "The police's stalking officer went through it with me.")
                .set(Fact.WITH, "PC D")
                .build());
        entries.add(step(Step.CHARGE, day(9), "Charged with stalking; the burglary is still looked into.")
                .build());
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

    private Occurred about(int daysAgo) {
        String date = today.minusDays(daysAgo).toString();
        return new Occurred(date, null, Precision.ABOUT_DAY, zone, "about " + date);
    }

    private String month(int monthsAgo) {
        return YearMonth.from(today.minusMonths(monthsAgo)).toString();
    }
}
