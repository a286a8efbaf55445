package daybook.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that every PDF brings with it, as far as it uses them. Which one a text stands in is said by sheets.css, with {@link #EVERY} for
 * what the others do not have.
 */
enum Typeface {
    /** The widest coverage of the three: what this one does not have, none has. */
    REGULAR("Sheets", 400, "DejaVuSansCondensed.ttf"),
    BOLD("Sheets", 700, "DejaVuSansCondensed-Bold.ttf"),
    MONO("Sheets Mono", 400, "DejaVuSansMono.ttf");

    /** What the style calls {@link #REGULAR} where it stands in for another. */
    static final String EVERY = "Sheets Every";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** What the style calls it. */
    String family() {
        return family;
    }

    /** How bold it is, as CSS has it. */
    int weight() {
        return weight;
    }

    /** Reads the font from the program. Letters stay apart as they were written: with "fi" as one sign, not every program finds the word again. */
    TrueTypeFont read() throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("without " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Which of its outlines stands for which character. */
    static CmapLookup characters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
