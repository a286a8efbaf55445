package daybook.bundle;

import daybook.ledger.Checkpoint;
import daybook.ledger.DisclosedFact;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.SubjectCard;
import daybook.store.HandRecord;
import daybook.store.ItemRecord;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.RecordFacts;
import daybook.store.Removal;
import daybook.store.SubjectRecord;
import daybook.store.TokenRecord;
import daybook.store.sqlite.SqliteLogs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A log with records of every kind, about two subjects, in which each fact has a value of its own. */
final class CanaryLog {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T05:24:32.123Z");

    private final Path file;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, String> bytes = new TreeMap<>();
    private final List<String> removed = new ArrayList<>();
    private int next;

    /**
     * A fact of the log.
     *
     * @param record its record
     * @param fact the kind of the record and the name of the fact; of a redaction also what it is about, unless that is an entry
     * @param of the subject whose entry, card or flag it belongs to, or null
     * @param seen what would be seen of it where it is given; empty where others have the same value
     */
    record Known(long record, String fact, @Nullable String of, List<String> seen) {

        String name() {
            return fact.substring(fact.indexOf(' ') + 1);
        }
    }

    private CanaryLog(Path file) {
        this.file = file;
    }

    /** Makes the log. */
    static CanaryLog at(Path file) throws IOException {
        CanaryLog log = new CanaryLog(file);
        log.make();
        return log;
    }

    LogStore open() {
        return new SqliteLogs().toRead(file);
    }

    /** Each fact of the log. */
    List<Known> known() {
        return known;
    }

    /** The words in each file that was attached, by its SHA-256. */
    Map<String, String> bytes() {
        return bytes;
    }

    /** What redactions removed, which is to be nowhere. */
    List<String> removed() {
        return removed;
    }

    private void make() throws IOException {
        Sealer sealer = new Sealer(Clock.fixed(NOW, LONDON), new SecureSalts());
        new SqliteLogs().create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Zqgenesis", null);
        try (LogStore log = new SqliteLogs().toWrite(file, sealer)) {
            log.write(writer -> {
                long source = append(
                        writer,
                        RecordKind.IMPORT,
                        "file sha256 first_line=1 last_line=9 rows_taken=7 rows_refused=1 recorded_by");
                about(writer, "P1", source);
                about(writer, "P2", source);
                append(writer, RecordKind.WITNESS, "name contact_details role recorded_by");
                append(writer, RecordKind.WITNESS, "contact_details cleared[] reason recorded_by");
                long corrected = append(writer, RecordKind.WITNESS, "contact_details");
                removed.add("Zqcontactdetails" + (99 + next) + "qZ");
                writer.redactRecord(corrected, Set.of("contact_details"), one("authority"), one("reason"), one("by"));
                long setting = append(writer, RecordKind.SETTING, "name=silence-days value=30 reason recorded_by");
                removed.add("Zqrecordedby" + (99 + next) + "qZ");
                writer.redactRecord(setting, Set.of("recorded_by"), one("authority"), one("reason"), one("by"));
                return append(writer, RecordKind.CHECKPOINT, "records=3 head recorded sent_to nonce recorded_by");
            });
            Checkpoint stamped = Checkpoint.of(log.head());
            byte[] token = one("token").getBytes(StandardCharsets.UTF_8);
            log.write(writer -> {
                append(writer, RecordKind.SETTING, "name=silence-days value reason recorded_by");
                append(writer, RecordKind.SETTING, "name=recorder value reason recorded_by");
                append(writer, RecordKind.SETTING, "name=controller value reason recorded_by");
                append(writer, RecordKind.ITEM, "description occurred_precision=unknown occurred_zone=Europe/London");
                append(writer, RecordKind.HOLD, "state reason recorded_by");
                writer.append(
                        null,
                        TokenRecord.facts(stamped, token, NOW, one("tsa"), "77", "1.2.3")
                                .recordedBy(one("by")));
                append(
                        writer,
                        RecordKind.DISCLOSE,
                        "given_to format=report name sha256 records=3 head entries=2 numbers[] filter[] withheld[] without[] identity=true"
                                + " profile basis reason recorded_by");
                append(
                        writer,
                        RecordKind.DISCLOSE,
                        "given_to format=bundle name tagmanifest_sha256 records=3 head entries=2 numbers[]");
                return append(
                        writer,
                        RecordKind.IMPORT,
                        "file sha256 log records=1 head disclosures=0 disclosures_sha256 label subjects[] evidence[] recorded_by");
            });
            remember(log);
        }
    }

    /** Everything that can be recorded about one subject. */
    private void about(LogWriter writer, String subject, long source) {
        SubjectCard card = card();
        writer.subject(subject, card, one("by"));
        writer.correctSubject(SubjectRecord.changing(subject, card, card()), one("reason"), one("by"));
        removed.add("Zqreason" + (100 + next) + "qZ");
        long corrected = append(
                writer, RecordKind.SUBJECT, "reason code=" + subject + " name role registered_at last_seen cleared[]");
        writer.redactRecord(corrected, Set.of("reason"), one("authority"), one("reason"), one("by"));
        long entry = writer.entry(entry(subject), source).id();
        writer.amend(
                entry, all(subject).set(Fact.RECORDED_BY, null).build(), Set.of(Fact.VALUE), one("reason"), one("by"));
        writer.attach(entry, new Canary(one("bytes"), one("name")), one("exhibit"), one("by"));
        long item = writer.append(
                        entry,
                        new ItemRecord(one("exhibit"), one("description"), one("kept"), one("handled"), when())
                                .facts()
                                .recordedBy(one("by")))
                .id();
        writer.append(
                item,
                new HandRecord(one("to"), one("by"), one("kept"), when())
                        .facts()
                        .because(one("reason"))
                        .recordedBy(one("by")));
        writer.withdraw(entry, one("reason"), one("by"));
        long other = writer.entry(entry(subject), null).id();
        writer.attach(other, new Canary(one("bytes"), one("name")), one("exhibit"), one("by"));
        Entry before = Objects.requireNonNull(writer.find(other));
        removed.add(String.valueOf(before.facts().text(Fact.DESCRIPTION)));
        removed.addAll(before.facts().list(Fact.WITNESSES));
        removed.add(bytes.get(before.evidence().get(0).sha256()));
        writer.redact(
                other,
                new Removal(Set.of(Fact.DESCRIPTION, Fact.WITNESSES), before.evidence(), List.of(), Set.of()),
                one("authority"),
                one("reason"),
                one("by"));
        append(
                writer,
                RecordKind.DISMISS,
                "rule subject=" + subject + " rules_version said entries[] matters[] reason recorded_by");
    }

    private SubjectCard card() {
        return new SubjectCard(
                one("name"), List.of(one("identifier")), one("role"), one("registered_at"), one("last_seen"));
    }

    /** A day that is nowhere else. */
    private Occurred when() {
        return new Occurred((1899 - next++ % 80) + "-06-21", null, Precision.DAY, LONDON, one("typed"));
    }

    /** A word that is nowhere else. */
    private String one(String name) {
        return "Zq" + name.replace("_", "") + (100 + next++) + "qZ";
    }

    /** Appends a record with facts, each with a value of its own where none is said. */
    private long append(LogWriter writer, RecordKind kind, String names) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String each : names.split(" ", -1)) {
            int equals = each.indexOf('=');
            String value = equals < 0 ? "" : each.substring(equals + 1);
            if (each.endsWith("[]")) {
                String name = each.substring(0, each.length() - 2);
                facts.put(name, List.of(one(name)));
            } else if (equals < 0) {
                facts.put(each, one(each));
            } else if (value.equals("true")) {
                facts.put(each.substring(0, equals), true);
            } else {
                boolean isNumber = value.chars().allMatch(Character::isDigit) && kind != RecordKind.SETTING;
                facts.put(each.substring(0, equals), isNumber ? (Object) Long.valueOf(value) : value);
            }
        }
        return writer.append(null, RecordFacts.of(kind, facts)).id();
    }

    private Facts entry(String subject) {
        return all(subject)
                .set(Fact.TYPE, "step")
                .set(Fact.SOURCE_RECORDED_AT, one("at"))
                .set(Fact.SOURCE_RECORDED_BY, one("by"))
                .set(Fact.SOURCE_PLACE, one("place"))
                .set(Fact.SOURCE_ID, one("source-id"))
                .set(Fact.SOURCE_MISSING, List.of(one("missing"), one("missing")))
                .set(Fact.SOURCE_LINE, 700_155_500L + next++)
                .set(Fact.SOURCE_ROW, one("row"))
                .build();
    }

    /** Every fact that an entry and a correction may have. The later it is written, the earlier it occurred. */
    private Facts.Builder all(String subject) {
        int year = 1899 - next++ % 80;
        Facts.Builder facts = Facts.builder();
        for (Fact fact : Fact.values()) {
            if (fact.form() == Fact.Form.TEXT && fact.compareTo(Fact.SOURCE_RECORDED_AT) < 0) {
                facts.set(fact, one(fact.word()));
            } else if (fact.form() == Fact.Form.LIST && fact.compareTo(Fact.SOURCE_RECORDED_AT) < 0) {
                facts.set(fact, List.of(one(fact.word()), one(fact.word())));
            }
        }
        return facts.set(Fact.TYPE, null)
                .set(Fact.KIND, "gift")
                .set(Fact.STEP, "told-police")
                .set(Fact.SUBJECT, subject)
                .set(Fact.UNTIL, year + "-05-19")
                .set(Fact.PRIVATE_KNOWLEDGE, true)
                .set(Fact.REMOVAL_RISK, true)
                .set(Fact.OBJECTION, true)
                .set(Fact.CONFIDENTIAL, false)
                .occurred(new Occurred(
                        year + "-03-17T04:05:00+00:00",
                        year + "-04-18T06:07:00+00:00",
                        Precision.RANGE,
                        LONDON,
                        one("typed")));
    }

    /** Reads back what the log holds, so that a fact which nobody thought of is known too. */
    private void remember(LogStore log) throws IOException {
        Map<Long, String> subjects = new TreeMap<>();
        Map<Long, RecordKind> kinds = new TreeMap<>();
        log.records((line, text, disclosures) -> {
            kinds.put(line.seq(), line.kind());
            List<DisclosedFact> facts =
                    disclosures.stream().map(DisclosedFact::parse).toList();
            String of = line.ref() == null ? null : subjects.get(line.ref());
            for (DisclosedFact each : facts) {
                boolean says = switch (line.kind()) {
                    case ENTRY, DISMISS -> each.name().equals("subject");
                    case SUBJECT -> each.name().equals("code");
                    default -> false;
                };
                of = says ? (String) each.value() : of;
            }
            if (of != null) {
                subjects.put(line.seq(), of);
            }
            String kind = line.kind().word() + (line.kind() == RecordKind.ITEM && of == null ? "-of-no-entry" : "");
            if (line.kind() == RecordKind.REDACT) {
                kind += switch (Objects.requireNonNull(kinds.get(line.ref()))) {
                    case ENTRY -> "";
                    case SUBJECT -> "-of-card";
                    default -> "-of-another";
                };
            }
            for (DisclosedFact each : facts) {
                boolean isOwn = each.value().equals("recorder") || each.value().equals("controller");
                kind += each.name().equals("name") && isOwn ? "-of-" + each.value() : "";
            }
            for (DisclosedFact each : facts) {
                known.add(new Known(line.seq(), kind + " " + each.name(), of, seen(each.value())));
            }
        });
    }

    private static List<String> seen(Object value) {
        List<String> seen = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            String text = String.valueOf(each);
            // A digest may begin with 18 as well, and stands in the chain whatever is withheld.
            if (text.startsWith("18") && text.charAt(4) == '-' && text.charAt(7) == '-') {
                seen.add(text.substring(0, 10));
            } else if (text.startsWith("Zq") || text.startsWith("7001555") || text.length() == 64) {
                seen.add(text);
            }
        }
        return seen;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that states when it was made, with words that nobody else has. */
    private final class Canary implements NewEvidence {

        private final ByteArrayInputStream in;
        private final About about;

        Canary(String words, String name) {
            byte[] plain = words.getBytes(StandardCharsets.UTF_8);
            bytes.put(HexFormat.of().formatHex(sha256(plain)), words);
            in = new ByteArrayInputStream(plain);
            about = new About(
                    name, "text/plain", one("modified"), List.of(one("claimed")), one("shows"), one("camefrom"));
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return in.read(into, from, most);
        }

        @Override
        public About about() {
            return about;
        }

        @Override
        public void close() {}
    }
}
