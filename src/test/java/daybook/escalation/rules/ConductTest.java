package daybook.escalation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as conduct, the same in every rule about conduct. */
class ConductTest {

    /** A log with one entry, in braces, on which the rule depends. */
    private static final List<String> LOGS = List.of(
            "course-of-conduct   | call 2026-11-20; {} 2026-11-21",
            "two-weeks           | call 2026-11-01; {} 2026-11-21",
            "after-warning       | warned 2026-11-20; {} 2026-11-21",
            "breach              | order 2026-11-20; {} 2026-11-21",
            "resumed             | call 2026-03-01; {} 2026-11-21",
            "rate-up             | call 2026-01-01; call 2026-12-20; call 2026-12-21; {} 2026-12-22",
            "warning-expiring    | warned 2026-11-20 removal_risk=true; {} 2026-11-21",
            "new-channel         | call 2026-11-20; call 2026-11-21; call 2026-11-22; {} 2026-11-23 channel=sms",
            "third-party         | {} 2026-11-20 target=colleague");

    private static final List<String> COUNTING = List.of("message", "other", "break-in", "impersonation");
    private static final List<String> NOT_COUNTING =
            List.of("complaint", "allegation", "note", "hearing", "told-police", "charge");

    static Stream<Arguments> counting() {
        return cases(COUNTING);
    }

    static Stream<Arguments> notCounting() {
        return cases(NOT_COUNTING);
    }

    private static Stream<Arguments> cases(List<String> words) {
        return LOGS.stream().flatMap(each -> {
            String[] parts = each.split("\\|", 2);
            return words.stream()
                    .map(word -> Arguments.of(parts[0].strip(), parts[1].strip().replace("{}", word)));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counting")
    void everyKindOfIncidentCounts(String rule, String log) {
        assertThat(Case.of(log).fired(rule)).isNotEqualTo("-");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counting")
    void whatIsOnlySuspectedCountsAndIsSaid(String rule, String log) {
        String suspected = log + " attribution=suspected";

        assertThat(Case.of(suspected).fired(rule)).isNotEqualTo("-");
        assertThat(Case.of(suspected).reason(rule)).contains("suspected only");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("notCounting")
    void complaintsAllegationsStepsAndNotesNeverCount(String rule, String log) {
        assertThat(Case.of(log).fired(rule)).isEqualTo("-");
        assertThat(Case.of(log).open(rule)).isEmpty();
    }
}
