package daybook.escalation;

import java.util.List;

/**
 * A rule that did not fire although it would for some of the times that the dates allow: said rather than guessed
 * either way.
 *
 * @param rule the rule's fixed name
 * @param title what the rule is about
 * @param reason what is not known: whole sentences
 * @param entries the entries in question, in the order of the timeline
 */
public record Undecided(String rule, String title, String reason, List<Long> entries) {}
