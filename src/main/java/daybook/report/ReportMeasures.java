package daybook.report;

import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.SubjectReport;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.handover.Part;
import daybook.log.PartialDate;
import daybook.log.RecordNumber;
import daybook.log.Step;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.view.GuidanceWords;
import daybook.when.OccurredText;
import daybook.words.English;
import daybook.words.Excerpt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was done about it, on the first page: warnings and what came after, orders, and what police and courts did. */
final class ReportMeasures {

    private static final int CONDITION = 110;
    private static final int SHOWN = 8;
    private static final int MOST_TAKEN = 3;
    private static final String AFTER_WARNING = "after-warning";

    /** The steps that police and courts took, in the order in which they come. */
    private static final Set<Step> BY_AUTHORITIES =
            EnumSet.of(Step.TOLD_POLICE, Step.ARREST, Step.CHARGE, Step.HEARING, Step.OUTCOME);

    private final ReportData data;
    private final Html html;
    private final OccurredText times;
    private final boolean quotes;
    private final boolean timeless;

    ReportMeasures(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.times = new OccurredText(data.settings().zone());
        this.quotes = data.request().has(Part.TIMELINE);
        this.timeless = data.request().withheld().hidesTime();
    }

    void write(HtmlFacts facts, ReportData.About about) throws IOException {
        if (!data.request().has(Part.STEPS)) {
            return;
        }
        List<Taken> warnings = taken(about, EnumSet.of(Step.WARNED));
        if (!warnings.isEmpty()) {
            facts.begin("Told to stop");
            latest(warnings, this::warning);
            List<Long> after = afterwards(about.page().report());
            if (!after.isEmpty()) {
                html.text(" " + English.capital(English.incidents(after.size())) + " since then");
                numbers(after);
                html.text(".");
            }
            facts.end();
        }
        facts.begin("Order");
        List<Taken> orders = taken(about, EnumSet.of(Step.ORDER));
        if (orders.isEmpty()) {
            html.text("None is recorded.");
        } else {
            latest(orders, this::order);
        }
        facts.end();
        authorities(facts, about);
    }

    private static List<Long> afterwards(SubjectReport report) {
        Flag flag = report.flag(AFTER_WARNING);
        return flag == null ? List.of() : flag.entries();
    }

    private interface Sentence {
        void write(Taken taken) throws IOException;
    }

    private void latest(List<Taken> all, Sentence sentence) throws IOException {
        int from = Math.max(0, all.size() - MOST_TAKEN);
        html.text(from == 0 ? "" : from + " earlier. ");
        for (int i = from; i < all.size(); i++) {
            html.text(i == from ? "" : " ");
            sentence.write(all.get(i));
        }
    }

    private static List<Taken> taken(ReportData.About about, Set<Step> steps) {
        List<Taken> taken = new ArrayList<>();
        for (Rung rung : about.page().guidance().rungs()) {
            if (steps.contains(rung.step())) {
                taken.addAll(rung.taken());
            }
        }
        return taken;
    }

    private void warning(Taken warning) throws IOException {
        html.text(English.capital(when(warning)) + (warning.how() == null ? "" : ", by " + warning.how()));
        reference(warning);
        if (Boolean.TRUE.equals(warning.removalRisk())) {
            html.text(", with a warning of removal from the list");
        }
        html.text(".");
    }

    private void order(Taken order) throws IOException {
        Jurisdiction here = data.escalation().jurisdiction();
        String name = GuidanceWords.orderName(order.orderType(), here);
        html.text(English.capital(name == null ? "order" : name) + ", " + when(order));
        String until = order.until();
        if (until != null) {
            LocalDate end = PartialDate.of(until).in(data.settings().zone()).lastDay();
            html.text((end.isBefore(data.escalation().asOf()) ? "; it ended " : ", until ") + times.stored(until));
        } else {
            html.text("; no end is recorded");
        }
        reference(order);
        if (quotes && !order.conditions().isEmpty()) {
            for (int i = 0; i < order.conditions().size(); i++) {
                html.text(i == 0 ? ": " : "; ").words(quoted(order.conditions().get(i), CONDITION));
            }
        }
        html.text(".");
    }

    private void authorities(HtmlFacts facts, ReportData.About about) throws IOException {
        boolean begun = false;
        for (Rung rung : about.page().guidance().rungs()) {
            if (!BY_AUTHORITIES.contains(rung.step()) || rung.taken().isEmpty()) {
                continue;
            }
            if (!begun) {
                facts.begin("Police and courts");
            }
            html.text(begun ? "; " : "").text(name(rung.step(), begun));
            int from = Math.max(0, rung.taken().size() - MOST_TAKEN);
            for (int i = from; i < rung.taken().size(); i++) {
                html.text(i == from ? " " : ", ").text(when(rung.taken().get(i)));
                reference(rung.taken().get(i));
            }
            begun = true;
        }
        if (begun) {
            html.text(".");
            facts.end();
        }
    }

    private static String name(Step step, boolean within) {
        String name = step == Step.TOLD_POLICE ? "police told" : step.word();
        return within ? name : English.capital(name);
    }

    private String when(Taken taken) {
        return timeless ? "recorded" : times.plain(taken.occurred());
    }

    /** The reference of others, which is what an officer looks for, and the number of the entry. */
    private void reference(Taken taken) throws IOException {
        if (taken.reference() != null) {
            html.text(", reference ").open(Tag.STRONG).words(taken.reference()).close(Tag.STRONG);
        }
        if (quotes) {
            html.text(" (");
            number(taken.entry()).text(")");
        }
    }

    /** Writes the number of an entry, as a link where the entry is in the report. */
    Html number(long number) throws IOException {
        String shown = "#" + RecordNumber.show(number);
        return quotes ? html.link("e" + number, shown) : html.text(shown);
    }

    private void numbers(List<Long> numbers) throws IOException {
        if (!quotes) {
            return;
        }
        html.text(": ");
        for (int i = 0; i < Math.min(SHOWN, numbers.size()); i++) {
            html.text(i == 0 ? "" : ", ");
            number(numbers.get(i));
        }
        html.text(numbers.size() > SHOWN ? " and " + (numbers.size() - SHOWN) + " more" : "");
    }

    /** The quotation marks belong to what they are around, so that no line ends between them. */
    static String quoted(String text, int most) {
        return "“" + Excerpt.words(text, most) + "”";
    }
}
