package daybook.report.html;

import java.io.IOException;

/** A table with its caption and headed columns, which can be moved sideways by keyboard where the screen is too narrow for it. */
public final class HtmlTable {

    private final Html html;

    private HtmlTable(Html html) {
        this.html = html;
    }

    /**
     * Begins one.
     *
     * @param id names its caption
     */
    public static HtmlTable begin(Html html, String id, String styled, String caption, String... columns)
            throws IOException {
        html.open(Tag.DIV, "wide")
                .set(Attribute.ROLE, "region")
                .set(Attribute.TABINDEX, 0)
                .set(Attribute.ARIA_LABELLEDBY, id);
        html.open(Tag.TABLE, styled);
        html.open(Tag.CAPTION).id(id).text(caption).close(Tag.CAPTION);
        html.open(Tag.THEAD).open(Tag.TR);
        for (String column : columns) {
            html.open(Tag.TH).set(Attribute.SCOPE, "col").text(column).close(Tag.TH);
        }
        html.close(Tag.TR).close(Tag.THEAD).open(Tag.TBODY);
        return new HtmlTable(html);
    }

    /** Begins a row with its heading. */
    public HtmlTable row(String heading) throws IOException {
        html.open(Tag.TR).open(Tag.TH).set(Attribute.SCOPE, "row").text(heading).close(Tag.TH);
        return this;
    }

    /** A cell of the program's words. */
    public HtmlTable cell(String text) throws IOException {
        html.element(Tag.TD, text);
        return this;
    }

    /** Closes the row that the cells before this call are in. */
    public void endRow() throws IOException {
        html.close(Tag.TR);
    }

    /** A row that is one remark over all columns. */
    public void remark(int columns, String text) throws IOException {
        html.open(Tag.TR, "remark")
                .open(Tag.TD)
                .set(Attribute.COLSPAN, columns)
                .text(text)
                .close(Tag.TD)
                .close(Tag.TR);
    }

    /** Closes the table. Call once, after the last row. */
    public void end() throws IOException {
        html.close(Tag.TBODY).close(Tag.TABLE).close(Tag.DIV);
    }
}
