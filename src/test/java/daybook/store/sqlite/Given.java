package daybook.store.sqlite;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.NewEvidence;
import daybook.store.Bytes;
import daybook.store.GivenLog;
import daybook.store.Merge;
import daybook.store.Merged;
import daybook.store.rows.ChainTable;
import daybook.store.rows.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A log as its owner gives it to somebody else: read out of its file, with facts left out where a test says so. */
public final class Given implements GivenLog {

    private record Part(long seq, String line, List<Disclosure> facts) {}

    private final String log;
    private final List<Part> parts;
    private final Map<String, byte[]> files;

    private Given(String log, List<Part> parts, Map<String, byte[]> files) {
        this.log = log;
        this.parts = parts;
        this.files = files;
    }

    /** All of a log. */
    public static Given of(TestLog log) throws SQLException {
        try (SqliteLog open = log.open();
                Connection connection = log.raw()) {
            List<Part> parts = new ArrayList<>();
            try (Rows rows = new Rows(connection, "SELECT seq, line FROM record ORDER BY seq")) {
                for (; rows.more(); rows.advance()) {
                    long seq = rows.row().getLong(1);
                    parts.add(new Part(seq, rows.row().getString(2), ChainTable.facts(connection, seq)));
                }
            }
            Map<String, byte[]> files = new HashMap<>();
            for (Exhibit each : open.exhibits()) {
                if (each.kept()) {
                    files.put(each.evidence().sha256(), bytes(open, each.evidence()));
                }
            }
            return new Given(open.settings().logId(), parts, files);
        }
    }

    private static byte[] bytes(SqliteLog log, Evidence evidence) {
        try (InputStream in = log.open(evidence)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without the facts of that name. */
    public Given without(String name) {
        List<Part> fewer = new ArrayList<>();
        for (Part each : parts) {
            List<Disclosure> left = new ArrayList<>(each.facts());
            left.removeIf(fact -> DisclosedFact.parse(fact).name().equals(name));
            fewer.add(new Part(each.seq(), each.line(), left));
        }
        return new Given(log, fewer, files);
    }

    /** The same without any fact of a record. */
    public Given withoutRecord(long seq) {
        List<Part> fewer = new ArrayList<>();
        for (Part each : parts) {
            fewer.add(each.seq() == seq ? new Part(seq, each.line(), List.of()) : each);
        }
        return new Given(log, fewer, files);
    }

    /** The same without the bytes of any file. */
    public Given withoutFiles() {
        return new Given(log, parts, Map.of());
    }

    /** The same with other bytes under each SHA-256. */
    public Given withOtherBytes() {
        Map<String, byte[]> others = new HashMap<>();
        files.keySet().forEach(sha256 -> others.put(sha256, new byte[] {1}));
        return new Given(log, parts, others);
    }

    /** The same with another line in the place of one. */
    public Given with(long seq, String line) {
        List<Part> others = new ArrayList<>(parts);
        others.replaceAll(each -> each.seq() == seq ? new Part(seq, line, each.facts()) : each);
        return new Given(log, others, files);
    }

    /** The same with one more fact. */
    public Given with(long seq, Disclosure fact) {
        List<Part> others = new ArrayList<>(parts);
        others.replaceAll(each -> {
            if (each.seq() != seq) {
                return each;
            }
            List<Disclosure> more = new ArrayList<>(each.facts());
            more.add(fact);
            return new Part(seq, each.line(), more);
        });
        return new Given(log, others, files);
    }

    /** The parsed line of a record. */
    public ChainLine line(long seq) {
        return ChainLine.parse(parts.get((int) seq - 1).line());
    }

    @Override
    public String log() {
        return log;
    }

    @Override
    public void records(Visitor visitor) {
        for (Part each : parts) {
            visitor.record(each.seq(), each.line(), each.facts());
        }
    }

    @Override
    public Set<String> files() {
        return files.keySet();
    }

    @Override
    public NewEvidence open(String sha256) {
        return new Bytes("given", files.getOrDefault(sha256, new byte[0]));
    }

    /** Puts it into a log. */
    public Merged into(TestLog ours, Map<String, String> subjects) {
        try (SqliteLog log = Opening.toWrite(ours.file(), TestLog.sealer())) {
            Merge merge = new Merge("b.zip", "0".repeat(64), "Dr B", new LinkedHashMap<>(subjects), "Dr A");
            Merged merged = log.write(writer -> writer.merge(this, merge));
            log.compact();
            return merged;
        }
    }

    /** Puts it into a log in which P1 is the same person as there. */
    public Merged into(TestLog ours) {
        return into(ours, Map.of("P1", "P1"));
    }
}
