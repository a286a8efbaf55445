package daybook.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Disclosure;
import daybook.ledger.MalformedLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of manifests and of disclosures, written and read back. */
class BundleLinesTest {

    private static final String SUM = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"data/chain.jsonl", "data/100%", "a\r\nb", "%0A", "%250D"})
    void aManifestsLineComesBackAsItWas(String path) {
        ManifestLine line = new ManifestLine(SUM, path);

        assertThat(line.text()).doesNotContain("\r", "\n");
        assertThat(ManifestLine.parse(line.text())).isEqualTo(line);
    }

    @Test
    void capitalsAndAnAsteriskInAManifestAreUnderstood() {
        assertThat(ManifestLine.parse(SUM.toUpperCase(java.util.Locale.ROOT) + " *data/x"))
                .isEqualTo(new ManifestLine(SUM, "data/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0123  data/x", "g123456789abcdef"})
    void whatIsNoLineOfAManifestIsRefused(String line) {
        assertThatThrownBy(() -> ManifestLine.parse(line)).isInstanceOf(MalformedLineException.class);
    }

    @Test
    void aDisclosureComesBackAsItWas() {
        DisclosureLine line = new DisclosureLine(
                12, new Disclosure("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"description\",\"\u00e9 \ud83d\ude00\"]"));

        assertThat(DisclosureLine.parse(line.text())).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"seq\":1,\"disclosure\":\"W10\" }",
                "{\"seq\": 1,\"disclosure\":\"W10\"}",
                "{\"seq\":01,\"disclosure\":\"W10\"}",
                "{\"seq\":1,\"disclosure\":\"W10=\"}",
                "{\"seq\":1,\"disclosure\":\"W11\"}",
                "{\"seq\":1,\"disclosure\":\"_w\"}",
                "{\"seq\":1,\"disclosure\":\"W10\",\"seq\":2}"
            })
    void whatIsNotExactlyADisclosureIsRefused(String line) {
        assertThatThrownBy(() -> DisclosureLine.parse(line)).isInstanceOf(MalformedLineException.class);
    }
}
