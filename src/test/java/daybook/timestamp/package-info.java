/**
 * Time stamps against a real authority, which the tests make with openssl.
 *
 * <p>Where openssl is missing they are skipped, and say so.
 */
package daybook.timestamp;
