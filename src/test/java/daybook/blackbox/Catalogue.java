package daybook.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of the program as they are meant to look, in a text file: a title after {@code #}, the shell's line after {@code $}, the exit
 * status in brackets, then stderr after {@code !} and stdout after {@code |}, line by line. What depends on the day or the place
 * stands as {@code <day>}, {@code <time>} and {@code <folder>}.
 *
 * <p>With the system property {@code daybook.write} the file is written from what the program says now, to be read by a person
 * before it is kept.
 */
record Catalogue(Path file, List<Case> cases) {

    /** One run. */
    record Case(String title, String command, String told) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Catalogue read(String name) throws IOException {
        Path file = Path.of("src/test/resources/daybook/blackbox", name);
        List<Case> cases = new ArrayList<>();
        for (String block : Files.readString(file).split("\n\n", -1)) {
            List<String> lines = block.lines().toList();
            int at = 0;
            while (!lines.get(at).startsWith("$ ")) {
                at++;
            }
            String title = String.join(" ", lines.subList(0, at)).replace("# ", "");
            cases.add(new Case(
                    title, lines.get(at).substring(2), String.join("\n", lines.subList(at + 1, lines.size()))));
        }
        return new Catalogue(file, cases);
    }

    static boolean isWritten() {
        return Boolean.getBoolean("daybook.write");
    }

    /** What a run told, in the form of the file. */
    static String told(Run run, Path folder) {
        StringBuilder told = new StringBuilder("[" + run.status() + "]");
        add(told, "!", run.err(), folder);
        add(told, "|", run.out(), folder);
        return told.toString();
    }

    private static void add(StringBuilder told, String mark, String text, Path folder) {
        text.lines().forEach(line -> told.append('\n').append((mark + " " + general(line, folder)).stripTrailing()));
    }

    private static String general(String line, Path folder) {
        return line.replace(folder.toString(), "<folder>")
                .replaceAll("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d{1,2} \\p{Alpha}{3} \\d{4}\\b", "<day>")
                .replaceAll("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\\b", "<time>");
    }

    void write(List<String> told) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            text.append(i == 0 ? "" : "\n")
                    .append("# ")
                    .append(each.title())
                    .append("\n$ ")
                    .append(each.command());
            text.append('\n').append(told.get(i)).append('\n');
        }
        Files.writeString(file, text);
    }
}
