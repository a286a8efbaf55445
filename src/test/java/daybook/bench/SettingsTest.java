package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path LAUNCHER = Path.of("/built/daybook/bin/daybook");

    private static Settings of(String... arguments) {
        return Settings.of(LAUNCHER, List.of(arguments));
    }

    @Test
    void withoutOptionsThereAreThreeSizes() {
        assertThat(of().entries()).containsExactly(10_000, 100_000, 1_000_000);
    }

    @Test
    void theQuickFormHasOne() {
        assertThat(of("--quick").entries()).containsExactly(10_000);
    }

    @Test
    void sizesAreSortedAndTakenOnce() {
        assertThat(of("--quick", "--entries", "100000,5000,5000").entries()).containsExactly(5_000, 100_000);
    }

    @Test
    void whatFollowsTwoHyphensIsForTheImportOfTheCorpus() {
        Settings settings = of("--corpus", "/a.csv", "--", "--map-kind", "visit=appearance", "--quick");

        assertThat(settings.corpus()).contains(Path.of("/a.csv"));
        assertThat(settings.corpusOptions()).containsExactly("--map-kind", "visit=appearance", "--quick");
        assertThat(settings.quick()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--slow, There is no option --slow.",
        "--entries, --entries needs a value.",
        "--entries=5, There is no option --entries=5.",
    })
    void whatIsNotUnderstoodIsNamed(String option, String message) {
        assertThatThrownBy(() -> of(option)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "many", "10k", ""})
    void sizesAreNumbersOfAThousandAndMore(String sizes) {
        assertThatThrownBy(() -> of("--entries", sizes)).hasMessageStartingWith("--entries takes");
    }
}
