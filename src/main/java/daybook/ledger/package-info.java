/**
 * The bytes that make the log evidence: chain lines, disclosures and their verification. Bytes in, bytes out.
 *
 * <p>Nothing here knows SQL, the terminal or what an entry means.
 */
@NullMarked
package daybook.ledger;

import org.jspecify.annotations.NullMarked;
