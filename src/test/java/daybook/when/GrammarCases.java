package daybook.when;

import daybook.log.DateOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the grammar's cases: settings by name, then a row for each case. */
final class GrammarCases {

    /** One row. The words may hold escapes such as {@code \}{@code u00A0}. */
    record Case(String description, TimeGrammar when, String reader, String typed, String expected) {

        Understanding answer() {
            return switch (reader) {
                case "until" -> when.readUntil(typed);
                case "cells" -> {
                    int bar = typed.indexOf('\u00a6');
                    yield when.readDateAndTime(typed.substring(0, bar), typed.substring(bar + 1));
                }
                default -> when.read(typed);
            };
        }

        @Override
        public String toString() {
            return reader + " [" + typed + "] " + description;
        }
    }

    private GrammarCases() {}

    static List<Case> all() throws IOException {
        Map<String, TimeGrammar> settings = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (String line : lines("grammar.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells[0].strip().equals("settings")) {
                settings.put(
                        cells[1].strip(),
                        new TimeGrammar(
                                Instant.parse(cells[2].strip()),
                                ZoneId.of(cells[3].strip()),
                                DateOrder.of(cells[4].strip()).orElseThrow()));
            } else {
                String typed = cells[2].substring(1, cells[2].length() - 1);
                cases.add(new Case(
                        cells[4].strip(),
                        Objects.requireNonNull(settings.get(cells[0].strip()), line),
                        cells[1].strip(),
                        unescaped(typed),
                        unescaped(cells[3].strip())));
            }
        }
        return cases;
    }

    static List<String> lines(String name) throws IOException {
        try (InputStream in = GrammarCases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    /** One line that says everything about an answer, a refusal's reason included. */
    static String summary(Understanding answer) {
        if (answer instanceof Understanding.Refused refused) {
            return "refused: " + refused.reason();
        }
        if (answer instanceof Understanding.Ambiguous ambiguous) {
            return "ambiguous: " + String.join(" ; ", ambiguous.choices());
        }
        daybook.log.Occurred occurred = ((Understanding.Resolved) answer).occurred();
        if (occurred.from() == null) {
            return occurred.precision().word() + " " + occurred.zone();
        }
        String to = occurred.to() == null ? "" : " .. " + occurred.to();
        return occurred.precision().word() + " " + occurred.from() + to + " " + occurred.zone();
    }

    static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) != '\\') {
                out.append(text.charAt(i));
            } else if (next == 'u') {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(next == 't' ? '\t' : '\n');
                i++;
            }
        }
        return out.toString();
    }
}
