package daybook.exchange.csv;

import daybook.exchange.TimeReader;
import daybook.log.Attribution;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.log.Precision;
import daybook.log.UnderstoodLater;
import daybook.log.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of somebody else's spreadsheet. Nothing is guessed and nothing is lost: a cell becomes a fact where its words are the
 * fact's, a time where the grammar understands it, and a line below the description in every other case.
 */
final class CsvForeignRow implements CsvRow {

    /** A longer word of the kind column is a text, and kept as one. */
    private static final int LONGEST_TAG = 40;

    private final List<HeadingUse> uses;
    private final TimeReader times;
    private final CsvMoment moment;
    private final KindMap kinds;
    private final Map<String, String> places;
    private final Map<Fact, String> splits;

    /**
     * @param uses what becomes of each column
     * @param times understands times that are words
     * @param kinds what the words of the kind column stand for; counts those that nobody knows
     * @param places what words of the place column stand for, in lower case
     * @param splits what parts the items of a list besides a semicolon
     * @param zone of rows that name none
     */
    CsvForeignRow(
            List<HeadingUse> uses,
            TimeReader times,
            KindMap kinds,
            Map<String, String> places,
            Map<Fact, String> splits,
            ZoneId zone) {
        this.uses = uses;
        this.times = times;
        this.moment = new CsvMoment(uses, times, zone);
        this.splits = splits;
        this.kinds = kinds;
        this.places = places;
    }

    @Override
    public @Nullable Long sourceId(List<@Nullable String> cells) {
        return null;
    }

    @Override
    public @Nullable String sourceHash(List<@Nullable String> cells) {
        return null;
    }

    @Override
    public Facts facts(List<@Nullable String> cells) throws CsvRefused {
        Row row = new Row(cells);
        try {
            return row.read();
        } finally {
            // Also of a row that is refused, so that its word can be mapped before it comes again.
            if (row.facts.value(Fact.STEP) == null || row.kind.meaning().step() != null) {
                kinds.count(row.kind);
            }
        }
    }

    /** One row while it is read. */
    private final class Row {

        private final List<@Nullable String> cells;
        private final Facts.Builder facts = Facts.builder();
        private final EnumMap<Fact, StringBuilder> texts = new EnumMap<>(Fact.class);
        private final EnumMap<Fact, List<String>> lists = new EnumMap<>(Fact.class);
        private final CsvKept kept = new CsvKept();
        private final EnumSet<Fact> said = EnumSet.noneOf(Fact.class);
        private KindMap.Read kind = kinds.of(null);

        Row(List<@Nullable String> cells) {
            this.cells = cells;
        }

        Facts read() throws CsvRefused {
            for (HeadingUse use : uses) {
                if (use.role() == HeadingUse.Role.KIND) {
                    kind = kinds.of(text(use));
                }
            }
            facts.occurred(occurred());
            for (HeadingUse use : uses) {
                String text = text(use);
                if (!text.isBlank()) {
                    take(use, text);
                }
            }
            type();
            for (Map.Entry<Fact, StringBuilder> each : texts.entrySet()) {
                Fact fact = each.getKey();
                facts.set(fact, CsvCells.own(fact.word(), fact, each.getValue().toString()));
            }
            for (Map.Entry<Fact, List<String>> each : lists.entrySet()) {
                facts.set(each.getKey(), each.getValue());
            }
            return kept.below(CsvCells.complete(facts));
        }

        private void take(HeadingUse use, String text) throws CsvRefused {
            switch (use.role()) {
                case KEPT -> kept.add(use, text);
                case FACT -> fact(use, Objects.requireNonNull(use.fact()), text);
                case OCCURRED,
                        DATE,
                        TIME,
                        ZONE,
                        OFFSET,
                        END_DATE,
                        END_TIME,
                        AM_PM,
                        YEAR,
                        KIND,
                        APPROXIMATE,
                        DATE_PRECISION,
                        OWN,
                        IGNORED -> {
                    // The times were read together, the others say nothing.
                }
            }
        }

        private void fact(HeadingUse use, Fact fact, String text) throws CsvRefused {
            said.add(fact);
            boolean byHeading = use.source() != HeadingUse.Source.OPTION;
            if (fact == Fact.PLACE) {
                place(use, text);
            } else if (fact == Fact.TIMES) {
                times(use, text);
            } else if (fact == Fact.ATTRIBUTION && byHeading && !Attribution.WORDS.contains(KindMeaning.fold(text))) {
                // Whom somebody suspects is no word for how it is known.
                write(use, Fact.ATTRIBUTION_REASON, text);
            } else if (fact == Fact.RESPONSE
                    && kind.meaning().type() == EntryType.STEP
                    && HeadingNames.isReference(use.heading())) {
                reference(use, text);
            } else if (fact.form() == Fact.Form.LIST) {
                list(use, fact, text);
            } else if (fact.isFreeText()) {
                write(use, fact, text);
            } else {
                try {
                    facts.set(fact, CsvCells.value(use.name(), fact, word(fact, text), times));
                } catch (CsvRefused refused) {
                    if (!byHeading) {
                        throw refused;
                    }
                    kept.add(use, text); // nobody said that this column is that fact
                }
            }
        }

        /** A number of times; how often in a week is none, and is told as it stands. */
        private void times(HeadingUse use, String text) throws CsvRefused {
            try {
                facts.set(Fact.TIMES, TimesCell.read(text));
            } catch (DaybookException.Usage refused) {
                if (use.source() == HeadingUse.Source.OPTION || !HeadingNames.mayBeRate(use.heading())) {
                    throw CsvRefused.of(use.name(), text, refused);
                }
                kept.add(use, text);
            }
        }

        /** The reference of a step, without its heading unless there is more than one. */
        private void reference(HeadingUse use, String text) {
            StringBuilder all = texts.computeIfAbsent(Fact.REFERENCE, f -> new StringBuilder());
            boolean second = all.length() > 0;
            all.append(second ? "\n" + CsvKept.line(use, text) : text);
        }

        private String word(Fact fact, String text) {
            return fact == Fact.STEP || Vocabulary.of(fact) != null ? KindMeaning.fold(text) : text;
        }

        private void write(HeadingUse use, Fact fact, String text) {
            StringBuilder all = texts.computeIfAbsent(fact, f -> new StringBuilder());
            boolean second = all.length() > 0;
            all.append(second ? "\n" : "").append(second || use.labelled() ? CsvKept.line(use, text) : text);
        }

        /** A place only where the cell is one of its words; anything else is told as it stands. */
        private void place(HeadingUse use, String text) {
            String folded = text.strip().toLowerCase(Locale.ROOT);
            String said = places.get(folded);
            if (said != null) {
                facts.set(Fact.PLACE, said);
            } else if (Place.WORDS.contains(folded)) {
                facts.set(Fact.PLACE, folded);
                return;
            }
            write(use, Fact.PLACE_DETAIL, text);
        }

        private void list(HeadingUse use, Fact fact, String text) throws CsvRefused {
            if (fact == Fact.WITNESSES && namesNobody(text)) {
                kept.add(use, text);
                return;
            }
            List<String> items = lists.computeIfAbsent(fact, f -> new ArrayList<>());
            String separator = splits.get(fact);
            for (String item : CsvLists.split(separator == null ? text : text.replace(separator, ";"))) {
                items.add(CsvCells.item(use.name(), fact, item));
            }
        }

        private void type() {
            KindMeaning meaning = kind.meaning();
            boolean step = facts.value(Fact.STEP) != null;
            EntryType type = step ? EntryType.STEP : meaning.type();
            facts.set(Fact.TYPE, type.word());
            if (type == EntryType.INCIDENT) {
                facts.set(Fact.KIND, Objects.requireNonNull(meaning.kind()).word());
            } else if (type == EntryType.STEP && !step) {
                facts.set(Fact.STEP, Objects.requireNonNull(meaning.step()).word());
            }
            if (!step) {
                goingWith(meaning.facts());
            }
            String word = kind.word();
            if (word != null && (word.length() > LONGEST_TAG || word.indexOf('\n') >= 0)) {
                kept.add(kindColumn(), word);
            } else if (word != null) {
                tag(word);
            }
            if (!kind.understood() && !step) {
                tag(UnderstoodLater.TAG);
            }
        }

        /** What is said of the word holds for a row unless its own cells say something of the same fact, understood or not. */
        private void goingWith(Facts others) {
            for (Fact fact : others.known()) {
                if (!said.contains(fact)) {
                    facts.set(fact, others.value(fact));
                }
            }
        }

        private void tag(String word) {
            List<String> tags = lists.computeIfAbsent(Fact.TAGS, f -> new ArrayList<>());
            if (!tags.contains(word)) {
                tags.add(word);
            }
        }

        private HeadingUse kindColumn() {
            for (HeadingUse use : uses) {
                if (use.role() == HeadingUse.Role.KIND) {
                    return use;
                }
            }
            throw new IllegalStateException("a word of a column that is not there");
        }

        private Occurred occurred() throws CsvRefused {
            Occurred occurred = moment.read(cells);
            for (HeadingUse use : uses) {
                if (use.role() == HeadingUse.Role.DATE_PRECISION) {
                    occurred = agree(use, occurred);
                } else if (use.role() == HeadingUse.Role.APPROXIMATE) {
                    occurred = approximate(use, occurred);
                }
            }
            return occurred;
        }

        /** A column that says how exact the date is has to agree with it; in other words than daybook's it is only kept. */
        private Occurred agree(HeadingUse use, Occurred occurred) throws CsvRefused {
            String text = text(use);
            Precision said = Precision.of(KindMeaning.fold(text)).orElse(null);
            if (said == null) {
                kept.add(use, text);
                return occurred;
            }
            Precision found = occurred.precision();
            boolean withinDay = found.compareTo(Precision.DAY) <= 0;
            if (said != Precision.ABOUT && said == about(found)) {
                return about(occurred);
            }
            if (said != found && !(said == Precision.DAY && withinDay)) {
                throw new CsvRefused(
                        use.name(), text, "This contradicts the date, which is known to this: " + found.word() + ".");
            }
            return occurred;
        }

        /** A column that says whether the date is only about right; what is unknown or a range cannot be. */
        private Occurred approximate(HeadingUse use, Occurred occurred) throws CsvRefused {
            String text = text(use);
            switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "", "no", "n", "false" -> {
                    return occurred;
                }
                case "yes", "y", "true" -> {
                    if (about(occurred.precision()) == null) {
                        kept.add(use, text);
                        return occurred;
                    }
                    return about(occurred);
                }
                default ->
                    throw new CsvRefused(
                            use.name(), text, "This does not say whether the date is about right. Write yes or no.");
            }
        }

        private String text(HeadingUse use) {
            String text = cells.get(use.number() - 1);
            return text == null ? "" : text;
        }
    }

    private static Occurred about(Occurred occurred) {
        Precision about = about(occurred.precision());
        return about == null
                ? occurred
                : new Occurred(occurred.from(), occurred.to(), about, occurred.zone(), occurred.typed());
    }

    /** How exactly a date of that precision is known if it is only about right, or null if it cannot be. */
    private static @Nullable Precision about(Precision exact) {
        return switch (exact) {
            case SECOND, MINUTE, ABOUT -> Precision.ABOUT;
            case DAY, ABOUT_DAY -> Precision.ABOUT_DAY;
            case MONTH, ABOUT_MONTH -> Precision.ABOUT_MONTH;
            case YEAR, ABOUT_YEAR -> Precision.ABOUT_YEAR;
            case PART_OF_DAY, RANGE, UNKNOWN -> null;
        };
    }

    /** An answer to the question whether there were witnesses, and no name. */
    private static boolean namesNobody(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "no", "none", "nobody", "no one", "n/a", "na", "nil", "-", "yes", "unknown", "not known" -> true;
            default -> false;
        };
    }
}
