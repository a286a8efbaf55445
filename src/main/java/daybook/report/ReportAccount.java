package daybook.report;

import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Item;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.log.RecordNumber;
import daybook.log.Subject;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.review.Account;
import daybook.view.CardWords;
import daybook.view.EntryWords;
import daybook.view.FactWords;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first page: who, since when, how many, the worst and the latest in the log's own words, warnings, orders, and what is asked for. */
final class ReportAccount {

    private static final int QUOTE = 190;
    private static final int EFFECT = 130;
    private static final int RECORDERS = 4;
    private static final int EXHIBITS = 6;

    private final ReportData data;
    private final Html html;
    private final OccurredText times;
    private final boolean quotes;
    private final boolean timeless;
    private final ReportMeasures measures;

    ReportAccount(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.times = new OccurredText(data.settings().zone());
        this.quotes = data.request().has(Part.TIMELINE);
        this.timeless = data.request().withheld().hidesTime();
        this.measures = new ReportMeasures(data, html);
    }

    void write() throws IOException {
        if (data.about().isEmpty()) {
            html.element(Tag.P, "Nobody is in this log yet, so there are no incidents.");
        }
        for (ReportData.About about : data.about()) {
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(about.page().summary().subject()).close(Tag.H3);
            }
            HtmlFacts facts = new HtmlFacts(html, "facts account");
            subject(facts, about);
            acts(facts, about);
            if (quotes) {
                words(facts, about.account());
            }
            measures.write(facts, about);
            facts.close();
        }
        HtmlFacts facts = new HtmlFacts(html, "facts account");
        exhibits(facts);
        facts.fact("Asked for", asked());
        contact(facts);
        facts.close();
    }

    private void subject(HtmlFacts facts, ReportData.About about) throws IOException {
        if (data.request().has(Part.TIMELINE) && !data.request().withheld().hides(Fact.RECORDED_BY)) {
            ReportRecorders.write(facts, about.page().summary(), RECORDERS, English::entries);
        }
        Subject subject = null;
        for (Subject each : data.subjects()) {
            subject = each.code().equals(about.page().summary().subject()) ? each : subject;
        }
        if (subject == null) {
            return;
        }
        facts.begin("About").words(subject.code());
        if (!data.request().identity()) {
            html.text(", a code. The name is not in this report.");
        } else {
            html.text(": ").words(subject.name() == null ? "the name is not written down" : subject.name());
            if (!subject.identifiers().isEmpty()) {
                html.text("; uses ").words(String.join(", ", subject.identifiers()));
            }
            said("; ", CardWords.role(subject.card()));
            said("; registered at ", subject.card().registeredAt());
            said(
                    "; last seen ",
                    CardWords.lastSeen(subject.card(), data.settings().zone()));
        }
        facts.end();
    }

    private void said(String before, @Nullable String words) throws IOException {
        if (words != null) {
            html.text(before).words(words);
        }
    }

    private void acts(HtmlFacts facts, ReportData.About about) throws IOException {
        Account account = about.account();
        Occurred first = account.first();
        Occurred last = account.latest() == null ? null : account.latest().occurred();
        if (first != null && last != null && !timeless) {
            String span = account.span();
            facts.fact(
                    "How long",
                    first.equals(last)
                            ? English.sentence(times.plain(first))
                            : "From " + times.plain(first) + " to " + times.plain(last)
                                    + (span == null ? "" : ", " + span) + ".");
        }
        StringBuilder words = new StringBuilder(English.capital(account.acts().words()));
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Long> each : about.page().summary().kinds().entrySet()) {
            if (each.getKey() != Kind.COMPLAINT) {
                kinds.add(each.getKey().counted(each.getValue()));
            }
        }
        words.append(kinds.isEmpty() ? "." : ": " + English.list(kinds) + ".");
        if (account.suspected() > 0) {
            words.append(" Who did it is suspected, or not known, in ")
                    .append(account.suspected())
                    .append(" of these.");
        }
        if (account.complaints() > 0) {
            words.append(' ')
                    .append(English.capital(Kind.COMPLAINT.counted(account.complaints())))
                    .append(" besides, not counted as conduct.");
        }
        facts.fact("How many", words.toString());
    }

    /** The worst, the latest and the effect, in the words of the log. */
    private void words(HtmlFacts facts, Account account) throws IOException {
        Entry latest = account.latest();
        if (!account.worst().isEmpty()) {
            facts.begin("Most serious").open(Tag.UL);
            for (Entry entry : account.worst()) {
                incident(entry, Tag.LI);
            }
            html.close(Tag.UL);
            facts.end();
        }
        if (latest != null && !timeless) {
            facts.begin("Latest");
            if (account.worst().stream().anyMatch(worst -> worst.number() == latest.number())) {
                html.text(English.capital(times.plain(latest.occurred())) + ": ");
                measures.number(latest.number()).text(", above.");
            } else {
                incident(latest, Tag.P);
            }
            facts.end();
        }
        effect(facts, account);
    }

    private void incident(Entry entry, Tag tag) throws IOException {
        html.open(tag);
        String what = FactWords.what(entry);
        html.text(English.capital(timeless ? what : times.plain(entry.occurred()) + ", " + what));
        String place = entry.facts().text(Fact.PLACE);
        if (place != null) {
            html.text(" " + Place.of(place).map(Place::phrase).orElse("at " + place));
        }
        String doubt = EntryWords.doubt(entry.facts());
        html.text(doubt == null ? "" : ", " + doubt);
        html.lettering().at("#" + RecordNumber.show(entry.number()));
        String text = entry.facts().text(Fact.DESCRIPTION);
        String exact = entry.facts().text(Fact.EXACT_WORDS);
        if (text != null) {
            html.text(": ").words(ReportMeasures.quoted(text, QUOTE));
        }
        if (exact != null && !exact.equals(text)) {
            html.text(text == null ? "; words used: " : " Words used: ").words(ReportMeasures.quoted(exact, EFFECT));
        }
        html.lettering().at(null);
        html.text(" (");
        measures.number(entry.number()).text(")").close(tag);
    }

    private void effect(HtmlFacts facts, Account account) throws IOException {
        List<String> fears = new ArrayList<>();
        for (Fear fear : List.of(Fear.VERY_FRIGHTENED, Fear.FRIGHTENED, Fear.UNEASY)) {
            Long count = account.fears().get(fear);
            if (count != null) {
                fears.add(fear.word().replace('-', ' ') + " in " + English.entries(count));
            }
        }
        if (fears.isEmpty() && account.effects().isEmpty()) {
            return;
        }
        facts.begin("Effect");
        html.text(fears.isEmpty() ? "" : English.sentence(English.list(fears)));
        for (Entry entry : account.effects()) {
            String effect = entry.facts().text(Fact.IMPACT);
            html.text(" ")
                    .words(ReportMeasures.quoted(String.valueOf(effect), EFFECT))
                    .text(" (");
            measures.number(entry.number()).text(")");
        }
        facts.end();
    }

    private void exhibits(HtmlFacts facts) throws IOException {
        if (!data.request().has(Part.EXHIBITS)) {
            return;
        }
        List<String> ids = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Exhibit each : data.exhibits()) {
            ids.add("x" + each.evidence().id());
            labels.add(each.evidence().label());
        }
        for (Item each : data.things()) {
            ids.add("x" + each.id());
            labels.add(each.label());
        }
        if (ids.isEmpty()) {
            facts.fact("Exhibits", "None is kept with these entries.");
            return;
        }
        facts.begin("Exhibits").text(ids.size() + ": ");
        for (int i = 0; i < Math.min(EXHIBITS, ids.size()); i++) {
            html.text(i == 0 ? "" : ", ").link(ids.get(i), labels.get(i));
        }
        html.text(ids.size() > EXHIBITS ? " and " + (ids.size() - EXHIBITS) + " more." : ".");
        facts.end();
    }

    private @Nullable String asked() {
        Profile profile = data.request().handover().profile();
        if (profile == null) {
            return null;
        }
        return switch (profile) {
            case POLICE ->
                "This report asks for: " + data.escalation().jurisdiction().askedOfPolice() + ".";
            case COURT -> "Nothing by itself. It is put before the court as a record of what was logged.";
            case DEFENCE_ORGANISATION ->
                "This report asks for advice: what to do next, what to say to the patient, and whom to tell.";
            case PRACTICE ->
                "This report asks that the agreed steps are kept to, and that what anybody sees or hears is written down that day.";
            case EMPLOYER ->
                "This report asks for a named person to agree with the recorder what keeps people safe at work.";
            case SUBJECT -> null;
        };
    }

    /** Writes a line to fill in by hand: a log does not hold how to reach the person who keeps it. */
    private void contact(HtmlFacts facts) throws IOException {
        facts.begin("Contact");
        String by = data.request().imprint().by();
        if (by != null) {
            html.words(by).text(", ");
        }
        html.text(by == null ? "Name and telephone: " : "telephone: ").element(Tag.SPAN, "blank", "\u00A0");
        facts.end();
    }
}
