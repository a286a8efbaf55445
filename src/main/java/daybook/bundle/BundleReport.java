package daybook.bundle;

import daybook.handover.Handover;
import java.io.IOException;
import java.io.OutputStream;

/** Writer of the report that lies in a bundle, for the same reader. */
@FunctionalInterface
public interface BundleReport {

    /**
     * Writes the report as HTML.
     *
     * @param handover what its reader is given, without the SHA-256 of those exhibits whose bytes are not in the bundle
     * @param out stays open
     */
    void write(Handover handover, OutputStream out) throws IOException;
}
