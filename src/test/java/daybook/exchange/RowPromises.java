package daybook.exchange;

import daybook.fuzz.Properties;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.when.TimeGrammar;
import daybook.when.Understanding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What holds of every row that is read, and whether rows that were written and read again are the same. */
public final class RowPromises {

    public static final Instant NOW = HostileEntries.NOW;

    /** The whole grammar of times, as the program uses it. */
    public static final TimeReader TIMES = new TimeReader() {

        private final TimeGrammar when = new TimeGrammar(NOW, HostileEntries.ZONE, daybook.log.DateOrder.DMY);

        @Override
        public Occurred read(String typed) {
            return resolved(when.read(typed));
        }

        @Override
        public Occurred readDateAndTime(String date, String time) {
            return resolved(when.readDateAndTime(date, time));
        }

        @Override
        public TimeReader in(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public String readUntil(String typed) {
            return String.valueOf(resolved(when.readUntil(typed)).from());
        }
    };

    private RowPromises() {}

    private static Occurred resolved(Understanding understanding) {
        if (understanding instanceof Understanding.Resolved resolved) {
            return resolved.occurred();
        }
        throw new DaybookException.Usage("This time is not understood.", "write 2026-11-20");
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The facts of the rows that were taken, of which a log could be made; the others were refused in words. */
    public static List<Facts> kept(List<ImportRow> rows) {
        List<Facts> all = new ArrayList<>();
        for (ImportRow row : rows) {
            Properties.require(row.line() >= 1, "a row begins on a line");
            if (row instanceof ImportRow.Refused refused) {
                Properties.require(!refused.reason().isBlank(), "a refused row has a reason");
            } else if (row instanceof ImportRow.Taken taken) {
                Properties.require(taken.digest().length() == 22, "a row has a digest");
                all.add(taken.facts());
            }
        }
        return all;
    }

    public static List<Entry> entries(List<Facts> facts) {
        List<Entry> entries = new ArrayList<>();
        for (Facts each : facts) {
            Facts complete =
                    each.text(Fact.SUBJECT) == null && !"note".equals(each.text(Fact.TYPE)) ? withSubject(each) : each;
            entries.add(SampleEntries.entry(entries.size() + 1L, complete));
        }
        return entries;
    }

    private static Facts withSubject(Facts facts) {
        return facts.toBuilder().set(Fact.SUBJECT, "P1").build();
    }

    public static void same(List<Facts> written, List<Facts> read, String format) {
        Properties.require(written.size() == read.size(), "as many rows in " + format + " as were written");
        for (int i = 0; i < written.size(); i++) {
            for (Fact fact : Fact.values()) {
                if (!isOfTheReading(fact, written.get(i))) {
                    Properties.same(
                            String.valueOf(written.get(i).value(fact)),
                            String.valueOf(read.get(i).value(fact)),
                            fact + " is the same again in " + format);
                }
            }
        }
    }

    /** What is said of the source is taken from the entry where it has none of its own, as is the subject of a log that has one. */
    private static boolean isOfTheReading(Fact fact, Facts written) {
        return switch (fact) {
            case RECORDED_BY,
                    SOURCE_RECORDED_AT,
                    SOURCE_RECORDED_BY,
                    SOURCE_PLACE,
                    SOURCE_ID,
                    SOURCE_MISSING,
                    SOURCE_LINE,
                    SOURCE_ROW -> true;
            case SUBJECT -> written.text(fact) == null;
            default -> false;
        };
    }
}
