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
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Links within the report, which may lead from one run into another: while a run is laid out each has an address that only this class
 * knows, and once all places are known it gets its place instead.
 */
final class SheetLinks {

    private static final String SCHEME = "daybook:";

    private record Link(COSDictionary annotation, String id) {}

    private final List<Link> links = new ArrayList<>();
    private final Map<String, PDPageDestination> places = new HashMap<>();

    /** Returns the address that stands for an id while its place is not known. */
    static String address(String id) {
        return SCHEME + id;
    }

    /** Takes in the links and the places of a run. */
    void add(LaidOut run) {
        places.putAll(run.places());
        for (PDPage sheet : run.sheets()) {
            COSArray annotations = sheet.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    add(annotation);
                }
            }
        }
    }

    private void add(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        if (address != null && address.startsWith(SCHEME)) {
            links.add(new Link(annotation, address.substring(SCHEME.length())));
        }
    }

    /** Lets each link lead to its place. */
    void resolve() {
        Map<String, COSBase> actions = new HashMap<>();
        for (Link link : links) {
            PDPageDestination place = places.get(link.id());
            if (place == null) {
                link.annotation().removeItem(COSName.A);
                continue;
            }
            link.annotation().setItem(COSName.A, actions.computeIfAbsent(link.id(), id -> {
                PDActionGoTo action = new PDActionGoTo();
                action.setDestination(place);
                return action.getCOSObject();
            }));
        }
    }
}
