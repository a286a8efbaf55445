package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void oneFileGetsWhatWasTyped() {
        assertThat(References.of("AB/1", 1, List.of())).containsExactly("AB/1");
    }

    @Test
    void severalFilesAreCountedUp() {
        assertThat(References.of("AB/9", 3, List.of())).containsExactly("AB/9", "AB/10", "AB/11");
    }

    @Test
    void anOpenReferenceTakesTheNextFreeNumbers() {
        assertThat(References.of("AB/", 2, List.of("AB/1", "AB/3"))).containsExactly("AB/2", "AB/4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB/1", "ab/1", "AB-1", "AB 1"})
    void aReferenceThatWouldBeTheSameFileNameIsTaken(String typed) {
        assertThatThrownBy(() -> References.of(typed, 1, List.of("AB/1")))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void oneReferenceWithoutANumberIsNotForSeveralFiles() {
        assertThatThrownBy(() -> References.of("card", 2, List.of())).isInstanceOf(DaybookException.Usage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12", "#12", "1/2", " AB/1", "AB/1\n", "A\u202EB", "é/1", "AB/99999999999"})
    void whatIsNoReferenceIsRefused(String typed) {
        assertThatThrownBy(() -> References.of(typed, 2, List.of())).isInstanceOf(DaybookException.Usage.class);
    }
}
