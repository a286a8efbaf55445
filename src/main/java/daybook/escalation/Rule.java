package daybook.escalation;

/** One rule: what it says of itself, and how it watches. */
abstract class Rule {

    private final RuleCard card;

    Rule(RuleCard card) {
        this.card = card;
    }

    final RuleCard card() {
        return card;
    }

    /** A new watch over the entries of one subject. */
    abstract Watch watch(AsOf asOf);
}
