package daybook.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives out blank sheets, and puts each in order once it is written.
 *
 * <p>The library marks the background of every box as decoration, mostly with nothing in it, and names each such mark with a dictionary of its
 * own. That would be most of a long report's memory and half of its file.
 */
final class Sheets implements PageSupplier {

    private @Nullable PDPage written;

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int sheet, int shadow) {
        tidy(document);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        written = page;
        return page;
    }

    /** Puts the sheet that was given out last in order. */
    void tidy(PDDocument document) {
        PDPage page = written;
        if (page == null) {
            return;
        }
        try {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            List<Object> kept = withoutEmptyMarks(new PDFStreamParser(page).parse(), named);
            COSBase untidy = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(kept);
            }
            page.setContents(content);
            forget(untidy);
            page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written = null;
    }

    /** The document keeps every stream that it ever had until it is closed. */
    private static void forget(@Nullable COSBase streams) throws IOException {
        if (streams instanceof COSStream stream) {
            stream.close();
        } else if (streams instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                forget(several.getObject(i));
            }
        }
    }

    private static List<Object> withoutEmptyMarks(List<Object> tokens, @Nullable COSDictionary named) {
        List<Object> kept = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            int size = kept.size();
            if (isOperator(token, OperatorName.END_MARKED_CONTENT)
                    && size >= 3
                    && isOperator(kept.get(size - 1), OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && COSName.ARTIFACT.equals(kept.get(size - 3))) {
                kept.subList(size - 3, size).clear();
                continue;
            }
            if (isOperator(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && kept.get(size - 1) instanceof COSName name
                    && named != null) {
                kept.set(size - 1, kind(named.getCOSDictionary(name)));
            }
            kept.add(token);
        }
        return kept;
    }

    /** Whether the mark is for a background or for what stands on every sheet; where it is, can be seen. */
    private static COSDictionary kind(@Nullable COSDictionary mark) {
        COSDictionary kind = new COSDictionary();
        COSName type = mark == null ? null : mark.getCOSName(COSName.TYPE);
        if (type != null) {
            kind.setItem(COSName.TYPE, type);
        }
        return kind;
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }
}
