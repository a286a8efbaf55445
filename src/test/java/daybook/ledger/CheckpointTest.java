package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    static final Checkpoint SAMPLE = new Checkpoint(
            "0123456789abcdef0123456789abcdef",
            12,
            "3f2a91b077cd00125e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5",
            Instant.parse("2026-11-22T05:24:32.123Z"));

    static final String TEXT = """
            daybook-checkpoint/1
            0123456789abcdef0123456789abcdef
            12
            3f2a91b077cd00125e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5
            2026-11-22T05:24:32.123Z
            """;

    static final String PAPER = """
            record 12
            3f2a 91b0 77cd 0012
            5e6f 0a1b 2c3d 4e5f
            6071 8293 a4b5 c6d7
            e8f9 a0b1 c2d3 e4f5
            """;

    @Test
    void itsTextIsFiveLinesToTheByte() {
        assertThat(SAMPLE.text()).isEqualTo(TEXT);
    }

    @Test
    void onPaperItIsTheNumberAndSixteenGroups() {
        assertThat(SAMPLE.paper()).isEqualTo(PAPER);
    }

    @Test
    void aRecordingTimeOnAFullSecondKeepsItsThreeDigits() {
        Checkpoint full = new Checkpoint(SAMPLE.log(), 1, SAMPLE.hash(), Instant.parse("2026-11-22T05:24:00Z"));

        assertThat(full.text()).endsWith("\n2026-11-22T05:24:00.000Z\n");
    }

    @Test
    void itsDigestIsThatOfTheTextAsAFile() {
        // printf '…' | sha256sum
        assertThat(HexFormat.of().formatHex(SAMPLE.digest()))
                .isEqualTo("c45c82aa3daf71518567a951bf683b8aa470308180cb12a3110090ea18382cb0");
    }
}
