package daybook.escalation;

/** A rule that fired for the subject at hand, and what it found. */
public record Standing(RuleCard rule, Fired fired) {}
