package daybook.report;

import daybook.handover.Profile;
import daybook.ledger.Checkpoint;
import daybook.log.Fact;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.view.CardWords;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The head of a report: about whom, made when, by whom and for whom, what was left out, and the numbers that a check has to give. */
final class ReportTitle {

    private final ReportData data;
    private final ReportRequest request;
    private final Html html;

    ReportTitle(ReportData data, Html html) {
        this.data = data;
        this.request = data.request();
        this.html = html;
    }

    private void card(HtmlFacts facts, SubjectCard card) throws IOException {
        facts.words("Is", CardWords.role(card));
        facts.words("Registered at", card.registeredAt());
        facts.words("Last seen", CardWords.lastSeen(card, data.settings().zone()));
    }

    void write(String title) throws IOException {
        html.open(Tag.HEADER);
        html.element(Tag.P, "kind", "Evidence log kept with daybook");
        html.open(Tag.H1).words(title).close(Tag.H1);
        if (!data.verified().holds()) {
            html.open(Tag.DIV, "notice")
                    .element(Tag.P, data.verified().verdict() + ".")
                    .close(Tag.DIV);
        }
        HtmlFacts facts = new HtmlFacts(html, "facts ruled");
        for (Subject subject : data.subjects()) {
            facts.words(data.severalSubjects() ? "Subject" : "About", subject.code() + ", a code for the subject");
            if (request.identity()) {
                facts.words("Name of " + subject.code(), subject.name() == null ? "not written down" : subject.name());
                facts.words("Uses", String.join("\n", subject.identifiers()));
                card(facts, subject.card());
            }
        }
        facts.fact(
                "Made",
                OccurredText.recorded(request.imprint().made(), data.settings().zone()) + " ("
                        + data.settings().zone().getId() + ")");
        facts.words("Made by", request.imprint().by());
        facts.words("Given to", request.givenTo());
        Profile profile = request.handover().profile();
        facts.fact("Made for", profile == null ? null : profile.reader());
        facts.fact("Entries", entries());
        leftOut(facts);
        facts.begin("Fingerprint of the log").text("record " + data.head().records() + ", ");
        html.element(Tag.CODE, String.join(" ", Checkpoint.of(data.head()).groups()));
        facts.end();
        facts.fact("Checked", data.verified().verdict() + ".");
        facts.close();
        html.close(Tag.HEADER);
    }

    private String entries() {
        String all = English.entries(data.allEntries());
        if (data.allEntries() == 0) {
            return "none; the log has no entry yet";
        }
        long own = data.ownEntries();
        StringBuilder words = new StringBuilder(
                data.entries() == data.allEntries() ? "all " + all + " of the log" : data.entries() + " of " + all);
        if (own > 0) {
            words.append(own == 1 ? ". The log's own is number 1" : ". The log's own are numbered 1 to " + own)
                    .append(own == 1 ? "." : " in the order in which they were recorded, without a gap.");
        }
        if (own < data.allEntries()) {
            words.append(own > 0 ? "" : ".")
                    .append(" Numbers with letters, such as B1, are of other logs that were read beside this one.");
        }
        if (!data.missing().isEmpty()) {
            words.append(" Not in this report: ").append(data.missing()).append('.');
        }
        return words.append(
                        " Files, corrections and settings are records of the log too, with numbers of their own (record 12).")
                .toString();
    }

    private void leftOut(HtmlFacts facts) throws IOException {
        List<String> out = new ArrayList<>();
        if (!request.filterWords().isEmpty()) {
            out.add("This report covers only entries with " + String.join("; ", request.filterWords())
                    + "."
                    + (data.undated() == 0
                            ? ""
                            : " Of these, " + English.entries(data.undated())
                                    + " of unknown date could not be placed."));
        }
        List<String> hidden = withheld();
        if (!hidden.isEmpty()) {
            out.add("Left out of every entry and its corrections: " + English.list(hidden) + ".");
        }
        if (!request.identity()) {
            out.add("The identity card of the subject (name and identifiers).");
        }
        if (!data.exhibits().isEmpty()) {
            out.add(
                    request.thumbnails()
                            ? "The exhibits themselves; pictures are shown small."
                            : "The exhibits themselves: only their names, sizes and digests are here.");
        }
        if (!hidden.isEmpty() || data.entries() != data.allEntries()) {
            out.add("Counts and flags cover only what is in this report. The full log may show more.");
        }
        if (out.isEmpty()) {
            facts.fact("Left out", "nothing");
            return;
        }
        facts.begin("Left out");
        html.open(Tag.UL);
        for (String each : out) {
            html.open(Tag.LI).words(each).close(Tag.LI);
        }
        html.close(Tag.UL);
        facts.end();
    }

    private List<String> withheld() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            String name = fact.label();
            String inSentence = English.small(name);
            if (request.withheld().hides(fact) && !names.contains(inSentence)) {
                names.add(inSentence);
            }
        }
        return names;
    }
}
