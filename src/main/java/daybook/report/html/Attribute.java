package daybook.report.html;

import java.util.Locale;

/**
 * The attributes that a caller may set. Those that name a place ({@code href}, {@code src}, {@code id}) are set by methods of
 * {@link Html} that take no address, and there are none that hold style or script.
 */
public enum Attribute {
    ALT,
    ARIA_DESCRIBEDBY,
    ARIA_HIDDEN,
    ARIA_LABEL,
    ARIA_LABELLEDBY,
    CHARSET,
    CLASS,
    COLSPAN,
    CONTENT,
    CX,
    CY,
    D,
    HEIGHT,
    HTTP_EQUIV,
    LANG,
    NAME,
    R,
    ROLE,
    SCOPE,
    TABINDEX,
    VIEW_BOX,
    WIDTH,
    X,
    XMLNS,
    Y;

    private final String word = name().equals("VIEW_BOX")
            ? "viewBox"
            : name().toLowerCase(Locale.ROOT).replace('_', '-');

    String word() {
        return word;
    }
}
