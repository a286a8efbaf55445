package daybook.exchange.json;

import daybook.log.DaybookException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that is given to an import and is something else than text, known by its first bytes: nobody is sent to look for its encoding. */
public final class OtherFormat {

    private static final String EXCEL =
            "open it in Excel, choose File, Save As and the type \"CSV UTF-8 (Comma delimited)\", and import the new file with"
                    + " daybook import csv";

    private static final String CALC =
            "open it in LibreOffice, choose File, Save As and the type \"Text CSV\", keep \"Unicode (UTF-8)\", and import the new"
                    + " file with daybook import csv";

    private static final String SHEET =
            "open it in Excel or LibreOffice, save it as CSV UTF-8, and import the new file with daybook import csv";

    private static final String TABLE =
            "copy its table into a spreadsheet, save that as CSV UTF-8, and import the new file with daybook import csv";

    private static final String UNPACK = "unpack it first, and import the file that is in it";

    private static final String KEEP = "keep it with an entry instead: daybook attach NUMBER FILE";

    /** What a file is if these bytes are at that place. */
    private record Signature(int at, String bytes, String what, String hint) {

        boolean fits(String head) {
            return head.startsWith(bytes, at);
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(
                    0,
                    "\u00D0\u00CF\u0011\u00E0",
                    "an old Office file such as an .xls workbook, or a workbook with a password",
                    EXCEL),
            new Signature(0, "%PDF-", "a PDF", KEEP),
            new Signature(0, "\u0089PNG", "a picture", KEEP),
            new Signature(0, "\u00FF\u00D8\u00FF", "a picture", KEEP),
            new Signature(0, "GIF8", "a picture", KEEP),
            new Signature(0, "II*\0", "a picture", KEEP),
            new Signature(0, "MM\0*", "a picture", KEEP),
            new Signature(8, "WEBP", "a picture", KEEP),
            new Signature(4, "ftyp", "a picture or a film", KEEP),
            new Signature(0, "{\\rtf", "a document of a word processor", TABLE),
            new Signature(0, "\u001F\u008B", "a compressed file (gzip)", UNPACK),
            new Signature(0, "7z\u00BC\u00AF", "a compressed file (7z)", UNPACK),
            new Signature(0, "Rar!", "a compressed file (rar)", UNPACK),
            new Signature(
                    0,
                    "SQLite format 3\0",
                    "an SQLite database, as every daybook log is",
                    "export its entries first, with daybook -f FILE export json -o entries.json, and import that"));

    private static final List<String> TAGS =
            List.of("<!doctype", "<html", "<head", "<meta", "<body", "<table", "<div", "<?xml", "<workbook");

    private OtherFormat() {}

    /**
     * Refuses a file that is plainly something else.
     *
     * @param first its first bytes, 64 KiB of them unless it is shorter
     * @param wanted what it should be, such as {@code a CSV file}
     * @param csv whether that is CSV, so that JSON is something else
     * @throws DaybookException.Usage with what it is and what to do
     */
    public static void refuse(byte[] first, String wanted, boolean csv) {
        String head = new String(first, StandardCharsets.ISO_8859_1);
        Signature found = head.startsWith("PK\u0003\u0004") ? zip(head) : known(head);
        if (found == null) {
            found = text(head, csv);
        }
        if (found != null) {
            throw new DaybookException.Usage("This is " + found.what() + ", not " + wanted + '.', found.hint());
        }
    }

    private static @Nullable Signature known(String head) {
        for (Signature each : SIGNATURES) {
            if (each.fits(head)) {
                return each;
            }
        }
        return null;
    }

    /** What a zip is, by the names of the files that come first in it. */
    private static Signature zip(String head) {
        if (head.contains("opendocument.spreadsheet")) {
            return zipped("an OpenDocument spreadsheet (.ods)", CALC);
        } else if (head.contains("opendocument.text") || head.contains("word/")) {
            return zipped("a document of a word processor", TABLE);
        } else if (head.contains("xl/") || head.contains("[Content_Types].xml")) {
            return zipped("an Excel workbook (.xlsx)", EXCEL);
        } else if (head.contains(".iwa")) {
            return zipped(
                    "a Numbers spreadsheet",
                    "open it in Numbers, choose File, Export To, CSV, keep \"Unicode (UTF-8)\", and import the new file with"
                            + " daybook import csv");
        } else if (head.contains("bagit.txt")) {
            return zipped("a bundle", "import it with daybook import bundle");
        }
        return zipped("a zip", UNPACK);
    }

    private static Signature zipped(String what, String hint) {
        return new Signature(0, "", what, hint);
    }

    private static @Nullable Signature text(String head, boolean csv) {
        String text = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        String lower = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        for (String tag : TAGS) {
            if (lower.startsWith(tag)) {
                boolean xml = tag.equals("<?xml") && !lower.contains("<html") && !lower.contains("<!doctype html");
                return zipped(xml ? "XML" : "a web page (HTML), as some files named .xls are", SHEET);
            }
        }
        if (csv && isJson(text)) {
            boolean lines = text.contains("}\n{") || text.contains("}\r\n{");
            return zipped("JSON", "import it with daybook import " + (lines ? "jsonl" : "json"));
        }
        return null;
    }

    /** An object begins with a name or ends at once, a list of objects with an object. */
    private static boolean isJson(String text) {
        boolean list = text.startsWith("[");
        String object = list ? text.substring(1).stripLeading() : text;
        String name = object.startsWith("{") ? object.substring(1).stripLeading() : "";
        return name.startsWith("\"") || name.startsWith("}");
    }
}
