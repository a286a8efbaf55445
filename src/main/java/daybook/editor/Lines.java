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

/** The editor of one answer: of a line, or of a text whose last line has to be empty before Enter ends it. */
final class Lines extends LineReaderImpl {

    private static final String END_OF_TEXT = "daybook-end-of-text";

    private boolean text;
    private boolean ended;

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

    /** One line. */
    String line(String question) {
        text = false;
        return readLine(question);
    }

    /** A text, without the empty line that ended it. */
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

    private ParsedLine parse(String line, int cursor, Parser.ParseContext context) {
        if (text && context == Parser.ParseContext.ACCEPT_LINE && !ended && !onEmptyLastLine(line, cursor)) {
            throw new EOFError(-1, cursor, "the text goes on");
        }
        return new Typed(line, cursor);
    }

    private static boolean onEmptyLastLine(String line, int cursor) {
        return line.isEmpty() || (cursor == line.length() && line.endsWith("\n"));
    }

    /** Ctrl-D: ends a text on an empty line, else deletes a character as everywhere. */
    private boolean endOfText() {
        if (text && onEmptyLastLine(buf.toString(), buf.cursor())) {
            ended = true;
            return acceptLine();
        }
        return buf.cursor() == buf.length() || deleteChar();
    }

    /** A line break is one, however the terminal sends it. */
    @Override
    public boolean beginPaste() {
        String pasted = doReadStringUntil(BRACKETED_PASTE_END);
        getBuffer().write(pasted.replace("\r\n", "\n").replace('\r', '\n'));
        return true;
    }
}
