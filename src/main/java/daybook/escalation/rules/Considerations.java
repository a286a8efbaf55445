package daybook.escalation.rules;

/** What several rules suggest, each sentence written once. The words in brackets are those of the step ladder. */
final class Considerations {

    static final String POLICE = "Tell the police (told-police): 999 in an emergency, otherwise 101.";
    static final String DEFENCE = "Tell your defence organisation (told-defence-organisation).";
    static final String MANAGEMENT = "Tell the practice's management (told-management).";
    static final String SUPPORT =
            "Tell the people around you, occupational health, your own GP or the National Stalking Helpline on"
                    + " 0808 802 0300 (support).";
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
}
