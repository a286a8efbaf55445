package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Threat;
import daybook.log.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries speak to which element: the files of the program hold it, and these tests hold the files. */
class ElementsTest {

    private static Elements of(String word) {
        return Objects.requireNonNull(Elements.of(Jurisdiction.of(word).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ireland", "elsewhere"})
    void aPlaceWithoutDataHasNone(String word) {
        assertThat(Elements.of(Jurisdiction.of(word).orElseThrow())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void everyFileSaysEveryKeyAndNoOther(String word) throws IOException {
        Set<String> wanted = new TreeSet<>(List.of("checked", "offence"));
        for (int i = 1; i <= of(word).limbs().size(); i++) {
            for (String key : List.of("law", "asks", "from", "source")) {
                wanted.add("limb-" + i + "." + key);
            }
        }
        Properties file = new Properties();
        try (InputStream in = Elements.class.getResourceAsStream("elements-" + word + ".properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        }

        assertThat(file.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(file.values())
                .allSatisfy(value -> assertThat(value.toString()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void everyElementSaysWhereItsTextIsAndLooksForWordsThatThereAre(String word) {
        for (Limb limb : of(word).limbs()) {
            assertThat(limb.source()).startsWith("https://www.legislation.gov.uk/");
            assertThat(limb.signs()).as(limb.law()).isNotEmpty();
            for (Sign sign : limb.signs()) {
                Fact fact = sign.fact();
                assertThat(fact == null ? List.of("null") : words(fact))
                        .as(limb.law())
                        .contains(String.valueOf(sign.word()));
            }
        }
    }

    private static List<String> words(Fact fact) {
        return switch (fact) {
            case KIND -> Words.all(Kind.values());
            case STEP -> Words.all(Step.values());
            case FEAR -> Words.all(Fear.values());
            case THREAT -> Words.all(Threat.values());
            default -> List.of("null");
        };
    }

    /** The paragraphs that {@link Kind} names are the widest reading; a break-in is not listed as watching. */
    @Test
    void theExamplesOfStalkingInEnglandAreThoseThatTheKindsName() {
        EnumSet<Kind> listed = EnumSet.noneOf(Kind.class);
        for (Limb limb : of("england-and-wales").limbs()) {
            if (!limb.law().startsWith("section 2A(3)")) {
                continue;
            }
            String paragraph = limb.law().substring("section 2A(3)".length());
            for (Sign sign : limb.signs()) {
                Kind kind = Kind.of(String.valueOf(sign.word())).orElseThrow();
                listed.add(kind);
                assertThat(kind.example()).as(kind.word()).contains(paragraph);
            }
        }

        for (Kind kind : Kind.values()) {
            assertThat(listed.contains(kind)).as(kind.word()).isEqualTo(kind.example() != null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void aComplaintAndAnAllegationAreLookedForNowhere(String word) {
        for (Limb limb : of(word).limbs()) {
            assertThat(limb.signs()).doesNotContain(Sign.of("kind complaint"), Sign.of("kind allegation"));
        }
    }
}
