package daybook.log;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an entry may hold, in the order in which files and screens show them.
 *
 * <p>The lower-case name is the fact's name everywhere: in the ledger's disclosures, in JSON, as a CSV column and as a column of the
 * projection. Every fact may be unknown, which is stored as its absence and never as "no".
 */
public enum Fact implements Word {
    TYPE(Form.TEXT),
    KIND(Form.TEXT),
    SUBJECT(Form.TEXT),
    OCCURRED_FROM(Form.TEXT),
    OCCURRED_TO(Form.TEXT),
    OCCURRED_PRECISION(Form.TEXT),
    OCCURRED_ZONE(Form.TEXT),
    OCCURRED_TYPED(Form.TEXT),
    RECORDED_BY(Form.TEXT),
    DESCRIPTION(Form.TEXT),
    EXACT_WORDS(Form.TEXT),
    CHANNEL(Form.TEXT),
    PLACE(Form.TEXT),
    PLACE_DETAIL(Form.TEXT),
    TARGET(Form.TEXT),
    IDENTIFIER(Form.TEXT),
    WITNESSES(Form.LIST),
    FEAR(Form.TEXT),
    THREAT(Form.TEXT),
    PRIVATE_KNOWLEDGE(Form.FLAG),
    IMPACT(Form.TEXT),
    RESPONSE(Form.TEXT),
    /** The worth of a gift in pounds: a plain decimal number with at most two places, such as {@code 25.00}. */
    VALUE(Form.TEXT),
    OUTCOME(Form.TEXT),
    STEP(Form.TEXT),
    WITH(Form.TEXT),
    REFERENCE(Form.TEXT),
    /** When an order or a warning ends, in the forms of {@link PartialDate}. */
    UNTIL(Form.TEXT),
    TAGS(Form.LIST),
    /** When the log or file that an imported entry comes from says that it was written down; claimed by the file, not proven. */
    SOURCE_RECORDED_AT(Form.TEXT),
    /** Who wrote it down according to that file. */
    SOURCE_RECORDED_BY(Form.TEXT),
    /** The line of the imported file on which the entry begins, counted from 1. */
    SOURCE_LINE(Form.NUMBER),
    /** Recognises the imported row again, so that the same file imported twice adds nothing. */
    SOURCE_ROW(Form.TEXT);

    /** What kind of value a fact has. */
    public enum Form {
        /** A string. */
        TEXT,
        /** A list of strings, never empty. */
        LIST,
        /** True or false. */
        FLAG,
        /** A whole number. */
        NUMBER
    }

    private static final Map<String, Fact> BY_WORD = byWord();

    private final String word = name().toLowerCase(Locale.ROOT);
    private final Form form;

    Fact(Form form) {
        this.form = form;
    }

    /** The fact's name, such as {@code place_detail}. */
    @Override
    public String word() {
        return word;
    }

    /** What kind of value it has. */
    public Form form() {
        return form;
    }

    /** The only words it takes, or null where any text will do. */
    public @Nullable List<String> words() {
        return switch (this) {
            case PLACE -> Place.WORDS;
            case TARGET -> Target.WORDS;
            case FEAR -> Fear.WORDS;
            case THREAT -> Threat.WORDS;
            case OUTCOME -> Outcome.WORDS;
            default -> null;
        };
    }

    /** Whether it is a part of when the entry occurred, which is shown and amended as one thing. */
    public boolean isOfOccurred() {
        return compareTo(OCCURRED_FROM) >= 0 && compareTo(OCCURRED_TYPED) <= 0;
    }

    /** Returns the name of a part of when the entry occurred, within that time: {@code from} for {@code occurred_from}. */
    public String partOfOccurred() {
        if (!isOfOccurred()) {
            throw new IllegalStateException("no part of a time: " + word);
        }
        return word.substring("occurred_".length());
    }

    private static Map<String, Fact> byWord() {
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : values()) {
            facts.put(fact.word, fact);
        }
        return facts;
    }

    /** The fact of exactly that name. */
    public static Optional<Fact> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
