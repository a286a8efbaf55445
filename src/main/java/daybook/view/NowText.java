package daybook.view;

import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.guidance.AtHand;
import daybook.guidance.Rung;
import daybook.guidance.Taken;
import daybook.log.RecordNumber;
import daybook.review.NowPage;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.when.OccurredText;
import daybook.words.English;
import daybook.words.Excerpt;
import daybook.words.SingleLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one screen of {@code daybook now}: at most {@link #LINES} lines at 80 columns, whatever the log holds. */
public final class NowText {

    /** The most lines at 80 columns: two fewer than a small screen has, for the command and the prompt. */
    static final int LINES = 22;

    private static final int WIDEST = 80;
    private static final int LONGEST_REFERENCE = 40;

    /** A line with how it is shown. */
    private record Line(Style style, SafeText text) {}

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private NowText(int width) {
        this.width = width;
    }

    /** Writes whom to ring, which needs no log, and how the numbers came to be these where no log says so. */
    public static void numbers(Screen screen, Jurisdiction here, @Nullable String whose) {
        write(screen, numbers(here, whose, width(screen)));
    }

    /** Writes what the log says, in the lines that the numbers leave. */
    public static void page(Screen screen, NowPage page, Jurisdiction here, ZoneId zone) {
        int lines = LINES - numbers(here, null, WIDEST).lines.size();
        Room room = Room.MOST;
        while (page(page, here, zone, WIDEST, room).lines.size() > lines && !room.isLeast()) {
            room = room.less();
        }
        write(screen, page(page, here, zone, width(screen), room));
    }

    /** How much is shown: at most so many flags and references, and so many characters of an order. */
    private record Room(int flags, int references, int order) {

        static final Room MOST = new Room(6, 3, 160);

        boolean isLeast() {
            return flags == 1 && references == 1 && order <= LONGEST_REFERENCE;
        }

        Room less() {
            if (flags > 2) {
                return new Room(flags - 1, references, order);
            } else if (references > 1) {
                return new Room(flags, references - 1, order);
            }
            return order > LONGEST_REFERENCE ? new Room(flags, references, order / 2) : new Room(1, references, order);
        }
    }

    /** Writes one sentence in the place of what a log would say. */
    public static void instead(Screen screen, String sentence) {
        NowText text = new NowText(width(screen));
        text.add(Style.PLAIN, sentence, 0, 0);
        write(screen, text);
    }

    private static int width(Screen screen) {
        return Math.min(WIDEST, screen.width());
    }

    private static void write(Screen screen, NowText text) {
        Output out = screen.out();
        for (Line line : text.lines) {
            out.line(line.style(), line.text());
        }
    }

    private static NowText numbers(Jurisdiction here, @Nullable String whose, int width) {
        NowText text = new NowText(width);
        List<String> numbers = here.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            text.add(i == 0 ? Style.URGENT : Style.PLAIN, numbers.get(i), 0, 2);
        }
        if (whose != null) {
            text.add(Style.DIM, whose, 0, 2);
        }
        return text;
    }

    private static NowText page(NowPage page, Jurisdiction here, ZoneId zone, int width, Room room) {
        NowText text = new NowText(width);
        text.flags(page, new OccurredText(zone), room.flags());
        text.consider(page);
        text.atHand(page.atHand(), new OccurredText(zone), here, room);
        if (!page.others().isEmpty()) {
            text.add(
                    Style.URGENT,
                    English.list(page.others()) + (page.others().size() == 1 ? " has" : " have")
                            + " urgent flags too: daybook now --subject "
                            + page.others().get(0),
                    0,
                    2);
        }
        return text;
    }

    private void flags(NowPage page, OccurredText times, int most) {
        List<Flag> urgent = page.urgent();
        if (urgent.isEmpty()) {
            add(
                    Style.HEADING,
                    page.subject() + ": no urgent flag. The rules see only what was logged. If you feel afraid, act"
                            + " on that.",
                    0,
                    2);
            return;
        }
        add(
                Style.HEADING,
                page.subject() + ": " + English.count(urgent.size(), "urgent flag") + " (daybook escalation says why)",
                0,
                2);
        int shown = urgent.size() <= most ? urgent.size() : most - 1;
        for (Flag flag : urgent.subList(0, shown)) {
            String since = flag.since() == null ? "" : ", since " + times.plain(flag.since());
            add(Style.URGENT, flag.title() + ": " + EntryWords.numbers(flag.entries(), 2) + since, 2, 4);
        }
        if (shown < urgent.size()) {
            List<String> names = new ArrayList<>();
            for (Flag flag : urgent.subList(shown, urgent.size())) {
                names.add(flag.rule());
            }
            add(Style.URGENT, "and " + English.list(names), 2, 4);
        }
    }

    private void consider(NowPage page) {
        if (page.first().isEmpty()) {
            return;
        }
        add(Style.HEADING, "Consider first (daybook guidance has all steps):", 0, 2);
        int number = 1;
        for (Rung rung : page.first()) {
            add(Style.PLAIN, number++ + ". " + StepAdvice.of(rung), 2, 5);
        }
    }

    private void atHand(AtHand atHand, OccurredText times, Jurisdiction here, Room room) {
        if (atHand.orders().isEmpty() && atHand.references().isEmpty()) {
            return;
        }
        add(Style.HEADING, "Have at hand:", 0, 2);
        List<String> references = new ArrayList<>();
        for (AtHand.Reference each : atHand.references()) {
            if (references.size() < room.references()) {
                references.add(whose(each) + " " + Excerpt.of(SingleLine.of(each.text()), LONGEST_REFERENCE) + " (#"
                        + RecordNumber.show(each.taken().entry()) + ")");
            }
        }
        int left = atHand.references().size() - references.size();
        if (!references.isEmpty()) {
            add(
                    Style.PLAIN,
                    "References: " + String.join("; ", references) + (left == 0 ? "" : "; and " + left + " more"),
                    2,
                    4);
        }
        List<Taken> orders = atHand.orders();
        if (!orders.isEmpty()) {
            String more = orders.size() == 1 ? "" : " (and " + (orders.size() - 1) + " more: daybook guidance)";
            add(
                    Style.PLAIN,
                    "In force: " + order(orders.get(orders.size() - 1), times, here, room.order()) + more,
                    2,
                    4);
        }
    }

    /** An order with its end and what it forbids, of that so many characters. */
    static String order(Taken order, OccurredText times, Jurisdiction here, int most) {
        String name = GuidanceWords.orderName(order.orderType(), here);
        String until = order.until();
        return (name == null ? "an order" : name)
                + (until == null ? ", no end in the log" : " until " + times.stored(until)) + " (#"
                + RecordNumber.show(order.entry()) + ")"
                + (order.conditions().isEmpty()
                        ? ""
                        : ": " + Excerpt.of(SingleLine.of(String.join("; ", order.conditions())), most));
    }

    /** Whose reference it is, in a word or two. */
    static String whose(AtHand.Reference reference) {
        return switch (reference.step()) {
            case TOLD_POLICE -> "police";
            case TOLD_DEFENCE_ORGANISATION -> "defence organisation";
            case TOLD_REGULATOR -> "regulator";
            case TOLD_MANAGEMENT -> "management";
            case HEARING, OUTCOME -> "court";
            default -> reference.step().word().replace('-', ' ');
        };
    }

    private void add(Style style, String text, int first, int rest) {
        for (SafeText line : Wrap.lines(SafeText.of(text).singleLine(), width, first, rest)) {
            lines.add(new Line(style, line));
        }
    }
}
