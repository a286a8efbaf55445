package daybook.exchange;

import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Vocabulary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entries of which every fact may hold whatever a hostile person could paste into it; the same ones for the same seed. */
public final class HostileEntries {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-11-22T05:24:32.123Z");

    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "; ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\n\r",
        " ",
        "  ",
        "'",
        "''",
        "=",
        "=1+1",
        "+44",
        "-",
        "@",
        "|",
        "\0",
        "\u0001",
        "\u001b[2J",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ufffd",
        "\uff1d",
        "\uff0b",
        "\uff0d",
        "\uff20",
        "\ud83d\ude00",
        "e\u0301",
        "\u00e9",
        "[",
        "]",
        "[\"",
        "\\",
        "\\n",
        "#",
        "null",
        "{",
        "}",
        "true",
        "01234",
        "1e9",
        "a",
        "Sam",
        "surgery",
        "<b>",
        "&amp;",
        "$(x)",
        "%s",
        "\u3000"
    };

    private final Random random;
    private final List<String> more;

    /** With more texts of which some entries are made. */
    public HostileEntries(long seed, List<String> more) {
        this.random = new Random(seed);
        this.more = more;
    }

    public List<Entry> list(int count) {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    private Entry entry(long id) {
        boolean withFiles = random.nextInt(4) == 0;
        return new Entry(
                id,
                id,
                facts(),
                random.nextBoolean() ? Status.CURRENT : Status.AMENDED,
                1 + random.nextInt(3),
                NOW,
                ZONE,
                "%064x".formatted(id),
                random.nextInt(5) == 0 ? id + 7 : null,
                withFiles
                        ? List.of(new Evidence(id + 1, text(), text(), "image/jpeg", 48211, "ab".repeat(32)))
                        : List.of(),
                withFiles ? List.of(new Amendment(id + 2, NOW, text(), text(), List.of(Fact.PLACE))) : List.of());
    }

    private Facts facts() {
        EntryType type = pick(List.of(EntryType.values()));
        Facts.Builder facts = Facts.builder().set(Fact.TYPE, type.word()).occurred(occurred());
        if (type == EntryType.INCIDENT) {
            facts.set(Fact.KIND, pick(List.of(Kind.values())).word());
        } else if (type == EntryType.STEP) {
            facts.set(Fact.STEP, pick(List.of(Step.values())).word());
        }
        facts.set(Fact.SUBJECT, random.nextBoolean() ? "P1" : "p.2_x-Y");
        facts.set(Fact.RECORDED_BY, text());
        facts.set(Fact.DESCRIPTION, "x" + text());
        Fact[] free = {
            Fact.EXACT_WORDS,
            Fact.CHANNEL,
            Fact.PLACE_DETAIL,
            Fact.IDENTIFIER,
            Fact.ATTRIBUTION_REASON,
            Fact.TOLD_BY,
            Fact.IMPACT,
            Fact.RESPONSE,
            Fact.WITH,
            Fact.REFERENCE
        };
        for (Fact fact : free) {
            switch (random.nextInt(4)) {
                case 0 -> facts.set(fact, null);
                case 1 -> facts.set(fact, random.nextInt(5) == 0 ? "" : " ");
                default -> facts.set(fact, text());
            }
        }
        for (Fact fact : new Fact[] {Fact.PLACE, Fact.TARGET, Fact.ATTRIBUTION, Fact.FEAR, Fact.THREAT, Fact.OUTCOME}) {
            List<String> words = java.util.Objects.requireNonNull(Vocabulary.of(fact));
            facts.set(fact, random.nextBoolean() ? pick(words) : null);
        }
        facts.set(Fact.PRIVATE_KNOWLEDGE, random.nextBoolean() ? random.nextBoolean() : null);
        facts.set(Fact.TIMES, random.nextBoolean() ? "at least 40" : null);
        facts.set(Fact.VALUE, random.nextBoolean() ? "25.50" : null);
        facts.set(Fact.UNTIL, random.nextBoolean() ? "2027-05-01" : null);
        facts.set(Fact.WITNESSES, items());
        facts.set(Fact.TAGS, items());
        return facts.build();
    }

    private Occurred occurred() {
        String typed = random.nextBoolean() ? "x" + text() : null;
        return switch (random.nextInt(6)) {
            case 0 -> Occurred.unknown(ZONE, typed);
            case 1 -> new Occurred("2026-11-20T14:30:00+00:00", null, Precision.MINUTE, ZONE, typed);
            case 2 -> new Occurred("2026-11-20", null, Precision.DAY, ZONE, typed);
            case 3 -> new Occurred("2026-10", null, Precision.MONTH, ZONE, typed);
            case 4 -> new Occurred("2025", null, Precision.YEAR, ZoneId.of("+01:00"), typed);
            default -> new Occurred("2026-11-01", "2026-11-05", Precision.RANGE, ZONE, typed);
        };
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String item = random.nextBoolean() ? text() : "Mx Ash Vale";
            if (!item.isBlank()) {
                items.add(item);
            }
        }
        return items;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String text() {
        if (!more.isEmpty() && random.nextInt(3) == 0) {
            return pick(more);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
