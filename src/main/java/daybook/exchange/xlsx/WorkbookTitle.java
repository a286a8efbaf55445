package daybook.exchange.xlsx;

import daybook.exchange.json.JsonExport;
import java.time.ZoneId;
import java.util.List;

/**
 * Where the entries of a workbook come from, for its legend.
 *
 * @param header the log, its head, and when the workbook is made
 * @param zone the log's zone
 * @param program such as {@code daybook 0.1.0}
 * @param chosen what was asked for, one line each, such as {@code since 2026-01}; empty for every entry
 * @param undated how many entries were left out because nobody knows when they happened
 */
public record WorkbookTitle(JsonExport.Header header, ZoneId zone, String program, List<String> chosen, long undated) {}
