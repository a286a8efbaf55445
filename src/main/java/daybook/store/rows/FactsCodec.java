package daybook.store.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.JsonText;
import daybook.ledger.MalformedLineException;
import daybook.ledger.PlainJson;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Stamp;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as the ledger holds them (names and values) and as columns hold them (lists as JSON arrays, moments as text). */
public final class FactsCodec {

    /** Made when it is needed: a command that meets only lists as daybook writes them starts without a parser of all of JSON. */
    private static final class Json {

        private static final JsonFactory FACTORY = new JsonFactory();
    }

    private FactsCodec() {}

    /** Names and values for the ledger, in the order of the facts. */
    public static Map<String, Object> forLedger(Facts facts) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Fact fact : facts.known()) {
            Object value = facts.value(fact);
            if (value != null) {
                named.put(fact.word(), value);
            }
        }
        return named;
    }

    /**
     * The facts of an entry's disclosures that this program knows.
     *
     * @throws MalformedLineException when one can't be read, has a value of another form, or comes twice
     */
    static Facts fromLedger(List<Disclosure> disclosures) {
        Facts.Builder facts = Facts.builder();
        for (Map.Entry<String, Object> each : named(disclosures).entrySet()) {
            Fact fact = Fact.of(each.getKey()).orElse(null);
            if (fact != null) {
                set(facts, fact, each.getValue());
            }
        }
        return facts.build();
    }

    /**
     * The same, of disclosures that have to stand in the order of the facts, as they are written: the chain commits to each of them and not
     * to their order. A fact that a newer daybook added may stand anywhere.
     *
     * @throws MalformedLineException as {@link #fromLedger}, and when they stand in another order
     */
    static Facts inOrder(List<Disclosure> disclosures) {
        Facts.Builder facts = Facts.builder();
        Fact last = null;
        for (Disclosure disclosure : disclosures) {
            DisclosedFact read = DisclosedFact.parse(disclosure);
            Fact fact = Fact.of(read.name()).orElse(null);
            if (fact == null) {
                continue;
            }
            if (last != null && fact.compareTo(last) <= 0) {
                throw malformed(fact.word() + " is not in its place, or there twice");
            }
            last = fact;
            set(facts, fact, read.value());
        }
        return facts.build();
    }

    private static void set(Facts.Builder facts, Fact fact, Object value) {
        try {
            facts.set(fact, value);
        } catch (ClassCastException e) {
            throw malformed(fact.word() + " has a value of another form");
        }
    }

    /** Names and values of the disclosures of any record. */
    public static Map<String, Object> named(List<Disclosure> disclosures) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Disclosure disclosure : disclosures) {
            DisclosedFact fact = DisclosedFact.parse(disclosure);
            if (named.put(fact.name(), fact.value()) != null) {
                throw malformed(fact.name() + " is there twice");
            }
        }
        return named;
    }

    private static MalformedLineException malformed(String message) {
        return new MalformedLineException(message);
    }

    /** A list as a column holds it; null for an empty one. */
    static @Nullable String listToColumn(List<String> list) {
        if (list.isEmpty()) {
            return null;
        }
        StringBuilder json = new StringBuilder();
        JsonText.list(json, list);
        return json.toString();
    }

    /** Returns a moment as a column holds it; null for none. */
    static @Nullable String momentToColumn(@Nullable Instant moment) {
        return moment == null ? null : Stamp.format(moment);
    }

    /** A parser of the JSON in a column. */
    static JsonParser parser(String json) throws IOException {
        return Json.FACTORY.createParser(json);
    }

    /** A parser of JSON in UTF-8, as the driver hands it over without turning it into text first. */
    static JsonParser parser(byte[] json) throws IOException {
        return Json.FACTORY.createParser(json);
    }

    /** A list out of a column. */
    static List<String> listFromColumn(@Nullable String json) {
        if (json == null) {
            return new ArrayList<>();
        }
        PlainJson plain = new PlainJson(json);
        List<String> known = plain.list();
        if (known != null && plain.isEnd()) {
            return known;
        }
        List<String> list = new ArrayList<>();
        try (JsonParser in = parser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                list.add(in.getText());
            }
            return list;
        } catch (IOException e) {
            throw malformed("a list in the projection is not JSON");
        }
    }
}
