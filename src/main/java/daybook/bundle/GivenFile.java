package daybook.bundle;

import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file of a bundle that is to be kept. What is known about it, its record says. */
final class GivenFile implements NewEvidence {

    private final String path;
    private final InputStream in;

    GivenFile(String path, InputStream in) {
        this.path = path;
        this.in = in;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            return in.read(into, from, most);
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be read: " + e.getMessage() + ".", null, e);
        }
    }

    @Override
    public About about() {
        return new About(path, "", null, List.of());
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be closed: " + e.getMessage() + ".", null, e);
        }
    }
}
