package daybook.report.html;

/** What a page is laid out for. */
public enum Medium {
    /** A browser, which has fonts and prints as well. */
    BROWSER("This page loads nothing and runs nothing."),
    /** Sheets of paper with a list of contents that names them. */
    SHEETS("This file loads nothing and runs nothing.");

    private final String promise;

    Medium(String promise) {
        this.promise = promise;
    }

    /** What can be said of it at the end. */
    public String promise() {
        return promise;
    }
}
