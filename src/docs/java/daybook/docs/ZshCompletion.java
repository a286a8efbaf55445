package daybook.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The completion script for zsh, from 5.0 on. */
final class ZshCompletion {

    private ZshCompletion() {}

    static String script(List<Page> pages) {
        return Template.named("_daybook")
                .fill("FIRST", described(Tables.first(pages)) + "        'help:Show the help of a command'")
                .fill("SECOND", second(pages))
                .fill("WORDS", words(pages))
                .fill("VALUED", valued(Tables.global(pages)))
                .fill("GROUPS", String.join("|", Page.groups()))
                .fill("GLOBAL", specs(Tables.global(pages), "        "))
                .fill("COMMANDS", commands(pages))
                .toString();
    }

    private static String valued(List<Option> global) {
        return global.stream()
                .filter(option -> option.valued() && !option.name().equals("--file"))
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining("|"));
    }

    private static String second(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (String group : Page.groups()) {
            function(out, "_daybook_second_" + group, "commands command", described(Tables.second(pages, group)));
        }
        return out.toString();
    }

    /** A function for each list of words of which there is more to say. */
    private static String words(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        for (Values values : Tables.values(pages).keySet()) {
            if (isDescribed(values)) {
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < values.words().size(); i++) {
                    lines.append(pair(values.words().get(i), values.meanings().get(i)));
                }
                function(out, functionOf(values), "values value", lines.toString());
            }
        }
        return out.toString();
    }

    private static void function(StringBuilder out, String name, String tags, String lines) {
        out.append(out.isEmpty() ? "" : "\n")
                .append(name)
                .append("() {\n    local -a found=(\n")
                .append(lines);
        out.append("    )\n    _describe -t ").append(tags).append(" found\n}\n");
    }

    private static boolean isDescribed(Values values) {
        return values.source() == Values.Source.WORDS
                && values.meanings().stream().noneMatch(String::isEmpty);
    }

    private static String functionOf(Values values) {
        return "_daybook_words_" + values.words().get(0).replace('-', '_');
    }

    private static String commands(List<Page> pages) {
        StringBuilder out = new StringBuilder();
        List<String> names = pages.stream().map(Page::name).toList();
        for (String group : Page.groups()) {
            if (names.contains(group)) {
                continue;
            }
            out.append("        (")
                    .append(group)
                    .append(") specs+=(")
                    .append(secondSpec(group))
                    .append(") ;;\n");
        }
        for (Page page : pages) {
            out.append("        (").append(quoted(page.name())).append(")\n            specs+=(\n");
            int blank = page.name().indexOf(' ');
            String group = blank > 0 ? page.name().substring(0, blank) : page.name();
            if (Page.groups().contains(group)) {
                out.append("                ").append(secondSpec(group)).append('\n');
            }
            for (Parameter each : page.parameters()) {
                String place = each.last() > each.index() ? "*" : Integer.toString(each.index() + (blank > 0 ? 3 : 2));
                String spec = place + ":" + escaped(each.label()) + ":" + action(each.values());
                out.append("                ").append(quoted(spec)).append('\n');
            }
            out.append(specs(Tables.own(page), "                "));
            out.append("            )\n            ;;\n");
        }
        return out.toString();
    }

    private static String secondSpec(String group) {
        return "'2:command:_daybook_second_" + group + "'";
    }

    private static String specs(List<Option> options, String indent) {
        StringBuilder out = new StringBuilder();
        for (Option option : options) {
            for (String name : option.names()) {
                out.append(indent).append(quoted(spec(option, name))).append('\n');
            }
        }
        return out.toString();
    }

    private static String spec(Option option, String name) {
        StringBuilder spec = new StringBuilder();
        if (option.repeatable()) {
            spec.append('*');
        } else if (option.names().size() > 1) {
            spec.append('(').append(String.join(" ", option.names())).append(')');
        }
        spec.append(name);
        if (option.valued()) {
            spec.append(name.startsWith("--") ? '=' : '+');
        }
        spec.append('[').append(escaped(option.brief())).append(']');
        if (option.valued()) {
            spec.append(':').append(escaped(option.label())).append(':').append(action(option.values()));
        }
        return spec.toString();
    }

    private static String action(Values values) {
        return switch (values.source()) {
            case NONE -> " ";
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case SUBJECTS -> "_daybook_subjects";
            case ENTRIES -> "_daybook_entries";
            case WORDS -> isDescribed(values) ? functionOf(values) : "(" + String.join(" ", values.words()) + ")";
        };
    }

    private static String described(Map<String, String> words) {
        return words.entrySet().stream()
                .map(each -> pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    /** A word and what to say of it, as _describe wants them. */
    private static String pair(String word, String description) {
        return "        " + quoted(word.replace(":", "\\:") + ":" + description.replace("\\", "\\\\")) + "\n";
    }

    /** Text within a specification of _arguments, which a colon or a bracket would end. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
