package daybook.review;

import daybook.ledger.RecordKind;
import daybook.log.Custody;
import daybook.log.Entry;
import daybook.log.Item;
import daybook.store.Event;
import daybook.store.HandRecord;
import daybook.store.ItemRecord;
import daybook.store.LogStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reader of the things that a log keeps as exhibits, each with who had it when. */
public final class Continuity {

    private Continuity() {}

    /** Returns the things, in the order recorded; those of another log of which nothing was given are left out. */
    public static List<Item> of(LogStore log) {
        Map<Long, List<Custody>> custody = new LinkedHashMap<>();
        List<Event> items = log.events(RecordKind.ITEM);
        for (Event event : items) {
            if (!event.facts().isEmpty()) {
                List<Custody> had = new ArrayList<>();
                had.add(ItemRecord.of(event).first(event));
                custody.put(event.id(), had);
            }
        }
        for (Event event : log.events(RecordKind.HAND)) {
            Long ref = event.ref();
            List<Custody> had = ref == null ? null : custody.get(ref);
            if (had != null && !event.facts().isEmpty()) {
                had.add(HandRecord.of(event).custody(event));
            }
        }
        List<Item> all = new ArrayList<>();
        for (Event event : items) {
            List<Custody> had = custody.get(event.id());
            if (had != null) {
                all.add(item(log, event, had));
            }
        }
        return all;
    }

    private static Item item(LogStore log, Event event, List<Custody> custody) {
        ItemRecord record = ItemRecord.of(event);
        Long ref = event.ref();
        Entry entry = ref == null ? null : log.entry(ref);
        return Item.of(
                event.id(),
                record.exhibit(),
                record.description(),
                ref,
                entry == null ? null : (Long) entry.number(),
                custody);
    }
}
