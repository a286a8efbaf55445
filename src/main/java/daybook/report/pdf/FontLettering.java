package daybook.report.pdf;

import daybook.report.html.Lettering;
import daybook.words.English;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Writes each character that the fonts do not have as its name, such as {@code [slightly smiling face]}, or as its number where it has
 * none, so that none is lost or shown as an empty box, and counts them.
 */
public final class FontLettering implements Lettering {

    /** So many entries are named. */
    private static final int NAMED = 100;

    private final CmapLookup characters;
    private final Set<String> entries = new LinkedHashSet<>();
    private @Nullable String entry;
    private long numbered;
    private boolean elsewhere;

    private FontLettering(CmapLookup characters) {
        this.characters = characters;
    }

    /** By the fonts that the program ships. */
    public static FontLettering shipped() throws IOException {
        try (TrueTypeFont font = Typeface.REGULAR.read()) {
            return new FontLettering(Typeface.characters(font));
        }
    }

    @Override
    public String legible(String text) {
        int plain = 0;
        while (plain < text.length() && isAscii(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        int before = 0;
        boolean open = false;
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            // What joins or colours a picture says nothing beside the picture's name, unless it is written as well.
            boolean joined = before != 0
                    && (isJoinedOn(c)
                            || before == CharacterNames.JOINER
                            || (CharacterNames.isFlagLetter(c) && CharacterNames.isFlagLetter(before)));
            boolean named = !has(c) || (before != 0 && isJoinedOn(c));
            if (open && !(named && joined)) {
                out.append(']');
                open = false;
            }
            before = named ? c : 0;
            if (named) {
                open = name(out, c, open);
                count();
            } else {
                out.appendCodePoint(c);
            }
        }
        return (open ? out.append(']') : out).toString();
    }

    /** Writes the name of a character. Returns true if its bracket is open, for what is joined to it. */
    private static boolean name(StringBuilder out, int c, boolean open) {
        if (open && CharacterNames.isSilent(c)) {
            return true;
        }
        String name = CharacterNames.of(c);
        if (name != null) {
            out.append(open ? ", " : "[").append(name);
            return true;
        }
        out.append(open ? "]" : "")
                .append("\\u{")
                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                .append('}');
        return false;
    }

    private static boolean isAscii(char c) {
        return c < 0x7F;
    }

    private boolean has(int c) {
        return c == '\n' || characters.getGlyphId(c) > 0;
    }

    private static boolean isJoinedOn(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void count() {
        numbered++;
        if (entry == null) {
            elsewhere = true;
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void at(@Nullable String newEntry) {
        entry = newEntry;
    }

    /** How many characters were written as names or numbers. */
    public long numbered() {
        return numbered;
    }

    @Override
    public @Nullable String remark() {
        if (numbered == 0) {
            return null;
        }
        return English.count(numbered, "character is", "characters are")
                + " in none of the fonts of this file. Each is given by its name in square brackets, such as [hedgehog], or by its number: "
                + places()
                + ". Brackets that somebody typed look the same. The same report as HTML shows the characters themselves.";
    }

    private String places() {
        StringBuilder places = new StringBuilder();
        int at = 0;
        for (String each : entries) {
            if (at++ == NAMED) {
                places.append(" and ").append(entries.size() - NAMED).append(" more");
                break;
            }
            places.append(at == 1 ? "in " : ", ").append(each);
        }
        if (elsewhere) {
            places.append(entries.isEmpty() ? "" : "; also ").append("outside the entries of the timeline");
        }
        return places.toString();
    }
}
