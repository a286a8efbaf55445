package daybook.exchange.csv;

import daybook.exchange.ImportRow;
import daybook.exchange.json.JsonOccurred;
import daybook.exchange.json.JsonRefusal;
import daybook.exchange.json.JsonValue;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Status;
import daybook.log.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of daybook's own export back into the facts that it was written from.
 *
 * <p>An entry that its log takes back, or from which text was removed for good, is refused: here it would look as if it stood. Columns
 * that somebody added to the file are kept in the description.
 */
final class CsvOwnRow implements CsvRow {

    private static final Set<Fact> TOLD = told();
    private static final String MEANT =
            " If you changed the row on purpose, empty its cell in the column row_check and import the file again.";
    private static final String HASH_FORM = "0123456789abcdef";

    private final Map<String, Integer> places = new HashMap<>();
    private final RowCheck check = new RowCheck();
    private final List<HeadingUse> uses;
    private final ZoneId zone;
    private final Instant now;

    CsvOwnRow(List<HeadingUse> uses, ZoneId zone, Instant now) {
        this.uses = uses;
        this.zone = zone;
        this.now = now;
        for (HeadingUse use : uses) {
            places.putIfAbsent(use.heading(), use.number() - 1);
        }
    }

    /** What becomes of the columns of an export: what the other log found for itself is made anew, all else is a fact. */
    static List<HeadingUse> uses(HeadingRow headings, CsvOptions options) {
        if (!options.maps().isEmpty()) {
            throw new DaybookException.Usage(
                    "This file is an export of daybook: its columns say what they are.", "leave --map out");
        }
        HeadingUse[] uses = new HeadingUse[headings.size()];
        for (String ignored : options.ignored()) {
            int at = headings.find(ignored);
            if (CsvColumns.ALL.contains(headings.get(at)) || headings.get(at).equals(RowCheck.COLUMN)) {
                throw new DaybookException.Usage(
                        "The column \"" + headings.get(at) + "\" is part of daybook's export and cannot be ignored.",
                        null);
            }
            uses[at] = new HeadingUse(
                    at + 1, headings.get(at), HeadingUse.Role.IGNORED, null, false, HeadingUse.Source.OPTION);
        }
        headings.refuseDoubles(uses);
        List<HeadingUse> all = new ArrayList<>(uses.length);
        for (int i = 0; i < uses.length; i++) {
            HeadingUse ignored = uses[i];
            all.add(ignored != null ? ignored : use(i + 1, headings.get(i)));
        }
        return List.copyOf(all);
    }

    private static Set<Fact> told() {
        Set<Fact> told = Fact.told();
        told.removeIf(Fact::isOfThisLog);
        return told;
    }

    private static HeadingUse use(int number, String heading) {
        Fact fact = switch (heading) {
            case CsvColumns.RECORDED_AT -> Fact.SOURCE_RECORDED_AT;
            case "recorded_by" -> Fact.SOURCE_RECORDED_BY;
            default -> Fact.of(heading).filter(named -> !named.isOfThisLog()).orElse(null);
        };
        boolean own = CsvColumns.ALL.contains(heading) || heading.equals(RowCheck.COLUMN);
        HeadingUse.Role role = !own ? HeadingUse.Role.KEPT : fact == null ? HeadingUse.Role.OWN : HeadingUse.Role.FACT;
        HeadingUse.Source source = own ? HeadingUse.Source.EXACT : HeadingUse.Source.NONE;
        return new HeadingUse(number, heading, role, own ? fact : null, false, source);
    }

    @Override
    public Facts facts(List<@Nullable String> cells) throws CsvRefused {
        check(cells);
        stands(cell(cells, CsvColumns.STATUS));
        Facts.Builder facts = Facts.builder();
        String type = cell(cells, Fact.TYPE.word());
        facts.set(Fact.TYPE, type(type == null ? "" : type));
        boolean allQuoted = allQuoted(cells);
        set(facts, Fact.KIND, cell(cells, Fact.KIND.word()));
        set(facts, Fact.SUBJECT, cell(cells, Fact.SUBJECT.word()));
        for (Fact fact : TOLD) {
            Integer place = places.get(fact.word());
            String text = place == null ? null : cells.get(place);
            if (text != null && (!text.isEmpty() || (!allQuoted && fact.isFreeText()))) {
                set(facts, fact, text);
            }
        }
        facts.occurred(occurred(cells));
        source(facts, cells);
        return others(cells).below(CsvCells.complete(facts));
    }

    /** Refuses a row whose cells a spreadsheet changed; nobody knows which changes were meant. */
    private void check(List<@Nullable String> cells) throws CsvRefused {
        String said = cell(cells, RowCheck.COLUMN);
        if (said == null) {
            return;
        }
        boolean allQuoted = allQuoted(cells);
        List<String> changed = check.changed(said.strip(), column -> {
            Integer place = places.get(column);
            String text = place == null ? null : cells.get(place);
            return allQuoted && text != null && text.isEmpty() ? null : text;
        });
        if (changed == null) {
            throw new CsvRefused(RowCheck.COLUMN, said, "This is not what daybook wrote." + MEANT);
        }
        if (!changed.isEmpty()) {
            String first = changed.get(0);
            Integer place = places.get(first);
            String now = place == null ? null : cells.get(place);
            throw new CsvRefused(
                    first,
                    now == null ? "" : now,
                    "The row was changed after daybook wrote the file, here: " + String.join(", ", changed) + "."
                            + MEANT);
        }
    }

    /**
     * An incident has no step and a step no kind, so one of the two is always an empty cell. Where even that is quoted, a program has
     * rewritten the file with quotation marks everywhere, and {@code ""} no longer stands for a text known to be empty.
     */
    private boolean allQuoted(List<@Nullable String> cells) {
        Integer kind = places.get(Fact.KIND.word());
        Integer step = places.get(Fact.STEP.word());
        return (kind != null && "".equals(cells.get(kind))) || (step != null && "".equals(cells.get(step)));
    }

    private static void set(Facts.Builder facts, Fact fact, @Nullable String text) throws CsvRefused {
        if (text != null) {
            facts.set(fact, fact.form() == Fact.Form.LIST ? list(fact, text) : CsvCells.own(fact.word(), fact, text));
        }
    }

    private static List<String> list(Fact fact, String text) throws CsvRefused {
        List<String> items = CsvLists.read(text);
        if (items == null) {
            throw new CsvRefused(fact.word(), text, "This begins like a list in JSON and is none.");
        }
        for (String item : items) {
            CsvCells.item(fact.word(), fact, item);
        }
        return items;
    }

    private static String type(String text) throws CsvRefused {
        List<String> known = Words.all(EntryType.values());
        if (!known.contains(text)) {
            throw CsvRefused.of(Fact.TYPE.word(), text, FactCheck.unknown("type of entry", text, known));
        }
        return text;
    }

    private static void stands(@Nullable String word) throws CsvRefused {
        Status status = word == null ? null : Status.of(word).orElse(null);
        if (status == null) {
            List<String> known = Words.all(Status.values());
            String text = word == null ? "" : word;
            throw CsvRefused.of(CsvColumns.STATUS, text, FactCheck.unknown("status", text, known));
        }
        if (status == Status.WITHDRAWN) {
            throw new CsvRefused(
                    CsvColumns.STATUS, status.word(), "This entry was withdrawn in the log that it comes from.");
        }
        if (status == Status.REDACTED) {
            throw new CsvRefused(
                    CsvColumns.STATUS,
                    status.word(),
                    "Text of this entry was removed by redaction in the log that it comes from.");
        }
    }

    private Occurred occurred(List<@Nullable String> cells) throws CsvRefused {
        Map<String, JsonValue> parts = new LinkedHashMap<>();
        for (Fact fact : EnumSet.range(Fact.OCCURRED_FROM, Fact.OCCURRED_TYPED)) {
            String text = cell(cells, fact.word());
            if (text != null) {
                parts.put(fact.partOfOccurred(), new JsonValue.Text(text));
            }
        }
        String edtf = cell(cells, CsvColumns.OCCURRED_EDTF);
        if (edtf != null) {
            parts.put("edtf", new JsonValue.Text(edtf));
        }
        if (parts.isEmpty()) {
            return Occurred.unknown(zone, null); // withheld from the export
        }
        try {
            return JsonOccurred.read(new JsonValue.Fields(parts, null), zone, now);
        } catch (JsonRefusal refusal) {
            ImportRow.Refused said = refusal.at(0);
            throw new CsvRefused(said.cell().replace('.', '_'), said.value(), said.reason());
        }
    }

    /** When and by whom it was first written down. A time is never combined with the name of another occasion. */
    private void source(Facts.Builder facts, List<@Nullable String> cells) throws CsvRefused {
        boolean older = cell(cells, Fact.SOURCE_RECORDED_AT.word()) != null
                || cell(cells, Fact.SOURCE_RECORDED_BY.word()) != null;
        String at = older ? Fact.SOURCE_RECORDED_AT.word() : CsvColumns.RECORDED_AT;
        String by = older ? Fact.SOURCE_RECORDED_BY.word() : Fact.RECORDED_BY.word();
        String time = cell(cells, at);
        if (time != null) {
            facts.set(Fact.SOURCE_RECORDED_AT, CsvCells.moment(at, time));
        }
        String name = cell(cells, by);
        if (name != null) {
            facts.set(Fact.SOURCE_RECORDED_BY, CsvCells.own(by, Fact.SOURCE_RECORDED_BY, name));
        }
    }

    private CsvKept others(List<@Nullable String> cells) {
        CsvKept kept = new CsvKept();
        for (HeadingUse use : uses) {
            String text = cells.get(use.number() - 1);
            if (use.role() == HeadingUse.Role.KEPT && text != null) {
                kept.add(use, text);
            }
        }
        return kept;
    }

    @Override
    public @Nullable Long sourceId(List<@Nullable String> cells) {
        return ImportRow.number(cell(cells, CsvColumns.ID));
    }

    @Override
    public @Nullable String sourceHash(List<@Nullable String> cells) throws CsvRefused {
        String hash = cell(cells, CsvColumns.HASH);
        boolean good = hash == null || hash.length() == 64;
        for (int i = 0; good && hash != null && i < hash.length(); i++) {
            good = HASH_FORM.indexOf(hash.charAt(i)) >= 0;
        }
        if (!good) {
            throw new CsvRefused(CsvColumns.HASH, String.valueOf(hash), "A hash has 64 lower-case hexadecimal digits.");
        }
        return hash;
    }

    private @Nullable String cell(List<@Nullable String> cells, String column) {
        Integer place = places.get(column);
        String text = place == null ? null : cells.get(place);
        return text == null || text.isEmpty() ? null : text;
    }
}
