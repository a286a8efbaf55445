package daybook.cli.command;

import daybook.evidence.References;
import daybook.log.DaybookException;
import daybook.log.Item;
import daybook.log.RecordNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The thing that a person names, by its reference or the number of its record. */
final class NamedItem {

    private NamedItem() {}

    /** Returns the thing of that reference, one of this log where two have it; null if there is none. */
    static @Nullable Item ofReference(List<Item> items, String typed) {
        String key = References.key(typed);
        Item found = null;
        for (Item item : items) {
            String reference = item.exhibit();
            boolean own = RecordNumber.isOwn(item.id());
            if (reference != null && References.key(reference).equals(key) && (own || found == null)) {
                found = item;
            }
        }
        return found;
    }

    /**
     * Returns the thing.
     *
     * @throws DaybookException.NotFound when there is none of that name
     */
    static Item of(List<Item> items, String typed) {
        Item found = ofReference(items, typed);
        long number = RecordNumber.parse(typed);
        for (Item item : items) {
            if (found == null && number > 0 && item.id() == number) {
                found = item;
            }
        }
        if (found == null) {
            throw new DaybookException.NotFound(
                    "No thing is kept as \"" + typed + "\".",
                    items.isEmpty()
                            ? "daybook evidence add-item keeps one"
                            : "daybook evidence list shows what is kept; a thing without a reference has the number of its record");
        }
        return found;
    }

    /** The error where a file is wanted and a thing is named. */
    static DaybookException.NotFound noFile(Item item, String where) {
        return new DaybookException.NotFound(
                item.label() + " is a thing, not a file. Where it is now: " + where + ".",
                "daybook evidence continuity " + item.typed()
                        + " shows who had it; a photograph of it is a file: daybook" + " attach ID FILE");
    }
}
