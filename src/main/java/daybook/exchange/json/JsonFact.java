package daybook.exchange.json;

import daybook.exchange.TimeReader;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.PartialDate;
import daybook.log.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the value of one fact that a person gives. A value of another type than the fact's is refused, never converted. */
final class JsonFact {

    private final TimeReader times;

    JsonFact(TimeReader times) {
        this.times = times;
    }

    /** The value in the fact's {@link Fact.Form form}. */
    Object read(Fact fact, JsonValue value) throws JsonRefusal {
        if (fact.form() == Fact.Form.LIST) {
            return list(fact, value);
        }
        try {
            if (fact.form() == Fact.Form.FLAG) {
                return flag(fact, value);
            }
            // A sum keeps its digits as they were written; no other fact that is text may be a number.
            if (fact == Fact.VALUE && value instanceof JsonValue.Digits sum) {
                return FactCheck.read(fact, sum.digits());
            }
            return text(fact, value);
        } catch (DaybookException.Usage usage) {
            throw JsonRefusal.of(fact.word(), value.shown(), usage);
        }
    }

    private static Object flag(Fact fact, JsonValue value) throws JsonRefusal {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        throw JsonRefusal.wrong(fact.word(), value, "true, false or null");
    }

    private Object text(Fact fact, JsonValue value) throws JsonRefusal {
        if (!(value instanceof JsonValue.Text text)) {
            List<String> words = Vocabulary.of(fact);
            String expected = words == null ? "text" : "one of the words " + String.join(", ", words);
            throw JsonRefusal.wrong(fact.word(), value, expected);
        }
        String string = (String) FactCheck.read(fact, text.value());
        return switch (fact) {
            case TYPE -> type(string).word();
            case SUBJECT -> FactCheck.subjectCode(string);
            case UNTIL -> PartialDate.orNull(string) != null ? string : times.readUntil(string);
            default -> string;
        };
    }

    private static EntryType type(String word) {
        return EntryType.of(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> FactCheck.unknown("type of entry", word, List.of("incident", "step", "note")));
    }

    private static List<String> list(Fact fact, JsonValue value) throws JsonRefusal {
        if (!(value instanceof JsonValue.Items items)) {
            throw JsonRefusal.wrong(fact.word(), value, "a list of texts");
        }
        List<String> list = new ArrayList<>(items.values().size());
        for (JsonValue item : items.values()) {
            String path = fact.word() + "[" + list.size() + "]";
            if (!(item instanceof JsonValue.Text text)) {
                throw JsonRefusal.wrong(path, item, "text");
            }
            try {
                list.add(FactCheck.item(fact, text.value()));
            } catch (DaybookException.Usage usage) {
                throw JsonRefusal.of(path, text.value(), usage);
            }
        }
        return list;
    }
}
