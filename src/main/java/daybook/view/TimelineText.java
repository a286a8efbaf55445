package daybook.view;

import daybook.log.Contact;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Fear;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.log.Target;
import daybook.log.Threat;
import daybook.store.EntryVisitor;
import daybook.terminal.Cell;
import daybook.terminal.Column;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Table;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The timeline for a person: a heading for each day, a line for each gap, and under them what happened. */
public final class TimelineText implements EntryVisitor {

    /** From this width on the longest step fits in one line. */
    private static final int WIDE = 100;

    private final Screen screen;
    private final Settings settings;
    private final OccurredText times;
    private final Filter.Order order;
    private final TimelineGaps gaps;
    private final boolean severalSubjects;
    private final boolean severalRecorders;
    private final boolean plain;
    private final int kindWidth;
    private final Table table;
    private String heading = "";
    private long shown;
    private int place;
    private final Map<Integer, Origin> origins = new TreeMap<>();

    public TimelineText(
            Screen screen,
            Settings settings,
            Filter.Order order,
            TimelineGaps gaps,
            boolean severalSubjects,
            boolean severalRecorders) {
        this.gaps = gaps;
        this.plain = screen.plain();
        this.severalRecorders = severalRecorders;
        this.screen = screen;
        this.settings = settings;
        this.times = new OccurredText(settings.zone());
        this.order = order;
        this.severalSubjects = severalSubjects;
        boolean wide = screen.width() >= WIDE;
        this.kindWidth = wide ? 25 : 14;
        this.table = new Table(
                screen.out(),
                screen.width(),
                false,
                List.of(
                        Column.fixed("No.", 5).right(),
                        Column.fixed("Time", wide ? 12 : 11),
                        Column.fixed("Kind", kindWidth),
                        Column.flexible("What happened", 24)));
    }

    @Override
    public boolean visit(Entry entry) {
        if (shown == 0 && !plain) {
            table.header();
        }
        shown++;
        boolean recorded = order == Filter.Order.RECORDED;
        gap(recorded ? null : gaps.before(entry));
        if (plain) {
            sentence(entry);
            return true;
        }
        Occurred occurred = entry.occurred();
        LocalDate writtenDown = LocalDate.ofInstant(entry.writtenDown(), settings.zone());
        String day = recorded ? OccurredText.date(writtenDown) + ", recorded" : times.heading(occurred);
        if (recorded && place != RecordNumber.place(entry.id())) {
            // Another log's records follow one another in an order of their own.
            heading = "";
            place = RecordNumber.place(entry.id());
        }
        if (!day.equals(heading)) {
            heading = day;
            table.separator(Style.HEADING, SafeText.of(day));
        }
        String time = recorded
                ? (entry.notBefore() == null ? "" : "after ")
                        + clock(OccurredText.recorded(entry.writtenDown(), settings.zone()))
                : times.time(occurred);
        Style style = entry.status() == Status.WITHDRAWN ? Style.WITHDRAWN : Style.PLAIN;
        table.row(List.of(
                Cell.of(SafeText.of("#" + RecordNumber.show(entry.number()))),
                new Cell(SafeText.of(time), style),
                new Cell(SafeText.of(kind(entry)), style),
                new Cell(SafeText.of(what(entry, recorded, "[", " · ", "]")), style)));
        return true;
    }

    /** The entry as sentences on one line of thought: number, kind, when, what; for those who listen. */
    private void sentence(Entry entry) {
        boolean recorded = order == Filter.Order.RECORDED;
        String when = recorded
                ? "recorded " + OccurredText.recorded(entry.recordedAt(), settings.zone())
                : times.plain(entry.occurred());
        String text = "Entry " + RecordNumber.show(entry.number()) + ", " + EntryWords.what(entry) + ", " + when + ".";
        String what = what(entry, recorded, "", "; ", ".");
        screen.out()
                .paragraph(
                        entry.status() == Status.WITHDRAWN ? Style.WITHDRAWN : Style.PLAIN,
                        SafeText.of(what.isEmpty() ? text : text + " " + what),
                        screen.width(),
                        0);
    }

    /** The kind or the step, broken after a hyphen where it is wider than its column. */
    private String kind(Entry entry) {
        String word = EntryWords.what(entry);
        int hyphen = word.length() > kindWidth && !table.isStacked() ? word.lastIndexOf('-', kindWidth - 1) : -1;
        return hyphen < 0 ? word : word.substring(0, hyphen + 1) + "\n" + word.substring(hyphen + 1);
    }

    private void gap(@Nullable String words) {
        if (words != null && plain) {
            screen.out().paragraph(Style.DIM, SafeText.of(English.sentence(words)), screen.width(), 0);
        } else if (words != null) {
            table.separator(Style.DIM, SafeText.of("· " + words));
        }
    }

    private static String clock(String recorded) {
        return recorded.substring(recorded.lastIndexOf(' ') + 1);
    }

    private String what(Entry entry, boolean recorded, String begin, String between, String end) {
        Facts facts = entry.facts();
        StringBuilder text = new StringBuilder();
        String description = facts.text(Fact.DESCRIPTION);
        if (description != null) {
            text.append(description);
        }
        List<String> marks = marks(entry, recorded);
        if (!marks.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(begin)
                    .append(String.join(between, marks))
                    .append(end);
        }
        return text.toString();
    }

    private List<String> marks(Entry entry, boolean recorded) {
        Facts facts = entry.facts();
        List<String> marks = new ArrayList<>();
        if (entry.status() != Status.CURRENT) {
            marks.add(entry.status().word());
        }
        Origin origin = entry.origin();
        if (origin != null) {
            marks.add("log " + origin.letters());
            origins.putIfAbsent(origin.place(), origin);
        }
        if (recorded) {
            marks.add("occurred " + times.plain(entry.occurred()));
        }
        if (severalSubjects && entry.subject() != null) {
            marks.add(entry.subject());
        }
        add(marks, "", EntryWords.times(facts));
        add(marks, "", facts.text(Fact.CHANNEL));
        add(marks, "at ", facts.text(Fact.PLACE));
        add(marks, "", facts.text(Fact.PLACE_DETAIL));
        add(marks, "aimed at ", facts.says(Target.SELF) ? null : facts.text(Fact.TARGET));
        add(marks, "threat: ", facts.says(Threat.NO) ? null : facts.text(Fact.THREAT));
        add(marks, "touch: ", facts.says(Contact.NO) ? null : facts.text(Fact.CONTACT));
        add(marks, "", EntryWords.doubt(facts));
        add(marks, "told by ", facts.text(Fact.TOLD_BY));
        add(marks, "", facts.isTrue(Fact.PRIVATE_KNOWLEDGE) ? "knew something private" : null);
        add(marks, "", facts.says(Fear.UNKNOWN) || facts.says(Fear.NONE) ? null : facts.text(Fact.FEAR));
        add(marks, "worth £", facts.text(Fact.VALUE));
        add(marks, "", facts.text(Fact.OUTCOME));
        add(marks, "with ", facts.text(Fact.WITH));
        add(marks, "ref. ", facts.text(Fact.REFERENCE));
        add(marks, "by ", facts.text(Fact.WARNED_HOW));
        add(marks, "", facts.isTrue(Fact.REMOVAL_RISK) ? "warned of removal" : null);
        add(marks, "", facts.text(Fact.ORDER_TYPE));
        add(marks, "", facts.list(Fact.CONDITIONS).isEmpty() ? null : String.join("; ", facts.list(Fact.CONDITIONS)));
        add(marks, "until ", facts.text(Fact.UNTIL));
        add(marks, "", facts.isTrue(Fact.OBJECTION) ? "the subject objects" : null);
        add(marks, "about #", facts.text(Fact.ABOUT));
        if (!facts.list(Fact.WITNESSES).isEmpty()) {
            marks.add("seen by " + String.join(", ", facts.list(Fact.WITNESSES)));
        }
        add(marks, "", facts.isTrue(Fact.CONFIDENTIAL) ? "confidential" : null);
        if (!facts.list(Fact.TAGS).isEmpty()) {
            marks.add("tagged " + String.join(", ", facts.list(Fact.TAGS)));
        }
        add(marks, "", EntryWords.exhibits(entry));
        add(marks, "recorded by ", severalRecorders ? facts.text(Fact.RECORDED_BY) : null);
        add(marks, "", EntryWords.late(entry));
        add(marks, "", EntryWords.behind(entry, settings));
        return marks;
    }

    private static void add(List<String> marks, String before, @Nullable String value) {
        if (value != null) {
            marks.add(before + value);
        }
    }

    /** Which logs the marks speak of, and whose word the times of their recording are. */
    private void legend() {
        for (Origin origin : origins.values()) {
            screen.out()
                    .paragraph(
                            Style.DIM,
                            SafeText.of("Log " + origin.letters() + " is " + origin.label()
                                    + ": what was recorded when is what that log says."),
                            screen.width(),
                            0);
        }
    }

    /** Says how many there were. */
    public void finish() {
        if (!origins.isEmpty()) {
            screen.out().line();
            legend();
        }
        screen.out().flush();
        screen.say(
                shown == 0
                        ? "No entry fits."
                        : shown == 1
                                ? "1 entry; daybook show NUMBER shows it in full."
                                : shown + " entries; daybook show NUMBER shows one in full.");
    }
}
