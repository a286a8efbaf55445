package daybook.exchange.csv;

import daybook.log.Fact;
import java.util.ArrayList;
import java.util.List;

/** The columns of daybook's own CSV: the names of the JSON form in its order. */
public final class CsvColumns {

    static final String ID = "id";
    static final String RECORD = "record";
    static final String STATUS = "status";
    static final String REVISION = "revision";
    static final String OCCURRED_EDTF = "occurred_edtf";
    static final String RECORDED_AT = "recorded_at";
    static final String NOT_BEFORE = "not_before";
    static final String LATE = "late";
    static final String DELAY_SECONDS = "delay_seconds";
    static final String EVIDENCE = "evidence";
    static final String AMENDMENTS = "amendments";
    static final String SOURCE_IMPORT = "source_import";
    static final String HASH = "hash";
    static final String ORIGIN_LOG = "origin_log";
    static final String ORIGIN_LABEL = "origin_label";
    static final String ORIGIN_ID = "origin_id";

    /** All columns. New ones may be added at any place; none changes or goes. */
    public static final List<String> ALL = all();

    /** A file with all of these headings was written by daybook, whatever other columns were taken out or put in since. */
    static final List<String> TELLING = List.of(
            ID,
            "type",
            STATUS,
            "occurred_from",
            "occurred_to",
            "occurred_precision",
            "occurred_zone",
            "occurred_typed",
            RECORDED_AT,
            HASH);

    private CsvColumns() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                ID,
                RECORD,
                "type",
                "kind",
                "subject",
                STATUS,
                REVISION,
                "occurred_from",
                "occurred_to",
                "occurred_precision",
                "occurred_zone",
                "occurred_typed",
                OCCURRED_EDTF,
                RECORDED_AT,
                NOT_BEFORE,
                "recorded_by",
                LATE,
                DELAY_SECONDS));
        for (Fact fact : Fact.told()) {
            all.add(fact.word());
        }
        all.addAll(List.of(EVIDENCE, AMENDMENTS));
        for (Fact fact : Fact.ofTheSource()) {
            all.add(fact.word());
        }
        all.addAll(List.of(SOURCE_IMPORT, ORIGIN_LOG, ORIGIN_LABEL, ORIGIN_ID, HASH));
        return List.copyOf(all);
    }
}
