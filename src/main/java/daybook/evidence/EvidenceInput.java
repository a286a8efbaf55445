package daybook.evidence;

import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What comes in on standard input, under the name that a person gives it. Nobody can say when it was last changed. */
public final class EvidenceInput implements NewEvidence {

    private final InputStream in;
    private final String name;
    private final Window window = new Window();

    public EvidenceInput(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            return window.read(in, into, from, most);
        } catch (IOException e) {
            throw new DaybookException.Failed("Standard input could not be read: " + e.getMessage() + ".", null, e);
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
        // Standard input is not ours to close.
    }
}
