package daybook.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one object through which a command meets a person: what comes in, what goes out, whether someone is watching, how
 * wide their screen is and whether it shows colour.
 */
public final class Terminal {
    /** The width of anything that is not a terminal, so that redirected output is the same everywhere. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int DEFAULT_ROWS = 24;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 2000;

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final Function<String, @Nullable String> environment;
    private final TerminalProbe probe;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private @Nullable PagedOutput paged;
    private @Nullable HeldMessages held;
    private int width;

    /**
     * @param in standard input
     * @param out standard output, unbuffered and reporting failures
     * @param err standard error
     * @param environment a variable's value, or null where it is not set
     * @param colour what {@code --color} says
     * @param probe what the streams are
     */
    public Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Function<String, @Nullable String> environment,
            ColourChoice colour,
            TerminalProbe probe) {
        this(in, out, err, environment, colour, probe, Delivery.DIRECT);
    }

    /**
     * A terminal whose output is spooled or shown by a pager.
     *
     * @param delivery how standard output leaves; {@link #finish()} and {@link #close()} have to be called in the end
     */
    public Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Function<String, @Nullable String> environment,
            ColourChoice colour,
            TerminalProbe probe,
            Delivery delivery) {
        this.in = in;
        this.environment = environment;
        this.probe = probe;
        this.outIsTerminal = probe.isTerminal(TerminalProbe.OUT);
        this.errIsTerminal = probe.isTerminal(TerminalProbe.ERR);
        Pager pager = delivery == Delivery.PAGED && outIsTerminal && probe.hasShell() ? Pager.of(environment) : null;
        OutputStream data = out;
        OutputStream messages = err;
        if (pager != null) {
            data = paged = new PagedOutput(out, pager, rows());
            messages = held = new HeldMessages(err);
        } else if (delivery != Delivery.DIRECT) {
            data = new Spool(out, Spool.room(), Spool.SHORT);
        }
        this.out = Output.ofData(data, Palette.colour(colour.allows(environment, outIsTerminal)));
        this.err = Output.ofMessages(messages, Palette.colour(colour.allows(environment, errIsTerminal)), this.out);
    }

    /** Sends all output on its way; with a pager, waits until the person has closed it. */
    public void finish() {
        out.flush();
        if (paged != null) {
            try {
                paged.finish();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }

    /** Ends a pager, whatever happened, and shows the messages that waited for that. */
    public void close() {
        if (paged == null || held == null) {
            return;
        }
        try {
            paged.finish();
        } catch (IOException e) {
            // finish() has told it, or something worse has been told.
        }
        try {
            held.release();
        } catch (IOException e) {
            // As for every message: there is nowhere left to tell it.
        }
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** Standard output: data. To be flushed at the end. */
    public Output out() {
        return out;
    }

    /** Standard error: messages, prompts, progress. */
    public Output err() {
        return err;
    }

    /** Whether a person types; nothing may prompt otherwise. */
    public boolean inIsTerminal() {
        return probe.isTerminal(TerminalProbe.IN);
    }

    /** Whether a person sees standard output. */
    public boolean outIsTerminal() {
        return outIsTerminal;
    }

    /** Whether a person sees standard error. */
    public boolean errIsTerminal() {
        return errIsTerminal;
    }

    /**
     * The columns to lay tables out for: {@code COLUMNS} if it is a number from 10 to 2000, else the terminal's own width,
     * else {@value #DEFAULT_WIDTH}. Found out once, when first asked for.
     */
    public int width() {
        if (width == 0) {
            width = findWidth();
        }
        return width;
    }

    /** The lines of the screen: {@code LINES} if it is a sane number, else the terminal's own, else 24. */
    private int rows() {
        String lines = environment.apply("LINES");
        int wanted = lines == null ? 0 : number(lines);
        int rows = wanted > 0 ? wanted : probe.rows();
        return rows > 0 ? rows : DEFAULT_ROWS;
    }

    private int findWidth() {
        String columns = environment.apply("COLUMNS");
        int wanted = columns == null ? 0 : number(columns);
        if (isSane(wanted)) {
            return wanted;
        }
        int real = outIsTerminal ? probe.columns() : 0;
        return isSane(real) ? real : DEFAULT_WIDTH;
    }

    private static boolean isSane(int columns) {
        return columns >= NARROWEST && columns <= WIDEST;
    }

    /** A small number in plain digits, 0 for anything else. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
