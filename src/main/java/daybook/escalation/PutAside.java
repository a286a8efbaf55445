package daybook.escalation;

import java.util.List;

/**
 * A flag that a person put aside, with what it rested on then. It covers no more than that: when the rule fires for
 * anything else, the flag stands again.
 *
 * @param subject whom the flag was about
 * @param rule the rule's fixed name
 * @param entries the entries that it named
 * @param matters what else it named, see {@link Flag#matters()}
 * @param dismissal who put it aside, when and why
 */
public record PutAside(String subject, String rule, EntryRanges entries, List<String> matters, Dismissal dismissal) {

    public PutAside {
        matters = List.copyOf(matters);
    }

    boolean isAbout(String code, Flag flag) {
        return subject.equals(code) && rule.equals(flag.rule());
    }

    boolean covers(Flag flag) {
        return matters.containsAll(flag.matters())
                && entries.without(flag.entries()).isEmpty();
    }
}
