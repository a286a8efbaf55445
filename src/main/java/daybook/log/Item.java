package daybook.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is kept as an exhibit, without a file, and who had it when: its continuity.
 *
 * @param id the number of its record
 * @param exhibit its reference, such as {@code AB/2}, or null
 * @param description what it is; null where that was removed or not given
 * @param entry the record of the entry that it belongs to, or null
 * @param entryNumber the number of that entry, or null
 * @param custody who had it, in the order of time; never empty
 */
public record Item(
        long id,
        @Nullable String exhibit,
        @Nullable String description,
        @Nullable Long entry,
        @Nullable Long entryNumber,
        List<Custody> custody) {

    /**
     * Makes an item of the times of which it is known who had it, in any order: those of known time in that order, each until the next
     * begins, and one of unknown time after what was recorded before it.
     */
    public static Item of(
            long id,
            @Nullable String exhibit,
            @Nullable String description,
            @Nullable Long entry,
            @Nullable Long entryNumber,
            List<Custody> recorded) {
        List<Custody> sorted = new ArrayList<>();
        for (Custody each : recorded) {
            int place = sorted.size();
            while (place > 1 && isBefore(each, sorted.get(place - 1))) {
                place--;
            }
            sorted.add(place, each);
        }
        List<Custody> custody = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            custody.add(sorted.get(i)
                    .until(i + 1 < sorted.size() ? sorted.get(i + 1).from() : null));
        }
        return new Item(id, exhibit, description, entry, entryNumber, List.copyOf(custody));
    }

    /** Whether one was surely over before another began. */
    private static boolean isBefore(Custody one, Custody other) {
        Instant over = one.from().surelyOver();
        Instant start = other.from().start();
        return over != null
                && start != null
                && !over.isAfter(start)
                && !Objects.equals(one.from().start(), start);
    }

    /** Whether a time is surely before it was kept. */
    public boolean isBefore(Occurred time) {
        Custody first = custody.get(0);
        return isBefore(new Custody(0, null, null, time, null, null, null, first.recordedAt(), null), first);
    }

    /** Returns what it is called: its reference, or the number of its record. */
    public String label() {
        return exhibit == null ? "item " + RecordNumber.show(id) : exhibit;
    }

    /** Returns what a person types to name it. */
    public String typed() {
        return exhibit == null ? RecordNumber.show(id) : exhibit;
    }

    /** Returns who has it now, as far as is recorded. */
    public Custody now() {
        return custody.get(custody.size() - 1);
    }
}
