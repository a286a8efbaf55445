package daybook.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The end of a run that goes on in another: its last sheet is seldom full. So that no gap is left there, the rows that begin on it are taken
 * out again, with the sheet, and go into the next run, which begins on a new sheet as they did.
 */
final class RunEnd {

    private final LaidOut run;
    private final Map<COSBase, Integer> sheets = new HashMap<>();

    private RunEnd(LaidOut run) {
        this.run = run;
        for (PDPage sheet : run.sheets()) {
            sheets.put(sheet.getCOSObject(), sheets.size());
        }
    }

    /** Takes the rows of the last sheet out of a run, and returns how many they are; none where a row goes on from the sheet before. */
    static int takeBack(LaidOut run, int rows) {
        return new RunEnd(run).takeBack(rows);
    }

    private int takeBack(int rows) {
        COSDictionary body = body(run.tree());
        List<COSBase> all = body == null ? List.of() : SheetTags.kids(body);
        if (body == null || all.size() != rows) {
            return 0;
        }
        for (int sheet = run.sheets().size() - 1; sheet > 0; sheet--) {
            int first = firstOf(all, sheet);
            if (first > 0) {
                cut(body, all, first, sheet);
                return rows - first;
            }
        }
        return 0;
    }

    /** The rows of the table that the run ends in. */
    private static @Nullable COSDictionary body(COSDictionary element) {
        COSDictionary last = null;
        for (COSBase kid : SheetTags.kids(element)) {
            if (kid instanceof COSDictionary part && SheetTags.isElement(part)) {
                if (SheetTags.isA(part, "TBody")) {
                    return part;
                }
                last = part;
            }
        }
        return last == null ? null : body(last);
    }

    /** The first row of a sheet, where the row before it ends on another; otherwise -1. */
    private int firstOf(List<COSBase> rows, int sheet) {
        for (int row = rows.size() - 1; row > 0; row--) {
            if (last((COSDictionary) rows.get(row - 1)) < sheet) {
                return first((COSDictionary) rows.get(row)) == sheet ? row : -1;
            }
        }
        return -1;
    }

    private int first(COSDictionary element) {
        return range(element)[0];
    }

    private int last(COSDictionary element) {
        return range(element)[1];
    }

    private int[] range(COSDictionary element) {
        int[] range = {Integer.MAX_VALUE, -1};
        widen(range, element);
        return range;
    }

    private void widen(int[] range, COSDictionary element) {
        Integer sheet = sheets.get(element.getDictionaryObject(COSName.PG));
        if (sheet != null) {
            range[0] = Math.min(range[0], sheet);
            range[1] = Math.max(range[1], sheet);
        }
        for (COSBase kid : SheetTags.kids(element)) {
            if (kid instanceof COSDictionary part) {
                widen(range, part);
            }
        }
    }

    private void cut(COSDictionary body, List<COSBase> rows, int first, int sheet) {
        COSArray kept = new COSArray();
        rows.subList(0, first).forEach(kept::add);
        body.setItem(COSName.K, kept);
        List<PDPage> gone = run.sheets().subList(sheet, run.sheets().size());
        for (PDPage each : gone) {
            run.places().values().removeIf(place -> place.getPage().getCOSObject() == each.getCOSObject());
        }
        gone.clear();
        forgetMarks(run.tree(), sheet);
    }

    /** The head of the table stood on the sheets that are gone, too. */
    private void forgetMarks(COSDictionary element, int sheet) {
        if (SheetTags.isA(element, "TBody")) {
            return;
        }
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : SheetTags.kids(element)) {
            if (SheetTags.isElement(kid)) {
                forgetMarks((COSDictionary) kid, sheet);
            } else if (kid instanceof COSDictionary mark) {
                Integer on = sheets.get(mark.getDictionaryObject(COSName.PG));
                if (on != null && on >= sheet) {
                    continue;
                }
            }
            kept.add(kid);
        }
        COSArray all = new COSArray();
        kept.forEach(all::add);
        element.setItem(COSName.K, all);
    }
}
