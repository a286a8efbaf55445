package daybook.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.Withheld;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.ledger.DisclosedFact;
import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.store.LogStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of what a bundle gives, fact by fact of every kind of record, and that nothing else is in any byte of it: each fact of the log has
 * a value of its own that would be seen, as it is, in hexadecimal, in base64 or as a digest.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsGivenTest {

    /**
     * When a fact is given: always, unless a word is withheld, or only with the register, with identity cards, or of a whole log. Of entries that
     * were not chosen, and of what is about them, nothing is given; so of the cards and flags of their subjects. The correction clears the
     * value, and where that is withheld, that it was cleared is too.
     */
    private static final String LAW = """
            genesis    | program zone date_order                                                  | always
            genesis    | recorder                                                                 | unless recorded_by
            subject    | code                                                                     | unless subject
            subject    | name identifiers role registered_at last_seen cleared reason             | unless subject, identity
            subject    | recorded_by                                                              | unless subject, unless recorded_by
            witness    | name contact_details role cleared reason recorded_by                     | never
            setting    | name value                                                               | always
            setting    | reason                                                                   | register
            setting    | recorded_by                                                              | unless recorded_by
            setting-of-controller | name                                                          | always
            setting-of-controller | value reason                                                  | register
            setting-of-controller | recorded_by                                                   | unless recorded_by
            setting-of-recorder | name                                                            | always
            setting-of-recorder | value recorded_by                                               | unless recorded_by
            setting-of-recorder | reason                                                          | register
            entry      | type                                                                     | always
            entry      | kind subject description exact_words channel place place_detail target   | unless itself
            entry      | identifier witnesses fear threat private_knowledge impact response value | unless itself
            entry      | outcome step with reference until tags recorded_by occurred_precision    | unless itself
            entry      | times attribution attribution_reason told_by contact warned_how          | unless itself
            entry      | removal_risk order_type conditions objection about confidential          | unless itself
            entry      | occurred_zone source_recorded_at source_recorded_by source_line          | unless itself
            entry      | source_place source_id source_missing                                   | unless itself
            entry      | occurred_from occurred_to occurred_typed                                 | unless itself, unless occurred_from
            entry      | source_row                                                               | whole
            amend      | kind subject description exact_words channel place place_detail target   | unless itself
            amend      | identifier witnesses fear threat private_knowledge impact response value | unless itself
            amend      | outcome step with reference until tags recorded_by occurred_precision    | unless itself
            amend      | times attribution attribution_reason told_by contact warned_how          | unless itself
            amend      | removal_risk order_type conditions objection about confidential          | unless itself
            amend      | occurred_zone                                                            | unless itself
            amend      | occurred_from occurred_to occurred_typed                                 | unless itself, unless occurred_from
            amend      | cleared                                                                  | unless value
            amend      | reason                                                                   | always
            withdraw   | reason                                                                   | always
            withdraw   | recorded_by                                                              | unless recorded_by
            redact     | removed digests exhibits evidence_sha256 authority reason                | always
            redact     | recorded_by                                                              | unless recorded_by
            redact-of-card    | removed digests authority reason                                  | unless subject, identity
            redact-of-card    | recorded_by                                                       | unless subject, identity, unless recorded_by
            redact-of-another | removed digests authority reason                                  | register, whole
            redact-of-another | recorded_by                                                       | register, whole, unless recorded_by
            attach     | name exhibit media_type size                                             | always
            attach     | sha256                                                                   | unless evidence
            attach     | file_modified claimed_times                                              | unless occurred_from
            attach     | shows                                                                    | unless evidence, unless description
            attach     | came_from                            | unless evidence, unless witnesses, unless told_by
            attach     | recorded_by                                                              | unless recorded_by
            import     | first_line last_line rows_taken rows_refused                             | always
            import     | log records head disclosures disclosures_sha256                          | always
            import     | file                                                                     | register
            import     | sha256 label subjects evidence                                           | register, whole
            import     | recorded_by                                                              | unless recorded_by
            checkpoint | records head recorded nonce                                              | always
            checkpoint | sent_to                                                                  | register
            checkpoint | recorded_by                                                              | unless recorded_by
            token      | records digest gen_time tsa serial policy token                          | always
            token      | recorded_by                                                              | unless recorded_by
            disclose   | given_to format name sha256 tagmanifest_sha256 records head entries      | never
            disclose   | withheld without identity profile filter numbers basis reason recorded_by | never
            item       | exhibit kept handled_by                                                  | always
            item       | description                                                              | unless itself
            item       | occurred_precision occurred_zone                                         | unless itself
            item       | occurred_from occurred_typed                                             | unless itself, unless occurred_from
            item       | recorded_by                                                              | unless recorded_by
            hand       | handed_to handed_by kept reason                                          | always
            hand       | occurred_precision occurred_zone                                         | unless itself
            hand       | occurred_from occurred_typed                                             | unless itself, unless occurred_from
            hand       | recorded_by                                                              | unless recorded_by
            item-of-no-entry | description occurred_precision occurred_zone                       | whole
            hold       | state reason                                                             | register
            hold       | recorded_by                                                              | register, unless recorded_by
            dismiss    | rule rules_version reason                                                | always
            dismiss    | subject                                                                  | unless subject
            dismiss    | said entries matters                                                     | whole
            dismiss    | recorded_by                                                              | unless recorded_by
            """;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T05:24:32.123Z");

    @TempDir
    static Path folder;

    /** The condition of each fact, by kind and name. */
    private final Map<String, Set<String>> law = new TreeMap<>();

    private CanaryLog log;

    /**
     * A bundle that somebody asks for.
     *
     * @param only the subject, or null for everything
     */
    private record Asked(
            String what, @Nullable String only, List<String> withheld, boolean identity, boolean register) {

        boolean isWhole() {
            return only == null && Withheld.of(facts()).isEmpty();
        }

        List<String> facts() {
            return withheld.stream()
                    .filter(word -> !word.equals("evidence") && !word.equals("position"))
                    .toList();
        }

        BundleRequest request() {
            return new BundleRequest(
                    only == null ? Filter.all() : Filter.of(only),
                    only == null ? List.of() : List.of("subject of a filter"),
                    Handover.of(null, List.of(Part.ADVICE, Part.CONTACTS, Part.CONFIDENTIAL), List.of(), facts()),
                    withheld.contains("evidence"),
                    withheld.contains("position"),
                    identity,
                    register,
                    null,
                    "daybook test",
                    NOW,
                    LONDON);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    void makeALog() throws IOException {
        for (String line : LAW.lines().toList()) {
            String[] cells = line.split("\\|", 3);
            for (String name : cells[1].strip().split(" ", 0)) {
                Set<String> conditions = new TreeSet<>();
                for (String each : cells[2].strip().split(", ", 0)) {
                    conditions.add(each.replace("itself", name));
                }
                law.put(cells[0].strip() + " " + name, conditions);
            }
        }
        log = CanaryLog.at(folder.resolve("log.daybook"));
    }

    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (String only : new String[] {null, "P1"}) {
            String who = only == null ? "everything" : "one subject";
            asked.add(new Asked(who, only, List.of(), false, false));
            asked.add(new Asked(who + " with identity", only, List.of(), true, false));
            asked.add(new Asked(who + " with register", only, List.of(), false, true));
            asked.add(new Asked(who + " with both", only, List.of(), true, true));
            asked.add(new Asked(
                    who + " for a defence organisation",
                    only,
                    List.of("identifier", "witnesses", "tags"),
                    false,
                    false));
            asked.add(new Asked(
                    who + " for the practice",
                    only,
                    List.of("exact_words", "place_detail", "identifier", "witnesses", "fear", "impact", "tags"),
                    false,
                    false));
        }
        List<String> words = new ArrayList<>(Withheld.choices());
        words.remove(Withheld.HOME);
        words.addAll(List.of(BundleRequest.EVIDENCE, BundleRequest.POSITION));
        for (String word : words) {
            asked.add(new Asked("everything without " + word, null, List.of(word), true, true));
            asked.add(new Asked("one subject without " + word, "P1", List.of(word), false, false));
        }
        return asked;
    }

    private boolean isGiven(CanaryLog.Known fact, Asked asked) {
        if (fact.of() != null && asked.only() != null && !fact.of().equals(asked.only())) {
            return false;
        }
        Set<String> hidden = new TreeSet<>(asked.withheld());
        hidden.addAll(Withheld.of(asked.facts()).names());
        for (String condition : law.get(fact.fact())) {
            boolean holds = switch (condition) {
                case "always" -> true;
                case "never" -> false;
                case "register" -> asked.register();
                case "identity" -> asked.identity();
                case "whole" -> asked.isWhole();
                case "unless evidence" -> !hidden.contains("evidence") || isRemoved(fact.record());
                default -> !hidden.contains(condition.substring("unless ".length()));
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes of an exhibit were removed by redaction: its SHA-256 stays, here as in the log. */
    private boolean isRemoved(long record) {
        return log.known().stream()
                .filter(each -> each.fact().equals("redact exhibits"))
                .anyMatch(each -> each.record() > record && each.record() - record < 3);
    }

    private Map<String, byte[]> files(Asked asked) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();
        try (LogStore opened = log.open()) {
            new BundleWriter(opened, asked.request(), null, bytes -> {}).write(path -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                written.put(path, out);
                return out;
            });
        }
        written.forEach((path, bytes) -> files.put(path, bytes.toByteArray()));
        return files;
    }

    @ParameterizedTest
    @MethodSource("asked")
    void exactlyTheFactsOfTheLawAreGiven(Asked asked) throws IOException {
        Set<String> given = new TreeSet<>();
        String lines = new String(files(asked).get(BundleFiles.DISCLOSURES), StandardCharsets.UTF_8);
        for (String line : lines.lines().toList()) {
            DisclosureLine each = DisclosureLine.parse(line);
            given.add(each.seq() + " " + DisclosedFact.parse(each.disclosure()).name());
        }
        Set<String> lawful = new TreeSet<>();
        for (CanaryLog.Known each : log.known()) {
            if (isGiven(each, asked)) {
                lawful.add(each.record() + " " + each.name());
            }
        }

        assertThat(given).isEqualTo(lawful);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatIsNotGivenIsInNoByte(Asked asked) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> each : files(asked).entrySet()) {
            text.append(each.getKey()).append('\n');
            text.append(new String(each.getValue(), StandardCharsets.ISO_8859_1))
                    .append('\n');
            if (each.getKey().equals(BundleFiles.DISCLOSURES)) {
                for (String line : new String(each.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    text.append(DisclosureLine.parse(line).disclosure().json()).append('\n');
                }
            }
        }
        String all = text.toString();
        Set<String> given = new TreeSet<>();
        for (CanaryLog.Known each : log.known()) {
            if (isGiven(each, asked)) {
                given.addAll(each.seen());
            }
        }
        List<String> found = new ArrayList<>();
        for (String value : log.removed()) {
            for (String form : forms(value)) {
                boolean isDigest = log.bytes().containsKey(form);
                if (all.contains(form) && !(isDigest && given.contains(form))) {
                    found.add("removed: " + value + " as " + form);
                }
            }
        }
        for (CanaryLog.Known each : log.known()) {
            for (String value : isGiven(each, asked) ? List.<String>of() : each.seen()) {
                if (log.bytes().containsKey(value) && all.contains(log.bytes().get(value))) {
                    found.add(each.record() + " bytes");
                }
                for (String form : given.contains(value) ? List.<String>of() : forms(value)) {
                    if (all.contains(form)) {
                        found.add(each.record() + " " + each.fact() + " as " + form);
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private static List<String> forms(String value) {
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        byte[] digest = CanaryLog.sha256(plain);
        String digest64 = Base64.getEncoder().withoutPadding().encodeToString(digest);
        return List.of(
                value,
                HexFormat.of().formatHex(plain),
                Base64.getEncoder().withoutPadding().encodeToString(plain),
                HexFormat.of().formatHex(digest),
                HexFormat.of().formatHex(digest).toUpperCase(java.util.Locale.ROOT),
                digest64,
                digest64.replace('+', '-').replace('/', '_'));
    }

    @Test
    void withoutTheTimeTheOrderSaysNothingOfIt() throws IOException {
        Asked asked = new Asked("without the time", null, List.of("occurred"), false, false);
        String json = new String(files(asked).get(BundleFiles.ENTRIES_JSON), StandardCharsets.UTF_8);

        List<Long> numbers = new ArrayList<>();
        for (String line :
                json.lines().filter(each -> each.contains("{\"id\":")).toList()) {
            String number = line.substring(line.indexOf("{\"id\":") + 6);
            numbers.add(Long.parseLong(number.substring(0, number.indexOf(','))));
        }

        assertThat(numbers).hasSize(4).isSorted();
    }

    @Test
    void everyFactOfTheLogIsInTheLawAndEveryFactOfTheLawInTheLog() {
        Set<String> there = new TreeSet<>();
        log.known().forEach(each -> there.add(each.fact()));

        assertThat(there).isEqualTo(law.keySet());
    }

    @Test
    void everyFactThatARecordMustHaveOrMayLoseIsInTheLaw() {
        for (RecordKind kind : RecordKind.values()) {
            RequiredFacts required = RequiredFacts.of(kind);
            Set<String> names = new TreeSet<>(required.redactable());
            required.always().forEach(names::addAll);
            if (kind == RecordKind.AMEND) {
                // A correction cannot say where an entry came from.
                names.removeIf(name -> name.startsWith("source_"));
            }
            for (String name : names) {
                assertThat(law).containsKey(kind.word() + " " + name);
            }
        }
    }

    @Test
    void thePageAboutTheFormatNamesEveryFact() throws IOException {
        String page = Files.readString(Path.of("docs/format.md"));
        for (String each : law.keySet()) {
            String kind = each.substring(0, each.indexOf(' ')).replaceFirst("-.*", "");
            String name = each.substring(each.indexOf(' ') + 1);
            boolean ofEntry = (kind.equals("entry") || kind.equals("amend"))
                    && Fact.of(name).isPresent();
            String rows = page.lines()
                    .filter(line -> ofEntry
                            ? line.startsWith("| `")
                            : line.startsWith("| `" + kind + "`")
                                    && line.chars().filter(c -> c == '|').count() == 4)
                    .reduce("", String::concat);

            assertThat(rows).as(each).contains("`" + name + "`");
        }
    }
}
