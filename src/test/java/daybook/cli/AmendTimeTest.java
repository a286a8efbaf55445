package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corrected time takes the place of the whole time before it. */
class AmendTimeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-10-01 10:00, unknown, 'from\":null,\"to\":null,\"precision\":\"unknown'",
        "2026-10-01 10:00 to 2026-10-01 11:00, unknown, 'from\":null,\"to\":null,\"precision\":\"unknown'",
        "2026-10-01 10:00 to 2026-10-01 11:00, 2026-10-01 10:00, '\"to\":null,\"precision\":\"minute'",
        "unknown, 2026-10-01, 'from\":\"2026-10-01\",\"to\":null,\"precision\":\"day'"
    })
    void nothingOfTheTimeBeforeIsLeft(String before, String after, String expected) {
        Session session = Session.about(folder, "P1").incident("call", before);

        session.ok("amend", "1", "--at", after, "--reason", "Seen in the diary", "-q");

        assertThat(session.ok("show", "1", "--json").replaceAll("\\s", "")).contains(expected);
        assertThat(session.run("verify")).isZero();
    }
}
