package daybook.review;

import daybook.escalation.Acts;
import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.SubjectReport;
import daybook.guidance.AtHand;
import daybook.log.Entry;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who rings about a subject has to say. Entries that are marked confidential are not in it, nor counted.
 *
 * @param recorder who rings, as the log names them; null where it names nobody
 * @param last the incident that occurred last; null without any
 * @param worst the latest entry of the most pressing flag of level urgent; null where there is none
 * @param worstRule the rule of that flag
 * @param acts how many acts the incidents stand for
 */
public record CallFacts(
        Subject subject,
        @Nullable String recorder,
        LocalDate today,
        Settings settings,
        Jurisdiction here,
        SubjectReport report,
        AtHand atHand,
        @Nullable Entry last,
        @Nullable Entry worst,
        @Nullable String worstRule,
        Acts acts,
        CallCounts counts) {

    /** Reads them from the log. */
    public static CallFacts of(LogStore log, Subject subject, @Nullable String recorder, LocalDate today)
            throws IOException {
        Settings settings = log.settings();
        List<Subject> about = List.of(subject);
        SubjectCounts steps = new SubjectCounts(about, today, settings.zone());
        CallCounts counts = new CallCounts();
        LogView view = LogView.today(today, settings.zone());
        Filter given = Filter.of(subject.code()).without(KeptBack.CONFIDENTIAL);
        SubjectReport report = new RuleRun(log, view, about, subject.code())
                .resultOf(given, UnaryOperator.identity(), entry -> steps.visit(entry) && counts.visit(entry))
                .subjects()
                .get(0);
        Flag urgent = urgent(report);
        return new CallFacts(
                subject,
                recorder,
                today,
                settings,
                LogRules.jurisdiction(log),
                report,
                AtHand.of(steps.guidance(report), today),
                counts.last(),
                urgent == null
                        ? null
                        : log.numbered(urgent.entries().get(urgent.entries().size() - 1)),
                urgent == null ? null : urgent.rule(),
                counts.acts(),
                counts);
    }

    private static @Nullable Flag urgent(SubjectReport report) {
        for (Flag flag : report.urgent()) {
            if (!flag.entries().isEmpty()) {
                return flag;
            }
        }
        return null;
    }
}
