package daybook.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The completion script for bash, from 3.2 on. */
final class BashCompletion {

    private BashCompletion() {}

    static String script(List<Page> pages) {
        return Template.named("daybook.bash")
                .fill("OPTIONS", options(pages))
                .fill("GLOBAL", keys(Tables.global(pages)))
                .fill("VALUES", values(pages))
                .fill("GROUPS", String.join(" | ", Page.groups()))
                .fill("SECOND", second(pages))
                .fill("FIRST", String.join(" ", Tables.first(pages).keySet()))
                .toString();
    }

    private static String keys(List<Option> options) {
        return options.stream().map(Tables::key).collect(Collectors.joining(" "));
    }

    private static String options(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (Page page : pages) {
            out.append("        ").append(quoted(page.name())).append(") options=");
            out.append(quoted(keys(Tables.own(page)))).append(" ;;\n");
        }
        return out.toString();
    }

    private static String values(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<Values, List<String>> each : Tables.values(pages).entrySet()) {
            out.append("        ");
            out.append(each.getValue().stream().map(BashCompletion::quoted).collect(Collectors.joining(" | ")));
            line(out, each.getKey());
        }
        for (Option option : Tables.global(pages)) {
            if (option.values().source() != Values.Source.NONE) {
                out.append("        *' ").append(option.name()).append('\'');
                line(out, option.values());
            }
        }
        return out.append("        *) values= ;;\n").toString();
    }

    private static void line(StringBuilder out, Values values) {
        boolean words = values.source() == Values.Source.WORDS;
        out.append(") values=").append(words ? quoted(String.join(" ", values.words())) : Tables.asked(values));
        out.append(" ;;\n");
    }

    private static String second(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (String group : Page.groups()) {
            String words = String.join(" ", Tables.second(pages, group).keySet());
            out.append("            ")
                    .append(group)
                    .append(") _daybook_offer ")
                    .append(quoted(words))
                    .append(" ;;\n");
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
