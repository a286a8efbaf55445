package daybook.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetColumnTest {

    /** The step is in the column that says what an entry is. */
    @Test
    void everyFactThatAPersonTellsHasAColumn() {
        Set<String> told = new HashSet<>();
        for (Fact fact : Fact.told()) {
            told.add(fact.name());
        }
        told.remove(Fact.STEP.name());

        assertThat(SheetColumn.values()).extracting(Enum::name).containsAll(told);
    }
}
