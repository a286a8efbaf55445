package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts and hashes below were made with Python's hashlib and base64, not with the code that is tested. */
class ChainLineTest {

    private static final String LOG = "0123456789abcdef0123456789abcdef";
    private static final String CARD = "qjL_4V0k7FyUOImIMKkZLsc5widd6pRT-YXauI1sGxY";

    private static final String FIRST = "{\"v\":1,\"log\":\"0123456789abcdef0123456789abcdef\",\"seq\":1,"
            + "\"prev\":\"0000000000000000000000000000000000000000000000000000000000000000\","
            + "\"rec\":\"2026-11-22T05:24:32.123Z\",\"tz\":\"Europe/London\",\"kind\":\"genesis\","
            + "\"_sd\":[\"qjL_4V0k7FyUOImIMKkZLsc5widd6pRT-YXauI1sGxY\"]}";
    private static final String FIRST_HASH = "9057bc47d88f5d7a6519f65f0f473c1cc6ee5b6638be5084e2687f0941451b5b";

    private static final String SECOND = "{\"v\":1,\"log\":\"0123456789abcdef0123456789abcdef\",\"seq\":2,"
            + "\"prev\":\"9057bc47d88f5d7a6519f65f0f473c1cc6ee5b6638be5084e2687f0941451b5b\","
            + "\"rec\":\"2026-11-22T05:24:32.000Z\",\"tz\":\"America/Argentina/ComodRivadavia\",\"kind\":\"entry\","
            + "\"_sd\":[\"74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ\","
            + "\"Hn8Eh77hOrC1c2KVMuaPHHpnSZdbasrCabZJAxhlltw\","
            + "\"YlgGL-gq6KPYRX9LzVqIkBAJe8UT81Bi3TAtUIv0Uh0\","
            + "\"qjL_4V0k7FyUOImIMKkZLsc5widd6pRT-YXauI1sGxY\"]}";
    private static final String SECOND_HASH = "93df2a2326ff38acac31d211826cbbf7b22964286df5f72b2d840c7e29a628f5";

    private static final String THIRD = "{\"v\":1,\"log\":\"0123456789abcdef0123456789abcdef\",\"seq\":3,"
            + "\"prev\":\"93df2a2326ff38acac31d211826cbbf7b22964286df5f72b2d840c7e29a628f5\","
            + "\"rec\":\"0000-01-01T00:00:00.000Z\",\"tz\":\"+05:30\",\"kind\":\"entry\",\"ref\":1,\"_sd\":[]}";
    private static final String THIRD_HASH = "84cc6d5383748397e85cea8c231da9448c77214126015e1e4a1691d5808a5a71";

    private static final String LAST =
            "{\"v\":1,\"log\":\"0123456789abcdef0123456789abcdef\",\"seq\":9223372036854775807,"
                    + "\"prev\":\"84cc6d5383748397e85cea8c231da9448c77214126015e1e4a1691d5808a5a71\","
                    + "\"rec\":\"9999-12-31T23:59:59.999Z\",\"tz\":\"Z\",\"kind\":\"import\",\"ref\":9223372036854775806,"
                    + "\"_sd\":[\"GXSF_b3Ubm_BnidBP7Gp6xlmuer1qERQyzzYZAyePcY\","
                    + "\"qMJ27KbLtTwEV-w5Ft_p0aDUNXdAah-NAX6gUCmSAwM\"]}";
    private static final String LAST_HASH = "9920e3ca20ec0ef8dc6cc5c85cb781400d42e480c35c40b13c3976e3fc031616";

    private static ChainLine line(
            long seq, String prev, String rec, String zone, RecordKind kind, @Nullable Long ref, String... sd) {
        return new ChainLine(LOG, seq, prev, Stamp.parse(rec), zone, kind, ref, List.of(sd));
    }

    private static final ChainLine FIRST_LINE =
            line(1, Head.NO_HASH, "2026-11-22T05:24:32.123Z", "Europe/London", RecordKind.GENESIS, null, CARD);
    private static final ChainLine SECOND_LINE = line(
            2,
            FIRST_HASH,
            "2026-11-22T05:24:32.000Z",
            "America/Argentina/ComodRivadavia",
            RecordKind.ENTRY,
            null,
            CARD,
            "YlgGL-gq6KPYRX9LzVqIkBAJe8UT81Bi3TAtUIv0Uh0",
            "74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ",
            "Hn8Eh77hOrC1c2KVMuaPHHpnSZdbasrCabZJAxhlltw");
    private static final ChainLine THIRD_LINE =
            line(3, SECOND_HASH, "0000-01-01T00:00:00.000Z", "+05:30", RecordKind.ENTRY, 1L);
    private static final ChainLine LAST_LINE = line(
            Long.MAX_VALUE,
            THIRD_HASH,
            "9999-12-31T23:59:59.999Z",
            "Z",
            RecordKind.IMPORT,
            Long.MAX_VALUE - 1,
            "qMJ27KbLtTwEV-w5Ft_p0aDUNXdAah-NAX6gUCmSAwM",
            "GXSF_b3Ubm_BnidBP7Gp6xlmuer1qERQyzzYZAyePcY");

    @Test
    void theTextsOfLinesAreThoseOfFormatOne() {
        assertThat(List.of(FIRST_LINE.text(), SECOND_LINE.text(), THIRD_LINE.text(), LAST_LINE.text()))
                .containsExactly(FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void theHashesOfLinesAreThoseOfFormatOne() {
        assertThat(List.of(ChainLine.hash(FIRST), ChainLine.hash(SECOND), ChainLine.hash(THIRD), ChainLine.hash(LAST)))
                .containsExactly(FIRST_HASH, SECOND_HASH, THIRD_HASH, LAST_HASH);
    }

    @Test
    void linesAreReadBackAsTheyWereWritten() {
        assertThat(List.of(
                        ChainLine.parse(FIRST), ChainLine.parse(SECOND), ChainLine.parse(THIRD), ChainLine.parse(LAST)))
                .containsExactly(FIRST_LINE, SECOND_LINE, THIRD_LINE, LAST_LINE);
    }

    @Test
    void whatIsFinerThanAMillisecondIsNotWritten() {
        ChainLine fine = new ChainLine(
                LOG,
                1,
                Head.NO_HASH,
                Instant.parse("2026-11-22T05:24:32.123999999Z"),
                "Europe/London",
                RecordKind.GENESIS,
                null,
                List.of(CARD));
        assertThat(fine.text()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordIsReadBack(RecordKind kind) {
        ChainLine line = line(7, FIRST_HASH, "2026-11-22T05:24:32.000Z", "Z", kind, null);
        assertThat(ChainLine.parse(line.text())).isEqualTo(line);
    }

    @Test
    void everyLineIsPrintableAsciiWithoutALineBreak() {
        assertThat(FIRST + SECOND + THIRD + LAST).matches("[ -~]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND, THIRD, LAST})
    void noChangeOfOneByteIsTakenForTheSameLine(String line) {
        ChainLine original = ChainLine.parse(line);
        List<String> taken = new ArrayList<>();
        for (String changed : changes(line)) {
            ChainLine parsed = parseOrNull(changed);
            if (parsed != null && (parsed.equals(original) || !parsed.text().equals(changed))) {
                taken.add(changed);
            }
        }
        assertThat(taken).isEmpty();
    }

    /** Every character replaced by each of the first 256, taken out, doubled, and swapped with the next. */
    private static List<String> changes(String line) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            String before = line.substring(0, i);
            String after = line.substring(i + 1);
            for (char c = 0; c < 256; c++) {
                changes.add(before + c + after);
            }
            changes.add(before + after);
            changes.add(before + line.charAt(i) + line.charAt(i) + after);
            if (!after.isEmpty()) {
                changes.add(before + after.charAt(0) + line.charAt(i) + after.substring(1));
            }
        }
        changes.removeAll(Collections.singleton(line));
        return changes;
    }

    private static @Nullable ChainLine parseOrNull(String line) {
        try {
            return ChainLine.parse(line);
        } catch (MalformedLineException e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "null",
                "{\"v\":2,",
                "{\"v\":1,\"log\":\"",
            })
    void whatIsNotALineIsRefused(String text) {
        assertThatThrownBy(() -> ChainLine.parse(text)).isInstanceOf(MalformedLineException.class);
    }

    @Test
    void aRefusalSaysWhatWasExpectedAndWhere() {
        int end = FIRST.length() - 2;
        assertThatThrownBy(() -> ChainLine.parse(FIRST.substring(0, end)))
                .hasMessage("expected ]} at character " + (end + 1));
    }

    @Test
    void noBeginningOfALineIsALine() {
        List<String> taken = new ArrayList<>();
        for (int end = 0; end < SECOND.length(); end++) {
            if (parseOrNull(SECOND.substring(0, end)) != null) {
                taken.add(SECOND.substring(0, end));
            }
        }
        assertThat(taken).isEmpty();
    }

    private static void refused(String part, String instead) {
        assertThat(SECOND).contains(part);
        assertThatThrownBy(() -> ChainLine.parse(SECOND.replace(part, instead)))
                .isInstanceOf(MalformedLineException.class);
    }

    @Test
    void aNumberWithALeadingZeroIsRefused() {
        refused("\"seq\":2", "\"seq\":02");
    }

    @Test
    void aNumberTooLargeIsRefused() {
        refused("\"seq\":2", "\"seq\":9223372036854775808");
    }

    @Test
    void anUnknownKindIsRefused() {
        refused("\"kind\":\"entry\"", "\"kind\":\"Entry\"");
    }

    @Test
    void aTimeThatDoesNotExistIsRefused() {
        refused("2026-11-22T05:24:32.000Z", "2026-02-30T05:24:32.000Z");
    }

    @Test
    void aLeapSecondIsRefused() {
        refused("2026-11-22T05:24:32.000Z", "2026-11-22T23:59:60.000Z");
    }

    @Test
    void commitmentsOutOfOrderAreRefused() {
        refused(
                "\"74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ\",\"Hn8Eh77hOrC1c2KVMuaPHHpnSZdbasrCabZJAxhlltw\"",
                "\"Hn8Eh77hOrC1c2KVMuaPHHpnSZdbasrCabZJAxhlltw\",\"74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ\"");
    }

    /** RFC 9901, section 7.1: a digest that is there more than once is refused. */
    @Test
    void aCommitmentThatIsThereTwiceIsRefused() {
        refused("\"_sd\":[", "\"_sd\":[\"74o30qJ6F_FvXhBkn39mHx0fAzI9x1PRlSWN14cKeAQ\",");
    }

    @Test
    void aCommitmentThatNoDigestSpellsIsRefused() {
        // 32 bytes leave the last two bits of 43 characters zero.
        refused("PRlSWN14cKeAQ", "PRlSWN14cKeAR");
    }

    @Test
    void aLineWithoutATimeZoneIsRefused() {
        refused("America/Argentina/ComodRivadavia", "");
    }

    /** Of all signs below 160 the ones that a zone's name and a digest may have, neither fewer nor more. */
    @Test
    void noOtherSignsStandInZonesAndDigests() {
        for (char c = 1; c < 160; c++) {
            boolean inName = c > ' ' && c <= '~' && c != '"' && c != '\\';
            assertThat(isRead(FIRST.replace("Europe/London", "Europe/" + c + "London")))
                    .as("zone, %d", (int) c)
                    .isEqualTo(inName);
            boolean inDigest = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(c) >= 0;
            assertThat(isRead(FIRST.replace("qjL_4V0k7Fy", "qjL_4V0k7F" + c)))
                    .as("digest, %d", (int) c)
                    .isEqualTo(inDigest);
            boolean inHash = "0123456789abcdef".indexOf(c) >= 0;
            assertThat(isRead(FIRST.replace("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcde" + c)))
                    .as("log, %d", (int) c)
                    .isEqualTo(inHash);
        }
    }

    private static boolean isRead(String line) {
        try {
            ChainLine.parse(line);
            return true;
        } catch (MalformedLineException e) {
            return false;
        }
    }
}
