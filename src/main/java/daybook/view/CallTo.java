package daybook.view;

import daybook.escalation.Jurisdiction;
import daybook.log.FactCheck;
import daybook.log.OrderType;
import daybook.log.Step;
import daybook.log.Word;
import daybook.log.Words;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** Whom somebody rings with the log at hand, and what there is to ask them for. */
public enum CallTo implements Word {
    EMERGENCY,
    POLICE,
    DEFENCE_ORGANISATION,
    HELPLINE;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    /**
     * Returns the one of exactly that word.
     *
     * @throws daybook.log.DaybookException.Usage when there is none
     */
    public static CallTo of(String typed) {
        return Words.find(values(), typed).orElseThrow(() -> FactCheck.unknown("person to ring", typed, WORDS));
    }

    /** Whether they are told who the subject is. A helpline does not need to know. */
    boolean isToldTheName() {
        return this != HELPLINE;
    }

    /** Which number to ring, in a sentence. */
    String number(Jurisdiction here) {
        return switch (this) {
            case EMERGENCY -> here.inDanger() + " Do not wait to read this.";
            case POLICE -> "To ring the police when it is no emergency: " + here.otherwise() + ". " + here.inDanger();
            case DEFENCE_ORGANISATION ->
                "To ring your defence organisation; see its website or your membership papers.";
            case HELPLINE -> {
                String line = here.helpline();
                yield (line == null
                                ? "To ring a helpline; daybook knows none for " + here.title() + "."
                                : "To ring " + line + ".")
                        + " " + here.inDanger();
            }
        };
    }

    /** The word of the step that records the call. */
    String step() {
        return switch (this) {
            case EMERGENCY, POLICE -> Step.TOLD_POLICE.word();
            case DEFENCE_ORGANISATION -> Step.TOLD_DEFENCE_ORGANISATION.word();
            case HELPLINE -> Step.SUPPORT.word();
        };
    }

    /** What to ask for, a sentence each. */
    List<String> asks(Jurisdiction here) {
        return switch (this) {
            case EMERGENCY ->
                List.of(
                        "Police to come to where I am: [where you are now].",
                        "Say whether the person is still there, and where they went: [there now? on foot, by car?].",
                        "Say whether anybody is hurt, and whether you saw a weapon: [yes, no, not seen].",
                        "What I should do until somebody comes.");
            case POLICE -> police(here);
            case DEFENCE_ORGANISATION ->
                List.of(
                        "Whether, and how, the person is to be warned or answered, and by whom.",
                        "Whether care can go on, be moved to a colleague, or end.",
                        "What I may tell the police about a patient, and how to record it.",
                        "Help with the complaint, if there is one, before anybody replies to it.",
                        "A case number, and whom to ring next time.");
            case HELPLINE ->
                List.of(
                        "What to do, and not to do, before the next contact.",
                        "A safety plan for work, home and the way between.",
                        "Whether an advocate can help me with the police.",
                        "What they keep of this call, and for how long.");
        };
    }

    private static List<String> police(Jurisdiction here) {
        List<String> asks = new ArrayList<>();
        asks.add("That this is recorded as one course of conduct, with a reference: [CAD or crime number].");
        asks.add("To speak to the officer who co-ordinates stalking cases.");
        asks.add("A risk screening by a professional, and what it found.");
        String order = here.order(OrderType.STALKING_PROTECTION);
        asks.add(
                order == null
                        ? "Whether there is an order that keeps the person away, and who applies for it."
                        : "Whether they will apply for " + English.article(order) + order + ".");
        asks.add("Who keeps me informed, and what to do if it happens again tonight.");
        return asks;
    }
}
