package daybook.guidance;

import daybook.log.Step;
import java.util.List;

/**
 * A flag that stands, as far as the ladder needs it.
 *
 * @param rule the rule's fixed name
 * @param title what the rule is about
 * @param urgent whether it asks to act now
 * @param advises the steps that it advises
 * @param mentions the steps that it asks to consider
 * @param entries the entries that it names
 */
public record FlagSeen(
        String rule, String title, boolean urgent, List<Step> advises, List<Step> mentions, List<Long> entries) {}
