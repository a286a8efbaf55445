package daybook.draft;

import daybook.escalation.Jurisdiction;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.OrderType;
import daybook.log.PartialDate;
import java.util.List;

/** What the people at the desk and on the telephone have to know, and no more than that. */
final class NoteToReception {

    private NoteToReception() {}

    static List<Block> body(DraftContext context) {
        Jurisdiction here = context.here();
        DraftPage page = context.page();
        page.title("Note to reception: confidential");
        page.lines("For the reception team of [name of the practice]", "From " + LetterParts.MANAGER, "[date]");
        page.paragraph("About: {patient}, [how to be sure who it is, such as the date of birth].");
        page.paragraph(
                "This patient has contacted {doctor} about more than their care. Please treat them as politely as any other"
                        + " patient, and keep to this note.");
        page.heading("When they ring or come in");
        page.bullets(List.of(
                "Be brief and friendly. Give an appointment for anything about their health, with [name of another clinician].",
                "Do not put them through to {doctor}, take messages for {doctor}, or fetch {doctor} to the desk.",
                "Say nothing about {doctor} or anybody else who works here: not who is in, when they come and go, where they live or"
                        + " park, their families, their numbers. Say the same nothing to anybody who asks on their behalf.",
                "Do not accept gifts, letters or parcels for {doctor}. If something is left, do not open it or throw it away: put it"
                        + " in [where it is kept] with the date, the time and your name.",
                "Do not argue, and do not discuss this note with them. If they have questions, [name of the practice manager] will"
                        + " answer them."));
        page.heading("Write it down");
        page.paragraph(
                "Write down each time, the same day: date and time, what was said in their words, what you answered, who else"
                        + " saw or heard it. Give it to [name of the person who keeps the record], and keep no copy.");
        for (Entry order : context.facts().orders()) {
            order(page, order, here);
        }
        page.heading("If you feel threatened");
        page.paragraph("Stop the conversation and go to where there are others. Press [the panic button or alarm]. "
                + (here.knowsEmergency() ? "Ring " + here.emergency() : "Ring [the emergency number]")
                + " at once; you do not have to ask anybody first.");
        page.heading("This note");
        return page.paragraph(
                        "It is confidential. Do not copy it, leave it where patients can see it, or put it into the patient's"
                                + " record. It will be looked at again, or destroyed, on [date of the review].")
                .blocks();
    }

    private static void order(DraftPage page, Entry order, Jurisdiction here) {
        page.heading("There is an order");
        page.paragraph("As far as we know, " + name(order, here) + " is in force until " + until(order)
                + ". If you see it broken, ring the police: " + emergency(here) + " in an emergency, otherwise "
                + here.otherwise() + ". Give the reference [reference of the order], and tell " + LetterParts.MANAGER
                + ".");
        List<String> conditions = order.facts().list(Fact.CONDITIONS);
        if (conditions.isEmpty()) {
            page.bullets(List.of("[what the order forbids, in its own words]"));
        } else {
            page.quoted(conditions);
        }
    }

    private static String emergency(Jurisdiction here) {
        return here.knowsEmergency() ? here.emergency() : "[the emergency number]";
    }

    private static String until(Entry order) {
        PartialDate until = PartialDate.orNull(order.facts().text(Fact.UNTIL));
        return until == null ? "[end of the order]" : LetterDate.of(until);
    }

    private static String name(Entry order, Jurisdiction here) {
        String name = null;
        for (OrderType type : OrderType.values()) {
            if (order.facts().says(type)) {
                name = here.order(type);
            }
        }
        return name == null ? "an order" : ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
