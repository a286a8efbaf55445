/**
 * Time stamps by a third party (RFC 3161): the request, and what a response or a token has to satisfy. Bytes in, bytes out.
 *
 * <p>The only place that knows Bouncy Castle, and nothing but the options that speak of time stamps may lead here.
 */
@NullMarked
package daybook.timestamp;

import org.jspecify.annotations.NullMarked;
