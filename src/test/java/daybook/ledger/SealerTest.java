package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String LOG = "0123456789abcdef0123456789abcdef";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T05:24:32.123456789Z"), ZoneId.of("Europe/London"));

    private final Sealer sealer = new Sealer(CLOCK, new SecureSalts());

    @Test
    void theFirstRecordFollowsZeros() {
        Sealed first = sealer.first(LOG, Map.of("zone", "Europe/London"));
        assertThat(first.line().prev()).isEqualTo("0".repeat(64));
    }

    @Test
    void aRecordFollowsTheHashOfTheOneBefore() {
        Sealed first = sealer.first(LOG, Map.of());
        Sealed second = sealer.seal(first.head(), RecordKind.ENTRY, null, Map.of());
        assertThat(second.line().prev()).isEqualTo(ChainLine.hash(first.text()));
    }

    @Test
    void theRecordingTimeAndZoneAreThoseOfTheClock() {
        Sealed first = sealer.first(LOG, Map.of());
        assertThat(first.text()).contains("\"rec\":\"2026-11-22T05:24:32.123Z\",\"tz\":\"Europe/London\"");
    }

    @Test
    void disclosuresKeepTheOrderOfTheFacts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", "note");
        facts.put("description", "x");
        facts.put("tags", List.of("a"));
        Sealed sealed = sealer.first(LOG, facts);
        assertThat(sealed.disclosures())
                .extracting(each -> DisclosedFact.parse(each).name())
                .containsExactly("type", "description", "tags");
    }

    @Test
    void theLineCommitsToEachDisclosureInTheOrderOfItsBytes() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            facts.put("fact" + i, "same");
        }
        Sealed sealed = sealer.first(LOG, facts);
        List<String> digests =
                sealed.disclosures().stream().map(Disclosure::digest).sorted().toList();
        assertThat(ChainLine.parse(sealed.text()).commitments()).isEqualTo(digests);
    }

    @Test
    void theSameFactTwiceHasTwoCommitments() {
        Sealed one = sealer.first(LOG, Map.of("threat", "no"));
        Sealed two = sealer.first(LOG, Map.of("threat", "no"));
        assertThat(one.line().commitments())
                .doesNotContainAnyElementsOf(two.line().commitments());
    }

    @Test
    void noSaltComesTwice() {
        SecureSalts salts = new SecureSalts();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(Digests.hex(salts.next()));
        }
        assertThat(seen).hasSize(10_000).allMatch(salt -> salt.length() == 32);
    }

    @Test
    void aSaltThatWasHandedOutIsNotChangedByTheNext() {
        SecureSalts salts = new SecureSalts();
        byte[] salt = salts.next();
        byte[] copy = salt.clone();
        for (int i = 0; i < 200; i++) {
            salts.next();
        }
        assertThat(salt).isEqualTo(copy);
    }
}
