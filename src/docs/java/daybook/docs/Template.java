package daybook.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A completion script with places, each a word between two at-signs, that are filled in from the commands. */
final class Template {

    private String text;

    private Template(String text) {
        this.text = text;
    }

    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new Template(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills in a place: one within a line with words, one on a line of its own with lines. */
    Template fill(String place, String with) {
        if (!text.contains('@' + place + '@')) {
            throw new IllegalArgumentException("no place " + place);
        }
        text = text.replace('@' + place + '@', with.stripTrailing());
        return this;
    }

    @Override
    public String toString() {
        return text;
    }
}
