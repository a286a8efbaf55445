package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Origin;
import daybook.log.Precision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {

    @Test
    void withTheStartGoesAllThatGivesItAway() throws IOException {
        String json = JsonTexts.line(SampleEntries.full(), Withheld.of(List.of("occurred_from")));

        assertThat(json)
                .contains(
                        "\"occurred\":{\"from\":null,\"to\":null,\"precision\":\"minute\",\"zone\":\"Europe/London\",\"typed\":null,\"edtf\":null}")
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
    void anEntryIsGivenWithoutWhatIsWithheldAndOtherwiseTheSame() {
        Entry full = SampleEntries.full();

        Entry given = Withheld.of(List.of("witnesses")).given(full);

        assertThat(given.facts())
                .isEqualTo(full.facts().toBuilder().set(Fact.WITNESSES, null).build());
        assertThat(given.hash()).isEqualTo(full.hash());
        assertThat(Withheld.NOTHING.given(full)).isSameAs(full);
    }

    @Test
    void anEntryOfAnotherLogStaysOne() {
        Entry theirs = SampleEntries.full().from(new Origin(1, "5".repeat(32), "Dr B", 4));

        assertThat(Withheld.of(List.of("witnesses")).given(theirs).origin()).isEqualTo(theirs.origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"occurred", "occurred_from", "occurred_precision", "occurred_zone"})
    void whereAPartOfTheTimeIsWithheldAllOfItIsUnknown(String name) {
        Entry given = Withheld.of(List.of(name)).given(SampleEntries.full());

        assertThat(given.occurred().precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(given.occurred().from()).isNull();
        assertThat(given.late()).isNull();
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
