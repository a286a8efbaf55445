package daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.cli.Session;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of exhibits, and who had the things among them. */
class ReportLabelsTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void keepALog() throws IOException {
        session = Session.about(folder, "P1");
        session.incident(
                "gift", "2026-10-01 10:00", "--subject", "P1", "--place", "home", "--place-detail", "the porch");
        Path card = Files.writeString(folder.resolve("card.txt"), "yours");
        session.ok("attach", "1", card.toString(), "--exhibit", "AB/1", "--describe", "A card", "-q");
        String[] thing = {"evidence", "add-item", "1", "--describe", "watch in a box", "--kept", "practice safe"};
        session.ok(with(thing, "--handled-by", "Dr A", "--exhibit", "AB/2", "--at", "2026-10-01", "-q"));
        session.ok(
                "evidence", "handed", "AB/2", "--to", "PC 4711", "--at", "2026-10-03", "--reason", "Receipt 17", "-q");
        session.incident("gift", "2026-10-05 10:00", "--subject", "P1", "--confidential");
        session.ok(
                "evidence", "add-item", "2", "--describe", "secret", "--kept", "attic", "--handled-by", "Dr A", "-q");
    }

    private static String[] with(String[] first, String... then) {
        String[] all = new String[first.length + then.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    private String report(String... options) {
        return session.ok(with(new String[] {"report"}, options));
    }

    private static String labels(String report) {
        return report.substring(report.indexOf("id=\"labels\""));
    }

    @Test
    void aLabelSaysWhichExhibitItIsAndHasLinesToSign() {
        assertThat(labels(report("--for", "police")))
                .contains("Exhibit <bdi>AB/1</bdi>", "card.txt", "A card", "#1", "At home", "Produced by")
                .containsPattern(
                        "<code>[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}</code> … <span class=\"digest\">[0-9a-f]{64}")
                .contains("Exhibit <bdi>AB/2</bdi>", "watch in a box", "a thing, no digest")
                .contains("Handled by (name and number)", "Signature");
    }

    @Test
    void continuitySaysWhoHadAThingWhen() {
        String report = report("--for", "police");
        String exhibits = report.substring(report.indexOf("id=\"exhibits\""), report.indexOf("id=\"imprint\""));

        assertThat(exhibits).contains("practice safe", "Dr A", "PC 4711", "Receipt 17", "not handed on");
    }

    @Test
    void thingsCountAmongTheExhibits() {
        assertThat(report("--for", "police")).contains("2: <a href", ">AB/1</a>, <a href");
    }

    @Test
    void nothingIsOnALabelThatTheReaderIsNotGiven() {
        assertThat(report("--for", "police")).doesNotContain("the porch", "secret", "attic");
        assertThat(report("--for", "police", "--include", "contacts")).contains("the porch");
        assertThat(report("--for", "police", "--withhold", "description"))
                .doesNotContain("watch in a box", "A card")
                .contains("removed or not given");
        assertThat(labels(report("--for", "police", "--withhold", "occurred"))).doesNotContain("1 Oct 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "police, true",
        "court, true",
        "defence-organisation, true",
        "practice, false",
        "employer, false",
        "subject, false"
    })
    void theseReadersAreGivenThem(String reader, boolean given) {
        assertThat(report("--for", reader).contains("Exhibit labels")).isEqualTo(given);
    }

    @Test
    void withoutExhibitsThereAreNoLabels() {
        assertThat(report("--for", "police", "--exclude", "exhibits"))
                .doesNotContain("Exhibit labels", "watch in a box");
        assertThatThrownBy(() -> Handover.of(Profile.PRACTICE, List.of(Part.LABELS), List.of(), List.of()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("Labels are for exhibits");
    }
}
