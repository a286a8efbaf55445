package daybook.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a document, joined from those of its runs: an element that goes on over several runs, such as the table of the timeline,
 * is one element, as if all had been laid out at once.
 */
final class SheetTags {

    /** How many elements around the timeline are open where it begins: the document, its body and the main part. */
    static final int AROUND_SECTIONS = 3;

    /** How many are open between two of its rows: its section and its table too. */
    static final int AROUND_ROWS = 5;

    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName MCR = COSName.getPDFName("MCR");

    private final COSArray numbers = new COSArray();
    private @Nullable COSDictionary tree;
    private int next;

    /** Reads which elements the marks of each sheet and each link belong to. */
    static Map<Integer, Object> parents(PDStructureTreeRoot root) {
        Map<Integer, Object> parents = new HashMap<>();
        PDNumberTreeNode node = root.getParentTree();
        COSArray pairs = node.getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            parents.put(pairs.getInt(i), pairs.getObject(i + 1));
        }
        return parents;
    }

    /**
     * Joins a run to those before it.
     *
     * @param open how many elements go on from the run before
     */
    void add(LaidOut run, int open) {
        Map<COSBase, COSDictionary> joined = new HashMap<>();
        if (tree == null) {
            tree = run.tree();
        } else {
            join(tree, run.tree(), open, joined);
        }
        for (PDPage sheet : run.sheets()) {
            renumber(sheet.getCOSObject(), COSName.STRUCT_PARENTS, run, joined);
            sheet.getCOSObject().setItem(TABS, COSName.S);
            COSArray annotations = sheet.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    renumber(annotation, COSName.STRUCT_PARENT, run, joined);
                }
            }
        }
    }

    private void renumber(COSDictionary item, COSName key, LaidOut run, Map<COSBase, COSDictionary> joined) {
        Object parents = run.parents().get(item.getInt(key));
        if (parents == null) {
            return;
        }
        if (parents instanceof COSArray marks) {
            for (int i = 0; i < marks.size(); i++) {
                COSDictionary whole = joined.get(marks.getObject(i));
                if (whole != null) {
                    marks.set(i, whole);
                }
            }
        }
        COSDictionary whole = parents instanceof COSBase single ? joined.get(single) : null;
        numbers.add(COSInteger.get(next));
        numbers.add(whole == null ? (COSBase) parents : whole);
        item.setInt(key, next++);
    }

    /** Returns the structure of all runs. */
    PDStructureTreeRoot root() {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        COSDictionary all = tree;
        if (all != null) {
            root.setK(all);
            all.setItem(COSName.P, root);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(parents, COSDictionary.class));
        root.setParentTreeNextKey(next);
        return root;
    }

    private static void join(COSDictionary whole, COSDictionary part, int open, Map<COSBase, COSDictionary> joined) {
        joined.put(part, whole);
        List<COSBase> kids = kids(whole);
        List<COSBase> more = kids(part);
        if (isA(whole, "Table")) {
            joinTables(whole, part, joined);
            return;
        }
        if (open > 1
                && !kids.isEmpty()
                && !more.isEmpty()
                && kids.get(kids.size() - 1) instanceof COSDictionary last
                && more.get(0) instanceof COSDictionary first
                && isSameType(last, first)) {
            join(last, first, open - 1, joined);
            more.remove(0);
        }
        append(whole, kids, part, more);
    }

    /** The head of a table is read once, and stands on each of its sheets. */
    private static void joinTables(COSDictionary whole, COSDictionary part, Map<COSBase, COSDictionary> joined) {
        for (COSBase each : kids(part)) {
            COSDictionary group = (COSDictionary) each;
            COSDictionary same = null;
            for (COSBase kid : kids(whole)) {
                same = kid instanceof COSDictionary other && isSameType(other, group) ? other : same;
            }
            if (same == null) {
                append(whole, kids(whole), part, List.of(group));
            } else if (isA(group, "THead")) {
                joinHeads(same, group, joined);
            } else {
                joined.put(group, same);
                append(same, kids(same), group, kids(group));
            }
        }
    }

    private static void joinHeads(COSDictionary whole, COSDictionary part, Map<COSBase, COSDictionary> joined) {
        joined.put(part, whole);
        List<COSBase> kids = kids(whole);
        List<COSBase> marks = new ArrayList<>();
        int at = 0;
        for (COSBase each : kids(part)) {
            if (!isElement(each)) {
                marks.add(each);
                continue;
            }
            while (at < kids.size() && !isElement(kids.get(at))) {
                at++;
            }
            if (at < kids.size()) {
                joinHeads((COSDictionary) kids.get(at++), (COSDictionary) each, joined);
            }
        }
        append(whole, kids, part, marks);
    }

    private static void append(COSDictionary whole, List<COSBase> kids, COSDictionary part, List<COSBase> more) {
        COSArray all = new COSArray();
        kids.forEach(all::add);
        for (COSBase each : more) {
            if (each instanceof COSInteger mark) {
                // A bare number is of a mark on the sheet of its element.
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, MCR);
                reference.setItem(COSName.PG, part.getItem(COSName.PG));
                reference.setItem(COSName.MCID, mark);
                all.add(reference);
                continue;
            }
            if (isElement(each)) {
                ((COSDictionary) each).setItem(COSName.P, whole);
            }
            all.add(each);
        }
        whole.setItem(COSName.K, all);
    }

    /** Returns what an element consists of: elements, marks and links. */
    static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSBase all = element.getDictionaryObject(COSName.K);
        if (all instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                kids.add(several.getObject(i));
            }
        } else if (all != null) {
            kids.add(all);
        }
        return kids;
    }

    /** Returns true if it is an element, not a mark or a link. */
    static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    /** Returns true if it is an element of that type. */
    static boolean isA(COSDictionary element, String type) {
        return type.equals(element.getNameAsString(COSName.S));
    }

    private static boolean isSameType(COSDictionary one, COSDictionary other) {
        return isElement(one) && isElement(other) && isA(one, other.getNameAsString(COSName.S));
    }
}
