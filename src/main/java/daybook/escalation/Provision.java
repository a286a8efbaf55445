package daybook.escalation;

import daybook.log.Word;
import daybook.log.Words;

/**
 * The key of a provision of law that rules cite: a section, a regulation or a decision of a court. The file of a
 * {@link Jurisdiction} says what it is there, or that there is none.
 */
public enum Provision implements Word {
    /** How many acts make a course of conduct. */
    COURSE_OF_CONDUCT,
    /** Two acts that are far apart. */
    FAR_APART,
    /** Acts that follow one another within minutes. */
    CLOSE_TOGETHER,
    /** What a person ought to know of their own conduct, once they were told. */
    OUGHT_TO_KNOW,
    /** What is no harassment: conduct that was reasonable in the circumstances. */
    REASONABLE_CONDUCT,
    /** Allegations that are made again and again. */
    REPEATED_ALLEGATIONS,
    /** Conduct towards two or more people. */
    SEVERAL_PEOPLE,
    /** What an employer owes to staff whom third parties harass. */
    EMPLOYERS_DUTY,
    /** Fear of violence, or serious alarm or distress with a substantial effect on daily life. */
    SERIOUS_EFFECT,
    /** Damage to property, as an example of such conduct. */
    EXAMPLES_DAMAGE,
    /** Intrusion into devices and accounts, trackers included, as examples of such conduct. */
    EXAMPLES_INTRUSION,
    /** Entering premises, as an example of such conduct. */
    EXAMPLES_ENTRY,
    /** Watching, spying and monitoring, as examples of such conduct. */
    EXAMPLES_WATCHING,
    /** Sexual touching without consent. */
    SEXUAL_TOUCHING,
    /** Assaults on people who work in health services. */
    EMERGENCY_WORKERS,
    /** Conduct carried out through others. */
    THROUGH_OTHERS,
    /** What it is to break a restraining order, or what takes its place. */
    BREACH_OF_RESTRAINING,
    /** A restraining order against a person who was acquitted. */
    RESTRAINING_AFTER_ACQUITTAL,
    /** What it is to break a stalking protection order, or what takes its place. */
    BREACH_OF_STALKING_PROTECTION,
    /** What it is to break an injunction against harassment, or what takes its place. */
    BREACH_OF_INJUNCTION,
    /** What it is to break a non-molestation order. */
    BREACH_OF_NON_MOLESTATION,
    /** What it is to break a promise to a court. */
    BREACH_OF_UNDERTAKING,
    /** How an order is renewed or varied before it ends. */
    ORDER_RENEWAL,
    /** The register of gifts that a practice keeps. */
    GIFT_REGISTER,
    /** Gifts from one source to the staff of a hospital. */
    GIFTS_TO_STAFF,
    /** The warning that goes before the removal of a patient from a list. */
    REMOVAL_WARNING,
    /** The removal of a patient from a list at once. */
    IMMEDIATE_REMOVAL,
    /** How a witness may look at what they wrote down. */
    REFRESHING_MEMORY,
    /** Data about others, when a person asks for the data about them. */
    ACCESS_OTHERS,
    /** Health data whose disclosure would do serious harm. */
    ACCESS_HEALTH,
    /** What would prejudice the prevention of crime or a prosecution. */
    ACCESS_CRIME,
    /** What is privileged. */
    ACCESS_PRIVILEGE,
    /** What is needed for legal proceedings. */
    ACCESS_PROCEEDINGS;

    private final String word = Words.of(this);

    /** The key in the file of a jurisdiction, after {@code law.}. */
    @Override
    public String word() {
        return word;
    }
}
