package daybook.draft;

import javax.xml.stream.XMLStreamException;

/** The styles, the bullet and the settings of a Word document. Sizes are half points, lengths twentieths of a point. */
final class WordStyles {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String[] ROOT = {"xmlns:w", NAMESPACE};

    private WordStyles() {}

    static byte[] styles() throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element("w:styles", ROOT, () -> {
                    part.element("w:docDefaults", () -> {
                        part.element(
                                "w:rPrDefault",
                                () -> part.element(
                                        "w:rPr",
                                        () -> part.empty(
                                                        "w:rFonts",
                                                        "w:ascii",
                                                        "Arial",
                                                        "w:hAnsi",
                                                        "Arial",
                                                        "w:cs",
                                                        "Arial")
                                                .empty("w:sz", "w:val", "22")
                                                .empty("w:szCs", "w:val", "22")
                                                .empty(
                                                        "w:lang",
                                                        "w:val",
                                                        "en-GB",
                                                        "w:eastAsia",
                                                        "en-GB",
                                                        "w:bidi",
                                                        "ar-SA")));
                        part.element(
                                "w:pPrDefault",
                                () -> part.element(
                                        "w:pPr",
                                        () -> part.empty(
                                                "w:spacing", "w:after", "140", "w:line", "269", "w:lineRule", "auto")));
                    });
                    style(part, "Normal", "Normal", () -> {}, () -> {});
                    style(part, "Title", "Title", () -> heading(part, "0", "200", "0"), () -> size(part, "34"));
                    style(part, "Heading1", "heading 1", () -> heading(part, "240", "80", "0"), () -> size(part, "24"));
                    style(
                            part,
                            "ListBullet",
                            "List Bullet",
                            () -> part.element(
                                            "w:numPr",
                                            () -> part.empty("w:ilvl", "w:val", "0")
                                                    .empty("w:numId", "w:val", "1"))
                                    .empty("w:spacing", "w:after", "80"),
                            () -> {});
                    style(part, "Important", "Important", () -> {}, () -> part.empty("w:b"));
                    style(part, "Lines", "Lines", () -> part.empty("w:keepLines"), () -> {});
                    style(
                            part,
                            "Footer",
                            "footer",
                            () -> part.empty("w:jc", "w:val", "center"),
                            () -> part.empty("w:color", "w:val", "595959").empty("w:sz", "w:val", "18"));
                })
                .bytes();
    }

    private static void heading(WordPart part, String before, String after, String level) throws XMLStreamException {
        part.empty("w:keepNext")
                .empty("w:spacing", "w:before", before, "w:after", after)
                .empty("w:outlineLvl", "w:val", level);
    }

    private static void size(WordPart part, String size) throws XMLStreamException {
        part.empty("w:b").empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
    }

    private static void style(WordPart part, String id, String name, WordPart.Content paragraph, WordPart.Content run)
            throws XMLStreamException {
        boolean normal = id.equals("Normal");
        String[] standard = {"w:type", "paragraph", "w:default", "1", "w:styleId", id};
        String[] other = {"w:type", "paragraph", "w:styleId", id};
        part.element("w:style", normal ? standard : other, () -> {
            part.empty("w:name", "w:val", name);
            if (!normal) {
                part.empty("w:basedOn", "w:val", "Normal");
            }
            part.empty("w:qFormat");
            part.element("w:pPr", paragraph).element("w:rPr", run);
        });
    }

    static byte[] numbering() throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element(
                        "w:numbering",
                        ROOT,
                        () -> part.element(
                                        "w:abstractNum",
                                        new String[] {"w:abstractNumId", "0"},
                                        () -> part.empty("w:multiLevelType", "w:val", "singleLevel")
                                                .element(
                                                        "w:lvl",
                                                        new String[] {"w:ilvl", "0"},
                                                        () -> part.empty("w:start", "w:val", "1")
                                                                .empty("w:numFmt", "w:val", "bullet")
                                                                .empty("w:lvlText", "w:val", "\u2022")
                                                                .empty("w:lvlJc", "w:val", "left")
                                                                .element(
                                                                        "w:pPr",
                                                                        () -> part.empty(
                                                                                "w:ind",
                                                                                "w:left",
                                                                                "425",
                                                                                "w:hanging",
                                                                                "283"))))
                                .element(
                                        "w:num",
                                        new String[] {"w:numId", "1"},
                                        () -> part.empty("w:abstractNumId", "w:val", "0")))
                .bytes();
    }

    static byte[] settings() throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element(
                        "w:settings",
                        ROOT,
                        () -> part.element(
                                        "w:compat",
                                        () -> part.empty(
                                                "w:compatSetting",
                                                "w:name",
                                                "compatibilityMode",
                                                "w:uri",
                                                "http://schemas.microsoft.com/office/word",
                                                "w:val",
                                                "15"))
                                .empty("w:themeFontLang", "w:val", "en-GB"))
                .bytes();
    }

    static byte[] footer() throws XMLStreamException {
        WordPart part = new WordPart();
        return part.element(
                        "w:ftr",
                        ROOT,
                        () -> part.element("w:p", () -> {
                            part.element("w:pPr", () -> part.empty("w:pStyle", "w:val", "Footer"));
                            run(part, "Page ");
                            field(part, "PAGE");
                            run(part, " of ");
                            field(part, "NUMPAGES");
                        }))
                .bytes();
    }

    private static void field(WordPart part, String name) throws XMLStreamException {
        part.element("w:fldSimple", new String[] {"w:instr", name}, () -> run(part, "1"));
    }

    private static void run(WordPart part, String words) throws XMLStreamException {
        part.element("w:r", () -> part.element("w:t", new String[] {"xml:space", "preserve"}, () -> part.text(words)));
    }
}
