package daybook.report.html;

import java.util.Locale;

/** The elements that a report is made of. There is none that loads, runs or submits anything. */
public enum Tag {
    HTML(true),
    HEAD(true),
    TITLE(true),
    META(true),
    STYLE(true),
    BODY(true),
    HEADER(true),
    NAV(true),
    MAIN(true),
    FOOTER(true),
    SECTION(true),
    ARTICLE(true),
    DIV(true),
    H1(true),
    H2(true),
    H3(true),
    H4(true),
    H5(true),
    P(true),
    UL(true),
    OL(true),
    LI(true),
    DL(true),
    DT(true),
    DD(true),
    TABLE(true),
    CAPTION(true),
    THEAD(true),
    TBODY(true),
    TR(true),
    TH(true),
    TD(true),
    PRE(true),
    A(false),
    BDI(false),
    BR(false),
    CODE(false),
    IMG(false),
    SPAN(false),
    STRONG(false),
    SVG(true),
    DESC(true),
    G(true),
    CIRCLE(false),
    PATH(false),
    RECT(false),
    TEXT(false);

    private final String word = name().toLowerCase(Locale.ROOT);
    private final boolean onItsOwnLine;

    Tag(boolean onItsOwnLine) {
        this.onItsOwnLine = onItsOwnLine;
    }

    String word() {
        return word;
    }

    /** Whether the source goes on in a new line after it, which changes nothing of how it is shown. */
    boolean onItsOwnLine() {
        return onItsOwnLine;
    }

    /** Whether it never holds anything. */
    boolean isEmpty() {
        return switch (this) {
            case META, BR, IMG, CIRCLE, PATH, RECT -> true;
            default -> false;
        };
    }
}
