package daybook.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writer of drafts as WordprocessingML (ISO/IEC 29500, the transitional form): A4, British English, the notice in a box of its own and every
 * blank highlighted.
 *
 * <p>The same draft gives the same bytes with any Java: nothing is compressed, and no part says when or by whom it was made.
 */
public final class DraftDocx {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Between the margins of a sheet of A4, in twentieths of a point. */
    private static final String WIDTH = "9070";

    private final Draft draft;
    private final WordPart part;

    private DraftDocx(Draft draft) throws XMLStreamException {
        this.draft = draft;
        this.part = new WordPart();
    }

    /** Writes a file; the stream stays open. */
    public static void write(Draft draft, OutputStream out) throws IOException {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            add(zip, "[Content_Types].xml", types());
            add(zip, "_rels/.rels", relations("officeDocument", "word/document.xml", "core", "docProps/core.xml"));
            add(zip, "docProps/core.xml", core(draft));
            add(zip, "word/document.xml", new DraftDocx(draft).document());
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(
                            "styles",
                            "styles.xml",
                            "numbering",
                            "numbering.xml",
                            "settings",
                            "settings.xml",
                            "footer",
                            "footer.xml"));
            add(zip, "word/styles.xml", WordStyles.styles());
            add(zip, "word/numbering.xml", WordStyles.numbering());
            add(zip, "word/settings.xml", WordStyles.settings());
            add(zip, "word/footer.xml", WordStyles.footer());
            zip.finish();
        } catch (XMLStreamException e) {
            throw new IOException("The document could not be written.", e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] types() throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element("Types", new String[] {"xmlns", PACKAGE + "content-types"}, () -> {
                    part.empty(
                            "Default",
                            "Extension",
                            "rels",
                            "ContentType",
                            "application/vnd.openxmlformats-package.relationships+xml");
                    part.empty("Default", "Extension", "xml", "ContentType", "application/xml");
                    type(part, "word/document", WORD + "document.main+xml");
                    for (String name : List.of("styles", "numbering", "settings", "footer")) {
                        type(part, "word/" + name, WORD + name + "+xml");
                    }
                    type(part, "docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
                })
                .bytes();
    }

    private static void type(WordPart part, String name, String type) throws XMLStreamException {
        part.empty("Override", "PartName", "/" + name + ".xml", "ContentType", type);
    }

    /** Writes what a part refers to: types and targets in turn. */
    private static byte[] relations(String... typesAndTargets) throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element("Relationships", new String[] {"xmlns", PACKAGE + "relationships"}, () -> {
                    for (int i = 0; i < typesAndTargets.length; i += 2) {
                        String type = typesAndTargets[i];
                        part.empty(
                                "Relationship",
                                "Id",
                                "r" + (i / 2 + 1),
                                "Type",
                                type.equals("core")
                                        ? PACKAGE + "relationships/metadata/core-properties"
                                        : OFFICE + "/" + type,
                                "Target",
                                typesAndTargets[i + 1]);
                    }
                })
                .bytes();
    }

    private static byte[] core(Draft draft) throws XMLStreamException {
        WordPart part = new WordPart();
        String[] names = {
            "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/"
        };
        return part.element(
                        "cp:coreProperties",
                        names,
                        () -> part.element(
                                        "dc:title", () -> part.text(draft.name().title()))
                                .element("dc:language", () -> part.text("en-GB")))
                .bytes();
    }

    private byte[] document() throws XMLStreamException {
        String[] names = {"xmlns:w", WordStyles.NAMESPACE, "xmlns:r", OFFICE};
        return part.element(
                        "w:document",
                        names,
                        () -> part.element("w:body", () -> {
                            notice();
                            body(draft.body());
                            part.element(
                                    "w:sectPr",
                                    () -> part.empty("w:footerReference", "w:type", "default", "r:id", "r4")
                                            .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                                            .empty(
                                                    "w:pgMar",
                                                    "w:top",
                                                    "1304",
                                                    "w:right",
                                                    "1418",
                                                    "w:bottom",
                                                    "1304",
                                                    "w:left",
                                                    "1418",
                                                    "w:header",
                                                    "709",
                                                    "w:footer",
                                                    "567",
                                                    "w:gutter",
                                                    "0"));
                        }))
                .bytes();
    }

    /** Writes the notice as a table of one cell: the one box that every program draws around paragraphs and lists alike. */
    private void notice() throws XMLStreamException {
        part.element("w:tbl", () -> {
            part.element(
                    "w:tblPr",
                    () -> part.empty("w:tblW", "w:w", WIDTH, "w:type", "dxa")
                            .element("w:tblBorders", () -> {
                                for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
                                    part.empty(
                                            side, "w:val", "single", "w:sz", "12", "w:space", "0", "w:color", "404040");
                                }
                            })
                            .empty("w:tblLayout", "w:type", "fixed")
                            .element("w:tblCellMar", () -> {
                                for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
                                    part.empty(side, "w:w", "170", "w:type", "dxa");
                                }
                            }));
            part.element("w:tblGrid", () -> part.empty("w:gridCol", "w:w", WIDTH));
            part.element(
                    "w:tr",
                    () -> part.element("w:tc", () -> {
                        part.element(
                                "w:tcPr",
                                () -> part.empty("w:tcW", "w:w", WIDTH, "w:type", "dxa")
                                        .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F2F2F2"));
                        paragraph("Important", List.of(Passage.known(draft.heading())), false);
                        for (Block block : draft.notice()) {
                            boolean bullets = block instanceof Block.Bullets;
                            for (Passage each : block.passages()) {
                                paragraph(bullets ? "ListBullet" : "Important", List.of(each), false);
                            }
                        }
                    }));
        });
    }

    /** Writes the text itself, on a sheet of its own: without the box before it, it begins on the first. */
    private void body(List<Block> blocks) throws XMLStreamException {
        boolean first = true;
        for (Block block : blocks) {
            if (block instanceof Block.Lines lines) {
                paragraph("Lines", lines.passages(), first);
            } else {
                for (Passage each : block.passages()) {
                    paragraph(style(block), List.of(each), first);
                    first = false;
                }
            }
            first = false;
        }
    }

    private static String style(Block block) {
        if (block instanceof Block.Title) {
            return "Title";
        }
        if (block instanceof Block.Heading) {
            return "Heading1";
        }
        return block instanceof Block.Bullets ? "ListBullet" : "Normal";
    }

    private void paragraph(String style, List<Passage> lines, boolean newSheet) throws XMLStreamException {
        part.element("w:p", () -> {
            part.element("w:pPr", () -> {
                part.empty("w:pStyle", "w:val", style);
                if (newSheet) {
                    part.empty("w:pageBreakBefore");
                }
            });
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    part.element("w:r", () -> part.empty("w:br"));
                }
                for (Passage.Piece piece : lines.get(i).pieces()) {
                    run(piece);
                }
            }
        });
    }

    private void run(Passage.Piece piece) throws XMLStreamException {
        part.element("w:r", () -> {
            if (piece.blank()) {
                part.element("w:rPr", () -> part.empty("w:highlight", "w:val", "yellow"));
            }
            part.element("w:t", new String[] {"xml:space", "preserve"}, () -> part.text(piece.text()));
        });
    }
}
