package daybook.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * What the library made of one run, taken out of the document again, which has only the sheets of one run in it at a time: the library counts
 * sheets from the first one of the document.
 *
 * @param sheets the sheets, in order
 * @param tree the structure, from its outermost element
 * @param parents which elements the marks of each sheet and each link belong to, by the numbers that the run gives them
 * @param places where on which sheet each id is
 * @param outline the headings
 */
record LaidOut(
        List<PDPage> sheets,
        COSDictionary tree,
        Map<Integer, Object> parents,
        Map<String, PDPageDestination> places,
        List<PDOutlineItem> outline) {

    /** Takes what was laid out last out of a document. */
    static LaidOut takenFrom(PDDocument pdf) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDStructureTreeRoot root = catalog.getStructureTreeRoot();
        catalog.setStructureTreeRoot(null);
        Map<String, PDPageDestination> places = new HashMap<>();
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null && names.getDests() != null) {
            places.putAll(names.getDests().getNames());
            catalog.setNames(null);
        }
        List<PDOutlineItem> items = new ArrayList<>();
        PDDocumentOutline outline = catalog.getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(items::add);
            catalog.setDocumentOutline(null);
        }
        List<PDPage> sheets = new ArrayList<>();
        while (pdf.getNumberOfPages() > 0) {
            sheets.add(pdf.getPage(0));
            pdf.removePage(0);
        }
        COSDictionary tree = ((PDStructureElement) root.getKids().get(0)).getCOSObject();
        return new LaidOut(sheets, tree, SheetTags.parents(root), places, items);
    }

    /** Returns the numbers of the sheets on which ids are, from this number for the first sheet on. */
    Map<String, Integer> numbers(int first) {
        Map<COSDictionary, Integer> byObject = new HashMap<>();
        for (PDPage sheet : sheets) {
            byObject.put(sheet.getCOSObject(), first + byObject.size());
        }
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach(
                (id, place) -> numbers.put(id, byObject.get(place.getPage().getCOSObject())));
        return numbers;
    }
}
