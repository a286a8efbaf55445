package daybook.docs;

import daybook.cli.ExitStatus;
import daybook.log.Kind;
import daybook.log.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The manual pages: one for the program, one for each command, and one for each group of commands. */
final class ManPages {

    private ManPages() {}

    /** Each page by the name of its file. */
    static Map<String, String> all() {
        List<Page> pages = Page.all();
        Map<String, String> files = new TreeMap<>();
        files.put("daybook.1", program(pages));
        for (Page page : pages) {
            files.put(page.manual() + ".1", command(page, pages));
        }
        for (ProgramText.Named group : ProgramText.GROUPS) {
            files.put(manual(group.name()) + ".1", group(group, pages));
        }
        return files;
    }

    private static String command(Page page, List<Page> pages) {
        Roff roff = new Roff(page.manual());
        roff.section("NAME").name(page.manual(), lowered(page.brief()));
        roff.section("SYNOPSIS").synopsis(page.usage());
        roff.section("DESCRIPTION").paragraph(page.header());
        page.description().forEach(roff::paragraph);
        for (Parameter each : page.parameters()) {
            roff.tagged(Roff.italic(each.label()), each.description());
            words(roff, each.values(), each.description());
        }
        roff.section("OPTIONS");
        for (Option option : page.options()) {
            if (!option.global()) {
                option(roff, option);
            }
        }
        roff.subsection("Options of every command");
        for (Option option : page.options()) {
            if (option.global()) {
                option(roff, option);
            }
        }
        commands(roff, members(page.name(), pages));
        statuses(roff, page.statuses());
        environment(roff);
        files(roff);
        roff.section("EXAMPLES")
                .literally(page.examples().stream().map(String::strip).toList());
        roff.section("SEE ALSO").paragraph(seeAlso(page, pages));
        return roff.toString();
    }

    private static String program(List<Page> pages) {
        Roff roff = new Roff("daybook");
        roff.section("NAME").name("daybook", "keep a log of every inappropriate contact");
        roff.section("SYNOPSIS").synopsis("daybook [-f FILE] COMMAND [OPTIONS]");
        roff.section("DESCRIPTION");
        ProgramText.DESCRIPTION.forEach(roff::paragraph);
        commands(roff, pages);
        roff.section("OPTIONS").paragraph("Before or after the command:");
        for (Option option : pages.get(0).options()) {
            if (option.global()) {
                option(roff, option);
            }
        }
        roff.section("TIMES").paragraph(ProgramText.TIMES);
        for (TimeForm each : TimeForm.ALL) {
            roff.tagged(Roff.bold(each.title()), each.text());
        }
        roff.section("KINDS OF INCIDENT").paragraph(ProgramText.KINDS);
        for (Kind kind : Kind.values()) {
            roff.tagged(Roff.bold(kind.word()), ProgramText.meaning(kind));
        }
        roff.section("STEPS").paragraph(ProgramText.STEPS);
        for (Step step : Step.values()) {
            roff.tagged(Roff.bold(step.word()), step.meaning() + ".");
        }
        roff.section("OUTPUT");
        ProgramText.OUTPUT.forEach(roff::paragraph);
        statuses(roff, List.of(ExitStatus.values()));
        roff.paragraph("A status that is not in this list is a failure too. New ones may be added; none changes.");
        environment(roff);
        files(roff);
        roff.section("SECURITY");
        ProgramText.SECURITY.forEach(roff::paragraph);
        roff.section("EXAMPLES").literally(ProgramText.EXAMPLES);
        Set<String> names = new LinkedHashSet<>();
        for (Page page : pages) {
            names.add(reference(manual(page.firstWord())));
            names.add(reference(page.manual()));
        }
        roff.section("SEE ALSO").paragraph(String.join(", ", names));
        return roff.toString();
    }

    private static String group(ProgramText.Named group, List<Page> pages) {
        List<Page> members = members(group.name(), pages);
        Roff roff = new Roff(manual(group.name()));
        roff.section("NAME").name(manual(group.name()), lowered(Page.firstSentence(group.text())));
        roff.section("SYNOPSIS");
        members.forEach(member -> roff.synopsis(member.usage()));
        roff.section("DESCRIPTION").paragraph(group.text());
        commands(roff, members);
        List<String> names = new ArrayList<>(List.of("daybook(1)"));
        members.forEach(member -> names.add(reference(member.manual())));
        roff.section("SEE ALSO").paragraph(String.join(", ", names));
        return roff.toString();
    }

    private static void commands(Roff roff, List<Page> commands) {
        if (!commands.isEmpty()) {
            roff.section("COMMANDS");
        }
        for (Page page : commands) {
            roff.tagged(Roff.bold(page.name()), page.header() + " See " + reference(page.manual()) + ".");
        }
    }

    /** The commands of a group, in the order of all. */
    private static List<Page> members(String group, List<Page> pages) {
        return pages.stream()
                .filter(page -> page.name().startsWith(group + " "))
                .toList();
    }

    private static String manual(String name) {
        return "daybook-" + name.replace(' ', '-');
    }

    private static String reference(String manual) {
        return manual + "(1)";
    }

    private static void option(Roff roff, Option option) {
        StringBuilder tag = new StringBuilder();
        for (String name : option.names()) {
            tag.append(tag.isEmpty() ? "" : ", ").append(Roff.bold(name));
        }
        if (option.valued()) {
            tag.append(' ').append(Roff.italic(option.label()));
        }
        roff.tagged(tag.toString(), option.description());
        words(roff, option.values(), option.description());
    }

    /** The words that a value is one of, where the description does not say them. */
    private static void words(Roff roff, Values values, String description) {
        if (values.source() == Values.Source.WORDS && !values.words().stream().allMatch(description::contains)) {
            roff.continued("Known words: " + String.join(", ", values.words()) + ".");
        }
    }

    private static void statuses(Roff roff, List<ExitStatus> statuses) {
        roff.section("EXIT STATUS");
        for (ExitStatus status : statuses) {
            roff.tagged(Roff.bold(Integer.toString(status.code())), sentence(status.meaning()));
        }
    }

    private static void environment(Roff roff) {
        roff.section("ENVIRONMENT");
        ProgramText.ENVIRONMENT.forEach(each -> roff.tagged(Roff.bold(each.name()), each.text()));
    }

    private static void files(Roff roff) {
        roff.section("FILES");
        ProgramText.FILES.forEach(each -> roff.tagged(Roff.italic(each.name()), each.text()));
    }

    private static String seeAlso(Page page, List<Page> pages) {
        List<String> names = new ArrayList<>(List.of("daybook(1)"));
        String group = page.firstWord();
        if (!page.name().equals(group)) {
            names.add(reference(manual(group)));
        }
        for (Page each : pages) {
            boolean listed = each.name().equals(page.name()) || each.name().equals(group);
            if (!listed && (each.name().startsWith(group + " ") || isNear(page, each))) {
                names.add(reference(each.manual()));
            }
        }
        return String.join(", ", names);
    }

    /** Commands that are used one after the other. */
    private static boolean isNear(Page page, Page other) {
        for (List<String> near : ProgramText.NEAR) {
            if (near.contains(page.name()) && near.contains(other.name())) {
                return true;
            }
        }
        return false;
    }

    /** As manual pages begin what they say of a name. */
    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }
}
