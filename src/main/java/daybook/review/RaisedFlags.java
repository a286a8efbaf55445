package daybook.review;

import daybook.escalation.AsOf;
import daybook.escalation.Evaluator;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.PutAside;
import daybook.escalation.RuleSet;
import daybook.escalation.RuleSettings;
import daybook.escalation.SubjectReport;
import daybook.escalation.rules.Rules;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Filter;
import daybook.log.Target;
import daybook.log.TimelineOrder;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The flags of level urgent or act that a saved entry raised: those that stand with it and did not stand without it, or stood at a lower level.
 *
 * <p>Only the entries about its subject are read. Where there are more than {@link #WINDOW}, the newest of them and all steps are read
 * first, so that a long log costs an {@code add} no more than a short one; the whole is read only where these leave something open.
 */
public final class RaisedFlags {

    /** The most entries that are read for an entry that nothing about it makes grave. */
    static final int WINDOW = 250;

    private final LogStore log;
    private final Entry entry;
    private final String subject;
    private final ZoneId zone;
    private final AsOf asOf;
    private final RuleSettings settings;
    private final RuleSet rules;
    private final List<PutAside> putAside;

    private RaisedFlags(LogStore log, Entry entry, String subject, LocalDate today) {
        this.log = log;
        this.entry = entry;
        this.subject = subject;
        this.zone = log.settings().zone();
        this.settings = LogRules.of(log, zone, null);
        this.rules = Rules.reachingAct(settings);
        Instant made = Objects.requireNonNull(log.event(1)).writtenDown();
        this.asOf = AsOf.today(today, zone).inLogMadeOn(LocalDate.ofInstant(made, zone));
        this.putAside = RuleRun.putAside(log, null);
    }

    /** Returns the flags that an entry of the log raised, the most pressing first. No rule counts a note, so it raises none. */
    public static List<Flag> by(Entry entry, LogStore log, LocalDate today) throws IOException {
        String subject = entry.subject();
        return subject == null || entry.type() == EntryType.NOTE
                ? List.of()
                : new RaisedFlags(log, entry, subject, today).flags();
    }

    private List<Flag> flags() throws IOException {
        Filter about = Filter.of(subject);
        List<Entry> newest = new ArrayList<>();
        log.entries(about.toBuilder().limit(WINDOW + 1L).build(), rules.facts(), each -> newest.add(each));
        if (newest.size() <= WINDOW) {
            return raised(newest);
        }
        List<Flag> flags = raised(withSteps(newest));
        return flags.isEmpty() && !isGrave() && contains(newest) ? flags : raisedInAll(about);
    }

    /** Whether the entry says what a rule may join with something of long ago. */
    private boolean isGrave() {
        return entry.facts().says(Fear.FRIGHTENED)
                || entry.facts().says(Fear.VERY_FRIGHTENED)
                || entry.facts().text(Fact.IMPACT) != null
                || (entry.facts().text(Fact.TARGET) != null && !entry.facts().says(Target.SELF));
    }

    private boolean contains(List<Entry> entries) {
        for (Entry each : entries) {
            if (each.id() == entry.id()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entries with those steps that are not among them, in the order of the timeline. */
    private List<Entry> withSteps(List<Entry> newest) throws IOException {
        Set<Long> there = new HashSet<>();
        for (Entry each : newest) {
            there.add(each.id());
        }
        List<Entry> all = new ArrayList<>(newest);
        Filter steps = Filter.of(subject).toBuilder()
                .type(EntryType.STEP)
                .limit((long) WINDOW)
                .build();
        log.entries(steps, rules.facts(), each -> there.contains(each.id()) || all.add(each));
        all.sort(new TimelineOrder(zone));
        return all;
    }

    /** The entry is the last of most timelines: then what was found without it is known just before it is taken in. */
    private List<Flag> raised(List<Entry> entries) {
        if (entries.get(entries.size() - 1).id() == entry.id()) {
            Evaluator all = evaluator();
            SubjectReport before = null;
            for (Entry each : entries) {
                before = each.id() == entry.id() ? report(all) : null;
                all.see(each);
            }
            return raised(Objects.requireNonNull(before), all);
        }
        Evaluator without = evaluator();
        Evaluator with = evaluator();
        for (Entry each : entries) {
            see(each, without, with);
        }
        return raised(report(without), with);
    }

    private List<Flag> raisedInAll(Filter about) throws IOException {
        Evaluator without = evaluator();
        Evaluator with = evaluator();
        log.entries(about, rules.facts(), each -> see(each, without, with));
        return raised(report(without), with);
    }

    private boolean see(Entry each, Evaluator without, Evaluator with) {
        if (each.id() != entry.id()) {
            without.see(each);
        }
        with.see(each);
        return true;
    }

    private Evaluator evaluator() {
        return Evaluator.begin(asOf, List.of(subject), rules, settings.jurisdiction());
    }

    private List<Flag> raised(SubjectReport before, Evaluator with) {
        List<Flag> raised = new ArrayList<>();
        for (Flag flag : report(with).flags()) {
            Flag earlier = before.flag(flag.rule());
            boolean stood =
                    earlier != null && earlier.stands() && earlier.level().atLeast(flag.level());
            if (flag.stands() && flag.level().atLeast(Level.ACT) && !stood) {
                raised.add(flag);
            }
        }
        return raised;
    }

    private SubjectReport report(Evaluator evaluator) {
        return Objects.requireNonNull(evaluator.result().putAside(putAside).of(subject));
    }
}
