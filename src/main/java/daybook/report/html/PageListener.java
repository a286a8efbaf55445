package daybook.report.html;

import org.jspecify.annotations.Nullable;

/** Listener to the texts of a page in their order, and to the entries that they belong to. */
public interface PageListener extends Lettering {

    /**
     * Takes a text.
     *
     * @param within the element that it is in; {@link Tag#BDI} for the words of people
     * @param around the element around that one
     */
    void heard(@Nullable Tag within, @Nullable Tag around, String text);

    @Override
    default String legible(String text) {
        return text;
    }

    @Override
    default @Nullable String remark() {
        return null;
    }
}
