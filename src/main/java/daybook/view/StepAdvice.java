package daybook.view;

import daybook.guidance.Rung;
import daybook.log.Step;

/** The steps of the ladder as things to do, a short sentence each, for somebody who has a minute. */
public final class StepAdvice {

    private StepAdvice() {}

    /** Returns the step as a sentence; {@code again} where it was taken and something has happened since. */
    public static String of(Rung rung) {
        String words = words(rung.step());
        return words + (rung.state() == Rung.State.AGAIN ? " (again)." : ".");
    }

    private static String words(Step step) {
        return switch (step) {
            case TOLD_POLICE -> "Tell the police, and ask for a reference";
            case SUPPORT -> "Tell somebody who can support you: a helpline, your GP, a colleague";
            case SECURITY -> "Make yourself safer: locks, alarm, camera, another way home";
            case TOLD_DEFENCE_ORGANISATION -> "Ring your defence organisation";
            case TOLD_MANAGEMENT -> "Tell the practice's management";
            case RISK_ASSESSMENT -> "Ask for a risk assessment by a professional";
            case ORDER -> "Ask the police or a solicitor about an order";
            case REMOVED_IMMEDIATELY -> "Ask whether the patient can be removed from the list at once";
            case CONTACT_PROTECTED -> "Use no personal e-mail or mobile for work, and withhold your number";
            case PRIVACY_REVIEWED -> "Review the privacy settings of your social media";
            case CHAPERONE -> "Have a chaperone present while you still treat the patient";
            case TRANSFERRED -> "Ask whether a colleague or another list can take the patient";
            case REMOVED -> "Ask whether the patient can be removed from the list after a warning";
            case WARNED -> "Ask your defence organisation whether, and how, the patient is to be warned";
            case GIFT_CONSIDERED -> "Decline or return each gift, or enter it in the gift register";
            default -> "Consider: " + step.meaning() + "";
        };
    }
}
