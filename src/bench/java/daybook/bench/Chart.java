package daybook.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The chart of how costs grow: a panel for each operation, entries to the right and cost upwards, both in powers of ten, a line for each
 * tool. As an image it takes the reader's light or dark colours; the tools differ by the shape of their points too, not by colour alone.
 */
final class Chart {

    private static final int COLUMNS = 3;
    private static final int PANEL_WIDTH = 300;
    private static final int PANEL_HEIGHT = 200;
    private static final int LEFT = 62;
    private static final int TOP = 34;
    private static final int RIGHT = 14;
    private static final int BOTTOM = 26;
    private static final int HEAD = 74;

    private static final List<String> TOOLS = List.of(
            DaybookTool.ID, Sqlite3Tool.ID, SqliteUtilsTool.ID, HledgerTool.ID, TaskwarriorTool.ID, Stored.JSON);

    private static final List<Operation> OPERATIONS = List.of(
            Operation.IMPORT_JSONL,
            Operation.IMPORT_CSV,
            Operation.MONTH,
            Operation.MATCH_RARE,
            Operation.SHOW,
            Operation.ESCALATION,
            Operation.VERIFY,
            Operation.EXPORT_CSV,
            Operation.EXPORT_JSON);

    /** A panel: values by tool, each by the number of entries. */
    private record Panel(String title, String unit, Map<String, Map<Integer, Double>> lines) {

        boolean isEmpty() {
            return lines.values().stream().allMatch(Map::isEmpty);
        }
    }

    private final Result result;
    private final StringBuilder svg = new StringBuilder();

    private Chart(Result result) {
        this.result = result;
    }

    static String of(Result result) {
        return new Chart(result).draw();
    }

    private String draw() {
        List<Panel> panels = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            panels.add(costs(
                    operation, operation.words(), "ms", cost -> cost.wall().median()));
        }
        panels.add(costs(Operation.IMPORT_JSONL, "import jsonl: peak memory", "MiB", cost -> cost.peakKib() / 1024.0));
        panels.add(costs(Operation.EXPORT_JSON, "export json: peak memory", "MiB", cost -> cost.peakKib() / 1024.0));
        panels.add(sizes());
        panels.removeIf(Panel::isEmpty);
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        int width = COLUMNS * PANEL_WIDTH + 20;
        int height = HEAD + rows * PANEL_HEIGHT + 10;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"title desc\">\n");
        svg.append("<title id=\"title\">What daybook and other tools cost by the number of entries</title>\n");
        svg.append("<desc id=\"desc\">" + escaped(description(panels)) + "</desc>\n");
        svg.append(style());
        svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
        text(20, 26, "head", "", "What each costs by the number of entries");
        legend();
        for (int i = 0; i < panels.size(); i++) {
            svg.append("<g transform=\"translate(" + (10 + i % COLUMNS * PANEL_WIDTH) + " "
                    + (HEAD + i / COLUMNS * PANEL_HEIGHT) + ")\">\n");
            panel(panels.get(i));
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private Panel costs(Operation operation, String title, String unit, ToDoubleFunction<Measurement.Cost> value) {
        Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();
        for (String tool : TOOLS) {
            Map<Integer, Double> line = new LinkedHashMap<>();
            for (int entries : result.sizes()) {
                result.cost(operation, entries, tool).ifPresent(cost -> {
                    if (value.applyAsDouble(cost) > 0) {
                        line.put(entries, value.applyAsDouble(cost));
                    }
                });
            }
            lines.put(tool, line);
        }
        return new Panel(title, unit, lines);
    }

    private Panel sizes() {
        Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();
        for (String tool : TOOLS) {
            Map<Integer, Double> line = new LinkedHashMap<>();
            for (int entries : result.sizes()) {
                result.stored(entries, tool).ifPresent(stored -> line.put(entries, stored.bytes() / 1048576.0));
            }
            lines.put(tool, line);
        }
        return new Panel("file size", "MiB", lines);
    }

    private void panel(Panel panel) {
        double least = Double.MAX_VALUE;
        double greatest = 0;
        for (Map<Integer, Double> line : panel.lines().values()) {
            for (double value : line.values()) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        int low = (int) Math.floor(Math.log10(least));
        int high = Math.max(low + 1, (int) Math.ceil(Math.log10(greatest)));
        text(LEFT, 20, "name", "", panel.title());
        for (int power = low; power <= high; power++) {
            double y = y(Math.pow(10, power), low, high);
            line(LEFT, y, PANEL_WIDTH - RIGHT, y, "grid");
            text(LEFT - 6, y + 4, "tick", "end", amount(power, panel.unit()));
        }
        List<Integer> sizes = result.sizes();
        for (int entries : sizes) {
            double x = x(entries);
            line(x, TOP, x, PANEL_HEIGHT - BOTTOM, "grid");
            text(x, PANEL_HEIGHT - BOTTOM + 15, "tick", "middle", Numbers.whole(entries));
        }
        // daybook last, so that it lies above the others.
        List<String> tools = new ArrayList<>(panel.lines().keySet());
        Collections.reverse(tools);
        for (String tool : tools) {
            StringBuilder points = new StringBuilder();
            panel.lines()
                    .get(tool)
                    .forEach((entries, value) -> points.append(points.isEmpty() ? "" : " ")
                            .append(number(x(entries)))
                            .append(',')
                            .append(number(y(value, low, high))));
            if (points.isEmpty()) {
                continue;
            }
            svg.append("<polyline class=\"line " + css(tool) + "\" points=\"" + points + "\"/>\n");
            panel.lines().get(tool).forEach((entries, value) -> {
                String words = result.name(tool) + ", " + Numbers.whole(entries) + " entries: " + Numbers.digits(value)
                        + " " + panel.unit();
                point(tool, x(entries), y(value, low, high), words);
            });
        }
    }

    /** A power of ten with its unit, in words that people use. */
    static String amount(int power, String unit) {
        if (unit.equals("ms")) {
            return power >= 3
                    ? Numbers.whole((long) Math.pow(10, power - 3)) + " s"
                    : power >= 0 ? Numbers.whole((long) Math.pow(10, power)) + " ms" : Math.pow(10, power) + " ms";
        }
        return power >= 0 ? Numbers.whole((long) Math.pow(10, power)) + " " + unit : Math.pow(10, power) + " " + unit;
    }

    private double x(int entries) {
        List<Integer> sizes = result.sizes();
        double first = Math.log10(sizes.get(0)) - 0.15;
        double last = Math.log10(sizes.get(sizes.size() - 1)) + 0.15;
        return LEFT + (Math.log10(entries) - first) / (last - first) * (PANEL_WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, int low, int high) {
        double height = PANEL_HEIGHT - TOP - BOTTOM;
        return TOP + height - (Math.log10(value) - low) / (high - low) * height;
    }

    private void legend() {
        double x = 26;
        for (String tool : TOOLS) {
            String name = tool.equals(Stored.JSON) ? "its JSON (sizes only)" : result.name(tool);
            line(x - 8, 50, x + 8, 50, "line " + css(tool));
            point(tool, x, 50, name);
            text(x + 14, 54, "key", "", name);
            x += 40 + name.length() * 7.2;
        }
    }

    private void point(String tool, double x, double y, String words) {
        svg.append("<g class=\"point " + css(tool) + "\" transform=\"translate(" + number(x) + " " + number(y)
                + ")\"><title>" + escaped(words) + "</title>");
        svg.append(
                switch (TOOLS.indexOf(tool)) {
                    case 0 -> "<circle r=\"4.5\"/>";
                    case 1 -> "<rect x=\"-3.5\" y=\"-3.5\" width=\"7\" height=\"7\"/>";
                    case 2 -> "<path d=\"M0-5 4.5 3.5-4.5 3.5Z\"/>";
                    case 3 -> "<path d=\"M0-5 5 0 0 5-5 0Z\"/>";
                    case 4 -> "<path d=\"M0 5 4.5-3.5-4.5-3.5Z\"/>";
                    default -> "<path d=\"M-4-1H-1V-4H1V-1H4V1H1V4H-1V1H-4Z\"/>";
                });
        svg.append("</g>\n");
    }

    private void line(double x1, double y1, double x2, double y2, String kind) {
        svg.append("<line class=\"" + kind + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\"/>\n");
    }

    private void text(double x, double y, String kind, String anchor, String words) {
        svg.append("<text class=\"" + kind + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\""
                + (anchor.isEmpty() ? "" : " text-anchor=\"" + anchor + "\"") + ">" + escaped(words) + "</text>\n");
    }

    private static String css(String tool) {
        return "t" + TOOLS.indexOf(tool);
    }

    /** Colours that are told apart by people who do not see all of them (Okabe and Ito), lighter ones where the page is dark. */
    private static String style() {
        List<String> light = List.of("#0072b2", "#555555", "#b35000", "#00795a", "#a3517f", "#8a7a00");
        List<String> dark = List.of("#56b4e9", "#bbbbbb", "#e69f00", "#2ec79b", "#e59bc4", "#e8dc55");
        return "<style>\ntext { font-family: system-ui, sans-serif; fill: #1f2328; }\n"
                + ".head { font-size: 17px; font-weight: 600; }\n.name { font-size: 13px; font-weight: 600; }\n"
                + ".tick { font-size: 10.5px; fill: #59636e; }\n.key { font-size: 13px; }\n"
                + ".page { fill: #ffffff; }\n.grid { stroke: #d8dee4; stroke-width: 1; }\n"
                + ".line { fill: none; stroke-width: 1.6; }\n.line.t0 { stroke-width: 3; }\n"
                + colours(light, "") + "@media (prefers-color-scheme: dark) {\n  text { fill: #f0f3f6; }\n"
                + "  .tick { fill: #aab4be; }\n  .page { fill: #0d1117; }\n  .grid { stroke: #30363d; }\n"
                + colours(dark, "  ") + "}\n</style>\n";
    }

    private static String colours(List<String> colours, String indent) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < colours.size(); i++) {
            css.append(indent + ".line.t" + i + " { stroke: " + colours.get(i) + "; } .point.t" + i + " { fill: "
                    + colours.get(i) + "; }\n");
        }
        return css.toString();
    }

    /** What a reader who cannot see the chart gets: each panel's figures at its least and greatest size. */
    private String description(List<Panel> panels) {
        StringBuilder words = new StringBuilder("Small charts with logarithmic scales, entries to the right. ");
        for (Panel panel : panels) {
            words.append(panel.title()).append(": ");
            String between = "";
            for (Map.Entry<String, Map<Integer, Double>> line : panel.lines().entrySet()) {
                if (line.getValue().isEmpty()) {
                    continue;
                }
                words.append(between)
                        .append(line.getKey().equals(Stored.JSON) ? "JSON" : result.name(line.getKey()))
                        .append(' ');
                between = "; ";
                String then = "";
                for (Map.Entry<Integer, Double> point : line.getValue().entrySet()) {
                    words.append(then)
                            .append(Numbers.digits(point.getValue()))
                            .append(' ')
                            .append(panel.unit())
                            .append(" at ")
                            .append(Numbers.whole(point.getKey()));
                    then = ", ";
                }
            }
            words.append(". ");
        }
        return words.toString().strip();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
