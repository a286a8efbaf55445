package daybook.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of text a file is, if it is text at all: UTF-8, or UTF-16 with a mark, without the control characters that text never has. */
final class TextTypes {

    /** Header fields of which a saved email has at least two before its first empty line (RFC 5322). */
    private static final String[] MAIL = {
        "from:",
        "to:",
        "date:",
        "subject:",
        "received:",
        "return-path:",
        "message-id:",
        "mime-version:",
        "delivered-to:"
    };

    private static final int LOOKED_AT = 4096;

    private TextTypes() {}

    static String of(Bytes bytes, boolean whole) {
        if (bytes.has(0, "\u00ff\u00fe") || bytes.has(0, "\u00fe\u00ff")) {
            return "text/plain";
        }
        String text = decoded(bytes.array(), whole);
        if (text == null || text.isEmpty()) {
            return MediaTypes.UNKNOWN;
        }
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1);
        }
        return of(start.toLowerCase(Locale.ROOT));
    }

    private static String of(String start) {
        String stripped = start.stripLeading();
        if (stripped.startsWith("begin:vcard")) {
            return "text/vcard";
        } else if (stripped.startsWith("begin:vcalendar")) {
            return "text/calendar";
        } else if (stripped.startsWith("<!doctype html") || stripped.startsWith("<html")) {
            return "text/html";
        } else if (stripped.startsWith("<svg")) {
            return "image/svg+xml";
        } else if (stripped.startsWith("<?xml")) {
            return stripped.contains("<svg")
                    ? "image/svg+xml"
                    : stripped.contains("<html") ? "text/html" : "application/xml";
        }
        return isMail(start) ? "message/rfc822" : "text/plain";
    }

    private static boolean isMail(String start) {
        int fields = 0;
        int line = 0;
        while (line < start.length()) {
            int end = start.indexOf('\n', line);
            end = end < 0 ? start.length() : end;
            if (start.substring(line, end).isBlank()) {
                break;
            }
            for (String each : MAIL) {
                fields += start.startsWith(each, line) ? 1 : 0;
            }
            if (line == 0 && !isField(start, end)) {
                return false;
            }
            line = end + 1;
        }
        return fields >= 2;
    }

    /** Whether a line begins with a name of letters and hyphens and a colon. */
    private static boolean isField(String start, int end) {
        for (int i = 0; i < end; i++) {
            char c = start.charAt(i);
            if (c == ':') {
                return i > 0;
            } else if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return false;
    }

    /** The text, or null when it is not UTF-8 text. The last character may be cut in two unless these are all the bytes. */
    private static @Nullable String decoded(byte[] bytes, boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, whole);
        if (result.isError()) {
            return null;
        }
        text.flip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1b;
            if (c < ' ' && !common) {
                return null;
            }
        }
        return text.toString();
    }
}
