package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void theReferenceWorkStaysAsItWasWhenTheBaselinesWereMeasured() {
        assertThat(HexFormat.of().formatHex(Reference.work(2)))
                .isEqualTo("8476ba9070cab6648246dfb30c08faed5f780f97e026f5a00902e23aad0302d0");
    }
}
