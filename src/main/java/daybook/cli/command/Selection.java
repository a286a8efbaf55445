package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Filter;
import daybook.log.Nearest;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.log.Words;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries of this log for which every {@code --where FACT=VALUE} holds. */
final class Selection {

    static final String WHERE = "--where";

    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String MATCH = "match";
    private static final String STATUS = "status";
    private static final String IMPORT = "import";

    private final List<Condition> conditions = new ArrayList<>();
    private final Filter.Builder filter = new Filter.Builder().order(Filter.Order.RECORDED);

    /**
     * A condition that is looked at entry by entry.
     *
     * @param typed as it was typed
     * @param fact the fact that it is about, or null when it is about no fact
     * @param holds whether it holds for an entry
     */
    private record Condition(String typed, @Nullable Fact fact, Predicate<Entry> holds) {}

    /**
     * What was found.
     *
     * @param entries the entries that can be corrected, in the order recorded
     * @param withdrawn how many others were withdrawn
     */
    record Found(List<Entry> entries, int withdrawn) {}

    private Selection() {}

    /** Returns the names of what entries can be chosen by. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (isChoosable(fact)) {
                names.add(fact.word());
            }
        }
        names.addAll(List.of(SINCE, UNTIL, MATCH, STATUS, IMPORT));
        return names;
    }

    private static boolean isChoosable(Fact fact) {
        return fact == Fact.TYPE
                || fact == Fact.KIND
                || fact == Fact.SUBJECT
                || fact == Fact.RECORDED_BY
                || Fact.told().contains(fact);
    }

    /**
     * Reads what was typed.
     *
     * @throws DaybookException.Usage when a name or a value is not understood
     */
    static Selection of(Call call, LogStore log) {
        Selection selection = new Selection();
        Set<String> names = new LinkedHashSet<>();
        for (String typed : call.options(WHERE)) {
            int equals = typed.indexOf('=');
            if (equals < 1) {
                throw new DaybookException.Usage(
                        "\"" + typed + "\" is not a condition.",
                        "write --where tag=Flowers; --where place= finds entries whose place is not known");
            }
            String name =
                    typed.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace('-', '_');
            String value = typed.substring(equals + 1).strip();
            Fact fact = named(name);
            boolean several = fact != null && fact.form() == Fact.Form.LIST;
            if (!names.add(fact == null ? name : fact.word()) && !several) {
                throw new DaybookException.Usage(
                        "Two conditions are about " + name + ", and all conditions have to hold.",
                        "correct the entries of one, and then those of the other");
            }
            selection.add(call, log, typed, name, fact, value);
        }
        return selection;
    }

    /** Returns the fact of a name in JSON, or of an option that gives it. */
    private static @Nullable Fact named(String name) {
        Fact exact = Fact.of(name).filter(Selection::isChoosable).orElse(null);
        if (exact != null) {
            return exact;
        }
        for (Fact fact : Fact.values()) {
            String option = fact.option();
            if (isChoosable(fact)
                    && option != null
                    && option.substring(2).replace('-', '_').equals(name)) {
                return fact;
            }
        }
        return null;
    }

    private void add(Call call, LogStore log, String typed, String name, @Nullable Fact fact, String value) {
        if (fact != null) {
            conditions.add(new Condition(typed, fact, condition(log, fact, value)));
            return;
        }
        if (!names().contains(name)) {
            throw FactCheck.unknown("fact that entries can be chosen by", name, names());
        }
        if (value.isEmpty()) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" has no value.", "write it like --where since=2026-11 or --where match=flowers");
        }
        WhenReader when = call.times(log.settings());
        switch (name) {
            case SINCE -> filter.since(FilterOptions.since(when, value, WHERE + " since"));
            case UNTIL -> filter.until(FilterOptions.until(when, value, WHERE + " until"));
            case MATCH -> filter.match(FilterOptions.match(value, WHERE + " match"));
            case STATUS -> {
                Status status = FilterOptions.status(value);
                conditions.add(new Condition(typed, null, entry -> entry.status() == status));
            }
            default -> {
                long record = RecordNumber.parse(value);
                if (record < 1) {
                    throw new DaybookException.Usage(
                            "\"" + value + "\" is not the number of a record.",
                            "daybook show ID names the record that an entry was imported with");
                }
                conditions.add(
                        new Condition(typed, null, entry -> entry.importId() != null && entry.importId() == record));
            }
        }
    }

    private static Predicate<Entry> condition(LogStore log, Fact fact, String value) {
        if (value.isEmpty()) {
            return entry -> entry.facts().value(fact) == null;
        } else if (fact.form() == Fact.Form.LIST) {
            return entry -> entry.facts().list(fact).contains(value);
        }
        Object wanted = switch (fact) {
            case TYPE ->
                EntryType.of(value.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> FactCheck.unknown("type of entry", value, Words.all(EntryType.values())))
                        .word();
            case SUBJECT -> Call.known(value, log.subjects());
            case UNTIL -> value;
            default -> FactCheck.read(fact, value);
        };
        return entry -> wanted.equals(entry.facts().value(fact));
    }

    /**
     * Finds the entries.
     *
     * @throws DaybookException.NotFound when there is none
     */
    Found find(LogStore log) throws IOException {
        List<Long> found = new ArrayList<>();
        int[] withdrawn = {0};
        log.entries(filter.origin(0).build(), entry -> {
            if (holds(entry)) {
                if (entry.status() == Status.WITHDRAWN) {
                    withdrawn[0]++;
                } else {
                    found.add(entry.id());
                }
            }
            return true;
        });
        if (found.isEmpty()) {
            throw none(log, withdrawn[0]);
        }
        List<Entry> entries = new ArrayList<>(found.size());
        for (long id : found) {
            Entry entry = log.entry(id);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Found(entries, withdrawn[0]);
    }

    private boolean holds(Entry entry) {
        for (Condition each : conditions) {
            if (!each.holds().test(entry)) {
                return false;
            }
        }
        return true;
    }

    private DaybookException.NotFound none(LogStore log, int withdrawn) throws IOException {
        if (withdrawn > 0) {
            return new DaybookException.NotFound(
                    "Every entry for which that holds was withdrawn, so there is nothing to correct.",
                    "add a new entry instead");
        }
        for (Condition each : conditions) {
            Fact fact = each.fact();
            Set<String> there = new TreeSet<>();
            boolean[] any = {false};
            log.entries(Filter.all().ofOrigin(0), entry -> {
                any[0] |= each.holds().test(entry);
                if (fact != null) {
                    there.addAll(values(entry, fact));
                }
                return true;
            });
            if (!any[0]) {
                int equals = each.typed().indexOf('=') + 1;
                String nearest = Nearest.to(each.typed().substring(equals), List.copyOf(there));
                return new DaybookException.NotFound(
                        "No entry of this log has " + each.typed() + ".",
                        nearest == null
                                ? "daybook timeline shows the entries"
                                : "did you mean " + each.typed().substring(0, equals) + nearest + "?");
            }
        }
        return new DaybookException.NotFound(
                "There is no entry for which all of that holds.", "daybook timeline shows the entries");
    }

    private static List<String> values(Entry entry, Fact fact) {
        Object value = entry.facts().value(fact);
        return value instanceof String text
                ? List.of(text)
                : fact.form() == Fact.Form.LIST ? entry.facts().list(fact) : List.of();
    }
}
