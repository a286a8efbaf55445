package daybook.report;

import daybook.handover.Profile;
import daybook.ledger.Checkpoint;
import daybook.log.Fact;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a report says of itself: made when, by whom and for whom, of which entries, what was left out, and the fingerprint of the log. */
final class ReportImprint {

    private final ReportData data;
    private final ReportRequest request;
    private final Html html;

    ReportImprint(ReportData data, Html html) {
        this.data = data;
        this.request = data.request();
        this.html = html;
    }

    void write() throws IOException {
        HtmlFacts facts = new HtmlFacts(html, "facts ruled");
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
        facts.fact("Times", "in " + data.settings().zone().getId() + " unless an entry says otherwise");
        facts.begin("Fingerprint of the log").text("record " + data.head().records() + ", ");
        html.element(Tag.CODE, String.join(" ", Checkpoint.of(data.head()).groups()));
        facts.end();
        facts.fact("Checked", data.verified().verdict() + ".");
        facts.close();
    }

    private String entries() {
        String all = English.entries(data.allEntries());
        if (data.allEntries() == 0) {
            return "none; the log has no entry yet";
        }
        long own = data.ownEntries();
        if (request.handover().profile() != null) {
            // How many there are besides, and which, is not for a reader who is not given them.
            return English.entries(data.entries())
                    + ". Numbers are those of the log, in the order in which entries were recorded. A number that is not here is that"
                    + " of an entry that is not in this report. Files, corrections and settings are records of the log too, with"
                    + " numbers of their own (record 12).";
        }
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
