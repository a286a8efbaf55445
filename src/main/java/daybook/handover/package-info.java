/**
 * What is handed over to whom: the profiles of readers, the parts that each is given, and the entries and facts that are kept back from
 * them.
 *
 * <p>One answer for reports and bundles alike. Nothing here reads a log or writes a file.
 */
@NullMarked
package daybook.handover;

import org.jspecify.annotations.NullMarked;
