package daybook.exchange.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.json.JsonFormat;
import daybook.exchange.json.VisibleJson;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Origin;
import daybook.log.PartialDate;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries as Timesketch imports them: JSON Lines with the three fields that it asks for ({@code message}, {@code datetime}, {@code
 * timestamp_desc}), ours behind them, and nothing where nothing is known.
 *
 * <p>An entry is two lines: when it occurred and when it was recorded. A timeline there is made of moments, so what is known to the
 * day, the month or the year stands at its first moment, and {@code timestamp_desc} says that it is not one. An entry of unknown date
 * is one line.
 *
 * <p>Source: Timesketch, "Create timeline from JSON/JSONL/CSV file".
 */
public final class TimesketchExport implements EntrySink {

    /** The facts that are given under their own names. {@code tags} is Timesketch's own, with another name. */
    private static final List<Fact> GIVEN = List.copyOf(EnumSet.complementOf(EnumSet.of(Fact.TAGS, Fact.SOURCE_ROW)));

    private final VisibleJson text;
    private final JsonGenerator out;
    private final Withheld withheld;
    private boolean empty = true;
    private boolean closed;

    /**
     * Starts the lines.
     *
     * @param out stays open when this is closed
     * @param withheld what to leave out; each line then names it
     */
    public TimesketchExport(OutputStream out, Withheld withheld) throws IOException {
        text = VisibleJson.to(out);
        this.out = JsonFormat.writing("\n", text);
        this.withheld = withheld;
    }

    @Override
    public void entry(Entry entry) throws IOException {
        Occurred occurred = withheld.given(entry).occurred();
        PartialDate from = occurred.begins();
        if (from != null) {
            line(entry, first(from, occurred.zone()).text(), description(occurred));
        }
        Duration delay = withheld.delay(entry);
        boolean late = delay != null && delay.compareTo(Entry.LATE_AFTER) > 0;
        String recorded =
                entry.notBefore() == null ? "recorded" : "recorded after this (the computer's clock was behind)";
        line(entry, Stamp.format(entry.writtenDown()), late ? recorded + ", more than 24 hours later" : recorded);
    }

    private static PartialDate first(PartialDate from, ZoneId zone) {
        return from.isMoment()
                ? from
                : PartialDate.moment(from.start(zone).atZone(zone).toOffsetDateTime());
    }

    private static String description(Occurred occurred) {
        return switch (occurred.precision()) {
            case SECOND, MINUTE -> "occurred";
            case ABOUT -> "occurred, about this time";
            case PART_OF_DAY -> "occurred, some time in that part of the day";
            case DAY -> "occurred, some time on that day";
            case ABOUT_DAY -> "occurred, about that day";
            case MONTH -> "occurred, some time in that month";
            case ABOUT_MONTH -> "occurred, about that month";
            case YEAR -> "occurred, some time in that year";
            case ABOUT_YEAR -> "occurred, about that year";
            case RANGE -> "occurred, some time from then to " + occurred.to();
            case UNKNOWN -> throw new IllegalStateException("no moment for what is unknown");
        };
    }

    private void line(Entry entry, String moment, String description) throws IOException {
        empty = false;
        Facts facts = entry.facts();
        out.writeStartObject();
        out.writeStringField("message", message(facts));
        out.writeStringField("datetime", moment);
        out.writeStringField("timestamp_desc", description);
        out.writeStringField("entry", "#" + RecordNumber.show(entry.number()));
        out.writeNumberField("record", entry.id());
        out.writeStringField("status", entry.status().word());
        out.writeNumberField("revision", entry.revision());
        for (Fact fact : GIVEN) {
            fact(fact.word(), facts, fact);
        }
        String edtf = withheld.edtf(facts);
        if (edtf != null) {
            out.writeStringField(CsvColumns.OCCURRED_EDTF, edtf);
        }
        fact("tag", facts, Fact.TAGS);
        out.writeStringField("recorded_at", Stamp.format(entry.recordedAt()));
        Instant notBefore = entry.notBefore();
        if (notBefore != null) {
            out.writeStringField("not_before", Stamp.format(notBefore));
        }
        Duration delay = withheld.delay(entry);
        if (delay != null) {
            out.writeBooleanField("late", delay.compareTo(Entry.LATE_AFTER) > 0);
            out.writeNumberField("delay_seconds", delay.toSeconds());
        }
        evidence(entry.evidence());
        Origin origin = entry.origin();
        if (origin != null) {
            out.writeStringField("origin_log", origin.log());
            out.writeStringField("origin_label", withheld.label(origin));
        }
        out.writeStringField("hash", entry.hash());
        if (!withheld.isEmpty()) {
            list("withheld", withheld.names());
        }
        out.writeEndObject();
    }

    /** {@code gift (P1): A scarf left at reception}. */
    private String message(Facts facts) {
        String kind = shown(facts, Fact.KIND);
        String step = shown(facts, Fact.STEP);
        String subject = shown(facts, Fact.SUBJECT);
        String description = shown(facts, Fact.DESCRIPTION);
        return (kind != null ? kind : step != null ? "step: " + step : facts.required(Fact.TYPE))
                + (subject == null ? "" : " (" + subject + ")")
                + (description == null ? "" : ": " + description);
    }

    private @Nullable String shown(Facts facts, Fact fact) {
        return withheld.hides(fact) ? null : facts.text(fact);
    }

    private void fact(String name, Facts facts, Fact fact) throws IOException {
        Object value = withheld.hides(fact) ? null : facts.value(fact);
        if (value == null) {
            return;
        }
        switch (fact.form()) {
            case TEXT -> out.writeStringField(name, value.toString());
            case LIST -> list(name, facts.list(fact));
            case FLAG -> out.writeBooleanField(name, (Boolean) value);
            case NUMBER -> out.writeNumberField(name, (Long) value);
        }
    }

    /** One word for each: Timesketch keeps fields and no objects. */
    private void evidence(List<Evidence> evidence) throws IOException {
        if (evidence.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("evidence");
        for (Evidence each : evidence) {
            out.writeString(each.label()
                    + (each.name().isEmpty() ? "" : " " + each.name())
                    + (each.sha256().isEmpty() ? "" : " sha256:" + each.sha256()));
        }
        out.writeEndArray();
    }

    private void list(String name, List<String> items) throws IOException {
        out.writeArrayFieldStart(name);
        for (String item : items) {
            out.writeString(item);
        }
        out.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        out.flush();
        text.write(empty ? "" : "\n");
        text.flush();
    }
}
