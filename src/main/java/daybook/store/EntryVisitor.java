package daybook.store;

import daybook.log.Entry;
import java.io.IOException;

/** Takes entries one after the other, so that a log of any size needs no more memory than one entry. */
@FunctionalInterface
public interface EntryVisitor {

    /** Takes the next entry; false when no more are wanted. */
    boolean visit(Entry entry) throws IOException;
}
