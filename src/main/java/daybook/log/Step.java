package daybook.log;

import java.util.Optional;

/**
 * Something done in response: the steps of the ladder, and those that are taken as they happen.
 *
 * <p>Source: Medical Defence Union, "New advice for practices on how to deal with 'intrusive' patients" (2016), and its guide
 * "Maintaining patient boundaries".
 */
public enum Step implements Word {
    TOLD_MANAGEMENT("the practice's management told"),
    TOLD_DEFENCE_ORGANISATION("the defence organisation told"),
    TOLD_LAWYER("a solicitor or a trade union asked for advice"),
    WARNED("the patient told plainly, and in writing, that it is inappropriate and must stop"),
    CHAPERONE("a chaperone present while you still treat the patient"),
    GIFT_CONSIDERED("a gift declined, returned or entered in the gift register"),
    CONTACT_PROTECTED("no personal e-mail or mobile used for work; number withheld"),
    PRIVACY_REVIEWED("social-media privacy settings reviewed"),
    TRANSFERRED("the patient moved to a colleague or another list, with the reason explained"),
    TOLD_POLICE("the police told"),
    REMOVED("the patient removed from the list after a warning: reason given, the body that keeps the list told"),
    REMOVED_IMMEDIATELY("the patient removed from the list at once, with the police told"),
    ARREST("the subject arrested"),
    CHARGE("the subject charged"),
    HEARING("a hearing at a court, a tribunal or a regulator"),
    OUTCOME("what came of it: a conviction, a sentence, a finding, no further action"),
    ORDER("court or police order or bail condition: what it forbids, until when"),
    SECURITY("locks, alarm, camera, another route: what makes you or the building safer"),
    RISK_ASSESSMENT("the risk assessed by a professional"),
    SUPPORT("occupational health, own GP, a helpline or colleagues told"),
    GIFT_RETURNED("a gift sent or handed back"),
    EVIDENCE_PRESERVED("messages, objects or recordings put somewhere safe"),
    TOLD_REGULATOR("the regulator told"),
    OTHER("any other step; the text says what");

    /** Not asked for again for each entry. */
    private static final Step[] ALL = values();

    private final String word = Words.of(this);
    private final String meaning;

    Step(String meaning) {
        this.meaning = meaning;
    }

    /** The word typed and stored, such as {@code told-police}. */
    @Override
    public String word() {
        return word;
    }

    /** What the step is, in a line. */
    public String meaning() {
        return meaning;
    }

    /** The step of exactly that word. */
    public static Optional<Step> of(String word) {
        return Words.find(ALL, word);
    }
}
