package daybook.escalation;

import java.util.List;

/**
 * A rule that did not fire although it would for some of what is not known: said rather than guessed either way.
 *
 * @param rule the rule's fixed name
 * @param level how soon to do something if it fires: it stands at that level, not behind everything else
 * @param title what the rule is about
 * @param reason what is not known: whole sentences
 * @param entries the entries in question, in the order of the timeline
 */
public record Undecided(String rule, Level level, String title, String reason, List<Long> entries) {}
