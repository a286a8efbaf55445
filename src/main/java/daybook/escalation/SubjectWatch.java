package daybook.escalation;

import daybook.log.Entry;
import daybook.log.Occurred;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules at work on one subject. */
final class SubjectWatch {

    private final String subject;
    private final List<Rule> rules;
    private final List<Watch> watches;
    private final Span span = new Span();
    private final CoverageCount coverage = new CoverageCount();
    private final AsOf asOf;
    private long incidents;

    SubjectWatch(String subject, List<Rule> rules, AsOf asOf) {
        this.subject = subject;
        this.rules = rules;
        this.asOf = asOf;
        this.watches = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            watches.add(rule.watch(asOf));
        }
    }

    /** Takes in an entry that looking back leaves out. */
    void leaveOut(@Nullable KnownTime when) {
        coverage.leaveOut(when);
    }

    void see(Entry entry, Seen seen) {
        coverage.see(entry, seen.trace());
        if (seen.incident()) {
            incidents++;
            span.add(seen.trace());
        }
        for (int i = 0; i < watches.size(); i++) {
            seen.showTo(rules.get(i).card());
            watches.get(i).see(seen);
        }
    }

    SubjectReport report() {
        List<Standing> standing = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleCard card = rules.get(i).card();
            Fired fired = watches.get(i).fired(standing);
            if (fired != null) {
                Standing each = new Standing(fired.card(card), fired);
                standing.add(each);
                flags.add(Flag.of(each));
                continue;
            }
            Watch.Open open = watches.get(i).open();
            if (open != null) {
                undecided.add(new Undecided(card.id(), card.level(), card.title(), open.reason(), open.entries()));
            }
        }
        // A rule may find something at another level than its own.
        flags.sort((one, other) -> one.level().compareTo(other.level()));
        return new SubjectReport(
                subject,
                incidents,
                written(span.first()),
                written(span.last()),
                written(span.ends()),
                span.days(),
                span.longest(),
                span.longestDays(),
                span.undated(),
                flags,
                undecided,
                coverage.result(asOf));
    }

    private static @Nullable Occurred written(@Nullable Trace trace) {
        KnownTime when = trace == null ? null : trace.when();
        return when == null ? null : when.written();
    }
}
