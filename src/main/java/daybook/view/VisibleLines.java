package daybook.view;

import daybook.terminal.Output;
import daybook.terminal.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Data for programs on its way to a terminal: UTF-8 shown line by line as text that cannot steer it, and so no longer exact. */
public final class VisibleLines extends OutputStream {

    private final Output out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    public VisibleLines(Output out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        if (b == '\n') {
            show();
        } else {
            line.write(b);
        }
    }

    private void show() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        out.line(SafeText.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text));
    }

    @Override
    public void close() {
        if (line.size() > 0) {
            show();
        }
    }
}
