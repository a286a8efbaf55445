package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fear more than once, or a life that changed. */
class SeriousEffectTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    frightened once             | call 2026-11-20 fear=frightened                                             | -
                    frightened twice            | call 2026-11-20 fear=frightened; gift 2026-11-21 fear=frightened            | 1 2
                    very frightened counts      | call 2026-11-20 fear=very-frightened; gift 2026-11-21 fear=frightened       | 1 2
                    uneasy does not             | call 2026-11-20 fear=uneasy; gift 2026-11-21 fear=frightened                | -
                    unknown does not            | call 2026-11-20 fear=unknown; gift 2026-11-21 fear=frightened               | -
                    an effect is enough         | call 2026-11-20 impact=moved                                                | 1
                    an effect and fear          | call 2026-11-20 impact=moved; gift 2026-11-21 fear=frightened               | 1 2
                    both in one entry           | call 2026-11-20 impact=moved fear=frightened                                | 1
                    a note may say it           | note 2026-11-20 fear=frightened; gift 2026-11-21 fear=frightened            | 1 2
                    without a date              | call ? fear=frightened; gift 2026-11-21 fear=frightened                     | 2 1
                    withdrawn                   | call 2026-11-20 fear=frightened withdrawn; gift 2026-11-21 fear=frightened  | -
                    another subject             | call 2026-11-20 fear=frightened subject=P2; gift 2026-11-21 fear=frightened | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("serious-effect", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 fear=frightened; gift 2026-11-21 fear=frightened | 2026-11-21
                    call 2026-11-20 fear=frightened; gift 2026-11-21 impact=moved    | 2026-11-21
                    call ? impact=moved                                              | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("serious-effect", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 fear=frightened; gift 2026-11-22 fear=very-frightened | 2 entries say frightened or very frightened (#1 and #2), from 20 Nov 2026 to 22 Nov 2026.
                    call 2026-11-20 impact=moved                                          | 1 entry tells of an effect on daily life (#1), on 20 Nov 2026.
                    call 2026-11-20 impact=moved; gift ? fear=frightened impact=x         | 1 entry says frightened or very frightened (#2) and 2 entries tell of an effect on daily life (#1 and #2), on 20 Nov 2026. 1 of the 2 has no date.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("serious-effect", log, reason);
    }
}
