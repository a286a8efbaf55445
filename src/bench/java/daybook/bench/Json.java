package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON of maps with names, lists, texts, numbers and truth values. What is written is read as the same: a whole number as a {@code Long},
 * another as a {@code Double}. There is no null: what is not known is left out.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** On one line. */
    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value, -1);
        return out.toString();
    }

    /** For people and for comparing versions: the outer levels on lines of their own, the innermost maps and lists on one. */
    static String writePretty(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value, 0);
        return out.append('\n').toString();
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException where it is not JSON, or holds null
     */
    static Object read(String text) {
        Json reader = new Json(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.wrong("the end");
        }
        return value;
    }

    private static void write(StringBuilder out, Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            boolean lines = depth >= 0 && map.values().stream().anyMatch(Json::isNested);
            out.append('{');
            String between = "";
            for (Map.Entry<?, ?> each : map.entrySet()) {
                out.append(between);
                between = lines || depth < 0 ? "," : ", ";
                newLine(out, lines, depth + 1);
                string(out, (String) each.getKey());
                out.append(depth < 0 ? ":" : ": ");
                write(out, each.getValue(), depth < 0 ? -1 : depth + 1);
            }
            newLine(out, lines, depth);
            out.append('}');
        } else if (value instanceof List<?> list) {
            boolean lines = depth >= 0 && list.stream().anyMatch(Json::isNested);
            out.append('[');
            String between = "";
            for (Object each : list) {
                out.append(between);
                between = lines || depth < 0 ? "," : ", ";
                newLine(out, lines, depth + 1);
                write(out, each, depth < 0 ? -1 : depth + 1);
            }
            newLine(out, lines, depth);
            out.append(']');
        } else if (value instanceof String words) {
            string(out, words);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not for JSON: " + value);
        }
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private static void newLine(StringBuilder out, boolean lines, int depth) {
        if (lines) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private static void string(StringBuilder out, String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private Object value() {
        blanks();
        char c = peek();
        if (c == '{') {
            return map();
        } else if (c == '[') {
            return list();
        } else if (c == '"') {
            return string();
        }
        int from = at;
        while (at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        try {
            if (word.matches("-?[0-9]+")) {
                return Long.valueOf(word);
            }
            return Double.valueOf(word);
        } catch (NumberFormatException e) {
            at = from;
            throw wrong("a value");
        }
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        blanks();
        while (peek() != '}') {
            if (!map.isEmpty()) {
                expect(',');
                blanks();
            }
            String name = string();
            blanks();
            expect(':');
            map.put(name, value());
            blanks();
        }
        expect('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        blanks();
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value());
            blanks();
        }
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder words = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c != '\\') {
                words.append(c);
                continue;
            }
            char escaped = peek();
            at++;
            switch (escaped) {
                case 'n' -> words.append('\n');
                case 't' -> words.append('\t');
                case 'r' -> words.append('\r');
                case 'b' -> words.append('\b');
                case 'f' -> words.append('\f');
                case 'u' -> {
                    if (at + 4 > text.length()) {
                        throw wrong("four digits");
                    }
                    words.append((char) Integer.parseInt(text, at, at + 4, 16));
                    at += 4;
                }
                default -> words.append(escaped);
            }
        }
        expect('"');
        return words.toString();
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "'");
        }
        at++;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("not JSON: " + expected + " is expected at character " + at);
    }
}
