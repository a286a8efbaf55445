package daybook.store.rows;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Stamp;
import daybook.log.Status;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of entries only some of their facts: of a long log the long texts are most of it, and who counts needs none of them. */
final class EntryPart {

    private static final List<String> BEFORE_FACTS =
            List.of("id", "number", "status", "revision", "recorded_at", "recorded_zone", "not_before", "import_id");

    /** Without these nobody can say what an entry is, nor when. */
    private static final Set<Fact> ALWAYS = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE);

    private final List<Fact> facts;
    private final @Nullable String[] columns;
    private ZoneId zone = ZoneOffset.UTC;

    EntryPart(Set<Fact> asked) {
        EnumSet<Fact> all = EnumSet.copyOf(ALWAYS);
        all.addAll(asked);
        facts = List.copyOf(all);
        columns = new @Nullable String[BEFORE_FACTS.size() + facts.size()];
    }

    /** The columns of a table that goes by the name of {@code e}, packed. */
    String packed() {
        List<String> names = new ArrayList<>();
        for (String each : BEFORE_FACTS) {
            names.add("e." + each);
        }
        for (Fact fact : facts) {
            names.add("e." + Schema.column(fact));
        }
        return PackedRow.of(names);
    }

    /**
     * The entry of a row, without its other facts, its hash, its exhibits and its amendments.
     *
     * @throws DamagedRow when it is not one that daybook wrote
     */
    Entry read(byte[] row) throws DamagedRow {
        columns[1] = null;
        try {
            PackedRow.read(row, columns);
            return entry();
        } catch (RuntimeException e) {
            throw EntryRow.damaged(columns[1], e);
        }
    }

    private Entry entry() {
        Facts.Builder known = Facts.builder();
        for (int i = 0; i < facts.size(); i++) {
            String text = columns[BEFORE_FACTS.size() + i];
            if (text != null) {
                known.set(facts.get(i), EntryRow.value(facts.get(i), text));
            }
        }
        Facts built = known.build();
        EntryRow.check(built);
        String notBefore = columns[6];
        String importId = columns[7];
        Entry entry = new Entry(
                Long.parseLong(required(0)),
                Long.parseLong(required(1)),
                built,
                Status.of(required(2)).orElseThrow(),
                Integer.parseInt(required(3)),
                Stamp.parse(required(4)),
                zone(required(5)),
                "",
                importId == null ? null : (Long) Long.parseLong(importId),
                List.of(),
                List.of());
        return notBefore == null ? entry : entry.notBefore(Stamp.parse(notBefore));
    }

    private String required(int column) {
        return Objects.requireNonNull(columns[column]);
    }

    /** Mostly the same as that of the entry before. */
    private ZoneId zone(String id) {
        if (!zone.getId().equals(id)) {
            zone = ZoneId.of(id);
        }
        return zone;
    }
}
