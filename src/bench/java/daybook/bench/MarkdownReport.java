package daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A result for the README: what stands between two markers there is made again from a committed result file. */
final class MarkdownReport {

    /** Then comes the name of the result file, and {@link #THEN}. */
    static final String BEGIN = "<!-- bench: made by bench/table from ";

    static final String THEN = " -->\n";
    static final String END = "<!-- bench: end -->";

    private MarkdownReport() {}

    /**
     * Puts a result between the markers of a page.
     *
     * @param file the result file, by which the first marker says from what it was made
     * @param chart the chart beside the page; empty for none
     * @throws IllegalArgumentException where the page has not both markers in their order
     */
    static String into(String page, Result result, String file, String chart) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("There are no lines " + BEGIN + "… and " + END + " to write between.");
        }
        return page.substring(0, begin) + block(result, file, chart) + page.substring(end);
    }

    /** What stands from the first marker to the second. */
    static String block(Result result, String file, String chart) {
        String image = chart.isEmpty()
                ? ""
                : "\n![How the time, the memory and the file size of each tool grow with the number of entries; the tables below have the "
                        + "figures for the most entries](" + chart + ")\n";
        return BEGIN + file + THEN + about(result) + "\n" + image + "\n" + tables(result);
    }

    private static String tables(Result result) {
        StringBuilder text = new StringBuilder(coldStarts(result).toMarkdown());
        List<Integer> sizes = result.sizes();
        if (!sizes.isEmpty()) {
            int most = sizes.get(sizes.size() - 1);
            text.append("\nWith ")
                    .append(Numbers.whole(most))
                    .append(" entries:\n\n")
                    .append(large(result, most).toMarkdown())
                    .append("\nPeak memory, and the size of the file:\n\n")
                    .append(space(result, most).toMarkdown());
        }
        return text.append("\nWhat this project set itself, by ratios within the run:\n\n")
                .append(TextReport.targets(result).toMarkdown())
                .toString();
    }

    private static String about(Result result) {
        StringBuilder text = new StringBuilder("Medians, in brackets × daybook, measured ");
        text.append(result.about().getOrDefault("date", "").toString().split("T", -1)[0]);
        if (result.about().get("machine") instanceof Map<?, ?> machine) {
            text.append(" on ")
                    .append(machine.get("processor"))
                    .append(", ")
                    .append(machine.get("cores"))
                    .append(" cores, ")
                    .append(Math.round(Numbers.number(machine.get("memory_mib")) / 1024))
                    .append(" GiB, ")
                    .append(machine.get("system"))
                    .append(", JDK ")
                    .append(machine.get("jdk").toString().strip());
        }
        List<String> versions = new ArrayList<>();
        for (ToolFacts tool : result.tools()) {
            if (tool.isInstalled()
                    && !tool.id().startsWith(DaybookTool.ID)
                    && !tool.id().startsWith(HelloTool.ID)) {
                versions.add(tool.name() + " " + tool.number());
            }
        }
        text.append(versions.isEmpty() ? "." : "; " + String.join(", ", versions) + ".");
        return text.toString();
    }

    private static TextTable coldStarts(Result result) {
        List<ToolFacts> tools = new ArrayList<>(result.tools());
        tools.removeIf(tool -> !tool.isInstalled());
        TextTable table = new TextTable(1, headings("cold start, 100 entries", tools));
        for (Operation operation : Operation.values()) {
            if (operation.sort() == Operation.Sort.COLD) {
                List<String> row = new ArrayList<>(List.of(operation.words()));
                for (ToolFacts tool : tools) {
                    row.add(cell(result, operation, Bench.SMALL, tool));
                }
                table.row(row.toArray(new String[0]));
            }
        }
        return table;
    }

    /** The tools that are measured by the size of the log. */
    private static List<ToolFacts> large(Result result) {
        List<ToolFacts> tools = new ArrayList<>(result.tools());
        tools.removeIf(tool -> !tool.isInstalled()
                || tool.id().startsWith(HelloTool.ID)
                || tool.id().startsWith(DaybookTool.ID + "-"));
        return tools;
    }

    private static TextTable large(Result result, int entries) {
        List<ToolFacts> tools = large(result);
        TextTable table = new TextTable(1, headings("operation", tools));
        for (Operation operation : Operation.values()) {
            if (operation.sort() != Operation.Sort.COLD) {
                List<String> row = new ArrayList<>(List.of(operation.words()));
                for (ToolFacts tool : tools) {
                    row.add(cell(result, operation, entries, tool));
                }
                table.row(row.toArray(new String[0]));
            }
        }
        return table;
    }

    private static TextTable space(Result result, int entries) {
        List<ToolFacts> tools = large(result);
        TextTable table = new TextTable(1, headings("operation", tools));
        for (Operation operation : Operation.values()) {
            if (operation.sort() == Operation.Sort.HEAVY) {
                List<String> row = new ArrayList<>(List.of(operation.words()));
                for (ToolFacts tool : tools) {
                    row.add(memory(result, operation, entries, tool));
                }
                table.row(row.toArray(new String[0]));
            }
        }
        List<String> bytes = new ArrayList<>(List.of("bytes for an entry"));
        for (ToolFacts tool : tools) {
            Optional<Stored> stored = result.stored(entries, tool.id());
            bytes.add(stored.map(each -> Numbers.whole(Math.round(each.each()))).orElse("—"));
        }
        table.row(bytes.toArray(new String[0]));
        return table;
    }

    private static String cell(Result result, Operation operation, int entries, ToolFacts tool) {
        Optional<Measurement> measurement = result.measurement(operation, entries, tool.id());
        if (measurement.isEmpty()) {
            return "—";
        }
        if (measurement.get().figures().isEmpty()) {
            return measurement.get().outcome().equals(Measurement.CANNOT) ? "—" : TextReport.outcome(measurement.get());
        }
        double own = measurement.get().figures().get().wall().median();
        Optional<Measurement.Cost> daybook = result.cost(operation, entries, DaybookTool.ID);
        return tool.id().equals(DaybookTool.ID) || daybook.isEmpty()
                ? Numbers.time(own)
                : Numbers.time(own) + " ("
                        + Numbers.digits(own / daybook.get().wall().median()) + ")";
    }

    private static String memory(Result result, Operation operation, int entries, ToolFacts tool) {
        Optional<Measurement.Cost> cost = result.cost(operation, entries, tool.id());
        return cost.isEmpty() ? "—" : Numbers.mib(cost.get().peakKib());
    }

    private static String[] headings(String first, List<ToolFacts> tools) {
        List<String> all = new ArrayList<>(List.of(first));
        tools.forEach(tool -> all.add(tool.name()));
        return all.toArray(new String[0]);
    }
}
