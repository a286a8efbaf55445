package daybook.evidence;

import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file within something else, such as an archive, that is opened when its first byte is read. No disk says when it was last changed. */
public final class EnclosedFile implements NewEvidence {

    private final String name;
    private final Opening opening;
    private final Window window = new Window();
    private @Nullable InputStream in;

    /** The opener of the bytes. */
    @FunctionalInterface
    public interface Opening {
        /** Opens the file at its first byte. */
        InputStream open() throws IOException;
    }

    /** Makes evidence of a file of that name, which is not opened yet. */
    public EnclosedFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            InputStream open = in;
            if (open == null) {
                open = opening.open();
                in = open;
            }
            return window.read(open, into, from, most);
        } catch (IOException e) {
            throw new DaybookException.Failed(
                    name + " could not be read: " + Objects.requireNonNullElse(e.getMessage(), "the disk says no more")
                            + ".",
                    null,
                    e);
        }
    }

    @Override
    public About about() {
        return window.about(name, null);
    }

    @Override
    public @Nullable String position() {
        return Positions.of(window);
    }

    @Override
    public void close() {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }
}
