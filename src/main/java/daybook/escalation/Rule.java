package daybook.escalation;

/** One rule: what it says of itself, and how it watches. */
public abstract class Rule {

    private final RuleCard card;

    public Rule(RuleCard card) {
        this.card = card;
    }

    public final RuleCard card() {
        return card;
    }

    /** The most pressing level at which it can find something; its card has the usual one. */
    public Level mostPressing() {
        return card.level();
    }

    /** A new watch over the entries of one subject. */
    public abstract Watch watch(AsOf asOf);
}
