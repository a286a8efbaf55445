package daybook.report.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One picture, drawn as outlines: what it says is in its alternative text, and in the table below it. */
final class ChartImage implements SVGImage {

    private final Element picture;
    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final double scale;
    private final double width;
    private final double height;

    /**
     * A picture.
     *
     * @param scale from the picture's own measure to the sheet's
     * @param width in the picture's own measure, as the height
     */
    ChartImage(Element picture, TrueTypeFont regular, TrueTypeFont bold, double scale, double width, double height) {
        this.picture = picture;
        this.regular = regular;
        this.bold = bold;
        this.scale = scale;
        this.width = width;
        this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width * scale);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(height * scale);
    }

    @Override
    public void drawSVG(OutputDevice sheet, RenderingContext context, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        for (Node each = picture.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                draw(sheet, place, element);
            }
        }
    }

    private void draw(OutputDevice sheet, AffineTransform place, Element element) {
        switch (element.getTagName()) {
            case "circle" -> {
                double radius = number(element, "r");
                fill(
                        sheet,
                        place,
                        element,
                        new Ellipse2D.Double(
                                number(element, "cx") - radius,
                                number(element, "cy") - radius,
                                2 * radius,
                                2 * radius));
            }
            case "rect" ->
                fill(
                        sheet,
                        place,
                        element,
                        new Rectangle2D.Double(
                                number(element, "x"),
                                number(element, "y"),
                                number(element, "width"),
                                number(element, "height")));
            case "path" -> fill(sheet, place, element, path(element));
            case "text" -> fill(sheet, place, element, text(element));
            default -> {}
        }
    }

    private static void fill(OutputDevice sheet, AffineTransform place, Element element, Shape shape) {
        sheet.setColor(new FSRGBColor(ink(element).colour()));
        sheet.fill(place.createTransformedShape(shape));
    }

    private static ChartInk ink(Element element) {
        return ChartInk.of(element.getAttribute("class"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** A line becomes the area that it covers; a path that is closed is that area. */
    private static Shape path(Element element) {
        String steps = element.getAttribute("d");
        Path2D path = new Path2D.Double();
        int at = 0;
        while (at < steps.length()) {
            char step = steps.charAt(at);
            int end = at + 1;
            while (end < steps.length() && !Character.isLetter(steps.charAt(end))) {
                end++;
            }
            if (step == 'Z') {
                path.closePath();
                return path;
            }
            int blank = steps.indexOf(' ', at);
            double x = Double.parseDouble(steps.substring(at + 1, blank));
            double y = Double.parseDouble(steps.substring(blank + 1, end));
            if (step == 'M') {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            at = end;
        }
        ChartInk ink = ink(element);
        return new BasicStroke((float) ink.size(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, ink.dashes(), 0)
                .createStrokedShape(path);
    }

    private Shape text(Element element) {
        ChartInk ink = ink(element);
        TrueTypeFont font = ink.isBold() ? bold : regular;
        try {
            double unit = ink.size() / font.getUnitsPerEm();
            Path2D outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double advance = outline(font, element.getTextContent(), outlines);
            double left = number(element, "x") - (ink.isCentred() ? advance * unit / 2 : 0);
            AffineTransform place = AffineTransform.getTranslateInstance(left, number(element, "y"));
            // The y of a font goes up, that of a picture down.
            place.scale(unit, -unit);
            return place.createTransformedShape(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double outline(TrueTypeFont font, String text, Path2D outlines) throws IOException {
        CmapLookup characters = Typeface.characters(font);
        double advance = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int glyph = characters.getGlyphId(c);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                outlines.append(
                        AffineTransform.getTranslateInstance(advance, 0).createTransformedShape(outline.getPath()),
                        false);
            }
            advance += font.getAdvanceWidth(glyph);
        }
        return advance;
    }
}
