package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.OrderType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JurisdictionTest {

    static List<String> words() {
        return Jurisdiction.words();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyFileSaysEveryKeyAndNoOther(String word) throws IOException {
        Set<String> wanted = new TreeSet<>(List.of(
                "title",
                "law-checked",
                "emergency",
                "emergency-unable-to-speak",
                "otherwise",
                "otherwise-online",
                "help-1.name",
                "help-1.number",
                "help-1.hours",
                "help-2.name",
                "help-2.number",
                "help-2.hours",
                "ask.police",
                "gift-register"));
        for (OrderType type : OrderType.values()) {
            if (type != OrderType.OTHER) {
                wanted.add("order." + type.word());
            }
        }
        for (Provision provision : Provision.values()) {
            wanted.add("law." + provision.word());
        }
        for (LetterWord each : LetterWord.values()) {
            wanted.add("letter." + each.word());
        }

        assertThat(file(word).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("words")
    void nothingIsBlankAndEveryProvisionIsASentence(String word) throws IOException {
        Properties file = file(word);

        assertThat(file.values())
                .allSatisfy(value -> assertThat(value.toString()).isNotBlank());
        for (Provision provision : Provision.values()) {
            String law = Jurisdiction.of(word).orElseThrow().law(provision);
            assertThat(law == null ? "." : law).as(provision.word()).endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void whoeverCitesLawSaysWhenItWasChecked(String word) {
        Jurisdiction here = Jurisdiction.of(word).orElseThrow();
        List<Provision> cited = new ArrayList<>();
        for (Provision provision : Provision.values()) {
            if (here.law(provision) != null) {
                cited.add(provision);
            }
        }

        assertThat(here.lawChecked()).isEqualTo(cited.isEmpty() ? null : LocalDate.parse("2026-11-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, 999, 101",
        "scotland, 999, 101",
        "northern-ireland, 999, 101",
        "ireland, 112 or 999, your local Garda station",
        "elsewhere, your local emergency number, your local police station"
    })
    void aPlaceHasItsNumbers(String word, String emergency, String otherwise) {
        Jurisdiction here = Jurisdiction.of(word).orElseThrow();

        assertThat(here.help())
                .startsWith("In an emergency ring " + emergency + ".")
                .contains("Otherwise ring the police: " + otherwise + ".")
                .endsWith("Ring your defence organisation.", "You do not need a log to report.");
        assertThat(here.danger()).isEqualTo("In danger call " + emergency + " first.");
    }

    @Test
    void elsewhereSaysNoNumberUntilTheLogDoes() {
        Jurisdiction here = Jurisdiction.of("elsewhere").orElseThrow();

        assertThat(here.help()).allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern("[0-9]"));
        assertThat(here.knowsEmergency()).isFalse();
        assertThat(here.withEmergency("17").help()).startsWith("In an emergency ring 17.");
        assertThat(here.withEmergency("17").knowsEmergency()).isTrue();
    }

    @Test
    void theShortHelpIsPartOfTheWhole() {
        for (String word : words()) {
            Jurisdiction here = Jurisdiction.of(word).orElseThrow();

            assertThat(here.helpInShort()).as(word).startsWith("In an emergency ring " + here.emergency() + ".");
            assertThat(here.helpInShort().size())
                    .isLessThanOrEqualTo(here.help().size());
        }
    }

    @Test
    void whatIsNoPlaceIsNone() {
        assertThat(Jurisdiction.of("france")).isEmpty();
        assertThat(Jurisdiction.of("../rules/Rules")).isEmpty();
    }

    private static Properties file(String word) throws IOException {
        Properties file = new Properties();
        try (InputStream in = Jurisdiction.class.getResourceAsStream(word + ".properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        }
        return file;
    }
}
