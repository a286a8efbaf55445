package daybook.docs;

import static daybook.docs.GeneratedFiles.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.ExitStatus;
import daybook.ledger.RecordKind;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.when.TimeGrammar;
import daybook.when.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command, option and exit status has help, a manual page and completion, and what the documents say of words is all of them. */
class ModelTest {

    private static final Map<String, String> FILES = GeneratedFiles.all();

    static List<Page> pages() {
        return Page.all();
    }

    static List<String> groups() {
        return Page.groups();
    }

    static Stream<String> times() {
        return TimeForm.ALL.stream().flatMap(form -> form.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aCommandSaysWhatItDoesInASentence(Page page) {
        assertThat(page.header()).matches("[A-Z].*\\.");
        assertThat(page.description()).allMatch(paragraph -> paragraph.matches("(?s)[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aCommandSaysOfEachOptionAndWordWhatItIs(Page page) {
        assertThat(page.options()).allMatch(option -> option.description().matches("(?s)[A-Z$].*\\."));
        assertThat(page.parameters()).allMatch(each -> each.description().matches("(?s).*\\."));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aCommandHasExamplesOfItself(Page page) {
        assertThat(page.commands())
                .isNotEmpty()
                .allMatch(line -> line.matches("(.*[ (])?daybook (-f \\S+ )?" + page.name() + "( .*)?"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theManualPageOfACommandHasEachOptionAndStatus(Page page) {
        String manual = FILES.get("man/" + page.manual() + ".1");

        assertThat(page.options())
                .allSatisfy(option -> assertThat(manual)
                        .contains(option.names().stream().map(Roff::bold).toList()));
        assertThat(page.statuses())
                .allSatisfy(status -> assertThat(manual).contains(".TP\n\\fB" + status.code() + "\\fR\n"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theManualPageOfAGroupHasEachOfItsCommandsAndTheyPointToIt(String group) {
        assertThat(FILES).containsKey("man/daybook-" + group + ".1");
        assertThat(pages().stream().filter(page -> page.name().startsWith(group + " ")))
                .isNotEmpty()
                .allSatisfy(page -> {
                    assertThat(FILES.get("man/daybook-" + group + ".1"))
                            .contains(
                                    Roff.bold(page.name()),
                                    Roff.text(page.header()),
                                    "See " + Roff.text(page.manual() + "(1)"));
                    assertThat(FILES.get("man/" + page.manual() + ".1"))
                            .contains(Roff.text("daybook-" + group + "(1)"));
                });
        assertThat(FILES.get("man/daybook.1")).contains(Roff.text("daybook-" + group + "(1)") + ", ");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void completionKnowsEachOptionOfACommand(Page page) {
        assertThat(page.options()).allSatisfy(option -> {
            assertThat(FILES.get("completions/daybook.bash")).contains(Tables.key(option));
            assertThat(FILES.get("completions/daybook.fish")).contains("'" + Tables.key(option) + "'\\t");
            assertThat(FILES.get("completions/_daybook")).contains(option.name());
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theProgramsPageListsTheCommand(Page page) {
        assertThat(FILES.get("man/daybook.1")).contains(Roff.bold(page.name()), Roff.text(page.manual() + "(1)"));
    }

    @Test
    void eachExitStatusIsOneOfSomeCommand() {
        Set<ExitStatus> met = EnumSet.noneOf(ExitStatus.class);
        pages().forEach(page -> met.addAll(page.statuses()));

        assertThat(met).containsExactlyInAnyOrder(ExitStatus.values());
    }

    @Test
    void thePageAboutScriptsHasEachExitStatus() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/scripts.md")).replace("`", "");

        assertThat(ExitStatus.values())
                .allSatisfy(each -> assertThat(page).contains("| " + each.code() + " | " + each.meaning() + " |"));
    }

    @Test
    void theProgramsPageHasEachKindAndStep() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(FILES.get("man/daybook.1")).contains(Roff.bold(kind.word())));
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(FILES.get("man/daybook.1")).contains(Roff.bold(step.word())));
    }

    @Test
    void theFormatNamesEachFactAndEachKindOfRecord() throws IOException {
        String format = Files.readString(PROJECT.resolve("docs/format.md"));

        assertThat(Fact.values()).allSatisfy(fact -> assertThat(format).contains("`" + fact.word() + "`"));
        assertThat(RecordKind.values()).allSatisfy(kind -> assertThat(format).contains("`" + kind.word() + "`"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void aTimeThatTheManualNamesIsUnderstood(String typed) {
        TimeGrammar when =
                new TimeGrammar(Instant.parse("2026-11-22T22:05:30Z"), ZoneId.of("Europe/London"), DateOrder.DMY);

        assertThat(when.read(typed)).isInstanceOf(Understanding.Resolved.class);
    }
}
