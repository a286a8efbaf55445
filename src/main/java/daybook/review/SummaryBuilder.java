package daybook.review;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Status;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the entries about one subject in one pass in time order, in memory that does not grow with the log. */
public final class SummaryBuilder {

    private final String subject;
    private final ZoneId zone;
    private final Map<String, Long> recorders = new LinkedHashMap<>();
    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<YearMonth, Long> months = new TreeMap<>();
    private final Pattern pattern = new Pattern();
    private long incidents;
    private long steps;
    private long notes;
    private long withdrawn;
    private long coarse;
    private long undated;
    private long late;
    private long clockBehind;
    private long imported;
    private long exhibits;
    private long exhibitBytes;
    private long redactedExhibits;
    private @Nullable Occurred first;
    private @Nullable Occurred last;

    /** Begins for the subject of that code, in a log of that zone. */
    public SummaryBuilder(String subject, ZoneId zone) {
        this.zone = zone;
        this.subject = subject;
    }

    /** Takes in the next entry; one about somebody else is left out. */
    public void see(Entry entry) {
        if (!subject.equals(entry.subject())) {
            return;
        }
        for (Evidence exhibit : entry.evidence()) {
            if (exhibit.redacted() == null) {
                exhibits++;
                exhibitBytes += exhibit.size();
            } else {
                redactedExhibits++;
            }
        }
        if (entry.status() == Status.WITHDRAWN) {
            withdrawn++;
            return;
        }
        String by = entry.facts().text(Fact.RECORDED_BY);
        recorders.merge(by == null ? "" : by, 1L, Long::sum);
        late += Boolean.TRUE.equals(entry.late()) ? 1 : 0;
        clockBehind += entry.notBefore() == null ? 0 : 1;
        imported += entry.importId() == null ? 0 : 1;
        if (entry.type() == EntryType.INCIDENT) {
            incident(entry);
        } else if (entry.type() == EntryType.STEP) {
            steps++;
        } else {
            notes++;
        }
    }

    private void incident(Entry entry) {
        incidents++;
        Kind kind = entry.countedKind();
        if (kind != null) {
            kinds.merge(kind, 1L, Long::sum);
        }
        Occurred occurred = entry.occurred();
        Occurred here = occurred.in(zone);
        pattern.see(entry, here);
        if (!occurred.isDated()) {
            undated++;
            return;
        }
        first = first == null ? occurred : first;
        last = occurred;
        YearMonth month = Months.month(here);
        if (month == null) {
            coarse++;
        } else {
            months.merge(month, 1L, Long::sum);
        }
    }

    /** What it came to. */
    public Summary result() {
        return new Summary(
                subject,
                recorders,
                incidents,
                steps,
                notes,
                withdrawn,
                kinds,
                months,
                coarse,
                undated,
                first,
                last,
                late,
                clockBehind,
                imported,
                exhibits,
                exhibitBytes,
                redactedExhibits,
                pattern);
    }
}
