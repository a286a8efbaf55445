package daybook.evidence;

/** What a zip archive or a compound file (the older Office format) is by what lies in it. */
final class ArchiveTypes {

    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    private static final int NAME = 30;
    private static final int MOST_NAME = 200;

    private static final String[][] FOLDERS = {
        {"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    };

    /** Names of streams as a compound file holds them, in UTF-16 with the lower byte first. */
    private static final String[][] STREAMS = {
        {"__nameid_version1.0", "application/vnd.ms-outlook"},
        {"WordDocument", "application/msword"},
        {"Workbook", "application/vnd.ms-excel"},
        {"PowerPoint Document", "application/vnd.ms-powerpoint"},
    };

    private ArchiveTypes() {}

    /** PKWARE's APPNOTE, 4.3.7; OpenDocument 1.3 part 2, 3.3: a first, uncompressed file called mimetype says the type. */
    static String zip(Bytes bytes) {
        int length = bytes.shortAt(NAME_LENGTH);
        if (length == 8 && bytes.has(NAME, "mimetype")) {
            int said = NAME + length + Math.max(0, bytes.shortAt(EXTRA_LENGTH));
            String type = mediaType(bytes.letters(said, MOST_NAME));
            if (type.startsWith("application/vnd.oasis.opendocument.") || type.equals("application/epub+zip")) {
                return type;
            }
        }
        boolean office = false;
        for (int at = 0; at >= 0; at = bytes.find("PK\u0003\u0004", at + 1)) {
            String name = bytes.letters(at + NAME, Math.min(MOST_NAME, Math.max(0, bytes.shortAt(at + NAME_LENGTH))));
            office = office || name.equals("[Content_Types].xml");
            for (String[] each : FOLDERS) {
                if (office && name.startsWith(each[0])) {
                    return each[1];
                }
            }
        }
        return "application/zip";
    }

    /** [MS-CFB]: the directory may stand anywhere; most programs write it near the beginning. */
    static String compound(Bytes bytes) {
        for (String[] each : STREAMS) {
            StringBuilder wide = new StringBuilder();
            for (int i = 0; i < each[0].length(); i++) {
                wide.append(each[0].charAt(i)).append('\0');
            }
            if (bytes.find(wide.toString(), 0) >= 0) {
                return each[1];
            }
        }
        return "application/x-ole-storage";
    }

    private static String mediaType(String letters) {
        int end = 0;
        while (end < letters.length() && isTypeLetter(letters.charAt(end))) {
            end++;
        }
        return letters.substring(0, end);
    }

    private static boolean isTypeLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '+';
    }
}
