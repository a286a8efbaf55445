package daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page of a report, word for word, for an invented case. */
class ReportAccountTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void keepALog() {
        session = Session.about(folder, "P1");
        session.ok("add", "gift", "-m", "Flowers at reception.", "--at", "2026-03-02 09:00", "--place", "work", "-q");
        session.ok(
                "step",
                "warned",
                "--how",
                "letter",
                "--removal-risk",
                "-m",
                "Letter sent.",
                "--at",
                "2026-03-20",
                "-q");
        session.ok(
                "add",
                "message",
                "-m",
                "Many messages in one night.",
                "--times",
                "at least 20",
                "--at",
                "2026-04-01",
                "--attribution",
                "suspected",
                "--fear",
                "uneasy",
                "-q");
        session.ok(
                "add",
                "threat",
                "-m",
                "He waited at the door and said he knew which school my children go to, and that he would be there"
                        + " when they come out if I did not answer him, and then he stood there for an hour until it was dark.",
                "--exact-words",
                "You will answer me",
                "--at",
                "2026-05-03 18:10",
                "--place",
                "home",
                "--fear",
                "very-frightened",
                "--impact",
                "The children are driven to school.",
                "-q");
        session.ok("step", "told-police", "--ref", "CAD 7 of 3 May", "-m", "Rang.", "--at", "2026-05-03 19:00", "-q");
        session.ok(
                "step",
                "order",
                "--type",
                "restraining",
                "--condition",
                "Not to contact Dr A",
                "--until",
                "2027-05-20",
                "-m",
                "Made at court.",
                "--at",
                "2026-05-20",
                "-q");
        session.ok("add", "call", "-m", "A silent call.", "--at", "2026-06-01", "-q");
        session.ok("add", "complaint", "-m", "He complained.", "--at", "2026-06-02", "-q");
        session.ok("add", "letter", "-m", "SECRETWORD", "--at", "2026-06-09", "--confidential", "-q");
    }

    /** The account as lines of text: a name and what is said of it. */
    private String account(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "report";
        System.arraycopy(options, 0, arguments, 1, options.length);
        String page = session.ok(arguments);
        int from = page.indexOf("<section id=\"account\"");
        return page.substring(from, page.indexOf("</section>", from))
                .replaceAll("\\s*</dt>\\s*", ": ")
                .replaceAll("</div>|</li>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replaceAll("\\n\\s*", "\n")
                .strip();
    }

    @Test
    void forThePolice() {
        assertThat(account("--for", "police")).isEqualTo("""
                In short
                Recorded by: Dr A (8 entries)
                About: P1, a code. The name is not in this report.
                How long: From Mon 2 Mar 2026, 09:00 to Mon 1 Jun 2026, 91 days.
                How many: At least 23 acts in 4 entries: 1 message, 1 call, 1 gift and 1 threat. Who did it is suspected, or not \
                known, in 1 of these. 1 complaint besides, not counted as conduct.
                Most serious: Sun 3 May 2026, 18:10, threat at home: “He waited at the door and said he knew which school my \
                children go to, and that he would be there when they come out if I did not answer him, and then he stood there \
                for an hour until it was …” Words used: “You will answer me” (#4)
                Mon 1 Jun 2026, call: “A silent call.” (#7)
                Latest: Mon 1 Jun 2026: #7, above.
                Effect: Very frightened in 1 entry and uneasy in 1 entry. “The children are driven to school.” (#4)
                Told to stop: Fri 20 Mar 2026, by letter (#2), with a warning of removal from the list. 3 incidents since then: \
                #3, #4, #7.
                Order: Restraining order, Wed 20 May 2026, until Thu 20 May 2027 (#6): “Not to contact Dr A”.
                Police and courts: Police told Sun 3 May 2026, 19:00, reference CAD 7 of 3 May (#5).
                Exhibits: None is kept with these entries.
                Asked for: This report asks for: the force's stalking co-ordinator or single point of contact to be told; a \
                stalking risk screening by a trained professional; an application for a stalking protection order to be considered.
                Contact: Dr A, telephone: \u00A0""");
    }

    @Test
    void forAnEmployerWithoutAnyWords() {
        assertThat(account("--for", "employer")).isEqualTo("""
                In short
                About: P1, a code. The name is not in this report.
                How long: Mon 2 Mar 2026, 09:00.
                How many: 1 incident: 1 gift.
                Told to stop: Fri 20 Mar 2026, by letter, with a warning of removal from the list.
                Order: Restraining order, Wed 20 May 2026, until Thu 20 May 2027.
                Police and courts: Police told Sun 3 May 2026, 19:00, reference CAD 7 of 3 May.
                Asked for: This report asks for a named person to agree with the recorder what keeps people safe at work.
                Contact: Dr A, telephone: \u00A0""");
    }

    @Test
    void thePersonIsNamedOnlyWhereThatIsAskedFor() {
        session.ok("subject", "set", "P1", "--name", "Jo Example", "--identifier", "07700 900123");

        assertThat(account("--for", "police")).doesNotContain("Example");
        assertThat(account("--for", "police", "--with-identity"))
                .contains("About: P1: Jo Example; uses 07700 900123\n");
    }

    @Test
    void itCountsNothingThatIsKeptBack() {
        assertThat(session.ok("report", "--for", "police")).doesNotContain("SECRETWORD", "9 entries", "of 9");
    }

    @Test
    void thereIsAReceiptToSignForThoseWhoTakeIt() {
        assertThat(session.ok("report", "--for", "police")).contains("Received by (name and number): ");
        assertThat(session.ok("report", "--for", "employer")).doesNotContain("Received by");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        Session bare = Session.of(folder.resolve("bare.daybook"));
        bare.ok("init", "--subject", "P2", "--zone", "Europe/London", "-q");
        bare.ok("add", "call", "-m", "Silent.", "--at", "unknown", "-q");
        session = bare;

        assertThat(account("--for", "police"))
                .doesNotContain("How long", "Latest", "Effect", "Told to stop", "Police and courts")
                .contains("Order: None is recorded.", "Contact: Name and telephone: ");
    }
}
