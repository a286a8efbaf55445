package daybook.draft;

import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.log.Entry;
import daybook.log.RecordNumber;
import daybook.log.SubjectRole;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above a text: when not to use it, what the log says that bears on it, and what is left to do. */
final class DraftNotice {

    private static final int MONTHS = 12;

    private final DraftName name;
    private final DraftContext context;
    private final CaseFacts facts;
    private final Jurisdiction here;
    private final List<String> points = new ArrayList<>();

    private DraftNotice(DraftName name, DraftContext context) {
        this.name = name;
        this.context = context;
        this.facts = context.facts();
        this.here = context.here();
    }

    /**
     * Returns the notice above a text.
     *
     * @param blanks how many blanks the text has
     */
    static List<Block> above(DraftName name, DraftContext context, int blanks) {
        return new DraftNotice(name, context).blocks(blanks);
    }

    private List<Block> blocks(int blanks) {
        DraftPage page = context.page();
        String dangers = dangers();
        if (dangers != null) {
            page.paragraph(dangers);
        }
        points.add("This is a draft. Nothing has been sent to anybody. Read it with your defence organisation first.");
        points.add("Do not " + name.use() + " if you were threatened or are afraid. " + here.danger()
                + " Then speak to " + whom() + ".");
        if (name.isForThePatient()) {
            points.add(
                    "Published advice differs: the Medical Defence Union has the patient told plainly that it must stop;"
                            + " stalking services advise no contact at all. Ask which fits.");
        }
        if (name.isForThePatient() && !facts.orders().isEmpty()) {
            List<Long> orders = new ArrayList<>();
            for (Entry each : facts.orders()) {
                orders.add(each.number());
            }
            points.add("The log has an order that has not ended (" + NumberWords.of(orders)
                    + "). Ask the police or your solicitor before anybody writes or speaks to the patient.");
        }
        role();
        if (!facts.gone().isEmpty()) {
            points.add("The log says that the patient was removed or transferred (" + NumberWords.of(facts.gone())
                    + "): change what speaks of care here.");
        }
        particular();
        leftOut();
        points.add(people());
        points.add(rest(blanks));
        return page.bullets(points).blocks();
    }

    /** Says plainly what the log records that comes before any letter; null when there is nothing of that sort. */
    private @Nullable String dangers() {
        List<String> all = new ArrayList<>();
        facts.dangers().forEach((what, numbers) -> all.add(what.noun() + " (" + NumberWords.of(numbers) + ")"));
        for (Flag flag : context.flags()) {
            String what = flag.stands() && flag.level() == Level.URGENT ? named(flag.rule(), flag.title()) : null;
            if (what != null) {
                all.add(what + " (" + NumberWords.of(flag.entries()) + ")");
            }
        }
        String unsure = facts.unsure().isEmpty()
                ? ""
                : NumberWords.of(facts.unsure())
                        + English.oneOrMany(facts.unsure().size(), " does", " do")
                        + " not say for sure whether there was a threat. ";
        if (all.isEmpty() && unsure.isEmpty()) {
            return null;
        }
        return (all.isEmpty() ? "" : "The log records " + English.list(all) + ". ") + unsure + "Do not " + name.use()
                + " before you have spoken to " + whom() + ".";
    }

    /** Returns a noun for what an urgent rule found; null for what the entries' own nouns say. */
    private static @Nullable String named(String rule, String title) {
        return switch (rule) {
            case "immediate-threat", "break-in", "very-frightened" -> null;
            case "home-or-family" -> "something at your home or towards your family";
            default -> English.small(title);
        };
    }

    private String whom() {
        String helpline = here.helpline();
        return "the police" + (helpline == null ? "" : " or " + helpline);
    }

    /** Says where a text for a patient would go to somebody who is none. */
    private void role() {
        String role = context.role();
        if (role != null
                && !role.equals(SubjectRole.CURRENT_PATIENT.word())
                && !role.equals(SubjectRole.UNKNOWN.word())) {
            points.add("The identity card says: " + SubjectRole.phrase(role)
                    + ". This text is written for a current patient; change what does not fit.");
        }
    }

    private void particular() {
        switch (name) {
            case BOUNDARY_WORDS ->
                points.add("To record that it was said: daybook step warned --how meeting, or --how telephone.");
            case BOUNDARY_LETTER ->
                points.add(
                        "It does not speak of removal, so it is no warning of removal. When it is sent: daybook step warned"
                                + " --how letter.");
            case WARNING -> {
                contract(Provision.REMOVAL_WARNING);
                points.add("When it is sent: daybook step warned --how letter --removal-risk --until DATE.");
            }
            case REMOVAL_NOTICE -> {
                contract(Provision.REMOVAL_WARNING);
                points.add(warned());
                String atOnce = here.law(Provision.IMMEDIATE_REMOVAL);
                if (atOnce != null) {
                    points.add("This text is not for a removal at once. " + atOnce);
                }
                points.add("When it is sent: daybook step removed --with WHOM.");
            }
            case NOTE_TO_RECEPTION ->
                points.add(
                        "It says what the team has to do, and nothing of what happened. Give it to those who need it, and talk"
                                + " it through with them.");
            case HOLDING_REPLY -> {
                points.add(
                        "No answer at all may be better. Send it from the practice, never from a private number or account.");
                if (!facts.allegations().isEmpty()) {
                    points.add(
                            "The log has " + count(facts.allegations(), "allegation")
                                    + ". Do not reply to it, not even with this, before your defence organisation has advised you.");
                }
                if (!facts.complaints().isEmpty()) {
                    points.add(
                            "Replies to complaints have deadlines: ask who deals with complaints in the practice today.");
                }
            }
        }
    }

    private void contract(Provision provision) {
        String law = here.law(provision);
        LocalDate checked = here.lawChecked();
        points.add(
                law == null || checked == null
                        ? "daybook does not know what a removal asks for in " + here.title()
                                + ": look at your contract, or ask your defence organisation."
                        : law + " (As checked on " + DateWords.date(checked) + ".)");
        if (!facts.complaints().isEmpty()) {
            points.add("The log has " + count(facts.complaints(), "complaint")
                    + ". A complaint is no ground for a warning or a removal: make sure that this cannot be read as an answer to"
                    + " one.");
        }
    }

    private String warned() {
        WarningGiven warned = facts.warnedOfRemoval();
        if (warned == null) {
            return "The log has no dated warning that spoke of removal (daybook step warned --removal-risk).";
        }
        boolean old = facts.today().isAfter(warned.lastDay().plusMonths(MONTHS));
        return "The latest warning of removal in the log is of " + warned.date() + " (#"
                + RecordNumber.show(warned.number()) + ")"
                + (old ? ", more than 12 months ago: it may be too old." : ".");
    }

    private static String count(List<Long> numbers, String noun) {
        return English.count(numbers.size(), noun) + " (" + NumberWords.of(numbers) + ")";
    }

    private void leftOut() {
        if (!name.isForThePatient() || name == DraftName.BOUNDARY_WORDS || name == DraftName.HOLDING_REPLY) {
            return;
        }
        List<String> out = new ArrayList<>();
        if (!facts.forThePolice().isEmpty()) {
            out.add("what is for the police and not for a letter (" + NumberWords.of(facts.forThePolice()) + ")");
        }
        if (!facts.suspected().isEmpty()) {
            out.add("what is only suspected (" + NumberWords.of(facts.suspected()) + ")");
        }
        if (!facts.confidential().isEmpty()) {
            out.add("what is marked confidential (" + NumberWords.of(facts.confidential()) + ")");
        }
        if (!facts.complaints().isEmpty() || !facts.allegations().isEmpty()) {
            List<Long> both = new ArrayList<>(facts.complaints());
            both.addAll(facts.allegations());
            out.add("complaints and allegations (" + NumberWords.of(both) + ")");
        }
        points.add("From the log it has dates and kinds of contact, and none of your own words. "
                + (out.isEmpty() ? "" : "It leaves out " + English.list(out) + ". ")
                + "Keep to what happened: no diagnosis, no motive, nothing from the record of care.");
    }

    private String people() {
        return context.doctor() == null
                ? "The log does not say who keeps it: fill in the name of the doctor."
                : "It speaks of {doctor}, who keeps this log. If it is about somebody else, change the name.";
    }

    private String rest(int blanks) {
        return "Fill in " + English.count(blanks, "blank")
                + " in square brackets, and take out what does not fit. No text of a" + " program fits every case.";
    }
}
