package daybook.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Draws the pictures that {@link daybook.report.html.ChartPicture} makes, and none else: straight lines, circles, rectangles and short
 * texts. A library for all of SVG would be larger than the rest of the program, and would read files and run scripts.
 */
final class ChartDrawer implements SVGDrawer {

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    /** Draws with these fonts. */
    ChartDrawer(TrueTypeFont regular, TrueTypeFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public SVGImage buildSVGImage(
            Element picture, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String[] view = picture.getAttribute("viewBox").split(" ", 4);
        double pixels = Double.parseDouble(view[2]);
        double widest =
                box.getContainingBlock() == null ? 0 : box.getContainingBlock().getContentWidth();
        double dots = width >= 0 ? width : pixels * dotsPerPixel;
        if (widest > 0) {
            dots = Math.min(dots, widest);
        }
        return new ChartImage(picture, regular, bold, dots / pixels, pixels, Double.parseDouble(view[3]));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {
        // The fonts belong to whoever opened them.
    }
}
