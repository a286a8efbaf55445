package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fear, in the recorder's own word. */
class VeryFrightenedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    very frightened          | message 2026-11-20 fear=very-frightened                                    | 1
                    a note                   | note 2026-11-20 fear=very-frightened                                       | 1
                    a step                   | told-police 2026-11-20 fear=very-frightened                                | 1
                    frightened is not enough | message 2026-11-20 fear=frightened                                         | -
                    unknown is not enough    | message 2026-11-20 fear=unknown                                            | -
                    not asked                | message 2026-11-20                                                         | -
                    without a date           | message ? fear=very-frightened                                             | 1
                    withdrawn                | message 2026-11-20 fear=very-frightened withdrawn                          | -
                    another subject          | message 2026-11-20; message 2026-11-20 fear=very-frightened subject=P2     | -
                    in order of time         | call 2026-11-21 fear=very-frightened; call 2026-11-20 fear=very-frightened | 2 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("very-frightened", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-21 fear=very-frightened; call 2026 fear=very-frightened | 2026
                    call ? fear=very-frightened                                          | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("very-frightened", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-21 fear=very-frightened                              | 1 entry says very frightened, on 21 Nov 2026.
                    call 2026-10 fear=very-frightened; call 2026-11 fear=very-frightened | 2 entries say very frightened, from Oct 2026 to Nov 2026. Neither is known to the day.
                    call 2026-09 fear=very-frightened; call 2026-10 fear=very-frightened; call 2026-11 fear=very-frightened | 3 entries say very frightened, from Sep 2026 to Nov 2026. None is known to the day.
                    call 2026-11-21 fear=very-frightened; call ? fear=very-frightened | 2 entries say very frightened, on 21 Nov 2026. 1 of the 2 has no date.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("very-frightened", log, reason);
    }
}
