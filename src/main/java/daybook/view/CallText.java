package daybook.view;

import daybook.escalation.SubjectReport;
import daybook.guidance.AtHand;
import daybook.guidance.Taken;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.log.Target;
import daybook.review.CallFacts;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.when.OccurredText;
import daybook.words.DateWords;
import daybook.words.English;
import daybook.words.Excerpt;
import daybook.words.SingleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sheet to ring with: one page of 60 lines at 80 columns, in the log's own words, with blanks in square brackets for what it does not say. */
public final class CallText {

    /** The most lines at 80 columns. */
    static final int LINES = 60;

    private static final int WIDEST = 80;
    private static final int LONGEST_QUOTE = 480;
    private static final int SHORTEST_QUOTE = 30;
    private static final int NUMBERS = 6;
    private static final int MOST = 4;

    /** A line with how it is shown. */
    private record Line(Style style, SafeText text) {}

    private final CallFacts facts;
    private final CallTo to;
    private final int width;
    private final int quote;
    private final OccurredText times;
    private final List<Line> lines = new ArrayList<>();

    private CallText(CallFacts facts, CallTo to, int width, int quote) {
        this.facts = facts;
        this.to = to;
        this.width = width;
        this.quote = quote;
        this.times = new OccurredText(facts.settings().zone());
    }

    /** Writes the sheet. */
    public static void write(Screen screen, CallFacts facts, CallTo to) {
        int quote = LONGEST_QUOTE;
        while (quote > SHORTEST_QUOTE && sheet(facts, to, WIDEST, quote).size() > LINES) {
            quote /= 2;
        }
        Output out = screen.out();
        for (Line line : sheet(facts, to, Math.min(WIDEST, screen.width()), quote)) {
            out.line(line.style(), line.text());
        }
    }

    private static List<Line> sheet(CallFacts facts, CallTo to, int width, int quote) {
        CallText text = new CallText(facts, to, width, quote);
        text.head();
        text.who();
        text.what();
        text.howMany();
        text.papers();
        text.others();
        if (to == CallTo.DEFENCE_ORGANISATION) {
            text.care();
        }
        text.heading("What I ask for");
        for (String each : to.asks(facts.here())) {
            text.item(each);
        }
        text.heading("Write down");
        for (String blank : List.of("Who I spoke to:", "Day and time:", "Reference:", "What was said:")) {
            text.add(
                    Style.PLAIN,
                    blank + " " + "_".repeat(Math.max(4, Math.min(60, width - 20 - blank.length()))),
                    2,
                    2);
        }
        text.add(Style.DIM, "Then: daybook step " + to.step() + " --ref REFERENCE --with NAME", 2, 4);
        return text.lines;
    }

    private void head() {
        add(Style.HEADING, to.number(facts.here()), 0, 0);
        add(
                Style.DIM,
                "About " + facts.subject().code() + ", from the log on " + DateWords.date(facts.today())
                        + ". Square brackets are for you to fill in; the log does not say it. You do not need a log to"
                        + " report.",
                0,
                0);
    }

    private void who() {
        heading("Who I am, and who it is about");
        String recorder = facts.recorder();
        item("I am " + (recorder == null ? "[your name]" : quoted(recorder, quote))
                + ", [your work, the practice, a number on which you can be rung back].");
        String name = facts.subject().name();
        String role = CardWords.role(facts.subject().card());
        String who = !to.isToldTheName()
                ? "It is about a person whom I need not name"
                : "It is about " + (name == null ? "[name]" : quoted(name, quote));
        item(who + ", " + (role == null ? "[current or former patient, relative, colleague, other]" : role) + ".");
        if (to.isToldTheName() && !facts.subject().identifiers().isEmpty()) {
            item("Numbers and accounts used: "
                    + quoted(String.join("; ", facts.subject().identifiers()), quote) + ".");
        }
    }

    private void what() {
        Entry last = facts.last();
        Entry worst = facts.worst();
        if (last == null) {
            heading("What happened");
            item("No incident is in the log. [what happened, when and where]");
            return;
        }
        heading("What happened last");
        entry(last);
        if (worst != null && worst.id() == last.id()) {
            item("It is also the most serious so far by daybook's rules (" + facts.worstRule() + ").");
        } else if (worst != null) {
            heading("What was most serious so far, by daybook's rules (" + facts.worstRule() + ")");
            entry(worst);
        }
    }

    private void entry(Entry entry) {
        String kind = entry.facts().text(Fact.KIND);
        String place = entry.facts().text(Fact.PLACE);
        String doubt = EntryWords.doubt(entry.facts());
        item("#" + RecordNumber.show(entry.number()) + ", " + times.plain(entry.occurred()) + ": "
                + (kind == null ? EntryWords.what(entry) : Kind.spoken(kind))
                + (place == null ? "" : ", " + place) + (doubt == null ? "" : ", " + doubt) + ".");
        String description = entry.facts().text(Fact.DESCRIPTION);
        if (description != null) {
            add(Style.PLAIN, "\"" + quoted(description, quote) + "\"", 2, 2);
        }
        String words = entry.facts().text(Fact.EXACT_WORDS);
        if (words != null) {
            add(Style.PLAIN, "Their words: \"" + quoted(words, quote / 2) + "\"", 2, 2);
        }
    }

    private void howMany() {
        SubjectReport report = facts.report();
        Occurred first = report.first();
        heading("Since when, and how many");
        if (report.incidents() == 0) {
            item("No incident is in the log.");
            return;
        }
        String span = report.span();
        item((first == null ? "No incident has a date" : "Since " + times.plain(first))
                + (span == null ? "" : ", over " + span) + ": " + facts.acts().words() + ".");
        if (report.undated() > 0 && first != null) {
            item(English.count(report.undated(), "incident has", "incidents have") + " no date.");
        }
    }

    private void papers() {
        AtHand atHand = facts.atHand();
        heading("Orders and references");
        if (atHand.orders().isEmpty()) {
            item("No order in force is in the log.");
        }
        for (Taken order : newest(atHand.orders())) {
            item("In force: " + NowText.order(order, times, facts.here(), quote) + ".");
        }
        List<String> references = new ArrayList<>();
        for (AtHand.Reference each : atHand.references()) {
            if (references.size() < MOST && (to != CallTo.HELPLINE || references.isEmpty())) {
                references.add(NowText.whose(each) + " " + quoted(each.text(), quote / 4));
            }
        }
        item(
                references.isEmpty()
                        ? "No reference is in the log. [CAD, crime or case number]"
                        : "References: " + String.join("; ", references) + ".");
    }

    private static List<Taken> newest(List<Taken> orders) {
        return orders.subList(Math.max(0, orders.size() - 2), orders.size());
    }

    private void others() {
        heading("Children, family and others at risk, as logged");
        List<String> parts = new ArrayList<>();
        part(parts, "towards my family", facts.counts().aimedAt(Target.FAMILY));
        part(parts, "at my home", facts.counts().atHome());
        part(parts, "towards a colleague", facts.counts().aimedAt(Target.COLLEAGUE));
        part(parts, "towards a patient", facts.counts().aimedAt(Target.PATIENT));
        item(
                parts.isEmpty()
                        ? "The log does not say that others were aimed at. [children and others who live with you]"
                        : English.capital(English.list(parts)) + ". [children and others who live with you]");
    }

    private static void part(List<String> parts, String where, List<Long> entries) {
        if (!entries.isEmpty()) {
            parts.add(entries.size() + " " + where + " (" + EntryWords.numbers(entries, NUMBERS) + ")");
        }
    }

    /** What those who advise on care ask first. */
    private void care() {
        heading("What they will ask");
        String role = CardWords.role(facts.subject().card());
        String seen =
                CardWords.lastSeen(facts.subject().card(), facts.settings().zone());
        item("A patient now? "
                + (role == null ? "[current patient, former patient, relative, other]" : English.capital(role))
                + ". Last seen: " + (seen == null ? "[date]" : seen) + ".");
        item("Replies made: "
                + (facts.counts().answered().isEmpty()
                        ? "none in the log. [any reply, and by whom]"
                        : "see " + EntryWords.numbers(facts.counts().answered(), NUMBERS) + "."));
        List<Entry> complaints = facts.counts().complaints();
        item(
                complaints.isEmpty()
                        ? "No complaint is in the log."
                        : English.count(complaints.size(), "complaint") + ", the latest #"
                                + RecordNumber.show(last(complaints).number()) + " of "
                                + times.plain(last(complaints).occurred()) + ". A reply is due by: [date].");
    }

    private static Entry last(List<Entry> entries) {
        return Objects.requireNonNull(entries.get(entries.size() - 1));
    }

    /** Words of the log on one line, cut where there is no room for all of them, and then with a mark that says so. */
    private static String quoted(@Nullable String words, int most) {
        return words == null ? "" : Excerpt.of(SingleLine.of(words), Math.max(SHORTEST_QUOTE, most));
    }

    private void heading(String text) {
        add(Style.HEADING, text, 0, 2);
    }

    private void item(String text) {
        add(Style.PLAIN, "- " + text, 2, 4);
    }

    private void add(Style style, String text, int first, int rest) {
        for (SafeText line : Wrap.lines(SafeText.of(text).singleLine(), width, first, rest)) {
            lines.add(new Line(style, line));
        }
    }
}
