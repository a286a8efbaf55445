/**
 * Bundles: what is handed to others, a BagIt bag (RFC 8493) that can be checked without daybook. A writer and a reader side by side.
 *
 * <p>Which facts a recipient is given is decided here and nowhere else. No SQL, no command-line words and no printing come in.
 */
@NullMarked
package daybook.bundle;

import org.jspecify.annotations.NullMarked;
