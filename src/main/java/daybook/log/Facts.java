package daybook.log;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The known facts of one record, each with a value of its {@link Fact.Form form}. What is not here is unknown. Immutable. */
public final class Facts {

    private final EnumMap<Fact, Object> values;

    /** Put together when it is first asked for; made anew by another thread, it is the same. */
    private @Nullable Occurred occurred;

    private Facts(EnumMap<Fact, Object> values) {
        this.values = values;
    }

    /** A builder without any fact. */
    public static Builder builder() {
        return new Builder(new EnumMap<>(Fact.class));
    }

    /** A builder that starts with these facts. */
    public Builder toBuilder() {
        return new Builder(new EnumMap<>(values));
    }

    /** The facts that are known, in their order. */
    public Set<Fact> known() {
        return java.util.Collections.unmodifiableSet(values.keySet());
    }

    /** The value as it is: a {@code String}, a {@code List<String>}, a {@code Boolean} or a {@code Long}; null when unknown. */
    public @Nullable Object value(Fact fact) {
        return values.get(fact);
    }

    /** The value of a fact that is text; null when unknown. */
    public @Nullable String text(Fact fact) {
        return (String) values.get(fact);
    }

    /** The value of a fact that is text and has to be there. */
    public String required(Fact fact) {
        String text = text(fact);
        if (text == null) {
            throw new IllegalStateException("without " + fact.word());
        }
        return text;
    }

    /** The value of a fact that is a list; empty when unknown. */
    @SuppressWarnings("unchecked") // the builder lets nothing else in
    public List<String> list(Fact fact) {
        Object list = values.get(fact);
        return list == null ? List.of() : (List<String>) list;
    }

    /** The value of a fact that is true or false; null when unknown. */
    public @Nullable Boolean flag(Fact fact) {
        return (Boolean) values.get(fact);
    }

    /** Whether a fact is known to be true. */
    public boolean isTrue(Fact fact) {
        return Boolean.TRUE.equals(flag(fact));
    }

    /** The value of a fact that is a number; null when unknown. */
    public @Nullable Long number(Fact fact) {
        return (Long) values.get(fact);
    }

    /** Whether a fact is exactly that word; unknown is no word. */
    public boolean says(FactWord word) {
        return word.word().equals(text(word.fact()));
    }

    /** When it occurred, or null for a record to which no time belongs. */
    public @Nullable Occurred occurred() {
        String precision = text(Fact.OCCURRED_PRECISION);
        if (precision == null) {
            return null;
        }
        Occurred known = occurred;
        if (known == null) {
            known = new Occurred(
                    text(Fact.OCCURRED_FROM),
                    text(Fact.OCCURRED_TO),
                    Precision.of(precision).orElseThrow(),
                    ZoneId.of(required(Fact.OCCURRED_ZONE)),
                    text(Fact.OCCURRED_TYPED));
            occurred = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects facts; null, blank lists and nothing else are left out as unknown. */
    public static final class Builder {

        private final EnumMap<Fact, Object> values;

        private Builder(EnumMap<Fact, Object> values) {
            this.values = values;
        }

        /**
         * Sets a fact, or makes it unknown again when the value is null or an empty list.
         *
         * @throws ClassCastException if the value is not of the fact's form
         */
        public Builder set(Fact fact, @Nullable Object value) {
            if (value == null || (value instanceof List<?> list && list.isEmpty())) {
                values.remove(fact);
                return this;
            }
            Object kept = switch (fact.form()) {
                case TEXT -> (String) value;
                case LIST -> List.copyOf((List<?>) value);
                case FLAG -> (Boolean) value;
                case NUMBER -> (Long) value;
            };
            values.put(fact, Objects.requireNonNull(kept));
            return this;
        }

        /** Sets the fact that takes the word. */
        public Builder set(FactWord word) {
            return set(word.fact(), word.word());
        }

        /** Sets all the facts of a time. */
        public Builder occurred(Occurred occurred) {
            set(Fact.OCCURRED_FROM, occurred.from());
            set(Fact.OCCURRED_TO, occurred.to());
            set(Fact.OCCURRED_PRECISION, occurred.precision().word());
            set(Fact.OCCURRED_ZONE, occurred.zone().getId());
            return set(Fact.OCCURRED_TYPED, occurred.typed());
        }

        /** Sets every fact that the other has. */
        public Builder setAll(Facts other) {
            for (Map.Entry<Fact, Object> each : other.values.entrySet()) {
                values.put(each.getKey(), each.getValue());
            }
            return this;
        }

        /** What is known so far of a fact. */
        public @Nullable Object value(Fact fact) {
            return values.get(fact);
        }

        public Facts build() {
            return new Facts(new EnumMap<>(values));
        }
    }
}
