/**
 * What formats have in common: rows that come in, entries that go out, what is withheld, how a row is recognised again.
 *
 * <p>Nothing here opens a log, parses options or prints; bytes in, bytes out, and errors that say where. A format is a package below.
 */
@NullMarked
package daybook.exchange;

import org.jspecify.annotations.NullMarked;
