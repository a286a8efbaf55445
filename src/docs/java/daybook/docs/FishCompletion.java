package daybook.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The completion script for fish, from 3.1 on. */
final class FishCompletion {

    private FishCompletion() {}

    static String script(List<Page> pages) {
        return Template.named("daybook.fish")
                .fill("OPTIONS", options(pages))
                .fill("GLOBAL", keys(Tables.global(pages)))
                .fill("VALUES", values(pages))
                .fill("GROUPS", String.join(" ", Page.groups()))
                .fill("SECOND", second(pages))
                .fill("FIRST", described(Tables.first(pages)))
                .toString();
    }

    private static String keys(List<Option> options) {
        return options.stream()
                .map(option -> pair(Tables.key(option), option.brief()))
                .collect(Collectors.joining(" \\\n                "));
    }

    private static String options(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (Page page : pages) {
            List<Option> own = Tables.own(page);
            if (!own.isEmpty()) {
                out.append("        case ").append(quoted(page.name())).append('\n');
                out.append("            printf '%s\\n' ").append(keys(own)).append('\n');
            }
        }
        return out.toString();
    }

    private static String values(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<Values, List<String>> each : Tables.values(pages).entrySet()) {
            out.append("        case ");
            out.append(each.getValue().stream().map(FishCompletion::quoted).collect(Collectors.joining(" ")));
            line(out, each.getKey());
        }
        for (Option option : Tables.global(pages)) {
            if (option.values().source() != Values.Source.NONE) {
                out.append("        case '* ").append(option.name()).append('\'');
                line(out, option.values());
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, Values values) {
        out.append("\n            printf '%s\\n' ");
        if (values.source() == Values.Source.WORDS) {
            List<String> meanings = values.meanings();
            for (int i = 0; i < meanings.size(); i++) {
                out.append(i == 0 ? "" : " ").append(pair(values.words().get(i), meanings.get(i)));
            }
        } else {
            out.append(Tables.asked(values));
        }
        out.append('\n');
    }

    private static String second(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (String group : Page.groups()) {
            out.append("            case ").append(group).append('\n');
            out.append("                printf '%s\\n' ").append(described(Tables.second(pages, group)));
            out.append('\n');
        }
        return out.toString();
    }

    private static String described(Map<String, String> words) {
        return words.entrySet().stream()
                .map(each -> pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** A word and what to say of it, which fish wants behind a tab. */
    private static String pair(String word, String description) {
        return description.isEmpty() ? quoted(word) : quoted(word) + "\\t" + quoted(description);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
