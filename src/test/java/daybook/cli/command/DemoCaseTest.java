package daybook.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCaseTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final List<Facts> ENTRIES = DemoCase.entries(LocalDate.parse("2026-11-30"), ZONE);

    @Test
    void usesEveryFactThatAPersonTellsButThoseOfSmallThings() {
        Set<Fact> used = EnumSet.noneOf(Fact.class);
        for (Facts entry : ENTRIES) {
            used.addAll(entry.known());
        }
        Set<Fact> unused = EnumSet.copyOf(Fact.told());
        unused.removeAll(used);

        assertThat(unused).containsExactlyInAnyOrder(Fact.OBJECTION, Fact.ABOUT, Fact.CONFIDENTIAL, Fact.TAGS);
    }

    @Test
    void usesTheKindsThatAreNeitherContactNorHarmAlone() {
        Set<String> kinds = new TreeSet<>();
        for (Facts entry : ENTRIES) {
            kinds.add(Objects.requireNonNullElse(entry.text(Fact.KIND), ""));
        }

        assertThat(kinds)
                .contains(
                        Kind.TOUCH.word(),
                        Kind.ABUSE.word(),
                        Kind.COMPLAINT.word(),
                        Kind.BREAK_IN.word(),
                        Kind.IMPERSONATION.word());
    }

    @Test
    void holdsTogether() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThatCode(() -> FactCheck.complete(entry)).doesNotThrowAnyException();
            for (Fact fact : entry.known()) {
                if (fact.form() == Fact.Form.TEXT && !fact.isOfOccurred() && fact.isImportable()) {
                    assertThat(FactCheck.read(fact, entry.required(fact))).isEqualTo(entry.value(fact));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-03-01", "2026-05-31", "2028-02-29", "2026-10-25", "2026-12-31"})
    void isAllOverOnWhateverDayItIsMade(String today) {
        LocalDate day = LocalDate.parse(today);

        assertThat(DemoCase.entries(day, ZONE)).hasSize(ENTRIES.size()).allSatisfy(entry -> {
            Occurred occurred = Objects.requireNonNull(entry.occurred());
            assertThat(occurred.surelyOver())
                    .isBeforeOrEqualTo(day.minusDays(1).atStartOfDay(ZONE).toInstant());
        });
    }
}
