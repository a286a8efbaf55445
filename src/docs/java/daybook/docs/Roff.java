package daybook.docs;

/** Writes a manual page in roff with the {@code man} macros. Text is always escaped; only what a method is for is markup. */
final class Roff {

    private final StringBuilder out = new StringBuilder();

    Roff(String name) {
        out.append(".\\\" Made from the commands themselves; CONTRIBUTING.md says how to make it again.\n");
        out.append(".TH ").append(argument(name)).append(" 1 \"\" daybook \"daybook manual\"\n");
        // No hyphens that nobody typed, and ragged lines: words here are copied and typed.
        out.append(".nh\n.ad l\n");
    }

    Roff section(String title) {
        out.append(".SH ").append(argument(title)).append('\n');
        return this;
    }

    Roff subsection(String title) {
        out.append(".SS ").append(argument(title)).append('\n');
        return this;
    }

    /** The line of the section NAME, which whatis and apropos read: it has to be one. */
    Roff name(String name, String brief) {
        out.append(text(name)).append(" \\- ").append(text(brief)).append('\n');
        return this;
    }

    Roff paragraph(String text) {
        out.append(".PP\n").append(text(text)).append('\n');
        return this;
    }

    /** How a command is typed: the words as they are in bold, what stands for something else in italics. */
    Roff synopsis(String usage) {
        out.append(".PP\n");
        StringBuilder line = new StringBuilder();
        for (String word : usage.split(" ", -1)) {
            line.append(line.isEmpty() ? "" : " ").append(isPlaceholder(word) ? italic(word) : bold(word));
        }
        out.append(line).append('\n');
        return this;
    }

    private static boolean isPlaceholder(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    /** A tagged paragraph: what it is about, in markup made here, and its text below it. */
    Roff tagged(String tag, String text) {
        out.append(".TP\n").append(tag).append('\n').append(text(text)).append('\n');
        return this;
    }

    /** Another paragraph below the last tag. */
    Roff continued(String text) {
        out.append(".IP\n").append(text(text)).append('\n');
        return this;
    }

    /** Lines as they are, set apart. */
    Roff literally(Iterable<String> lines) {
        out.append(".PP\n.RS 4\n.nf\n");
        for (String line : lines) {
            out.append(text(line)).append('\n');
        }
        out.append(".fi\n.RE\n");
        return this;
    }

    static String bold(String text) {
        return "\\fB" + inline(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + inline(text) + "\\fR";
    }

    /** A line of text, or several: what would be a request or an escape is neither. */
    static String text(String text) {
        String inline = inline(text);
        if (inline.startsWith(".") || inline.startsWith("'") || inline.startsWith("\\(aq")) {
            return "\\&" + inline;
        }
        return inline;
    }

    /** Characters as they are typed: groff shows a bare hyphen, quote, caret or tilde as a typographer's. */
    private static String inline(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\(rs");
                case '-' -> out.append("\\-");
                case '\'' -> out.append("\\(aq");
                case '`' -> out.append("\\(ga");
                case '^' -> out.append("\\(ha");
                case '~' -> out.append("\\(ti");
                case '"' -> out.append("\\(dq");
                case '\n' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String argument(String text) {
        return '"' + inline(text) + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
