package daybook.editor;

import java.io.IOException;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * The editor of one answer: of a line, or of a text that an empty last line or Ctrl-D ends. Positions are code points, as JLine counts.
 *
 * <p>A terminal without bracketed paste sends a pasted text like typing, only faster. A key that was waiting before it was asked for is
 * taken for such a paste, and an Enter in one ends an answer only when nothing follows.
 */
final class Lines extends LineReaderImpl {

    private static final String END_OF_TEXT = "daybook-end-of-text";

    /** How long to look for input after an Enter that was typed, in milliseconds. */
    private static final long TYPED = 20;

    /** The same after an Enter in the middle of fast input: a paste may come in pieces. */
    private static final long PASTED = 250;

    private boolean text;
    private boolean ended;
    private boolean fast;
    private boolean severalLines;

    Lines(Terminal terminal) throws IOException {
        super(terminal, "daybook", null);
        setParser((Parser) this::parse);
        // "!" is what somebody wrote, and nothing of it is kept.
        setOpt(Option.DISABLE_EVENT_EXPANSION);
        setVariable(DISABLE_HISTORY, true);
        unsetOpt(Option.INSERT_TAB);
        unsetOpt(Option.AUTO_REMOVE_SLASH);
        setVariable(SECONDARY_PROMPT_PATTERN, "  ");
        setVariable(BLINK_MATCHING_PAREN, 0L);
        getWidgets().put(END_OF_TEXT, this::endOfText);
        KeyMap<Binding> keys = Objects.requireNonNull(getKeyMaps().get(EMACS));
        // It would put the text into a file for another editor.
        keys.unbind(KeyMap.translate("^X^E"));
        keys.bind(new Reference(END_OF_TEXT), KeyMap.ctrl('D'));
    }

    /** Reads one line; input that was waiting before is discarded. */
    String line(String question) {
        text = false;
        severalLines = false;
        discardWaiting(TYPED);
        String typed = readLine(question);
        if (severalLines) {
            discardWaiting(PASTED);
        }
        return typed;
    }

    /** Returns true if the last line was the first of several that came at once, and so no answer to one question. */
    boolean severalLines() {
        return severalLines;
    }

    /** Reads a text, without the empty line that ended it. */
    String text(String before) {
        text = true;
        ended = false;
        String typed = readLine("  ", null, (Character) null, before.isEmpty() ? null : before);
        int end = typed.length();
        while (end > 0 && typed.charAt(end - 1) == '\n') {
            end--;
        }
        return typed.substring(0, end);
    }

    @Override
    public Binding readBinding(KeyMap<Binding> keys, KeyMap<Binding> local) {
        fast = waits(1);
        return super.readBinding(keys, local);
    }

    /** Shows a paste when it has come whole: to show it key by key would take minutes for a long letter. */
    @Override
    protected void redisplay(boolean flush) {
        if (!fast || state != State.NORMAL || !waits(1)) {
            super.redisplay(flush);
        }
    }

    private boolean waits(long milliseconds) {
        return bindingReader.peekCharacter(milliseconds) >= 0;
    }

    private void discardWaiting(long milliseconds) {
        while (waits(milliseconds)) {
            if (bindingReader.readCharacter() < 0) {
                return;
            }
        }
    }

    private ParsedLine parse(String line, int cursor, Parser.ParseContext context) {
        if (context == Parser.ParseContext.ACCEPT_LINE && !ended) {
            if (!text) {
                severalLines = waits(fast ? PASTED : TYPED);
            } else if (!onEmptyLastLine(line, cursor) || waits(fast ? PASTED : TYPED)) {
                throw new EOFError(-1, cursor, "the text goes on");
            }
        }
        return new Typed(line, cursor);
    }

    private static boolean onEmptyLastLine(String line, int cursor) {
        return line.isEmpty() || (line.endsWith("\n") && cursor == line.codePointCount(0, line.length()));
    }

    /** Handles Ctrl-D: ends a text that has something in it, wherever the cursor is; deletes a character of a line. */
    private boolean endOfText() {
        if (text && buf.length() > 0) {
            ended = true;
            return acceptLine();
        }
        return buf.cursor() == buf.length() || deleteChar();
    }

    /** Takes a line break as one, however the terminal sends it; in the answer to a question of one line it is a blank. */
    @Override
    public boolean beginPaste() {
        String pasted =
                doReadStringUntil(BRACKETED_PASTE_END).replace("\r\n", "\n").replace('\r', '\n');
        getBuffer().write(text ? pasted : pasted.strip().replace('\n', ' '));
        return true;
    }
}
