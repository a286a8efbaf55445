package daybook.evidence;

import daybook.log.Evidence;
import daybook.log.RecordNumber;
import daybook.platform.WindowsNames;

/**
 * Names under which evidence may lie in a folder of any system. The original name was chosen by whoever sent the file: it may lead out of
 * the folder, hide its kind, steer a terminal or be refused by a file system. It stays in the log.
 */
public final class SafeNames {

    private static final int LONGEST_STEM = 80;
    private static final int LONGEST_ENDING = 10;

    private SafeNames() {}

    /** The exhibit's reference, or its place with its entry, and what is harmless of its name: {@code AB-1-card.jpg}. */
    public static String of(Evidence evidence) {
        String place = evidence.place();
        return of(evidence, place == null ? RecordNumber.show(evidence.id()) : safe(place));
    }

    /** The same with the number of its record in the place of its place: {@code 13-card.jpg}. */
    public static String ofRecord(Evidence evidence) {
        return of(evidence, RecordNumber.show(evidence.id()));
    }

    private static String of(Evidence evidence, String number) {
        String reference = evidence.exhibit();
        String name = safe(evidence.name());
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot - 1 <= LONGEST_ENDING && dot < name.length() - 1;
        String stem = hasEnding ? name.substring(0, dot) : name;
        String ending = hasEnding ? name.substring(dot) : "";
        stem = trimmed(stem, LONGEST_STEM);
        // Two logs may each have an AB/1.
        String first = reference == null || !RecordNumber.isOwn(evidence.id())
                ? number + (reference == null ? "" : "-" + safe(reference))
                : safe(reference);
        String whole = first + "-" + (stem.isEmpty() ? "file" : stem) + ending;
        // A reference such as NUL.1 would be a device on Windows.
        return WindowsNames.isDevice(whole) ? number + "-" + whole : whole;
    }

    /**
     * Letters, digits, dots, hyphens and low lines of ASCII, with a hyphen for every run of anything else. Two dots in a row are the way
     * out of a folder, and a dot at the end is dropped by Windows: neither is left, nor a hyphen at either end.
     */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int last = safe.length() - 1;
            if (isKept(c)) {
                safe.append(c);
            } else if (last >= 0 && isKept(safe.charAt(last))) {
                safe.append(c == '.' ? '.' : '-');
            } else if (last >= 0 && c == '.') {
                safe.setCharAt(last, '.');
            }
        }
        return trimmed(safe.toString(), safe.length());
    }

    /** The text up to there without dots and hyphens at the end. */
    private static String trimmed(String text, int most) {
        int end = Math.min(text.length(), most);
        while (end > 0 && !isKept(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
