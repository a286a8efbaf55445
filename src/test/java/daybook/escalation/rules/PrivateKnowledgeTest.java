package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Watching, intrusion, and knowledge of private life. */
class PrivateKnowledgeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    watching        | watching 2026-11-20                                | 1
                    intrusion       | intrusion 2026-11-20                               | 1
                    marked          | message 2026-11-20 private_knowledge=true          | 1
                    marked as no    | message 2026-11-20 private_knowledge=false         | -
                    not known       | message 2026-11-20                                 | -
                    without a date  | message ? private_knowledge=true                   | 1
                    a note          | note 2026-11-20 private_knowledge=true             | -
                    withdrawn       | watching 2026-11-20 withdrawn                      | -
                    another subject | message 2026-11-20; watching 2026-11-20 subject=P2 | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("private-knowledge", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    watching 2026-11-20; message 2026-11 private_knowledge=true | 2026-11
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("private-knowledge", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    watching 2026-11-20                                            | 1 incident of watching, intrusion or private knowledge, on 20 Nov 2026.
                    watching 2026-11-20; message 2026-11-21 private_knowledge=true | 2 incidents of watching, intrusion or private knowledge, from 20 Nov 2026 to 21 Nov 2026. 1 marked as showing knowledge of private life.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("private-knowledge", log, reason);
    }
}
