package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings and digests below were made with Python's hashlib and base64, not with the code that is tested. */
class DisclosureTest {

    private static final String HOSTILE =
            "NUL \0 DEL \u007f quote \" back\\slash tab\t line\n \u2028\u2029 e\u0301 \u00e9 " + "\uD83D\uDE00 \u202e";

    private static byte[] salt(int first, int step) {
        byte[] salt = new byte[16];
        for (int i = 0; i < 16; i++) {
            salt[i] = (byte) (first + step * i);
        }
        return salt;
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(
                        salt(0, 1),
                        "description",
                        "Left a card at reception.",
                        "WyJBQUVDQXdRRkJnY0lDUW9MREEwT0R3IiwiZGVzY3JpcHRpb24iLCJMZWZ0IGEgY2FyZCBhdCByZWNlcHRpb24uIl0",
                        "qjL_4V0k7FyUOImIMKkZLsc5widd6pRT-YXauI1sGxY"),
                Arguments.of(
                        salt(16, 1),
                        "description",
                        HOSTILE,
                        "WyJFQkVTRXhRVkZoY1lHUm9iSEIwZUh3IiwiZGVzY3JpcHRpb24iLCJOVUwgXHUwMDAwIERFTCBcdTAwN2YgcXVvdGUg"
                                + "XCIgYmFja1xcc2xhc2ggdGFiXHUwMDA5IGxpbmVcdTAwMGEg4oCo4oCpIGXMgSDDqSDwn5iAIOKAriJd",
                        "Hn8Eh77hOrC1c2KVMuaPHHpnSZdbasrCabZJAxhlltw"),
                Arguments.of(
                        salt(255, 0),
                        "witnesses",
                        List.of("Reception", "Nurse \"B\"", ""),
                        "WyJfX19fX19fX19fX19fX19fX19fX193Iiwid2l0bmVzc2VzIixbIlJlY2VwdGlvbiIsIk51cnNlIFwiQlwiIiwiIl1d",
                        "YlgGL-gq6KPYRX9LzVqIkBAJe8UT81Bi3TAtUIv0Uh0"),
                Arguments.of(
                        salt(0, 0),
                        "private_knowledge",
                        false,
                        "WyJBQUFBQUFBQUFBQUFBQUFBQUFBQUFBIiwicHJpdmF0ZV9rbm93bGVkZ2UiLGZhbHNlXQ",
                        "74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ"),
                Arguments.of(
                        salt(1, 0),
                        "private_knowledge",
                        true,
                        "WyJBUUVCQVFFQkFRRUJBUUVCQVFFQkFRIiwicHJpdmF0ZV9rbm93bGVkZ2UiLHRydWVd",
                        "GXSF_b3Ubm_BnidBP7Gp6xlmuer1qERQyzzYZAyePcY"),
                Arguments.of(
                        salt(2, 0),
                        "source_line",
                        9007199254740993L,
                        "WyJBZ0lDQWdJQ0FnSUNBZ0lDQWdJQ0FnIiwic291cmNlX2xpbmUiLDkwMDcxOTkyNTQ3NDA5OTNd",
                        "qMJ27KbLtTwEV-w5Ft_p0aDUNXdAah-NAX6gUCmSAwM"),
                Arguments.of(
                        salt(4, 0),
                        "description",
                        "",
                        "WyJCQVFFQkFRRUJBUUVCQVFFQkFRRUJBIiwiZGVzY3JpcHRpb24iLCIiXQ",
                        "DF0cBHUcI0OOmGegH6Ik4iDJHa524vcH7yrj97-XZbo"));
    }

    @ParameterizedTest
    @MethodSource("known")
    void theEncodingIsThatOfFormatOne(byte[] salt, String name, Object value, String encoded, String digest) {
        assertThat(Disclosure.of(salt, name, value).encoded()).isEqualTo(encoded);
    }

    @ParameterizedTest
    @MethodSource("known")
    void theDigestIsThatOfFormatOne(byte[] salt, String name, Object value, String encoded, String digest) {
        assertThat(Disclosure.of(salt, name, value).digest()).isEqualTo(digest);
    }

    @ParameterizedTest
    @MethodSource("known")
    void whatWasDisclosedIsReadBackExactly(byte[] salt, String name, Object value, String encoded, String digest) {
        assertThat(DisclosedFact.parse(Disclosure.of(salt, name, value))).isEqualTo(new DisclosedFact(name, value));
    }

    /** RFC 9901, section 4.2.3: the digest of the disclosure of the family name. */
    @Test
    void theDigestIsThatOfTheStandardsExample() {
        Disclosure example = new Disclosure("[\"_26bc4LT-ac6q2KI6cBW5es\", \"family_name\", \"M\u00f6bius\"]");
        assertThat(example.digest()).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
    }

    @Test
    void aNumberAsLargeAsAnyIsReadBack() {
        Disclosure largest = Disclosure.of(salt(0, 0), "source_line", Long.MAX_VALUE);
        assertThat(DisclosedFact.parse(largest).value()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theLongestTextOfControlCharactersIsReadBack() {
        char[] longest = new char[8_000_000];
        Arrays.fill(longest, '\u0001');
        String text = new String(longest);
        assertThat(DisclosedFact.parse(Disclosure.of(salt(0, 0), "description", text))
                        .value()
                        .equals(text))
                .isTrue();
    }

    @Test
    void everyCharacterIsReadBack() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        assertThat(DisclosedFact.parse(Disclosure.of(salt(0, 0), "description", all.toString()))
                        .value()
                        .equals(all.toString()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\uD83D", "ab\uDE00", "ab\uD83Dc", "ab\uDE00\uD83D"})
    void halfACharacterIsRefusedAndNeverReplaced(String text) {
        assertThatThrownBy(() -> Disclosure.of(salt(0, 0), "description", text))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("position 3");
    }

    @Test
    void halfACharacterInAListIsRefused() {
        assertThatThrownBy(() -> Disclosure.of(salt(0, 0), "witnesses", List.of("ok", "\uD83D")))
                .isInstanceOf(DaybookException.Usage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{}",
                "[]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",null]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",1.5]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",{}]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",99999999999999999999]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",[1]]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",[[\"a\"]]]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",[null]]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",[\"a\"",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a\",\"b\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a\"] []",
                "[\"AAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a\tb\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"ty\tpe\",\"a\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"ty\"pe\",\"a\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\",\"a]",
                "[1,\"type\",\"a\"]",
                "[\"AAAAAAAAAAAAAAAAAAAAAA\",2,\"a\"]"
            })
    void anArrayOfAnotherFormIsRefused(String json) {
        assertThatThrownBy(() -> DisclosedFact.parse(new Disclosure(json))).isInstanceOf(MalformedLineException.class);
    }

    @Test
    void whatIsNoArrayIsRefusedAsNone() {
        assertThatThrownBy(() -> DisclosedFact.parse(new Disclosure("1 \"AAAAAAAAAAAAAAAAAAAAAA\" \"type\" \"a\" ]")))
                .hasMessage("a disclosure is not an array of salt, name and value");
    }

    @Test
    void aValueOfAnotherTypeHasNoDisclosure() {
        assertThatThrownBy(() -> Disclosure.of(salt(0, 0), "value", 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
