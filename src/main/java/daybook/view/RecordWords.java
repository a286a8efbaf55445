package daybook.view;

import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.store.AmendRecord;
import daybook.store.Event;
import daybook.store.ImportRecord;
import daybook.store.KeptFile;
import daybook.store.LogStore;
import daybook.store.Removal;
import daybook.store.RemovalRecord;
import daybook.terminal.Progress;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that a record which is no entry says, and what follows from it: each with a label, whatever kinds there are. */
public final class RecordWords {

    private static final String DIGEST = "SHA-256";
    private static final int DIGEST_LENGTH = 64;

    private static final int MOST_ENTRIES = 12;

    private final LogStore log;
    private final Event event;

    public RecordWords(LogStore log, Event event) {
        this.log = log;
        this.event = event;
    }

    /** Adds what the record says, in its order, and which of its facts were removed. */
    void said(Map<String, String> lines) {
        boolean changesShown = event.kind() == RecordKind.AMEND && !changes().isEmpty();
        event.facts().forEach((name, value) -> {
            if (!changesShown || !AmendRecord.changes(name)) {
                lines.put(label(name), value(name, value));
            }
        });
        removed().forEach((name, by) -> lines.put(label(name), "removed by redaction (record " + by + ")"));
    }

    /** Adds what follows from the record and is not in it: the entries that came with an import. */
    void derived(Map<String, String> lines) throws IOException {
        if (event.kind() != RecordKind.IMPORT || ImportRecord.of(event).log() != null) {
            return;
        }
        List<Long> entries = entries();
        if (!entries.isEmpty()) {
            lines.put(
                    English.capital(entries.size() == 1 ? "entry" : "entries"),
                    EntryWords.numbers(entries, MOST_ENTRIES));
        }
        KeptFile kept = KeptFile.of(log, event.id());
        if (kept != null) {
            lines.put("The file", kept.words());
        }
    }

    /** Returns the numbers of the entries that came with an import, in the order recorded. */
    public List<Long> entries() throws IOException {
        List<Long> numbers = new ArrayList<>();
        if (event.kind() == RecordKind.IMPORT) {
            Filter all = new Filter.Builder().order(Filter.Order.RECORDED).build();
            log.entries(all, EnumSet.noneOf(Fact.class), entry -> {
                Long with = entry.importId();
                if (with != null && with == event.id()) {
                    numbers.add(entry.number());
                }
                return true;
            });
        }
        return numbers;
    }

    /** Returns what a correction changed, fact by fact; nothing for other records and where the entry is not shown. */
    public List<FactChange> changes() {
        List<Entry> states = states();
        return states.isEmpty() ? List.of() : FactChange.between(states.get(0), states.get(1), log.settings());
    }

    /** Returns the entry before and after a correction; nothing for other records and where the entry is not shown. */
    public List<Entry> states() {
        Long ref = event.ref();
        if (event.kind() != RecordKind.AMEND || ref == null) {
            return List.of();
        }
        List<Entry> history = log.history(ref);
        int at = 0;
        for (Event each : log.eventsAbout(ref)) {
            boolean state = each.kind() == RecordKind.AMEND
                    || each.kind() == RecordKind.WITHDRAW
                    || each.kind() == RecordKind.REDACT
                    || each.kind() == RecordKind.ATTACH;
            at += state ? 1 : 0;
            if (each.id() == event.id() && at < history.size()) {
                return List.of(history.get(at - 1), history.get(at));
            }
        }
        return List.of();
    }

    /** Returns the facts that a redaction removed from the record, each with the number of that record. */
    public Map<String, Long> removed() {
        Map<String, Long> removed = new LinkedHashMap<>();
        for (Event each : log.events(RecordKind.REDACT)) {
            RemovalRecord removal = RemovalRecord.of(each);
            boolean ofThis = each.ref() != null && each.ref() == event.id();
            boolean ofExhibit = event.kind() == RecordKind.ATTACH
                    && Objects.equals(each.ref(), event.ref())
                    && removal.exhibits().contains(Long.toString(RecordNumber.within(event.id())));
            for (String name : removal.removed()) {
                if ((ofThis || (ofExhibit && Removal.DESCRIPTIONS.contains(name)))
                        && !event.facts().containsKey(name)) {
                    removed.put(name, each.id());
                }
            }
        }
        return removed;
    }

    /** Whether a text is a digest in hexadecimal digits, which is not broken in two. */
    static boolean isDigest(String text) {
        return text.length() == DIGEST_LENGTH && text.indexOf(' ') < 0;
    }

    private static String label(String name) {
        return switch (name) {
            case "sha256", "digest" -> DIGEST;
            case "tagmanifest_sha256" -> DIGEST + " of tagmanifest";
            case "disclosures_sha256" -> DIGEST + " of facts";
            case "gen_time" -> "Stamped";
            case "tsa" -> "Authority";
            case "media_type" -> "Type";
            case "size" -> "Size";
            case "file_modified" -> "File last changed";
            case "claimed_times" -> "The file says";
            case "shows" -> "Shows";
            case "came_from" -> "Came from";
            case "records" -> "Records covered";
            case "head" -> "Hash of the last";
            case "recorded" -> "Recorded then";
            case "program" -> "Made by";
            case "rows_taken" -> "Rows taken";
            case "rows_refused" -> "Rows refused";
            case "filter" -> "Only";
            case "withheld" -> "Left out";
            case "identity" -> "With identity cards";
            default -> English.capital(name.replace('_', ' '));
        };
    }

    private String value(String name, Object value) {
        return switch (name) {
            case "token" ->
                Progress.grouped(String.valueOf(value).length()) + " characters of base64; whole with --json";
            case "size" -> Progress.grouped(((Number) value).longValue()) + " bytes";
            case "gen_time", "recorded", "file_modified" -> stamp(String.valueOf(value));
            case "removed", "withheld" -> value instanceof List<?> list ? FactPhrase.list(texts(list)) : text(value);
            case "exhibits" -> value instanceof List<?> list ? exhibits(texts(list)) : text(value);
            default -> text(value);
        };
    }

    private static String text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value instanceof List<?> list ? String.join("\n", texts(list)) : String.valueOf(value);
    }

    private static List<String> texts(List<?> list) {
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            texts.add(String.valueOf(each));
        }
        return texts;
    }

    private String stamp(String stamp) {
        try {
            return OccurredText.recorded(Stamp.parse(stamp), log.settings().zone());
        } catch (DateTimeException | DaybookException e) {
            return stamp;
        }
    }

    /** Returns the exhibits of attach records by what people call them. */
    private String exhibits(List<String> records) {
        List<String> labels = new ArrayList<>();
        for (Exhibit each : log.exhibits()) {
            long id = each.evidence().id();
            if (RecordNumber.place(id) == RecordNumber.place(event.id())
                    && records.contains(Long.toString(RecordNumber.within(id)))) {
                labels.add(each.evidence().label());
            }
        }
        return labels.isEmpty() ? String.join(", ", records) : String.join(", ", labels);
    }
}
