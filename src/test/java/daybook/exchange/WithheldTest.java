package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.log.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithheldTest {

    @Test
    void withTheStartGoesAllThatGivesItAway() throws IOException {
        String json = JsonTexts.line(SampleEntries.full(), Withheld.of(List.of("occurred_from")));

        assertThat(json)
                .contains(
                        "\"occurred\":{\"from\":null,\"to\":null,\"precision\":\"minute\",\"zone\":\"Europe/London\",\"typed\":null}")
                .contains("\"late\":null,\"delay_seconds\":null");
    }

    @Test
    void withTheRecorderGoesWhoAmended() throws IOException {
        assertThat(JsonTexts.line(SampleEntries.full(), Withheld.of(List.of("recorded_by"))))
                .doesNotContain("Ashby");
    }

    @Test
    void aListIsWithheldAsAnEmptyOneAndNamedOnItsLine() throws IOException {
        assertThat(JsonTexts.line(SampleEntries.full(), Withheld.of(List.of("witnesses"))))
                .contains("\"witnesses\":[]")
                .endsWith("\"withheld\":[\"witnesses\"]}\n");
    }

    @Test
    void occurredStandsForAllOfIt() {
        assertThat(Withheld.of(List.of("occurred")).names())
                .containsExactly(
                        "occurred_from", "occurred_to", "occurred_precision", "occurred_zone", "occurred_typed");
    }

    @Test
    void everythingButTheTypeCanBeWithheldAtOnce() throws IOException {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact != Fact.TYPE && fact != Fact.SOURCE_ROW) {
                names.add(fact.word());
            }
        }

        assertThat(JsonTexts.line(SampleEntries.full(), Withheld.of(names)))
                .doesNotContain("Ashby", "Cole", "chocolates", "Bell", "2026-11-20", "work\"", "gift\"");
    }

    @Test
    void theTypeCannotBeWithheld() {
        assertThatThrownBy(() -> Withheld.of(List.of("type")))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("cannot be withheld");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Withheld.of(List.of("witneses")))
                .isInstanceOfSatisfying(
                        DaybookException.Usage.class,
                        usage -> assertThat(usage.hint()).startsWith("did you mean witnesses?"));
    }
}
