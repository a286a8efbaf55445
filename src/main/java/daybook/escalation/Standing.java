package daybook.escalation;

/** A rule that fired for the subject at hand, and what it found. */
record Standing(RuleCard rule, Fired fired) {}
