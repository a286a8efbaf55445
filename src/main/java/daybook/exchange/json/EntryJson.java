package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.Withheld;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Origin;
import daybook.log.Stamp;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one entry as a JSON object. Every key is always there, in the same order; what is unknown is null, or an empty list, and
 * never "no" or an empty text.
 */
public final class EntryJson {

    /** The field of an entry that was just saved. */
    static final String NEW_FLAGS = "new_flags";

    /** Between the fields that the program sets and the lists that belong to an entry stand the facts that a person gives. */
    private static final List<Fact> TOLD = List.copyOf(Fact.told());

    private static final List<Fact> SOURCE = List.copyOf(Fact.ofTheSource());

    private final JsonGenerator out;
    private final Withheld withheld;

    /**
     * @param out takes one object for each entry
     * @param withheld what is written as if unknown
     */
    public EntryJson(JsonGenerator out, Withheld withheld) {
        this.out = out;
        this.withheld = withheld;
    }

    void write(Entry entry) throws IOException {
        out.writeStartObject();
        fields(entry);
        out.writeEndObject();
    }

    /** Writes the entry with one field more: the rules whose flags it raised, or null where they could not be run. */
    void write(Entry entry, @Nullable List<String> newFlags) throws IOException {
        out.writeStartObject();
        fields(entry);
        if (newFlags == null) {
            out.writeNullField(NEW_FLAGS);
        } else {
            list(NEW_FLAGS, newFlags);
        }
        out.writeEndObject();
    }

    private void fields(Entry entry) throws IOException {
        Facts facts = entry.facts();
        out.writeNumberField("id", entry.number());
        out.writeNumberField("record", entry.id());
        fact(facts, Fact.TYPE);
        fact(facts, Fact.KIND);
        fact(facts, Fact.SUBJECT);
        out.writeStringField("status", entry.status().word());
        out.writeNumberField("revision", entry.revision());
        occurred(facts);
        out.writeStringField("recorded_at", Stamp.format(entry.recordedAt()));
        moment("not_before", entry.notBefore());
        fact(facts, Fact.RECORDED_BY);
        delay(entry);
        for (Fact fact : TOLD) {
            fact(facts, fact);
        }
        out.writeFieldName("evidence");
        evidence(entry);
        out.writeFieldName("amendments");
        amendments(entry);
        out.writeStringField("hash", entry.hash());
        for (Fact fact : SOURCE) {
            fact(facts, fact);
        }
        number("source_import", entry.importId());
        origin(entry.origin());
        if (!withheld.isEmpty()) {
            list("withheld", withheld.names());
        }
    }

    private void origin(@Nullable Origin origin) throws IOException {
        if (origin == null) {
            out.writeNullField("origin");
            return;
        }
        out.writeObjectFieldStart("origin");
        out.writeStringField("log", origin.log());
        out.writeStringField("label", withheld.label(origin));
        out.writeNumberField("id", origin.id());
        out.writeEndObject();
    }

    private void occurred(Facts facts) throws IOException {
        out.writeObjectFieldStart("occurred");
        text("from", shown(facts, Fact.OCCURRED_FROM));
        text("to", shown(facts, Fact.OCCURRED_TO));
        text("precision", shown(facts, Fact.OCCURRED_PRECISION));
        text("zone", shown(facts, Fact.OCCURRED_ZONE));
        text("typed", shown(facts, Fact.OCCURRED_TYPED));
        text("edtf", withheld.edtf(facts));
        out.writeEndObject();
    }

    private void delay(Entry entry) throws IOException {
        Duration delay = withheld.delay(entry);
        if (delay == null) {
            out.writeNullField("late");
            out.writeNullField("delay_seconds");
            return;
        }
        out.writeBooleanField("late", delay.compareTo(Entry.LATE_AFTER) > 0);
        out.writeNumberField("delay_seconds", delay.toSeconds());
    }

    /** The list of the entry's exhibits. */
    public void evidence(Entry entry) throws IOException {
        out.writeStartArray();
        for (Evidence each : entry.evidence()) {
            out.writeStartObject();
            EvidenceJson.fields(out, each);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** The list of the entry's corrections. */
    public void amendments(Entry entry) throws IOException {
        out.writeStartArray();
        for (Amendment each : entry.amendments()) {
            out.writeStartObject();
            out.writeNumberField("id", each.id());
            out.writeStringField("at", Stamp.format(each.at()));
            moment("not_before", each.notBefore());
            text("by", withheld.hides(Fact.RECORDED_BY) ? null : each.by());
            out.writeStringField("reason", each.reason());
            out.writeArrayFieldStart("changed");
            for (Fact fact : each.changed()) {
                out.writeString(fact.word());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void fact(Facts facts, Fact fact) throws IOException {
        boolean hidden = withheld.hides(fact);
        switch (fact.form()) {
            case TEXT -> text(fact.word(), hidden ? null : facts.text(fact));
            case LIST -> list(fact.word(), hidden ? List.of() : facts.list(fact));
            case NUMBER -> number(fact.word(), hidden ? null : facts.number(fact));
            case FLAG -> {
                Boolean flag = hidden ? null : facts.flag(fact);
                if (flag == null) {
                    out.writeNullField(fact.word());
                } else {
                    out.writeBooleanField(fact.word(), flag);
                }
            }
        }
    }

    private @Nullable String shown(Facts facts, Fact fact) {
        return withheld.hides(fact) ? null : facts.text(fact);
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, text);
        }
    }

    private void moment(String name, @Nullable Instant moment) throws IOException {
        text(name, moment == null ? null : Stamp.format(moment));
    }

    private void number(String name, @Nullable Long number) throws IOException {
        if (number == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, number);
        }
    }

    private void list(String name, Iterable<String> items) throws IOException {
        out.writeArrayFieldStart(name);
        for (String item : items) {
            out.writeString(item);
        }
        out.writeEndArray();
    }
}
