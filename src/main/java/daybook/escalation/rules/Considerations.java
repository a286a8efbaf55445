package daybook.escalation.rules;

import daybook.escalation.Jurisdiction;

/** What several rules suggest, each sentence written once. The words in brackets are those of the step ladder. */
final class Considerations {

    static final String DEFENCE = "Tell your defence organisation (told-defence-organisation).";
    static final String MANAGEMENT = "Tell the practice's management (told-management).";
    static final String EVIDENCE = "Keep messages, objects and recordings as they are (evidence-preserved).";
    static final String PRIVACY = "Review your social-media privacy settings (privacy-reviewed).";
    static final String CHAPERONE = "Have a chaperone present while you still treat the patient (chaperone).";
    static final String WARN =
            "Consider whether the patient is to be told, plainly and in writing, that it must stop (warned); ask your"
                    + " defence organisation first.";
    static final String TRANSFER =
            "Consider moving the patient to a colleague or another list, with the reason explained (transferred).";
    static final String CONTACT =
            "Use no personal e-mail or mobile for work, and withhold your number if you must (contact-protected).";

    private Considerations() {}

    static String police(Jurisdiction here) {
        return "Tell the police (told-police): " + numbers(here);
    }

    /** Where the police are told, to end a sentence. */
    static String numbers(Jurisdiction here) {
        return here.emergency() + " in an emergency, otherwise " + here.otherwise() + ".";
    }

    static String support(Jurisdiction here) {
        String line = here.helpline();
        return "Tell the people around you, occupational health"
                + (line == null ? " or your own GP" : ", your own GP or " + line) + " (support).";
    }

    static String gift(Jurisdiction here) {
        String register = here.giftRegister();
        return (register == null ? "Write it down, or decline" : "Enter it in " + register + ", or decline")
                + " or return it (gift-considered, gift-returned).";
    }
}
