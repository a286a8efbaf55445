package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.ImportRow;
import daybook.log.Fact;
import daybook.log.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Email, message, email",
        "text message, message, sms",
        "Voicemail, message, phone",
        "Phone call, call, phone",
        "Silent calls, call, phone",
        "Letters, letter, ",
        "Flowers, gift, ",
        "Facebook friend request, friend-request, facebook",
        "Google review, post, ",
        "Turned up uninvited, appearance, ",
        "Followed home, following, ",
        "Loitering, watching, ",
        "Unwanted touching, touch, ",
        "Verbal abuse, abuse, ",
        "Refused to leave, abuse, ",
        "Formal complaint, complaint, ",
        "False allegation, allegation, ",
        "Death threat, threat, ",
        "Property damage, damage, ",
        "property_damage, damage, ",
        "Burglary, break-in, ",
        "Fake profile, impersonation, ",
        "Punched, assault, ",
        "Hacked account, intrusion, "
    })
    void knowsUsualWordsOfIncidents(String word, String kind, String channel) throws IOException {
        Facts facts = row(word);

        assertThat(facts.text(Fact.TYPE)).isEqualTo("incident");
        assertThat(facts.text(Fact.KIND)).isEqualTo(kind);
        assertThat(facts.text(Fact.CHANNEL)).isEqualTo(channel);
        assertThat(facts.list(Fact.TAGS)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Court hearing, hearing",
        "Trial, hearing",
        "Conviction, outcome",
        "Sentence, outcome",
        "No further action, outcome",
        "Arrested, arrest",
        "Charged, charge",
        "Restraining order, order",
        "Reported to police, told-police",
        "Told practice manager, told-management",
        "MDU, told-defence-organisation",
        "Warning letter, warned",
        "Locks changed, security",
        "Removed from list, removed"
    })
    void knowsUsualWordsOfSteps(String word, String step) throws IOException {
        Facts facts = row(word);

        assertThat(facts.text(Fact.TYPE)).isEqualTo("step");
        assertThat(facts.text(Fact.STEP)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Press article", "Background", "File note", "note"})
    void takesWhatIsNoActOfAnybodyForANote(String word) throws IOException {
        Facts facts = row(word);

        assertThat(facts.text(Fact.TYPE)).isEqualTo("note");
        assertThat(facts.list(Fact.TAGS)).doesNotContain("kind-not-understood");
    }

    @ParameterizedTest
    @CsvSource({
        "Restraining order, order_type, restraining",
        "Stalking protection order, order_type, stalking-protection",
        "Bail conditions, order_type, bail",
        "Warning letter, warned_how, letter",
        "Threatening letter, threat, yes",
        "Threatening email, threat, yes",
        "Turned up at home, place, home"
    })
    void takesWhatAWordSaysBesidesItsKind(String word, String fact, String value) throws IOException {
        assertThat(row(word).text(Fact.of(fact).orElseThrow())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit",
                "approach",
                "entry",
                "surveillance",
                "package",
                "leaflet",
                "Report",
                "warning",
                "appeal",
                "Facebook",
                "phone",
                "harassment",
                "sexual assault",
                "mail",
                "card",
                "court"
            })
    void takesAWordThatCanMeanSeveralThingsForNone(String word) throws IOException {
        Facts facts = row(word);

        assertThat(facts.text(Fact.TYPE)).isEqualTo("note");
        assertThat(facts.list(Fact.TAGS)).containsExactly(word, "kind-not-understood");
        assertThat(KindWords.readings(word)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"threat?", "not a gift", "email or call", "giftt", "serenade", "?"})
    void doesNotTakeANearWordForAKnownOne(String word) throws IOException {
        assertThat(row(word).list(Fact.TAGS)).containsExactly(word, "kind-not-understood");
    }

    @Test
    void hasEachWordOnce() {
        List<String> words = new ArrayList<>();
        for (String line : KindWords.lines()) {
            words.addAll(KindWords.words(line));
        }
        for (String line : KindWords.severalLines()) {
            words.addAll(KindWords.words(line));
        }

        assertThat(words).doesNotHaveDuplicates().allSatisfy(word -> {
            assertThat(KindMeaning.fold(word)).isEqualTo(word);
            assertThat(KindMeaning.ofWord(word)).isNull();
        });
    }

    static List<String> meaningsOfWordsWithSeveral() {
        List<String> meanings = new ArrayList<>();
        for (String line : KindWords.severalLines()) {
            meanings.addAll(List.of(KindWords.before(line).split(" ", -1)));
        }
        return meanings;
    }

    @ParameterizedTest
    @MethodSource("meaningsOfWordsWithSeveral")
    void namesMeaningsThatCanBeTyped(String meaning) {
        assertThat(KindMeaning.read(meaning)).isNotNull();
    }

    private static Facts row(String word) throws IOException {
        String file = "Kind,Description\n\"" + word + "\",x\n";
        CsvImport rows = CsvImport.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                CsvOptions.NONE,
                new daybook.exchange.FakeTimes(),
                ZoneOffset.UTC,
                Instant.EPOCH);
        return ((ImportRow.Taken) Objects.requireNonNull(rows.next())).facts();
    }
}
