package daybook.store.verify;

import daybook.ledger.FastChain;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Stamp;
import daybook.log.Status;
import daybook.log.Step;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The row of an entry, packed as {@link daybook.store.rows.EntryRow#PACKED}, made from the bytes of its facts for as long as nothing was recorded about the
 * entry since. It is compared as bytes, without ever reading a fact or a column as a text.
 *
 * <p>What it can't make in this way it leaves to {@link daybook.store.rows.EntryRow}: it only ever says that a row is the right one.
 */
final class FastRow {

    private static final Fact[] FACTS = Fact.values();

    /** Where the name of a fact begins, behind the salt of 22 characters. */
    private static final int NAME_AT = "[\"1234567890123456789012\",\"".length();

    private static final byte[] BEFORE_NAME = {'"', ',', '"'};
    private static final byte[][] NAMES = names();
    private static final byte[] NOTHING = bytes(",null");

    /** Status, revision and exhibits of an entry about which nothing was recorded since. */
    private static final byte[] CURRENT = bytes(",\"" + Status.CURRENT.word() + "\",1,0,\"");

    private static final byte[] BETWEEN_TEXTS = bytes("\",\"");
    private static final byte[] BEFORE_TEXT = bytes(",\"");
    private static final int STAMP = "2026-11-22T05:24:32.123Z".length();

    private final Set<String> types = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> steps = new HashSet<>();
    private final PackedBytes head = new PackedBytes();
    private final PackedBytes facts = new PackedBytes();
    private final Map<Fact, String> texts = new EnumMap<>(Fact.class);
    private final Zones recordedIn = new Zones();
    private final Zones occurredIn = new Zones();
    private int next;

    FastRow() {
        for (EntryType each : EntryType.values()) {
            types.add(each.word());
        }
        for (Kind each : Kind.values()) {
            kinds.add(each.word());
        }
        for (Step each : Step.values()) {
            steps.add(each.word());
        }
    }

    private static byte[][] names() {
        byte[][] names = new byte[FACTS.length][];
        for (int i = 0; i < FACTS.length; i++) {
            names[i] = bytes(FACTS[i].word());
        }
        return names;
    }

    /** Begins another row. */
    void begin() {
        next = 0;
        facts.clear();
        texts.clear();
    }

    /** Adds a fact, which has to come in its place; false when this can't be done here. */
    boolean add(byte[] from, int start, int end) {
        int name = start + NAME_AT;
        if (end - start < NAME_AT + 4 || !isSalted(from, start) || from[end - 1] != ']') {
            return false;
        }
        int nameEnd = name;
        while (nameEnd < end && from[nameEnd] != '"') {
            nameEnd++;
        }
        int value = nameEnd + 2;
        if (value >= end || from[nameEnd + 1] != ',' || !goTo(from, name, nameEnd)) {
            return false;
        }
        Fact fact = FACTS[next++];
        facts.add(',');
        return switch (fact.form()) {
            case TEXT -> text(fact, from, value, end - 1);
            case LIST -> facts.addList(from, value, end - 1);
            case NUMBER -> facts.addNumber(from, value, end - 1);
            case FLAG -> facts.addFlag(from, value, end - 1);
        };
    }

    private static boolean isSalted(byte[] from, int start) {
        for (int i = start + 2; i < start + NAME_AT - BEFORE_NAME.length; i++) {
            byte c = from[i];
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return from[start] == '['
                && from[start + 1] == '"'
                && Arrays.equals(
                        from,
                        start + NAME_AT - BEFORE_NAME.length,
                        start + NAME_AT,
                        BEFORE_NAME,
                        0,
                        BEFORE_NAME.length);
    }

    /** Leaves the columns before it without a value; false when no fact that may still come has the name. */
    private boolean goTo(byte[] from, int name, int nameEnd) {
        for (; next < NAMES.length; next++) {
            byte[] each = NAMES[next];
            if (each.length == nameEnd - name && Arrays.equals(each, 0, each.length, from, name, nameEnd)) {
                return true;
            }
            facts.add(NOTHING);
        }
        return false;
    }

    private boolean text(Fact fact, byte[] from, int start, int end) {
        if (!facts.addText(from, start, end)) {
            return false;
        }
        switch (fact) {
            case TYPE, KIND, STEP, OCCURRED_FROM, OCCURRED_TO, OCCURRED_PRECISION, OCCURRED_ZONE ->
                texts.put(fact, new String(from, start + 1, end - start - 2, StandardCharsets.ISO_8859_1));
            case UNTIL -> {
                // Rare, and to be understood before it is shown.
                return false;
            }
            default -> {
                // Shown as it is.
            }
        }
        return true;
    }

    /**
     * Whether a row is the one of the facts that were added.
     *
     * @param number of the entry
     * @param line of the entry's record
     * @param text the bytes of it
     * @param hash of them, 64 hexadecimal digits
     */
    boolean is(byte[] row, long number, FastChain line, byte[] text, byte[] hash) {
        for (; next < FACTS.length; next++) {
            facts.add(NOTHING);
        }
        facts.add(']');
        try {
            boolean known = isKnown(types, Fact.TYPE, false)
                    && isKnown(kinds, Fact.KIND, true)
                    && isKnown(steps, Fact.STEP, true);
            if (!known) {
                return false;
            }
            makeHead(line, number, text, hash);
            return head.length() + facts.length() == row.length
                    && head.areIn(row, 0)
                    && facts.areIn(row, head.length());
        } catch (RuntimeException e) {
            // A time or a zone that can't be understood, whatever the exception is.
            return false;
        }
    }

    private boolean isKnown(Set<String> words, Fact fact, boolean orUnknown) {
        String word = texts.get(fact);
        return word == null ? orUnknown : words.contains(word);
    }

    private String text(Fact fact) {
        return Objects.requireNonNull(texts.get(fact));
    }

    private void makeHead(FastChain line, long number, byte[] text, byte[] hash) {
        Occurred occurred = new Occurred(
                texts.get(Fact.OCCURRED_FROM),
                texts.get(Fact.OCCURRED_TO),
                Precision.of(text(Fact.OCCURRED_PRECISION)).orElseThrow(),
                occurredIn.zone(text(Fact.OCCURRED_ZONE)),
                null);
        head.clear();
        head.add('[');
        head.add(line.seq());
        head.add(',');
        head.add(number);
        head.add(CURRENT);
        head.add(text, line.recordedAt(), line.recordedAt() + STAMP);
        head.add(BETWEEN_TEXTS);
        head.add(recordedIn.id(
                new String(text, line.zoneAt(), line.zoneEnd() - line.zoneAt(), StandardCharsets.ISO_8859_1)));
        head.add('"');
        addNotBefore(line);
        addSecond(occurred.start());
        addSecond(occurred.end());
        if (line.ref() < 0) {
            head.add(NOTHING);
        } else {
            head.add(',');
            head.add(line.ref());
        }
        head.add(BEFORE_TEXT);
        head.add(hash);
        head.add('"');
    }

    /** Mostly the clock was not behind. */
    private void addNotBefore(FastChain line) {
        if (line.isBehind()) {
            head.add(BEFORE_TEXT);
            head.add(bytes(Stamp.format(line.latest())));
            head.add('"');
        } else {
            head.add(NOTHING);
        }
    }

    private void addSecond(@Nullable Instant moment) {
        if (moment == null) {
            head.add(NOTHING);
        } else {
            head.add(',');
            head.add(moment.getEpochSecond());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The zone that was asked for last, which mostly is the one that is asked for next. */
    private static final class Zones {

        private String name = "";
        private ZoneId zone = ZoneOffset.UTC;
        private byte[] id = {};

        ZoneId zone(String asked) {
            if (!asked.equals(name)) {
                zone = ZoneId.of(asked);
                id = bytes(zone.getId());
                name = asked;
            }
            return zone;
        }

        byte[] id(String asked) {
            zone(asked);
            return id;
        }
    }
}
