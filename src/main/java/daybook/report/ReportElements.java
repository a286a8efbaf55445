package daybook.report;

import daybook.escalation.Elements;
import daybook.escalation.Limb;
import daybook.escalation.Sign;
import daybook.handover.Part;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.report.html.Attribute;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.review.ElementFinder;
import daybook.words.DateWords;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of elements: which entries speak to which part of what the offence asks for. It lists entries and concludes nothing. */
final class ReportElements {

    private static final String COMPLAINTS = "every incident but complaints and allegations";

    private final ReportData data;
    private final Html html;
    private final Elements elements;
    private final ReportMeasures measures;
    private boolean doubtful;

    ReportElements(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.elements = Objects.requireNonNull(data.elements());
        this.measures = new ReportMeasures(data, html);
    }

    void write() throws IOException {
        html.element(
                Tag.P,
                "A finding aid for the officer or the lawyer, made from the kinds and facts that were recorded. It is not a judgement: it"
                        + " lists entries to read, and neither that one is listed nor that none is means that what the law asks for is"
                        + " met, or is not.");
        for (int i = 0; i < data.about().size(); i++) {
            ReportData.About about = data.about().get(i);
            String subject = about.page().summary().subject();
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(subject).close(Tag.H3);
            }
            table(about.elements(), subject, "elements-table-" + (i + 1));
        }
        html.element(
                Tag.P,
                "soft",
                (doubtful ? "Suspected: it is suspected, or not known, who did it. " : "")
                        + "Complaints, allegations, notes and what was withdrawn are in no row. The law: "
                        + elements.offence()
                        + ", read on " + DateWords.date(elements.checked()) + " at " + English.list(sources())
                        + ". It may have changed since.");
    }

    private List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        for (Limb limb : elements.limbs()) {
            sources.add(limb.source().replace("https://www.", ""));
        }
        return new ArrayList<>(sources);
    }

    private void table(ElementFinder finder, String subject, String id) throws IOException {
        HtmlTable table = HtmlTable.begin(
                html,
                id,
                "elements",
                "Entries about " + subject + " by element of the offence",
                "What the law asks for",
                "Looked for",
                "Entries");
        for (int i = 0; i < elements.limbs().size(); i++) {
            Limb limb = elements.limbs().get(i);
            html.open(Tag.TR).open(Tag.TH).set(Attribute.SCOPE, "row").text(limb.asks());
            html.element(Tag.P, "soft", English.capital(limb.law())).close(Tag.TH);
            html.element(Tag.TD, English.capital(looked(limb)));
            html.open(Tag.TD);
            entries(finder.of(i), finder.more(i), hidden(limb));
            html.close(Tag.TD).close(Tag.TR);
        }
        table.end();
    }

    private void entries(List<ElementFinder.Found> found, long more, @Nullable String hidden) throws IOException {
        if (found.isEmpty()) {
            html.text(hidden == null ? "No entry recorded" : "Not shown: " + hidden);
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            ElementFinder.Found each = found.get(i);
            html.text(i == 0 ? "" : ", ");
            measures.number(each.number());
            html.text(each.doubtful() ? " (suspected)" : "");
            doubtful |= each.doubtful();
        }
        html.text(more == 0 ? "" : " and " + more + " more");
        html.text(hidden == null ? "" : "; not all are shown: " + hidden);
    }

    /** Why entries may be missing that the log has, which a reader must not take for none; null where none is. */
    private @Nullable String hidden(Limb limb) {
        List<String> hidden = new ArrayList<>();
        for (Sign sign : limb.signs()) {
            Fact fact = sign.fact();
            if (fact == Fact.STEP && !data.request().has(Part.STEPS)) {
                add(hidden, "steps");
            } else if (fact != Fact.STEP && data.request().withheld().hides(Fact.KIND)) {
                add(hidden, Fact.KIND.phrase());
            } else if (fact != null && data.request().withheld().hides(fact)) {
                add(hidden, fact.phrase());
            }
        }
        return hidden.isEmpty()
                ? null
                : English.list(hidden) + (hidden.size() > 1 || hidden.contains("steps") ? " are" : " is")
                        + " left out of this report";
    }

    private static void add(List<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /** What is looked for, in words: {@code kind message or call; a threat}. */
    private static String looked(Limb limb) {
        Map<Fact, List<String>> values = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        for (Sign sign : limb.signs()) {
            Fact fact = sign.fact();
            if (fact == null) {
                parts.add(COMPLAINTS);
            } else {
                List<String> words = values.computeIfAbsent(fact, each -> new ArrayList<>());
                if (sign.word() != null) {
                    words.add(Kind.spoken(sign.word()));
                }
            }
        }
        values.forEach((fact, words) -> parts.add(looked(fact, words)));
        return String.join("; ", parts);
    }

    private static String looked(Fact fact, List<String> words) {
        return switch (fact) {
            case KIND -> "kind " + either(words);
            case STEP -> "step " + either(words);
            case FEAR -> "fear noted as " + either(words);
            case THREAT -> "a threat noted";
            case IMPACT -> "an effect on daily life noted";
            default -> English.small(fact.label()) + (words.isEmpty() ? "" : " " + either(words));
        };
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
