package daybook.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What completion scripts look up, in the order of the commands. */
final class Tables {

    private Tables() {}

    /** An option as scripts name it: its names joined by commas, = where a value follows, * where it may be given again. */
    static String key(Option option) {
        return String.join(",", option.names()) + (option.repeatable() ? "*" : option.valued() ? "=" : "");
    }

    static List<Option> global(List<Page> pages) {
        return pages.get(0).options().stream().filter(Option::global).toList();
    }

    static List<Option> own(Page page) {
        return page.options().stream().filter(option -> !option.global()).toList();
    }

    /** The first words of commands, each once, with what to say of it. */
    static Map<String, String> first(List<Page> pages) {
        Map<String, String> first = new LinkedHashMap<>();
        for (Page page : pages) {
            int blank = page.name().indexOf(' ');
            if (blank < 0) {
                first.put(page.name(), page.brief());
            } else {
                String group = page.name().substring(0, blank);
                first.put(group, String.join(", ", second(pages, group).keySet()));
            }
        }
        return first;
    }

    /** The second words of a group's commands. */
    static Map<String, String> second(List<Page> pages, String group) {
        Map<String, String> second = new LinkedHashMap<>();
        for (Page page : pages) {
            if (page.name().startsWith(group + " ")) {
                second.put(page.name().substring(group.length() + 1), page.brief());
            }
        }
        return second;
    }

    /** Each kind of value that there is, and the places where it stands: command and option, or command and place of the word. */
    static Map<Values, List<String>> values(List<Page> pages) {
        Map<Values, List<String>> places = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Parameter parameter : page.parameters()) {
                // A word that may come any number of times has no last place; nobody completes a hundredth.
                for (int i = parameter.index(); i <= Math.min(parameter.last(), 20); i++) {
                    put(places, parameter.values(), page.name() + " " + i);
                }
            }
            for (Option option : own(page)) {
                put(places, option.values(), page.name() + " " + option.name());
            }
        }
        return places;
    }

    private static void put(Map<Values, List<String>> places, Values values, String place) {
        if (values.source() != Values.Source.NONE) {
            places.computeIfAbsent(values, key -> new ArrayList<>()).add(place);
        }
    }

    /** Whom to ask for values that are not words, as the bash and fish scripts name it. */
    static String asked(Values values) {
        return switch (values.source()) {
            case FILE -> "@files";
            case FOLDER -> "@folders";
            case SUBJECTS -> "@subjects";
            case ENTRIES -> "@entries";
            default -> throw new IllegalArgumentException(values.toString());
        };
    }
}
