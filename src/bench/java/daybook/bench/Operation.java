package daybook.bench;

import java.util.Locale;

/** What is measured. Cold starts work on a log of 100 entries; the others on logs of each size. */
enum Operation {
    ADD("add an entry", Sort.COLD),
    TIMELINE("timeline", Sort.COLD),
    HELP("--help", Sort.COLD),
    COMPLETE("complete a subject", Sort.COLD),

    IMPORT_CSV("import csv", Sort.HEAVY),
    IMPORT_JSONL("import jsonl", Sort.HEAVY),
    MONTH("timeline, a month of 100", Sort.LIGHT),
    MATCH_RARE("timeline --match, a rare word", Sort.LIGHT),
    SHOW("show an entry", Sort.LIGHT),
    BUSY_MONTH("timeline, a month of 1 in 119", Sort.HEAVY),
    MATCH_COMMON("timeline --match, 1 in 20", Sort.HEAVY),
    ESCALATION("escalation", Sort.HEAVY),
    VERIFY("verify", Sort.HEAVY),
    EXPORT_CSV("export csv", Sort.HEAVY),
    EXPORT_JSON("export json", Sort.HEAVY);

    /** How often it is measured, and whether its cost should depend on the size of the log. */
    enum Sort {
        /** Milliseconds, on a small log: many runs. */
        COLD,
        /** Milliseconds on a log of any size. */
        LIGHT,
        /** Every entry is touched, or a share of them. */
        HEAVY
    }

    private final String words;
    private final Sort sort;

    Operation(String words, Sort sort) {
        this.words = words;
        this.sort = sort;
    }

    /** Its name in result files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Operation of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String words() {
        return words;
    }

    Sort sort() {
        return sort;
    }

    boolean isImport() {
        return this == IMPORT_CSV || this == IMPORT_JSONL;
    }

    /** Whether it works through every entry, so that its cost is expected to grow as they do. */
    boolean isThrough() {
        return isImport() || this == ESCALATION || this == VERIFY || this == EXPORT_CSV || this == EXPORT_JSON;
    }
}
