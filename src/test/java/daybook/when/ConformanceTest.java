package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import daybook.log.Edtf;
import daybook.log.Occurred;
import daybook.when.Understanding.Ambiguous;
import daybook.when.Understanding.Refused;
import daybook.when.Understanding.Resolved;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code conformance.txt}: what was typed, when and where, what is kept of it or what is said instead, and why. */
final class ConformanceTest {

    /** The present moment, the zone and the order of figures, and whether the words are an end or stand in a file. */
    private record Setting(Instant now, ZoneId zone, DateOrder order, String reader) {

        GrammarSettings grammar() {
            return new GrammarSettings(now, zone, order, reader.equals("until"), file());
        }

        private @Nullable FileDates file() {
            return reader.equals("file") ? FileDates.COMPLETE : null;
        }

        Understanding read(String typed) {
            TimeGrammar when = new TimeGrammar(now, zone, order, file());
            return reader.equals("until") ? when.readUntil(typed) : when.read(typed);
        }
    }

    /** One row. */
    private record Case(String name, Setting setting, String typed, String expected, String why) {

        @Override
        public String toString() {
            return name + " [" + typed + "] " + why;
        }
    }

    static List<Case> cases() throws IOException {
        Map<String, Setting> settings = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (String line : GrammarCases.lines("conformance.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(" *\\| *", -1);
            if (cells[0].equals("settings")) {
                DateOrder order = DateOrder.of(cells[4]).orElseThrow();
                settings.put(cells[1], new Setting(Instant.parse(cells[2]), ZoneId.of(cells[3]), order, cells[5]));
            } else {
                Setting setting = Objects.requireNonNull(settings.get(cells[0]), line);
                String typed = GrammarCases.unescaped(cells[1].substring(1, cells[1].length() - 1));
                cases.add(new Case(cells[0], setting, typed, GrammarCases.unescaped(cells[2]), cells[3]));
            }
        }
        return cases;
    }

    private static String said(Setting setting, String typed) {
        Understanding answer = setting.read(typed);
        if (answer instanceof Refused refused) {
            String hint = refused.hint().replace(setting.grammar().accepted(), "{forms}");
            return "refused: " + refused.reason() + " >> " + hint;
        }
        if (answer instanceof Ambiguous ambiguous) {
            return "asked: " + String.join(" ; ", ambiguous.choices());
        }
        Occurred occurred = ((Resolved) answer).occurred();
        String from = occurred.from() == null ? "" : " " + occurred.from();
        String to = occurred.to() == null ? (occurred.isOpen() ? " .." : "") : " .. " + occurred.to();
        String edtf = Edtf.of(occurred);
        return occurred.precision().word() + from + to + (edtf == null ? "" : " = " + edtf);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeptOrRefusedAsTheTableSays(Case each) {
        assertThat(said(each.setting(), each.typed())).isEqualTo(each.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReadingThatIsOfferedIsUnderstood(Case each) {
        if (each.setting().read(each.typed()) instanceof Ambiguous ambiguous) {
            assertThat(ambiguous.choices())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(
                            choice -> assertThat(each.setting().read(choice)).isInstanceOf(Resolved.class));
        }
    }

    @Test
    void thereAreAtLeastFourHundredAndNoTwoAlike() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Case each : cases()) {
            assertThat(seen.add(each.setting() + each.typed().strip()))
                    .as("%s", each)
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void eachSaysWhyInASentence() throws IOException {
        assertThat(cases()).allSatisfy(each -> assertThat(each.why()).matches("[A-Z0-9].+ .+\\."));
    }
}
